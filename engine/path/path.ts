/** Paths of labels: which unit of an act an instruction means, without its address. */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep } from "../../schemas/amendment.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import {
  formatOrdinal,
  type LabelReading,
  parseHeadingLabel,
  parseRoman,
  readNumber,
} from "../text/index.ts";
import { unitRows } from "../wording/index.ts";
import { printedUnit } from "../wording/print/index.ts";

const RANKS: ReadonlyMap<string, number> = new Map(unitRows.map(({ role, rank }) => [role, rank]));
const ITEM_RANK = Math.max(...RANKS.values());

/** Where a unit stands in the hierarchy: a greater rank stands inside a smaller one. */
export function rankOf({ role }: Pick<LabelStep, "role">): number {
  return RANKS.get(role) ?? ITEM_RANK;
}

/** Whether a step names a container: a book, a chapter, a section, a subsection. */
export function isContainerStep(step: LabelStep): boolean {
  const rank = rankOf(step);
  return rank >= 1 && rank < 9;
}

/** Whether a step names an article, by whatever name the act has for it: an article, or a dictum of a decision. */
export function isArticleStep(step: Pick<LabelStep, "role">): boolean {
  return levelOf(step) === "article";
}

/** What a unit of a role is in a document; undefined for what has no row, such as the explanation. */
export function levelOf({
  role,
}: Pick<LabelStep, "role">): (typeof unitRows)[number]["level"] | undefined {
  return unitRows.find((row) => row.role === role)?.level;
}

/** Steps of nodes by profile: an act is asked for the steps of all its articles once an instruction. */
const steps = new WeakMap<Profile, WeakMap<Node, LabelStep | null>>();

/** The step that a unit of a document is, or undefined where it has no label that can be cited. */
export function stepOf(node: Node, profile: Profile): LabelStep | undefined {
  const known = steps.get(profile) ?? new WeakMap<Node, LabelStep | null>();
  steps.set(profile, known);
  const found = known.get(node);
  if (found !== undefined) return found ?? undefined;
  const step = readStep(node, profile);
  known.set(node, step ?? null);
  return step;
}

function readStep(node: Node, profile: Profile): LabelStep | undefined {
  const label = String(node.attrs["label"] ?? "");
  switch (node.type.name) {
    case "container":
    case "article": {
      const found = parseHeadingLabel(label, profile);
      return found === undefined
        ? undefined
        : { role: found.row.role, number: headingNumber(found.number), mark: "" };
    }
    case "paragraph":
      return { role: "ayat", number: bareNumber(label), mark: "()" };
    case "point":
    case "instruction":
      return itemStep(label);
    case "attachment": {
      const found = /^LAMPIRAN(?: ([IVXLC]+))?/u.exec(label);
      return found === null ? undefined : { role: "lampiran", number: found[1] ?? "", mark: "" };
    }
    default:
      return undefined;
  }
}

function itemStep(label: string): LabelStep | undefined {
  const number = bareNumber(label);
  if (number === "") return undefined;
  const mark = /^[^(].*\)$/u.test(label) ? ")" : label.startsWith("(") ? "()" : "";
  return { role: /^\d/u.test(number) ? "angka" : "huruf", number, mark };
}

function bareNumber(label: string): string {
  return label.replace(/[^A-Za-z0-9]/gu, "");
}

// "Pasal 63a" of the 1980s is Pasal 63A.
function headingNumber(number: string): string {
  return /^\d+[a-z]$/u.test(number) ? number.toUpperCase() : number;
}

/**
 * The step that a unit directly inside another is. Where an article opens with "… yang dimaksud dengan:", what follows are
 * its definitions, cited as "angka", even if a copy has put their numbers in brackets.
 */
export function stepInside(parent: Node, unit: Node, profile: Profile): LabelStep | undefined {
  const step = stepOf(unit, profile);
  const isDefinition =
    step?.role === "ayat" &&
    parent.firstChild?.isTextblock === true &&
    opensDefinitions(wordsOf(parent.firstChild));
  return isDefinition ? { role: "angka", number: step.number, mark: "" } : step;
}

