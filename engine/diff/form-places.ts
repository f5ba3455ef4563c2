/**
 * Compares where the pieces of two paired units stand: among which units a text stands, where omissions are, and which text
 * is a quotation or a heading.
 *
 * Only pieces that stayed are compared. A text is reported at another place only if other units that stayed stand before it
 * now, not because a unit was inserted.
 */
import type { FormDetail } from "../../schemas/change.ts";
import { itemAt } from "../text/index.ts";
import { shortestEdits } from "./edit-script.ts";
import type { Group, Piece, TextPiece } from "./form-pieces.ts";

/** The pieces of a unit, and which of the units among them stayed, by their order among the units. */
export interface Standing {
  readonly pieces: readonly Piece[];
  readonly isKept: (unit: number) => boolean;
}

type Sides<Value> = { readonly before: Value; readonly after: Value };

/** The differences, in the order of the pieces. With the sides exchanged they are the same, exchanged. */
export function comparePlaces({ before, after }: Sides<Standing>): readonly FormDetail[] {
  const texts = pairTexts(textsOf(before), textsOf(after));
  const rows = {
    before: standingRow(before, new Set(texts.map(([one]) => one))),
    after: standingRow(after, new Set(texts.map(([, other]) => other))),
  };
  return [
    ...compareInOrder(rows.before.texts, rows.after.texts).flatMap(compareTexts),
    ...compareInOrder(rows.before.units, rows.after.units).flatMap(compareUnits),
    ...compareOmissions(rows),
    ...lonelyTexts({ before: textsOf(before), after: textsOf(after) }),
  ];
}

function textsOf({ pieces }: Standing): readonly TextPiece[] {
  return pieces.filter((piece) => piece.kind === "text");
}

// The most deletions and insertions of texts that are searched for. No unit of a law has so many texts; past the limit no
// texts are paired, so that their places are not compared.
const MAX_TEXT_EDITS = 1000;

/** Pairs equal texts in order; between two of them, texts that changed are paired in order where they are equally many. */
function pairTexts(
  before: readonly TextPiece[],
  after: readonly TextPiece[],
): readonly (readonly [TextPiece, TextPiece])[] {
  const [known, now] = [before.map(({ text }) => text), after.map(({ text }) => text)];
  // Several shortest scripts may exist. The texts are always compared in the same order, so that exchanging the sides gives
  // the same pairs.
  if (known.join("\n") > now.join("\n"))
    return pairTexts(after, before).map(([one, other]) => [other, one]);
  const numbers = new Map<string, number>();
  const number = (text: string): number => {
    const found = numbers.get(text) ?? numbers.size;
    numbers.set(text, found);
    return found;
  };
  const gaps = shortestEdits(Int32Array.from(known, number), Int32Array.from(now, number), {
    start: 0,
    maxEdits: MAX_TEXT_EDITS,
  });
  const pairs: (readonly [TextPiece, TextPiece])[] = [];
  let [one, other] = [0, 0];
  const pair = (until: number): void => {
    for (; one < until; one += 1, other += 1)
      pairs.push([itemAt(before, one), itemAt(after, other)]);
  };
  for (const gap of gaps ?? []) {
    pair(gap.beforeFrom);
    if (gap.beforeTo - gap.beforeFrom === gap.afterTo - gap.afterFrom) pair(gap.beforeTo);
    [one, other] = [gap.beforeTo, gap.afterTo];
  }
  if (gaps !== undefined) pair(before.length);
  return pairs;
}

/** A piece that stayed, and where it stands. */
interface Stander<Of extends Piece = Piece> {
  readonly piece: Of;
  /** How many units and how many texts that stayed stand before it. */
  readonly units: number;
  readonly texts: number;
  /** What stands directly before it, as a reader would name it. */
  readonly behind: string;
  /** The groups that hold it, each with its number among those of its kind: "list 2". */
  readonly path: readonly string[];
}

interface StandingRow {
  readonly texts: readonly Stander<TextPiece>[];
  readonly units: readonly Stander[];
  readonly omissions: readonly Stander[];
}

function standingRow({ pieces, isKept }: Standing, keptTexts: ReadonlySet<TextPiece>): StandingRow {
  const row = {
    texts: [] as Stander<TextPiece>[],
    units: [] as Stander[],
    omissions: [] as Stander[],
  };
  const nameGroups = groupNames();
  let behind = "";
  let unit = -1;
  for (const piece of pieces) {
    if (piece.kind === "unit") unit += 1;
    const stays =
      piece.kind === "text" ? keptTexts.has(piece) : piece.kind !== "unit" || isKept(unit);
    if (!stays) continue;
    const [units, texts] = [row.units.length, row.texts.length];
    const stander = { units, texts, behind, path: nameGroups(piece.group) };
    if (piece.kind === "text") row.texts.push({ piece, ...stander });
    else if (piece.kind === "unit") row.units.push({ piece, ...stander });
    else row.omissions.push({ piece, ...stander });
    if (piece.kind !== "omission") behind = nameOf(piece);
  }
  return row;
}

/** A function that names the groups around a piece. Only groups that hold a piece that stayed are counted. */
function groupNames(): (group: Group | null) => readonly string[] {
  const names = new Map<Group, string>();
  const counts = new Map<string, number>();
  const pathOf = (group: Group | null): readonly string[] => {
    if (group === null) return [];
    const around = pathOf(group.within);
    const known = names.get(group);
    if (known !== undefined) return [...around, known];
    const key = [...around, group.type].join("/");
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const name = `${group.type} ${count}`;
    names.set(group, name);
    return [...around, name];
  };
  return pathOf;
}

