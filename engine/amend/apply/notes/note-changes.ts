/** What became of the notes on an article, and which of it the instruction does not name. */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep, Operation } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { CLEAR } from "../../../instruction/index.ts";
import { articleOf, fromArticle, isWithin, printPath, sameStep } from "../../../path/index.ts";
import { allWords } from "../find/article-units.ts";
import type { PathDifference } from "../outcome.ts";
import { noteStep } from "./merge-note.ts";

const { note } = legalSchema.nodes;

/** The units of which a note says something else than before, in order; behind them those of which it says nothing any more. */
export function noteChanges(
  old: Node | undefined,
  after: Node,
  path: LabelPath,
  profile: Profile,
): readonly PathDifference[] {
  const before = noteTexts(old, path, profile);
  const now = noteTexts(after, path, profile);
  const gone = [...before].flatMap(([key, { text, at }]): readonly PathDifference[] =>
    now.has(key) || !saysSomething(text)
      ? []
      : [{ part: "explanation", path: at, change: "deleted", before: text, after: "" }],
  );
  const changed = [...now].flatMap(([key, { text, at }]): readonly PathDifference[] => {
    const same = before.get(key);
    if (same?.text === text) return [];
    const change = same === undefined ? "inserted" : "reworded";
    return [{ part: "explanation", path: at, change, before: same?.text ?? "", after: text }];
  });
  return [...changed, ...gone];
}

function noteTexts(
  node: Node | undefined,
  path: LabelPath,
  profile: Profile,
): ReadonlyMap<string, { readonly text: string; readonly at: LabelPath }> {
  const found = new Map<string, { text: string; at: LabelPath }>();
  const visit = (unit: Node, at: LabelPath): void => {
    const own = unit.children.filter(({ type }) => type !== note).map(allWords);
    found.set(printPath(at), { text: own.join("\n"), at });
    for (const child of unit.children) {
      const step =
        child.type === note ? noteStep(String(child.attrs["label"]), profile) : undefined;
      if (step !== undefined) visit(child, [...at, step]);
    }
  };
  if (node !== undefined) visit(node, path);
  return found;
}

/** What an instruction names of the notes on articles. */
interface NamedNotes {
  readonly operations: readonly Operation[];
  /** Articles that read anew as a whole: so do the notes on them. */
  readonly wholeArticles: readonly LabelStep[];
}

/**
 * Changed notes that the instruction does not name: neither the note nor the unit that it explains changes by name.
 *
 * "Cukup jelas." said or no longer said is no change, nor is a text that only stands at another unit of the article now.
 */
export function undeclaredNotes(
  changes: readonly PathDifference[],
  article: LabelStep,
  { operations, wholeArticles }: NamedNotes,
): readonly PathDifference[] {
  if (wholeArticles.some((step) => sameStep(step, article))) return [];
  const named = operations.flatMap(namedPaths).filter((path) => {
    const own = articleOf(path);
    return own !== undefined && sameStep(own, article);
  });
  const texts = new Set(changes.flatMap(({ before }) => [compact(before)]));
  const now = new Set(changes.flatMap(({ after }) => [compact(after)]));
  return changes.filter(({ path, before, after }) => {
    if (named.some((other) => isWithin(path, fromArticle(other)))) return false;
    const isSame = compact(before) === compact(after);
    const isSaid = saysSomething(after) ? !texts.has(compact(after)) : false;
    const isUnsaid = saysSomething(before) ? !now.has(compact(before)) : false;
    return !isSame && (isSaid || isUnsaid);
  });
}

function namedPaths(operation: Operation): readonly LabelPath[] {
  switch (operation.kind) {
    case "insert":
      return operation.units.map(({ path }) => path);
    // Where units get other numbers, all notes on the article move.
    case "renumber":
    case "split":
      return [fromArticle(operation.target.path).slice(0, 1)];
    case "keep":
      return [];
    case "replace":
    case "replace-heading":
    case "replace-annex":
    case "replace-words":
    case "insert-words":
    case "delete":
    case "delete-heading":
    case "replace-note":
    case "insert-note":
    case "delete-note":
      return [operation.target.path];
  }
}

function saysSomething(text: string): boolean {
  return text.trim() !== "" && !CLEAR.test(text);
}

function compact(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}
