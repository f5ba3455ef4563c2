/**
 * What an edit did to the explanation: notes on articles, as operations on the units they explain.
 *
 * "Cukup jelas." for a whole article says the same as "Cukup jelas." for each of its paragraphs: writing one as the other
 * changes the note, but is no change of an explanation that an instruction would name.
 */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep, Operation } from "../../../schemas/amendment.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { equalDocuments } from "../../document/index.ts";
import { printPath } from "../../path/index.ts";
import { isStub, labelOf, saySame } from "./content.ts";
import { headingLabel, itemLabels } from "./labels.ts";

const { note, explanation, division } = legalSchema.nodes;

/** The notes on articles by the key of the article, and the explanation without them. */
export interface Notes {
  readonly byArticle: ReadonlyMap<string, Node>;
  /** The explanation without its notes on articles. */
  readonly rest: readonly Node[];
}

/** The notes of a document. */
export function notesOf(document: LegalDocument, profile: Profile): Notes {
  const byArticle = new Map<string, Node>();
  const without = (holder: Node): Node => {
    const kept = holder.children.flatMap((child) => {
      if (child.type === division) return [without(child)];
      const step = child.type === note ? headingLabel(labelOf(child), profile)?.step : undefined;
      if (step?.role !== "pasal") return [child];
      const key = printPath([step]);
      // A second note on one article is no entry that a bill can name: it stays as it is.
      if (byArticle.has(key)) return [child];
      byArticle.set(key, child);
      return [];
    });
    return holder.type.create(holder.attrs, kept);
  };
  const rest = document.children.filter(({ type }) => type === explanation).map(without);
  return { byArticle, rest };
}

const PLAIN = /^Cukup jelas\.?$/u;

/** What a note says of each unit of its article: the text by the unit's path; a plain note holds for all below it. */
type Sayings = ReadonlyMap<string, { readonly path: LabelPath; readonly node: Node }>;

/** The operations on notes that an instruction has to name: of `article`, whose units in both states are `kept`. */
export function noteOperations(
  before: Node | undefined,
  after: Node | undefined,
  article: LabelStep,
  profile: Profile,
  isKept: (path: LabelPath) => boolean,
): readonly Operation[] {
  if (after === undefined || (before !== undefined && equalDocuments(before, after))) return [];
  const target = { path: [article], eid: null };
  if (before === undefined) return isPlain(after) ? [] : [{ kind: "insert-note", target }];
  if (isStub(after, profile)) {
    return isStub(before, profile) ? [] : [{ kind: "delete-note", target }];
  }
  const [known, now] = [
    sayingsOf(before, [article], profile),
    sayingsOf(after, [article], profile),
  ];
  const whole: Operation = { kind: "replace-note", target };
  if (known === undefined || now === undefined) return [whole];
  // Besides notes on its units, an article may have a note on itself. If that differs, the whole note is replaced.
  const [onWhole, nowOnWhole] = [known, now].map((sayings) => sayings.get(printPath([article])));
  const saysSame =
    isSameSaying(onWhole, nowOnWhole) ||
    isSpelledOut(before, nowOnWhole) ||
    isSpelledOut(after, onWhole);
  if (!saysSame) return [whole];
  return namedUnits(known, now, isKept, profile);
}

// Whether one side has one plain note for the whole article and the other has none on the whole. Writing "Cukup jelas." unit
// by unit, or the other way round, does not change what the note says of the whole.
function isSpelledOut(plain: Node, onWhole: Saying | undefined): boolean {
  return isPlain(plain) && onWhole === undefined;
}

function namedUnits(
  known: Sayings,
  now: Sayings,
  isKept: (path: LabelPath) => boolean,
  profile: Profile,
): readonly Operation[] {
  const paths = new Map<string, LabelPath>();
  for (const sayings of [now, known])
    for (const [key, { path }] of sayings) if (path.length > 1) paths.set(key, path);
  const operations: Operation[] = [];
  for (const path of sortPaths([...paths.values()], profile)) {
    const found = isKept(path)
      ? unitOperation(known, now, path, profile)
      : goneOperation(known, now, path);
    if (found !== undefined) operations.push(found);
  }
  return operations;
}

