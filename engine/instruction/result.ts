/** What the clauses of an instruction lead to: new text that is quoted, a note, an annex, or nothing more. */
import { actNameWords } from "../wording/index.ts";
import type { NamedPlace } from "./places.ts";
import type { TokenReader } from "./token-reader.ts";

export interface ResultClause {
  readonly kind: "quote" | "explanation" | "annex" | "none";
  /** The units that the result names: "sehingga Pasal 26 berbunyi". */
  readonly scope: readonly NamedPlace[];
}

const RESULT = new Set(["sehingga", "berbunyi", "sebagai", "sebagaimana"]);

/** Whether a result begins here: what the clauses lead to. */
export function startsResult(reader: TokenReader): boolean {
  const word = reader.word;
  if (word === undefined) return false;
  if (RESULT.has(word)) return true;
  if (word === "yang")
    return ["berbunyi", "selengkapnya", "seluruhnya", "keseluruhannya"].includes(
      reader.wordAt(1) ?? "",
    );
  if (word === "menjadi")
    return (
      reader.wordAt(1) === "berbunyi" ||
      reader.wordAt(1) === "sebagai" ||
      reader.wordAt(1) === "sebagaimana"
    );
  if (word === "dengan") return reader.wordAt(1) === "ketentuan" && reader.wordAt(2) === "sebagai";
  return false;
}

/** The result that the next tokens are, to the end of the instruction; undefined where they are something else. */
export function parseResult(reader: TokenReader): ResultClause | undefined {
  reader.takeAny(["sehingga", "yang", "dengan"]);
  reader.takeAny(["ketentuan"]);
  skipScopeWords(reader);
  const scope = reader.readPlaces();
  skipScopeWords(reader);
  if (reader.takeAny(["berbunyi"])) {
    reader.takeAny(["menjadi"]);
    reader.takeAny(["sebagai"]);
    reader.takeAny(["berikut"]);
    return atEnd(reader, { kind: "quote", scope });
  }
  if (reader.word === "sebagai" && reader.wordAt(1) === "berikut") {
    reader.advance(2);
    return atEnd(reader, { kind: "quote", scope });
  }
  if (reader.takeAny(["sebagaimana"])) return parseElsewhere(reader, scope);
  return undefined;
}

function skipScopeWords(reader: TokenReader): void {
  while (
    reader.takeAny([
      "keseluruhan",
      "seluruh",
      "secara",
      "seluruhnya",
      "keseluruhannya",
      "selengkapnya",
      "menjadi",
      "judul",
      "rumusannya",
      "rumusan",
      "adalah",
      "ketentuan",
      "dan",
    ])
  );
}

/** Words that name the amending act itself: "dari Peraturan Pemerintah ini". */
const OWN_ACT: readonly string[] = [...actNameWords, "ini", "dari"];

// "sebagaimana tercantum dalam penjelasan pasal demi pasal Undang-Undang ini"
function parseElsewhere(
  reader: TokenReader,
  scope: readonly NamedPlace[],
): ResultClause | undefined {
  if (!reader.takeAny(["tercantum", "ditetapkan", "dimaksud", "dimuat"])) return undefined;
  if (!reader.takeAny(["dalam", "pada"])) return undefined;
  if (reader.takeAny(["penjelasan"])) {
    reader.readPlaces();
    while (reader.takeAny(["pasal", "demi", ...OWN_ACT]));
    reader.readPlaces();
    while (reader.takeAny(OWN_ACT));
    // Behind the explanation the text may still be quoted: "… dalam penjelasan Pasal 57, sehingga Pasal 57 berbunyi …".
    reader.takeMark(",");
    if (reader.word === "sehingga") return parseResult(reader);
    return atEnd(reader, { kind: "explanation", scope });
  }
  const annex = reader.readPlaces();
  if (annex.length !== 1 || annex[0]?.steps[0]?.role !== "lampiran") return undefined;
  while (reader.takeAny(["yang", "merupakan", "bagian", "tidak", "terpisahkan", ...OWN_ACT]));
  return atEnd(reader, { kind: "annex", scope });
}

function atEnd(reader: TokenReader, result: ResultClause): ResultClause | undefined {
  while (reader.takeMark(":") || reader.takeMark(".") || reader.takeMark(";"));
  while (['"', "“", "”", "„", "«", "'"].some((mark) => reader.takeMark(mark)));
  return reader.isDone ? result : undefined;
}
