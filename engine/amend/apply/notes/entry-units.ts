/** Whether what a bill's entry explains of an article are units of that article, in their order. */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep, QuotedNote } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import { type Problem, problem } from "../../../../schemas/problem.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { articleOf, omissionIn, printPath, samePath } from "../../../path/index.ts";
import { findReferences } from "../../../reference/index.ts";
import { NOTE_LABEL_IN_TEXT } from "../../../wording/read/index.ts";
import { articlesNumbered, type TreeUnit } from "../find/act-tree.ts";
import { type ArticleUnit, allWords, articleUnits, canMean } from "../find/article-units.ts";
import { noteStep } from "./merge-note.ts";

const { note } = legalSchema.nodes;

/** Why an entry cannot be on the article as the item leaves it; undefined where it can, or where the article is not held. */
export function unmatchedUnit(
  { node, path }: QuotedNote,
  old: Node | undefined,
  part: TreeUnit,
  profile: Profile,
): Problem | undefined {
  const step = articleOf(path);
  if (step === undefined) return undefined;
  const given = labelsIn(node, [step], profile);
  const before = old === undefined ? [] : labelsIn(old, [step], profile).map(({ key }) => key);
  // An entry that repeats the labels of the old note is no worse than the base, whatever units the article has.
  if (given.length === before.length && given.every(({ key }, index) => key === before[index]))
    return undefined;
  const labels = articlesNumbered(part, step, profile).map((unit) =>
    firstUnmatched(given, new Set(before), step, unit.node, profile),
  );
  const [label] = labels;
  return label === undefined || labels.includes(undefined)
    ? undefined
    : problem("amend/note-unmatched", { target: printPath(path), label });
}

// Each label of the entry must be on a unit behind that of the label before it.
function firstUnmatched(
  given: readonly EntryLabel[],
  before: ReadonlySet<string>,
  article: LabelStep,
  held: Node,
  profile: Profile,
): string | undefined {
  const units = articleUnits(held, article, profile);
  const isCut = omissionIn(held) !== undefined;
  let last = 0;
  for (const { label, path, key } of given) {
    const meant = path === undefined ? [] : unitsMeant(units, path);
    if (meant.length === 0 && before.has(key)) continue;
    if (path === undefined) return label;
    const unit = meant.find((one) => units.indexOf(one) > last);
    if (unit !== undefined) last = units.indexOf(unit);
    // Of an article that the base holds in part nobody knows whether it has the unit.
    else if (!isCut || meant.length > 0) return label;
  }
  return undefined;
}

interface EntryLabel {
  readonly label: string;
  /** The unit that it names; undefined where it cannot be read. */
  readonly path: LabelPath | undefined;
  /** Where it stands and all that is said there. */
  readonly key: string;
}

/** The labels in an entry in the order of the text, those that stand in its texts included. */
function labelsIn(outer: Node, path: LabelPath, profile: Profile): readonly EntryLabel[] {
  return outer.children.flatMap((child): readonly EntryLabel[] => {
    const key = (own: string): string => `${printPath(path)} ${own}: ${allWords(child)}`;
    if (child.type !== note) {
      const line = allWords(child).trim();
      const label = NOTE_LABEL_IN_TEXT.exec(line)?.[0] ?? headingOfSeveral(line, profile);
      return label === undefined ? [] : [{ label, path: undefined, key: key(label) }];
    }
    const label = String(child.attrs["label"]);
    const step = noteStep(label, profile);
    if (step === undefined) return [{ label, path: undefined, key: key(label) }];
    const own = [...path, step];
    return [{ label, path: own, key: key(label) }, ...labelsIn(child, own, profile)];
  });
}

const LONGEST_HEADING = 80;

/** A line that names units and says nothing else ("Huruf b dan huruf c"): the heading of words on several units together. */
function headingOfSeveral(line: string, profile: Profile): string | undefined {
  if (line.length > LONGEST_HEADING) return undefined;
  const [first] = findReferences(line, profile);
  return first?.from === 0 && first.to === line.length ? line : undefined;
}

// "Huruf a" of an article that has letters in one paragraph alone means that one; of two it means none.
function unitsMeant(units: readonly ArticleUnit[], path: LabelPath): readonly ArticleUnit[] {
  const exact = units.filter((unit) => samePath(unit.path, path));
  if (exact.length > 0) return exact;
  const possible = units.filter((unit) => canMean(unit.path, path));
  return possible.length === 1 ? possible : [];
}