// The deletion of a note whose unit was deleted. A plain note needs none.
function goneOperation(known: Sayings, now: Sayings, path: LabelPath): Operation | undefined {
  const old = known.get(printPath(path));
  const isTaken = old !== undefined && !isPlain(old.node) && sayingFor(now, path) === undefined;
  return isTaken ? { kind: "delete-note", target: { path, eid: null } } : undefined;
}

function unitOperation(
  known: Sayings,
  now: Sayings,
  path: LabelPath,
  profile: Profile,
): Operation | undefined {
  const [first, second] = [sayingFor(known, path), sayingFor(now, path)];
  if (isSameSaying(first, second)) return undefined;
  const target = { path, eid: null };
  if (second === undefined || isStub(second.node, profile)) return { kind: "delete-note", target };
  return { kind: first === undefined ? "insert-note" : "replace-note", target };
}

function isPlain(unit: Node): boolean {
  return unit.childCount === 1 && PLAIN.test(unit.textContent.trim());
}

type Saying = { readonly path: LabelPath; readonly node: Node };

function isSameSaying(first: Saying | undefined, second: Saying | undefined): boolean {
  if (first === undefined || second === undefined) return first === second;
  const [known, now] = [ownBlocks(first.node), ownBlocks(second.node)];
  return (
    known.length === now.length &&
    known.every((node, index) => {
      const other = now[index];
      return other !== undefined && saySame(node, other);
    })
  );
}

function ownBlocks(unit: Node): readonly Node[] {
  return unit.children.filter(({ type }) => type !== note);
}

// What the explanation says of a unit: its own note, or else a plain note on a unit around it.
function sayingFor(sayings: Sayings, path: LabelPath): Saying | undefined {
  const own = sayings.get(printPath(path));
  if (own !== undefined) return own;
  for (let length = path.length - 1; length > 0; length -= 1) {
    const around = sayings.get(printPath(path.slice(0, length)));
    if (around !== undefined && isPlain(around.node)) return around;
  }
  return undefined;
}

function sayingsOf(unit: Node, path: LabelPath, profile: Profile): Map<string, Saying> | undefined {
  const found = new Map<string, Saying>();
  let isClear = true;
  const visit = (node: Node, at: LabelPath): void => {
    const key = printPath(at);
    if (found.has(key)) isClear = false;
    if (ownBlocks(node).length > 0) found.set(key, { path: at, node });
    for (const child of node.children) {
      if (child.type !== note) continue;
      const step = noteStep(labelOf(child), profile);
      if (step === undefined) isClear = false;
      else visit(child, [...at, step]);
    }
  };
  visit(unit, path);
  return isClear ? found : undefined;
}

/** The step that a line such as "Ayat (2)" names. */
function noteStep(label: string, profile: Profile): LabelStep | undefined {
  for (const { role, label: pattern } of profile.words.notes) {
    const found = pattern.exec(label);
    if (found === null) continue;
    const mark = role === "ayat" ? "()" : label.endsWith(")") ? ")" : "";
    return { role, number: `${found[1] ?? ""}${found[2] ?? ""}`, mark };
  }
  return undefined;
}

// In the order of the units: by their labels, level by level.
function sortPaths(paths: readonly LabelPath[], profile: Profile): readonly LabelPath[] {
  return [...paths].sort((first, second) => {
    const length = Math.min(first.length, second.length);
    for (let level = 0; level < length; level += 1) {
      const order = compareSteps(first[level], second[level], profile);
      if (order !== 0) return order;
    }
    return first.length - second.length;
  });
}

function compareSteps(
  first: LabelStep | undefined,
  second: LabelStep | undefined,
  profile: Profile,
): number {
  if (first === undefined || second === undefined) return 0;
  const label = ({ role, number }: LabelStep): string =>
    role === "ayat" ? `(${number})` : `${number}.`;
  const known = itemLabels([label(first)], profile)?.[0];
  const now = itemLabels([label(second)], profile)?.[0];
  if (known === undefined || now === undefined) return 0;
  return known.reading.main - now.reading.main || known.reading.inserted - now.reading.inserted;
}
