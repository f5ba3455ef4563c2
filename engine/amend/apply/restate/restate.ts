/**
 * An article that its amending act restates as a whole, checked against what the instruction says of it.
 *
 *     Ketentuan ayat (2) Pasal 26 diubah sehingga Pasal 26 berbunyi …
 *     (1) same words              not named, same: right
 *     (2) other words             named: right
 *     (3) other words             not named: the restatement holds, and the change is reported as undeclared
 *     (4) left out                not named: refused, since nothing says that it goes
 */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import { type Problem, problem } from "../../../../schemas/problem.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { isWithin, KEPT, printPath, withoutJoint } from "../../../path/index.ts";
import { alternatives } from "../../../text/index.ts";
import { joints } from "../../../wording/index.ts";
import {
  type ArticleUnit,
  allWords,
  articleUnits,
  childUnits,
  contentOf,
  onlyUnit,
  resolveUnit,
} from "../find/article-units.ts";
import { placeInArticle } from "../insert/article-place.ts";
import { did, type Effect, type PathDifference, refuse, type Step } from "../outcome.ts";
import { type Declared, type DeclaredInsert, hasNewSiblings, isDeclared } from "./declared.ts";
import { unclearKept, withKeptUnits } from "./kept.ts";
import { misplacedInsert, passedOver, turnedOver } from "./quote-order.ts";

const { heading, paragraph } = legalSchema.nodes;

export interface Restated {
  readonly article: Node;
  readonly effect: Effect;
}

/** The article as restated, with what it changes. */
export function restateArticle(
  base: Node,
  quoted: Node,
  step: LabelStep,
  declared: Declared,
  profile: Profile,
): Step<Restated> {
  if (allWords(quoted).trim() === "")
    return refuse(problem("amend/quote-missing", { target: printPath([step]) }));
  const unclear = unclearKept(base, quoted, step, declared, profile);
  if (unclear !== undefined)
    return refuse(problem("amend/kept-or-text", { unit: printPath(unclear.path) }));
  const whole = withKeptUnits(base, quoted, step, profile);
  const article = carryIdentity(base, whole, step, profile);
  const before = articleUnits(numberedLike(base, article, declared), step, profile);
  const after = articleUnits(article, step, profile);
  const stays = after.find(({ text, node }) => KEPT.test(text) && KEPT.test(allWords(node)));
  if (stays !== undefined)
    return refuse(problem("amend/quote-contradicts", { unit: printPath(stays.path) }));
  if (declared.isWhole) {
    const wrong = checkNamedInWhole(declared, before, after, profile);
    if (wrong !== undefined) return wrong;
    const gap = passedOver(before, after);
    if (gap !== undefined)
      return refuse(problem("amend/quote-loses-unit", { unit: printPath(gap) }));
    return did({
      article,
      effect: { changes: changesOf(before, after), undeclared: [], remarks: [] },
    });
  }
  const wrong = checkDeclared(declared, before, after, profile);
  if (wrong !== undefined) return wrong;
  const lost = lostUnit(declared, before, after);
  if (lost !== undefined)
    return refuse(problem("amend/quote-loses-unit", { unit: printPath(lost.path) }));
  const moved =
    movedUnit(declared, before, after)?.path ??
    misplacedInsert(declared, after) ??
    turnedOver(declared, before, after);
  if (moved !== undefined)
    return refuse(problem("amend/quote-contradicts", { unit: printPath(moved) }));
  return did({
    article,
    effect: {
      changes: changesOf(before, after),
      undeclared: differences(declared, before, after),
      remarks: [...spelledOtherwise(before, after), ...leadsElsewhere(declared, before, after)],
    },
  });
}

/** The restated article with the label of the base as it is spelled there, and the permanent identities of what it continues. */
function carryIdentity(base: Node, quoted: Node, step: LabelStep, profile: Profile): Node {
  const wids = new Map(
    articleUnits(base, step, profile).map(({ key, node }) => [
      key,
      String(node.attrs["wid"] ?? ""),
    ]),
  );
  const keys = new Map(articleUnits(quoted, step, profile).map(({ key, node }) => [node, key]));
  const visit = (node: Node): Node => {
    if (node.isTextblock || node.isLeaf) return node;
    const children = node.children.map(visit);
    const key = keys.get(node);
    const attributes = key === undefined ? node.attrs : { ...node.attrs, wid: wids.get(key) ?? "" };
    return node.type.create(attributes, children, node.marks);
  };
  const article = visit(quoted);
  const { label, role, wid } = base.attrs;
  const title = base.firstChild?.type === heading ? base.firstChild : undefined;
  const hasTitle = article.firstChild?.type === heading;
  const content = title === undefined || hasTitle ? article.children : [title, ...article.children];
  return base.type.create({ ...article.attrs, label, role, wid }, [...content]);
}