// A text is named by its first 40 signs, which are enough to find it.
const NAME_LENGTH = 40;

function nameOf(piece: Piece): string {
  if (piece.kind === "unit") return piece.label;
  return piece.kind === "text" ? shorten(piece.text) : "";
}

function shorten(text: string): string {
  return text.length <= NAME_LENGTH ? text : `${text.slice(0, NAME_LENGTH).trimEnd()}…`;
}

function compareInOrder<Value>(
  before: readonly Value[],
  after: readonly Value[],
): readonly Sides<Value>[] {
  return before.slice(0, after.length).map((one, index) => ({
    before: one,
    after: itemAt(after, index),
  }));
}

function compareTexts(pair: Sides<Stander<TextPiece>>): readonly FormDetail[] {
  const { before, after } = pair;
  const words = shorten(after.piece.text);
  const details = compareGroups(pair, words);
  const [known, now] = [before.piece.node.type.name, after.piece.node.type.name];
  if (known !== now) details.push({ what: "kind", before: known, after: now, words });
  else if (known === "row") details.push(...compareCells(pair));
  if (before.units !== after.units)
    details.push({ what: "place", ...placeNames(before, after), words });
  return details;
}

function compareUnits(pair: Sides<Stander>): readonly FormDetail[] {
  return compareGroups(pair, nameOf(pair.after.piece));
}

const QUOTES = /^quot/u;

/** The difference of the groups around a piece: of quotations where these differ, else of lists and tables. */
function compareGroups({ before, after }: Sides<Stander>, words: string): FormDetail[] {
  const [known, now] = [before.path.join(", ") || null, after.path.join(", ") || null];
  if (known === now) return [];
  const quotes = { before: quotesIn(before.path), after: quotesIn(after.path) };
  if (quotes.before !== quotes.after) return [{ what: "quotation", ...quotes, words }];
  return [{ what: "list", before: known, after: now, words }];
}

function quotesIn(path: readonly string[]): string | null {
  const quotes = path.filter((name) => QUOTES.test(name)).map((name) => name.replace(/ .*/u, ""));
  return quotes.length === 0 ? null : quotes.join(" ");
}

function compareCells({ before, after }: Sides<Stander<TextPiece>>): readonly FormDetail[] {
  const [known, now] = [before.piece.node.children, after.piece.node.children];
  if (known.length !== now.length) {
    const words = shorten(after.piece.text);
    return [{ what: "table", before: `${known.length}`, after: `${now.length}`, words }];
  }
  return known.flatMap((cell, index): readonly FormDetail[] => {
    const other = itemAt(now, index);
    const spans = { before: spanOf(cell.attrs), after: spanOf(other.attrs) };
    return spans.before === spans.after
      ? []
      : [{ what: "table", ...spans, words: shorten(other.textContent) }];
  });
}

function spanOf(attributes: { readonly [name: string]: unknown }): string {
  const { colspan, rowspan, colwidth } = attributes;
  const widths = Array.isArray(colwidth) ? ` [${colwidth.join(", ")}]` : "";
  return `${String(colspan)}×${String(rowspan)}${widths}`;
}

/** The omissions that stand in one text only. Of several, the first that went and the first that came are one detail. */
function compareOmissions({ before, after }: Sides<StandingRow>): readonly FormDetail[] {
  const known = before.omissions.map(keyOf);
  const now = after.omissions.map(keyOf);
  const gone = without(before.omissions, known, now);
  const come = without(after.omissions, now, known);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
    what: "omission",
    ...placeNames(gone[index], come[index]),
    words: "…",
  }));
}

/** The name of the piece before on each side. Where both names are the same, the group or the counts are added to them. */
function placeNames(
  before: Stander | undefined,
  after: Stander | undefined,
): Pick<FormDetail, "before" | "after"> {
  const [known, now] = [before?.behind ?? null, after?.behind ?? null];
  if (before === undefined || after === undefined || known !== now)
    return { before: known, after: now };
  const [one, other] = [before.path.join(", "), after.path.join(", ")];
  const isOtherGroup = one !== other;
  const name = (stander: Stander, path: string): string =>
    `${stander.behind} (${isOtherGroup ? path : `${stander.units}, ${stander.texts}`})`;
  return { before: name(before, one), after: name(after, other) };
}

function keyOf({ units, texts, path }: Stander): string {
  return `${units} ${texts} ${path.join(", ")}`;
}

function without(
  all: readonly Stander[],
  keys: readonly string[],
  others: readonly string[],
): readonly Stander[] {
  const left = [...others];
  return all.filter((_, index) => {
    const place = left.indexOf(itemAt(keys, index));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** The difference between a unit without a text and one with an empty text, which have the same words. */
function lonelyTexts({ before, after }: Sides<readonly TextPiece[]>): readonly FormDetail[] {
  const [known, now] = [before, after].map((texts) => texts.map(({ text }) => text).join("\n"));
  if (known !== now || before.length === after.length) return [];
  const kinds = (texts: readonly TextPiece[]): string | null =>
    texts.map(({ node }) => node.type.name).join(", ") || null;
  return [
    { what: "kind", before: kinds(before), after: kinds(after), words: shorten(known ?? "") },
  ];
}
