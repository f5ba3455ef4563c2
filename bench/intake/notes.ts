/**
 * Which unit each note of an explanation explains, told from the lines alone, and whether the reader tied it to that unit.
 *
 *     Pasal 5 / Ayat (1) / Huruf a / Cukup jelas.      the note "5 (1) a"
 *     Pasal I / Angka 2 / Pasal 5 / Cukup jelas.       the note "I 2 5"
 */
import { diffArrays } from "diff";
import { addressClauses, type Clause, noteTargets } from "../../engine/document/index.ts";
import type { IntakeResult } from "../../engine/intake/index.ts";
import { parseHeadingLabel } from "../../engine/text/index.ts";
import { indonesia } from "../../schemas/profiles/id.ts";
import { NOTE_DIFFERENCES } from "./editions.ts";
import { isFurniture, plainLines } from "./plain-lines.ts";

const UNTIED = " without unit";

export interface NoteScore {
  /** Notes that the lines have, and those of them that the reader tied to the same unit. */
  readonly notes: number;
  readonly right: number;
  /** Notes tied to another unit than the lines say, or to a unit the lines do not speak of. */
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
}

/** Compares the notes of a document with those that the lines of its source have. */
export function scoreNotes(result: IntakeResult, source: string, path: string): NoteScore {
  const expected = cutNotes(plainLines(source, path)).flatMap((note) => asTied(note, path));
  const read = readNotes(result).filter((note) => !isListed(note, path));
  const missing: string[] = [];
  const wrong: string[] = [];
  let right = 0;
  for (const { value, added, removed } of diffArrays([...expected], [...read])) {
    if (added) wrong.push(...value);
    else if (removed) missing.push(...value);
    else right += value.length;
  }
  return { notes: expected.length, right, wrong, missing };
}

// What a person has found: the note explains a unit that this text does not have.
function asTied(note: string, path: string): readonly string[] {
  const listed = NOTE_DIFFERENCES.find((row) => row.note === note && path.includes(row.input));
  if (listed === undefined) return [note];
  return listed.tied === null ? [] : [listed.tied];
}

function isListed(note: string, path: string): boolean {
  const untied = NOTE_DIFFERENCES.some((row) => row.tied === null && path.includes(row.input));
  return untied && /^Huruf [a-z] without unit$/u.test(note);
}

const BY_ARTICLE = /^(?:I?I\.? ?)?(?:PENJELASAN )?PASAL DEMI PASAL\.?$/iu;
const FIRST = /^(?:Pasal ?[1I]\.?|Pasal 1 Cukup jelas\.)$/u;
const END = /^(?:TAMBAHAN LEMBARAN NEGARA|LAMPIRAN)/u;

function cutNotes(lines: readonly string[]): readonly string[] {
  const notes: string[] = [];
  let path: NotePath | undefined;
  let before = "";
  for (const [index, line] of lines.entries()) {
    if (isFurniture(line)) continue;
    // An annex on drafting has the words as an example, and "Pasal 7" behind them.
    if (BY_ARTICLE.test(line) && FIRST.test(lines[index + 1] ?? "")) path = new NotePath();
    else if (END.test(line)) path = undefined;
    else if (path !== undefined && !/(?:,|dan|pada|dalam|Pasal)$/u.test(before)) {
      const note = path.take(line, before);
      if (note !== undefined) notes.push(note);
    }
    before = line;
  }
  return notes;
}

/** Where in the act the lines are: a label closes what is deeper. */
class NotePath {
  #roman = "";
  #item = "";
  #article = "";
  #unit: { ayat: string; huruf: string; angka: string } = { ayat: "", huruf: "", angka: "" };

  take(line: string, before: string): string | undefined {
    const article = /^Pasal ?([0-9]+[A-Z]*|[IVX]+)\.?$/u.exec(line)?.[1];
    const ayat = /^Ayat ?\(?([0-9]+[a-z]?)\)?\.?$/u.exec(line)?.[1];
    const huruf = /^Huruf ?([a-z]{1,2})\.?$/u.exec(line)?.[1];
    const angka = /^Angka ?([0-9]+[a-z]?)\.?$/u.exec(line)?.[1];
    if (article !== undefined) this.#openArticle(article, before);
    else if (ayat !== undefined) this.#unit = { ayat: `(${ayat})`, huruf: "", angka: "" };
    else if (huruf !== undefined) this.#unit = { ...this.#unit, huruf, angka: "" };
    else if (angka !== undefined) this.#openAngka(angka);
    else return undefined;
    return this.#path();
  }

  #openArticle(label: string, before: string): void {
    this.#unit = { ayat: "", huruf: "", angka: "" };
    const isRoman = /^[IVX]+$/u.test(label);
    // A quoted "Pasal 1" is printed "Pasal I" at times: it stands behind its item.
    if (isRoman && !/^Angka/u.test(before)) {
      this.#roman = label;
      this.#item = "";
      this.#article = "";
    } else this.#article = label === "I" ? "1" : label;
  }

  #openAngka(number: string): void {
    const isInside = this.#article !== "" && Number(this.#item) + 1 !== Number(number);
    if (this.#roman === "" || isInside) {
      this.#unit = { ...this.#unit, angka: number };
      return;
    }
    this.#item = number;
    this.#article = "";
    this.#unit = { ayat: "", huruf: "", angka: "" };
  }

  #path(): string {
    const { ayat, huruf, angka } = this.#unit;
    return [this.#roman, this.#item, this.#article, ayat, huruf, angka]
      .filter((label) => label !== "")
      .join(" ");
  }
}

function readNotes({ document }: IntakeResult): readonly string[] {
  const clauses = addressClauses(document, indonesia);
  const byEid = new Map<string, Clause>(clauses.map((clause) => [clause.eid, clause]));
  const { targetOf } = noteTargets(clauses, indonesia);
  return clauses
    .filter(({ kind }) => kind === "note")
    .map((note) => labelsOf(byEid.get(targetOf(note) ?? ""), byEid) || `${note.label}${UNTIED}`);
}

function labelsOf(clause: Clause | undefined, byEid: ReadonlyMap<string, Clause>): string {
  if (clause === undefined) return "";
  const outer = clause.parent === null ? "" : labelsOf(byEid.get(clause.parent), byEid);
  const own =
    clause.kind === "article"
      ? (parseHeadingLabel(clause.label, indonesia)?.number ?? clause.label)
      : clause.label.replace(/[.]$/u, "");
  const isUnit = ["article", "paragraph", "point", "instruction"].includes(clause.kind);
  return isUnit && own !== "" ? `${outer} ${own}`.trim() : outer;
}
