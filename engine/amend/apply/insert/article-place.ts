/** Where units are inserted inside an article: anchors that exist and are neighbours, labels that are free and sort between. */
import type { InsertPlace, LabelPath, LabelStep, Target } from "../../../../schemas/amendment.ts";
import { type Problem, problem } from "../../../../schemas/problem.ts";
import { comesBefore, fromArticle, printPath, readingOf } from "../../../path/index.ts";
import { follows, formatRoman } from "../../../text/index.ts";
import { type ArticleUnit, childUnits, onlyUnit, resolveUnit } from "../find/article-units.ts";
import { did, refuse, type Step } from "../outcome.ts";
import type { DeclaredInsert } from "../restate/declared.ts";

/** Where new units go: behind a unit, before one, or as the only ones of their parent. */
export type ArticlePlace =
  | { readonly kind: "after" | "before"; readonly unit: ArticleUnit }
  | { readonly kind: "inside"; readonly unit: ArticleUnit };

/** The spot of an insertion in an article, or why it is refused. */
export function placeInArticle(
  units: readonly ArticleUnit[],
  insert: DeclaredInsert,
): Step<ArticlePlace> {
  const taken = insert.units.find((path) => resolveExact(units, path) !== undefined);
  if (taken !== undefined) return refuse(problem("amend/label-taken", { label: printPath(taken) }));
  const { place } = insert;
  switch (place.kind) {
    case "between":
      return between(units, place, insert.units);
    case "before":
      return before(units, place, insert.units);
    case "after":
      return after(units, place.anchor, insert.units);
    case "end":
      return atEnd(units, fromArticle(place.of.path), insert.units);
  }
}

function resolveExact(units: readonly ArticleUnit[], path: LabelPath): ArticleUnit | undefined {
  const found = resolveUnit(units, path);
  return found.kind === "found" ? found.unit : undefined;
}

function anchorAt(units: readonly ArticleUnit[], target: Target): Step<ArticleUnit> {
  return onlyUnit(units, fromArticle(target.path), (path) =>
    problem("amend/anchor-missing", { anchor: printPath(path) }),
  );
}

function between(
  units: readonly ArticleUnit[],
  place: InsertPlace & { readonly kind: "between" },
  added: readonly LabelPath[],
): Step<ArticlePlace> {
  const first = anchorAt(units, place.first);
  if (first.kind === "refused") return first;
  const second = anchorAt(units, place.second);
  if (second.kind === "refused") return second;
  const siblings = childUnits(units, first.value.path.slice(0, -1));
  const at = siblings.indexOf(first.value);
  if (siblings[at + 1] !== second.value)
    return refuse(
      problem("amend/anchors-apart", {
        first: printPath(first.value.path),
        second: printPath(second.value.path),
      }),
    );
  const wrong = checkBetween(first.value.path, added, second.value.path);
  return wrong === undefined ? did({ kind: "after", unit: first.value }) : refuse(wrong);
}

/** A problem where labels do not sort between two others, in their own order. */
export function checkBetween(
  first: LabelPath,
  added: readonly LabelPath[],
  second: LabelPath | undefined,
): Problem | undefined {
  let low = first;
  for (const path of added) {
    const isRight =
      comesBefore(low, path) === true &&
      (second === undefined || comesBefore(path, second) === true);
    if (!isRight)
      return problem("amend/label-not-between", {
        label: printPath(path),
        first: printPath(low),
        second: second === undefined ? "" : printPath(second),
      });
    low = path;
  }
  return undefined;
}

function before(
  units: readonly ArticleUnit[],
  place: InsertPlace & { readonly kind: "before" },
  added: readonly LabelPath[],
): Step<ArticlePlace> {
  const anchor = anchorAt(units, place.anchor);
  if (anchor.kind === "refused") return anchor;
  const siblings = childUnits(units, anchor.value.path.slice(0, -1));
  const previous = siblings[siblings.indexOf(anchor.value) - 1];
  const [label] = added;
  // Before the first unit there is no label to take (Annex II has none for it).
  if (previous === undefined)
    return refuse(
      problem("amend/label-not-between", {
        label: label === undefined ? "" : printPath(label),
        first: "",
        second: printPath(anchor.value.path),
      }),
    );
  const wrong = checkBetween(previous.path, added, anchor.value.path);
  return wrong === undefined ? did({ kind: "before", unit: anchor.value }) : refuse(wrong);
}

function after(
  units: readonly ArticleUnit[],
  target: Target,
  added: readonly LabelPath[],
): Step<ArticlePlace> {
  const anchor = anchorAt(units, target);
  if (anchor.kind === "refused") return anchor;
  const siblings = childUnits(units, anchor.value.path.slice(0, -1));
  if (siblings.at(-1) === anchor.value) return atEnd(units, anchor.value.path.slice(0, -1), added);
  const next = siblings[siblings.indexOf(anchor.value) + 1];
  const wrong = checkBetween(anchor.value.path, added, next?.path);
  return wrong === undefined ? did({ kind: "after", unit: anchor.value }) : refuse(wrong);
}

function atEnd(
  units: readonly ArticleUnit[],
  parent: LabelPath,
  added: readonly LabelPath[],
): Step<ArticlePlace> {
  const found = onlyUnit(units, parent);
  if (found.kind === "refused") return found;
  const role = added[0]?.at(-1)?.role;
  const siblings = childUnits(units, parent).filter(({ path }) => path.at(-1)?.role === role);
  const last = siblings.at(-1);
  const wrong = checkNext((last ?? childUnits(units, parent).at(-1))?.path.at(-1), parent, added);
  if (wrong !== undefined) return refuse(wrong);
  return did(
    last === undefined ? { kind: "inside", unit: found.value } : { kind: "after", unit: last },
  );
}

/** A problem where labels are not the plain ones that follow the last: after "(3)" or "(3a)" comes "(4)". */
export function checkNext(
  last: LabelStep | undefined,
  parent: LabelPath,
  added: readonly LabelPath[],
): Problem | undefined {
  let previous = last;
  for (const path of added) {
    const step = path.at(-1);
    if (step === undefined) continue;
    const isRight = previous === undefined ? isFirstLabel(step) : isNextLabel(previous, step);
    if (!isRight)
      return problem("amend/label-not-next", {
        label: printPath(path),
        expected: expectedAfter(previous, parent),
      });
    previous = step;
  }
  return undefined;
}

function isFirstLabel({ number }: LabelStep): boolean {
  return number === "1" || number === "a";
}

// "huruf d1" may be added behind "huruf d" where it is the last: an inserted label at the end follows too.
function isNextLabel(previous: LabelStep, next: LabelStep): boolean {
  const [low, high] = [readingOf(previous), readingOf(next)];
  return low !== undefined && high !== undefined && follows(low, high);
}

function expectedAfter(previous: LabelStep | undefined, parent: LabelPath): string {
  const reading = previous === undefined ? undefined : readingOf(previous);
  if (previous === undefined || reading === undefined) return printPath(parent);
  const main = reading.main + 1;
  const number = {
    number: String(main),
    roman: formatRoman(main),
    letter: String.fromCharCode(97 + ((main - 1) % 26)),
  }[reading.series];
  return printPath([...parent, { ...previous, number }]);
}
