/** Cuts a draft of the library into the units that the check compares: articles, notes, recitals, headings. */
import { parse } from "yaml";
import { OMISSION, wordsOf } from "./words.ts";

/** Where a wording was taken from, as the front matter says it. */
export interface DraftSource {
  readonly cite: string;
  readonly corpus?: string;
  readonly kind?: string;
  readonly clauses?: readonly string[];
}

export interface DraftUnit {
  readonly eid: string;
  /** `run` is a heading or a recital, which is looked for as it stands; the others are compared from their heading on. */
  readonly part: "body" | "explanation" | "run";
  /** The heading that opens the unit in the source, where it has one. */
  readonly label: string;
  /** Words of heading and text, with a mark where the draft leaves out. */
  readonly words: readonly string[];
  /** How many definitions the unit holds; zero for other units. */
  readonly definitions: number;
}

export interface Draft {
  readonly state: string;
  readonly sources: readonly DraftSource[];
  readonly units: readonly DraftUnit[];
}

interface Facts {
  readonly state: string;
  readonly sources?: readonly DraftSource[];
}

const ORDINALS = ["Kesatu", "Kedua", "Ketiga", "Keempat", "Kelima", "Keenam", "Ketujuh"];

/** Labels of containers and the step that they give an eId; the number of an ordinal word is its place in the list. */
const CONTAINERS: readonly (readonly [RegExp, string])[] = [
  [/^BUKU (\p{L}+)/u, "book"],
  [/^(?:BAB|CHAPTER|Chapter) ([IVXLC]+[A-Z]?)(?!\p{L})/u, "chp"],
  [/^(?:Bagian|Section|SECTION) (\d+|\p{L}+)/u, "sec"],
  [/^(?:Title|TITLE) (\d+|[IVXLC]+)/u, "title"],
  [/^Paragraf (\d+)/u, "subsec"],
  [/^Division (\d+)/u, "dvs"],
  [/^Subdivision ([A-Z])/u, "subdivision"],
  [/^([IVX]+) \p{Lu}/u, "sec"],
];

const ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:Pasal|Article) (\d+[A-Z]*)/u, "art"],
  [/^(?:SEC\.|SECTION|Section) (\d+)\./u, "sec"],
  // A bare number is no heading to look for by itself: its title is.
  [/^(\d+(?:\.\d+)?[A-Z]*) .*$/u, "sec"],
];

/** The draft in a file of the dialect; throws on front matter that is not there. */
export function readDraft(text: string): Draft {
  const found = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text);
  if (found === null) throw new Error("the file has no front matter");
  const facts = parse(found[1] ?? "") as Facts;
  return { state: facts.state, sources: facts.sources ?? [], units: unitsOf(found[2] ?? "") };
}

interface OpenUnit {
  readonly eid: string;
  readonly part: DraftUnit["part"];
  readonly label: string;
  readonly lines: string[];
}

function unitsOf(body: string): readonly DraftUnit[] {
  const units: OpenUnit[] = [];
  const parents: { readonly depth: number; readonly eid: string }[] = [];
  let part: "body" | "explanation" = "body";
  for (const line of body.split("\n").filter((text) => text.trim() !== "")) {
    const heading = /^(#+) (.*)$/u.exec(line);
    if (heading === null) {
      addLine(units, line);
      continue;
    }
    const depth = (heading[1] ?? "").length;
    const title = plain(heading[2] ?? "");
    while ((parents.at(-1)?.depth ?? 0) >= depth) parents.pop();
    if (title.startsWith("PENJELASAN")) part = "explanation";
    const unit = unitOfHeading(title, depth, part, parents.at(-1)?.eid);
    if (unit.part === "run" && depth > 1) parents.push({ depth, eid: unit.eid });
    units.push(unit);
  }
  return units.map(finish);
}

function unitOfHeading(
  title: string,
  depth: number,
  part: "body" | "explanation",
  parent: string | undefined,
): OpenUnit {
  const article = stepOf(ARTICLES, title);
  if (article !== undefined && depth > 1) {
    const prefix = part === "explanation" ? "att_1__" : "";
    return { eid: prefix + article.step, part, label: article.label, lines: [title] };
  }
  const prefix = parent === undefined ? "" : `${parent}__`;
  const eid = depth === 1 ? "title" : prefix + containerStep(title);
  return { eid, part: "run", label: "", lines: [title] };
}

function containerStep(title: string): string {
  return title.startsWith("PENJELASAN") ? "att_1" : (stepOf(CONTAINERS, title)?.step ?? "heading");
}

function stepOf(
  table: readonly (readonly [RegExp, string])[],
  title: string,
): { readonly step: string; readonly label: string } | undefined {
  for (const [pattern, step] of table) {
    const found = pattern.exec(title);
    if (found !== null) return { step: `${step}_${numberOf(found[1] ?? "")}`, label: found[0] };
  }
  return undefined;
}

function numberOf(word: string): string {
  const ordinal = ORDINALS.findIndex((name) => name.toLowerCase() === word.toLowerCase());
  return ordinal === -1 ? word : String(ordinal + 1);
}

/** Text before the first article belongs to no heading: each recital is a unit of its own, other lines join the last unit. */
function addLine(units: OpenUnit[], line: string): void {
  const recital = /^\((\d+)\) /u.exec(line);
  const last = units.at(-1);
  if (last === undefined) return;
  const inPreamble = last.eid === "title" || last.eid.startsWith("recs");
  if (inPreamble && line !== OMISSION) {
    const lines = units.filter((unit) => unit.eid.startsWith("recs")).length;
    const eid = recital === null ? `recs-${lines + 1}` : `recs__rec_${recital[1] ?? ""}`;
    units.push({ eid, part: "run", label: "", lines: [plain(line)] });
    return;
  }
  if (last.part === "run" && line === OMISSION) return;
  last.lines.push(line === OMISSION ? OMISSION : plain(line));
}

/** The text without the marks of the dialect: emphasis and escapes. */
function plain(line: string): string {
  return line.replace(/\\([\\.()*_])/gu, (_, sign: string) => sign).replace(/\*/gu, "");
}

/**
 * An omission right before the next heading is a gap between units: it belongs to the unit only where the unit leaves
 * out elsewhere too. So an article that is quoted whole is compared to its last word.
 */
function finish(unit: OpenUnit): DraftUnit {
  const { lines } = unit;
  const isGapAfter = lines.at(-1) === OMISSION && lines.indexOf(OMISSION) === lines.length - 1;
  const kept = isGapAfter ? lines.slice(0, -1) : lines;
  const isList = kept.some((line) => line.endsWith("yang dimaksud dengan:"));
  return {
    eid: unit.eid,
    part: unit.part,
    label: unit.label,
    words: kept.flatMap((line) => [...wordsOf(line)]),
    definitions: isList ? kept.filter((line) => /^\d+[a-z]?\. /u.test(line)).length : 0,
  };
}
