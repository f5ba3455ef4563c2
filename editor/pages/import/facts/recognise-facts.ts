/**
 * What a text says of itself where Indonesian acts say it: the title, the closing, the gazette lines.
 *
 * It only fills in a form that a person reads and corrects; what is not found stays empty.
 */
import { titleCase } from "../../../../engine/wording/print/index.ts";
import { monthNamed } from "../../../../engine/wording/read/index.ts";
import type { LegalDocument } from "../../../../schemas/document.ts";
import { ACT_TYPES } from "./act-types.ts";

export interface RecognisedFacts {
  readonly type: string;
  readonly number: string;
  readonly year: string;
  readonly title: string;
  readonly date: string;
  readonly gazette: string;
}

/** As far into a text as its title may stand. */
const HEAD_LENGTH = 4_000;

const HEAD = /^(.*?)\bNOMOR\s*:?\s*(\d{1,5})\s+TAHUN\s+(\d{4})\s+TENTANG\s+(.+)$/isu;
// A title among other lines, as a bad scan leaves it: in capitals, which no citation is, and before the formula of grace.
const HEAD_AMONG_LINES =
  /([A-Z][A-Z -]{4,120}?) NOMOR\s*:?\s*(\d{1,5}) TAHUN (\d{4}) TENTANG ([A-Z][^a-z]{4,400}?) (?=DENGAN RAHMAT|PRESIDEN|MENTERI|Menimbang)/u;
const SIGNED =
  /(?:disahkan|ditetapkan|diundangkan)\s+di\s+[\p{L} ]{2,40}?\s*pada\s+tanggal\s*:?\s*(\d{1,2})\s+(\p{L}+)\s+(\d{4})/iu;
const GAZETTE =
  /(?<!TAMBAHAN\s)(LEMBARAN|BERITA)\s+NEGARA\s+REPUBLIK\s+INDONESIA\s+TAHUN\s+(\d{4})\s+NOMOR\s+(\d+)/iu;
const SUPPLEMENT =
  /TAMBAHAN\s+(LEMBARAN|BERITA)\s+NEGARA\s+REPUBLIK\s+INDONESIA(?:\s+TAHUN\s+\d{4})?\s+NOMOR\s+(\d+)/iu;

/** The facts that stand in a document, each empty where it does not stand there. */
export function recogniseFacts(document: LegalDocument): RecognisedFacts {
  const head =
    HEAD.exec(textOf(document, ["preface"])) ?? HEAD_AMONG_LINES.exec(beginningOf(document));
  const [, before = "", number = "", year = "", title = ""] = head ?? [];
  const type = ACT_TYPES.find(({ pattern }) => pattern.test(before))?.id ?? "";
  const end = textOf(document, ["conclusions", "explanation"]);
  return {
    type,
    number,
    year,
    title: titleCase(cutPrayer(title)),
    date: dayOf(SIGNED.exec(textOf(document, ["conclusions"]))),
    gazette: gazetteOf(end),
  };
}

function textOf(document: LegalDocument, parts: readonly string[]): string {
  const found: string[] = [];
  document.forEach((part) => {
    if (parts.includes(part.type.name)) found.push(part.textBetween(0, part.content.size, " "));
  });
  return found.join(" ").replace(/\s+/gu, " ").trim();
}

function beginningOf(document: LegalDocument): string {
  const end = Math.min(document.content.size, HEAD_LENGTH);
  return document.textBetween(0, end, " ").replace(/\s+/gu, " ").trim();
}

// In some prints the formula of grace stands in the lines of the title.
function cutPrayer(title: string): string {
  return title.replace(/\s*(?:DENGAN RAHMAT|PRESIDEN REPUBLIK INDONESIA).*$/isu, "").trim();
}

function dayOf(found: RegExpExecArray | null): string {
  const [, day = "", month = "", year = ""] = found ?? [];
  const number = monthNamed(month);
  return number === undefined
    ? ""
    : `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function gazetteOf(text: string): string {
  const [, kind = "", year = "", number = ""] = GAZETTE.exec(text) ?? [];
  const [, besideKind = "", beside = ""] = SUPPLEMENT.exec(text) ?? [];
  const short = (name: string) => (name.toUpperCase() === "BERITA" ? "BN" : "LN");
  return [
    ...(number === "" ? [] : [`${short(kind)} ${year}/${number}`]),
    ...(beside === "" ? [] : [`T${short(besideKind)} ${beside}`]),
  ].join(", ");
}