/** Whether a text announces definitions: what follows is numbered "1.", "2." and cited as "angka". */
export function opensDefinitions(words: string): boolean {
  return /yang dimaksud dengan\s*:$/u.test(words.trim());
}

function wordsOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, (leaf) =>
    String(leaf.attrs["alt"] ?? ""),
  );
}

/** Whether two steps name the same unit of their parent. An unmarked item is met by one with a mark: "huruf a" is "a)" too. */
export function sameStep(first: LabelStep, second: LabelStep): boolean {
  if (first.role !== second.role) return false;
  const isItem = rankOf(first) === 11 || first.role === "ayat";
  const numbers = isItem
    ? [first.number.toLowerCase(), second.number.toLowerCase()]
    : [first.number, second.number];
  return numbers[0] === numbers[1];
}

export function samePath(first: LabelPath, second: LabelPath): boolean {
  return (
    first.length === second.length &&
    first.every((step, index) => {
      const other = second[index];
      return other !== undefined && sameStep(step, other);
    })
  );
}

/** Whether `inner` is the unit at `outer` or stands inside it. */
export function isWithin(inner: LabelPath, outer: LabelPath): boolean {
  return inner.length >= outer.length && samePath(inner.slice(0, outer.length), outer);
}

/** The path from the article on: containers say where an article stands, its number says which it is. */
export function fromArticle(path: LabelPath): LabelPath {
  const at = path.findIndex(isArticleStep);
  return at === -1 ? path : path.slice(at);
}

/** The article of a path, or undefined where it names none. */
export function articleOf(path: LabelPath): LabelStep | undefined {
  return path.find(isArticleStep);
}

/** The place of a step's number in its series; undefined where the number is not understood. */
export function readingOf({ role, number }: LabelStep): LabelReading | undefined {
  if (role === "bab" || role === "lampiran") return romanReading(number);
  if (rankOf({ role }) < 10) {
    const found = /^(\d+)([A-Z]*)$/u.exec(number);
    if (found === null) return romanReading(number);
    return { series: "number", main: Number(found[1]), inserted: suffixValue(found[2] ?? "") };
  }
  return readNumber(number)[0];
}

function romanReading(number: string): LabelReading | undefined {
  // "IXA" is IX and A; "IIIC" is III and C, since no numeral is written so.
  for (const end of [number.length, number.length - 1]) {
    const main = parseRoman(number.slice(0, end));
    const suffix = number.slice(end);
    if (main !== undefined && /^[A-Z]?$/u.test(suffix))
      return { series: "roman", main, inserted: suffixValue(suffix) };
  }
  return undefined;
}

function suffixValue(letters: string): number {
  return [...letters].reduce((value, sign) => value * 26 + sign.charCodeAt(0) - 64, 0);
}

/** A path as a citation, from the largest unit to the smallest: "Pasal 26 ayat (2) huruf b". */
export function printPath(path: LabelPath): string {
  return path.map(printStep).join(" ");
}

/** One step of a citation: "ayat (2)", "Bagian Kedua A". */
export function printStep({ role, number, mark }: LabelStep): string {
  const word = printedUnit(role);
  if (number === "") return word;
  if (role === "ayat") return `${word} (${number})`;
  if (role === "bagian" || role === "buku") return `${word} ${ordinalLabel(number)}`;
  if (role === "diktum") return `${word} ${ordinalLabel(number).toUpperCase()}`;
  return `${word} ${number}${mark === ")" ? ")" : ""}`;
}

function ordinalLabel(number: string): string {
  const found = /^(\d+)([A-Z]*)$/u.exec(number);
  if (found === null) return number;
  const [, main = "", suffix = ""] = found;
  return `${formatOrdinal(Number(main))}${suffix === "" ? "" : ` ${suffix}`}`;
}