// An article without paragraphs that gets a second one: what it says is compared with its new paragraph (1).
function numberedLike(base: Node, article: Node, declared: Declared): Node {
  const isPlain = !base.children.some(({ type }) => type === paragraph);
  const first = article.children.find(({ type }) => type === paragraph);
  const gains =
    declared.isNumbered ||
    declared.inserts.some(
      ({ units }) => units[0]?.at(-1)?.role === "ayat" && units[0].length === 2,
    );
  if (!(isPlain && gains) || first === undefined) return base;
  return base.type.create(base.attrs, [paragraph.create(first.attrs, [...contentOf(base)])]);
}

function checkDeclared(
  declared: Declared,
  before: readonly ArticleUnit[],
  after: readonly ArticleUnit[],
  profile: Profile,
): Step<Restated> | undefined {
  for (const path of [...declared.replaced, ...declared.deleted, ...declared.kept]) {
    const wrong = checkTarget(before, path);
    if (wrong !== undefined) return wrong;
  }
  for (const insert of declared.inserts) {
    const spot = placeInArticle(before, insert);
    if (spot.kind === "refused") return alreadyInserted(before, after, insert) ?? spot;
  }
  const named = [
    ...declared.replaced,
    ...declared.deleted,
    ...declared.inserts.flatMap(({ units }) => units),
  ];
  const lacking = named.find((path) => resolveUnit(after, path).kind !== "found");
  if (lacking !== undefined)
    return refuse(problem("amend/quote-lacks-unit", { unit: printPath(lacking) }));
  const alive = declared.deleted.find((path) => !isStub(after, path, profile));
  if (alive !== undefined)
    return refuse(problem("amend/quote-contradicts", { unit: printPath(alive) }));
  const stub = declared.replaced.find((path) => isStub(after, path, profile));
  if (stub !== undefined)
    return refuse(problem("amend/quote-contradicts", { unit: printPath(stub) }));
  // Drafters print a kept unit in the capitals of their own day: the quote holds, and the difference is undeclared.
  const changed = declared.kept.find((path) => !sameUnit(before, after, path, "but capitals"));
  return changed === undefined
    ? undefined
    : refuse(problem("amend/quote-contradicts", { unit: printPath(changed) }));
}

function alreadyInserted(
  before: readonly ArticleUnit[],
  after: readonly ArticleUnit[],
  { units }: DeclaredInsert,
): Step<Restated> | undefined {
  const [first] = units;
  const isSame = units.every((path) => sameUnit(before, after, path));
  return first !== undefined && isSame
    ? refuse(problem("amend/inserted-already", { label: printPath(first) }))
    : undefined;
}

/** What else is said of an article that reads anew as a whole must be in the quote too. */
function checkNamedInWhole(
  declared: Declared,
  before: readonly ArticleUnit[],
  after: readonly ArticleUnit[],
  profile: Profile,
): Step<Restated> | undefined {
  const stub = declared.replaced.find((path) => isStub(after, path, profile));
  if (stub !== undefined)
    return refuse(problem("amend/quote-contradicts", { unit: printPath(stub) }));
  const added = declared.inserts.flatMap(({ units }) => units);
  const taken = added.find((path) => resolveUnit(before, path).kind === "found");
  if (taken !== undefined) return refuse(problem("amend/label-taken", { label: printPath(taken) }));
  const lacking = added.find((path) => resolveUnit(after, path).kind !== "found");
  if (lacking !== undefined)
    return refuse(problem("amend/quote-lacks-unit", { unit: printPath(lacking) }));
  const alive = declared.deleted.find(
    (path) => resolveUnit(after, path).kind === "found" && !isStub(after, path, profile),
  );
  return alive === undefined
    ? undefined
    : refuse(problem("amend/quote-contradicts", { unit: printPath(alive) }));
}

function checkTarget(units: readonly ArticleUnit[], path: LabelPath): Step<Restated> | undefined {
  const found = onlyUnit(units, path);
  return found.kind === "refused" ? found : undefined;
}

function isStub(units: readonly ArticleUnit[], path: LabelPath, profile: Profile): boolean {
  const found = resolveUnit(units, path);
  return found.kind === "found" && profile.deleted.test(allWords(found.unit.node).trim());
}

function sameUnit(
  before: readonly ArticleUnit[],
  after: readonly ArticleUnit[],
  path: LabelPath,
  compared: "all" | "but capitals" = "all",
): boolean {
  const [old, restated] = [resolveUnit(before, path), resolveUnit(after, path)];
  if (old.kind !== "found" || restated.kind !== "found") return false;
  const [was, is] = [old.unit, restated.unit].map(({ node }) => {
    const words = withoutSpace(allWords(node));
    return compared === "all" ? words : words.toLowerCase();
  });
  return was === is;
}

function lostUnit(
  declared: Declared,
  before: readonly ArticleUnit[],
  after: readonly ArticleUnit[],
): ArticleUnit | undefined {
  const kept = new Set(after.map(({ key }) => key));
  return before.find(({ key, path }) => !kept.has(key) && !isDeclared(declared, path));
}

/** The first unit that stands in another order than before, and not inside one that reads anew. */
function movedUnit(
  { replaced }: Declared,
  before: readonly ArticleUnit[],
  after: readonly ArticleUnit[],
): ArticleUnit | undefined {
  const isFree = ({ path }: ArticleUnit): boolean =>
    replaced.some((other) => other.length < path.length && isWithin(path, other));
  const both = (units: readonly ArticleUnit[], others: readonly ArticleUnit[]) => {
    const keys = new Set(others.map(({ key }) => key));
    return units.filter((unit) => keys.has(unit.key) && !isFree(unit));
  };
  const order = both(before, after);
  return both(after, before).find((unit, index) => unit.key !== order[index]?.key);
}

/** What a restatement changes that its instruction does not name. */
function differences(
  declared: Declared,
  before: readonly ArticleUnit[],
  after: readonly ArticleUnit[],
): readonly PathDifference[] {
  const old = new Map(before.map((unit) => [unit.key, unit]));
  return after.flatMap((unit): readonly PathDifference[] => {
    if (isDeclared(declared, unit.path)) return [];
    const same = old.get(unit.key);
    const base = { part: "body", path: unit.path, after: unit.text } as const;
    if (same === undefined) return [{ ...base, change: "inserted", before: "" }];
    const isEqual = hasNewSiblings(declared, unit.path)
      ? withoutEnd(same.text) === withoutEnd(unit.text) && joinsAlike(before, same, unit)
      : withoutSpace(same.text) === withoutSpace(unit.text);
    return isEqual ? [] : [{ ...base, change: "reworded", before: same.text }];
  });
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}

const JOINT = new RegExp(`(?<!\\p{L})(${alternatives(joints)})\\s*$`, "u");

// "dan" may move and may go, but never become "atau".
function joinsAlike(before: readonly ArticleUnit[], old: ArticleUnit, unit: ArticleUnit): boolean {
  const joint = JOINT.exec(unit.text)?.[1];
  const list = childUnits(before, old.path.slice(0, -1)).map(({ text }) => JOINT.exec(text)?.[1]);
  const joints = list.filter((one) => one !== undefined);
  return joint === undefined || joints.length === 0 || joints.includes(joint);
}

// "…; dan" moves to the new second-last item, and the full stop to the last.
function withoutEnd(text: string): string {
  return withoutSpace(withoutJoint(text));
}

/** A remark for each unit whose label the restatement spells otherwise: "(a)" for "a.", "(2A)" for "(2a)". */
function spelledOtherwise(
  before: readonly ArticleUnit[],
  after: readonly ArticleUnit[],
): readonly Problem[] {
  const old = new Map(before.map((unit) => [unit.key, labelOf(unit)]));
  const kept = new Set(after.map(({ key }) => key));
  const lost = new Map(
    before.filter(({ key }) => !kept.has(key)).map((unit) => [bareLabel(unit), labelOf(unit)]),
  );
  return after.slice(1).flatMap((unit) => {
    // "i)" for "i." begins a list of Roman numerals of its own, and the letter is gone.
    const [label, other] = [labelOf(unit), old.get(unit.key) ?? lost.get(bareLabel(unit))];
    return other === undefined || other === label
      ? []
      : [problem("amend/label-spelled", { label, other })];
  });
}

/** A remark for each unit that is not named and whose links or images lead elsewhere, though its words are the same. */
function leadsElsewhere(
  declared: Declared,
  before: readonly ArticleUnit[],
  after: readonly ArticleUnit[],
): readonly Problem[] {
  const old = new Map(before.map((unit) => [unit.key, unit.targets]));
  return after.flatMap((unit) => {
    const was = old.get(unit.key);
    const isSame = was === undefined || was === unit.targets || isDeclared(declared, unit.path);
    const facts = { unit: printPath(unit.path), before: was ?? "", after: unit.targets };
    return isSame ? [] : [problem("amend/link-changed", facts)];
  });
}

function bareLabel(unit: ArticleUnit): string {
  return labelOf(unit).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function labelOf({ node }: ArticleUnit): string {
  return String(node.attrs["label"] ?? "");
}

/** The units that differ between two states of an article. */
export function changesOf(
  before: readonly ArticleUnit[],
  after: readonly ArticleUnit[],
): Effect["changes"] {
  const old = new Map(before.map((unit) => [unit.key, unit]));
  const changes = after.flatMap((unit): Effect["changes"] => {
    const known = old.get(unit.key);
    if (known?.text === unit.text && known.targets === unit.targets) return [];
    const change =
      known === undefined
        ? "inserted"
        : /^dihapus[.;]?$/iu.test(unit.text)
          ? "deleted"
          : "reworded";
    return [{ part: "body", path: unit.path, change }];
  });
  const kept = new Set(after.map(({ key }) => key));
  const gone = before.filter(
    ({ key, path }) =>
      !kept.has(key) &&
      !changes.some(({ change, path: other }) => change === "deleted" && isWithin(path, other)),
  );
  return [
    ...changes,
    ...gone.map(({ path }) => ({ part: "body", path, change: "deleted" }) as const),
  ];
}
