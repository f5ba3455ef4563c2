/** The amending bill of an edit: what changed between two states of an act, in the official form. */
import type { Instruction } from "../../schemas/amendment.ts";
import type { BillBase, BillMeter, BillOrigin } from "../../schemas/bill.ts";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";
import type { BillFrame } from "../../schemas/frame.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { type Profile, profiles } from "../../schemas/profiles/index.ts";
import type { WaitingClause } from "../currency/index.ts";
import { equalDocuments, isBlank, titleOf } from "../document/index.ts";
import { articleOf, changedPaths, printPath } from "../path/index.ts";
import { annexEdits } from "./compose/annexes.ts";
import { checkFixedParts, checkStrayNotes, hasSameBodyFrame } from "./compose/frame-check.ts";
import type { BillItem } from "./compose/item.ts";
import { measureChange, REPLACE_SHARE, sharesOf } from "./compose/meter.ts";
import { notesOf } from "./compose/notes.ts";
import { articlesOf, type Outline, outlineOf } from "./compose/outline.ts";
import { findRelabelled } from "./compose/relabelled.ts";
import { restoreStubs } from "./compose/restore.ts";
import { findSlips } from "./compose/slips.ts";
import { itemsOf } from "./compose/structure.ts";
import { withoutWaiting } from "./compose/waiting.ts";
import { isConstitution } from "./phrase/base.ts";
import { writeBill } from "./phrase/bill.ts";
import { frameFacts } from "./phrase/frame.ts";
import { frameFaults } from "./phrase/frame-fit.ts";
import { instructionsOf } from "./phrase/written.ts";

export interface DraftOptions {
  readonly profile: Profile;
  readonly base: BillBase;
  /** Parliament where nothing is said. */
  readonly origin?: BillOrigin;
  /** What a person has written around the items; dots stand for what nobody has. */
  readonly frame?: BillFrame | undefined;
  /** Addresses of articles of the base that an omnibus act changed last, with that act: they are changed there (article 97A). */
  readonly omnibus?: ReadonlyMap<string, string>;
  /** Clauses of the base of which an amendment is not worked in: nobody knows what a bill on them changes. */
  readonly waiting?: readonly WaitingClause[];
}

/** A bill with all that is known about it. */
export interface DraftedBill {
  readonly bill: LegalDocument;
  readonly instructions: readonly Instruction[];
  /** The proposal as the bill brings it about: with stubs for what was removed outright. */
  readonly proposal: LegalDocument;
  /** Edits that have no official form, with what to choose; the bill is without them. */
  readonly refused: readonly Problem[];
  /** Stubs that were restored, and the advice on replacing an act. */
  readonly remarks: readonly Problem[];
  readonly meter: BillMeter;
}

// An act of which almost no word is left is another act; smaller ones are rewritten by amendment every year.
const LEAST_ARTICLES = 5;
const REWRITTEN_SHARE = 0.95;

/**
 * The bill that turns `before` into `after`, as far as there are forms for it; refused where there is none for anything.
 *
 * The same documents always give the same bill. Never throws; linear in the documents, plus comparing words in changed
 * articles. Whether the bill does what it says is for `proveBill` to show.
 */
export function draftBill(
  before: LegalDocument,
  after: LegalDocument,
  options: DraftOptions,
): Outcome<DraftedBill> {
  const { profile } = options;
  const without = whyWithoutBill(before, after, options);
  if (without !== undefined) return refused(without);
  const respelled = respelledLabel(outlineOf(before, profile), outlineOf(after, profile));
  if (respelled !== undefined) return refused(respelled);
  const restored = restoreStubs(before, after, profile);
  const proposal = restored.document;
  const outlines = { before: outlineOf(before, profile), after: outlineOf(proposal, profile) };
  const notes = { before: notesOf(before, profile), after: notesOf(proposal, profile) };
  const meter = measureChange(outlines.before, outlines.after, profile);
  const total = articlesOf(outlines.before).length;
  if (isRewritten(meter) && total >= LEAST_ARTICLES)
    return refused(problem("phrase/act-rewritten", { articles: total }));
  const relabelled = relabelledArticle(outlines, profile);
  if (relabelled !== undefined) return refused(relabelled);

  const found = itemsOf({
    outlines,
    notes,
    profile,
    omnibus: options.omnibus ?? new Map(),
  });
  const annexes = annexEdits(before, proposal, profile);
  const slips = findSlips({ before, after, restored: proposal }, profile);
  const waiting = withoutWaiting([...found.items, ...annexes.items], {
    waiting: options.waiting ?? [],
    outlines,
  });
  const items = waiting.items.filter((item) => !isSlipped(item, slips));
  const problems = [
    ...slips.filter((slip) => !isToldAlready(slip, found.problems)),
    ...checkFixedParts(before, proposal, notes),
    ...annexes.problems,
    ...checkStrayNotes(notes, outlines.after),
    ...found.problems,
    ...waiting.problems,
  ];
  if (!hasSameBodyFrame(before, proposal))
    problems.push(problem("phrase/no-form", { label: titleOf(before) }));
  const [first] = problems;
  if (items.length === 0)
    return refused(first ?? problem("phrase/no-form", { label: titleOf(before) }));
  const written = writeBill(items, frameFacts(options));
  return done({
    bill: written.document,
    instructions: instructionsOf(written, options.base),
    proposal,
    refused: problems,
    // Of an excerpt nobody knows how much the rest is.
    remarks: [
      ...restored.remarks,
      ...items.flatMap(({ unknownNote: path }) =>
        path === undefined ? [] : [problem("phrase/note-not-held", { label: printPath(path) })],
      ),
      ...(hasOmission(before) ? [] : adviceOn(meter)),
    ],
    meter,
  });
}

/** A label of the base in other letters: the same unit to a reader of the bill, another one to who compares the two texts. */
function respelledLabel(before: Outline, after: Outline): Problem | undefined {
  const spelled = new Map(before.units.map(({ key, node }) => [key, String(node.attrs["label"])]));
  for (const { key, node } of after.units) {
    const label = String(node.attrs["label"]);
    const expected = spelled.get(key);
    if (expected === undefined || expected === label) continue;
    const eid = after.eidOf(node);
    const at = eid === null ? null : ({ kind: "clause", eid } as const);
    return problem("phrase/label-spelled", { label, expected }, at);
  }
  return undefined;
}

/** Articles that were renumbered make nonsense of every item: the whole edit is refused. */
function relabelledArticle(
  { before, after }: { readonly before: Outline; readonly after: Outline },
  profile: Profile,
): Problem | undefined {
  const nodesOf = (outline: Outline) => articlesOf(outline).map(({ node }) => node);
  const found = findRelabelled(nodesOf(before), nodesOf(after), profile);
  if (found === undefined) return undefined;
  const { label, to, node } = found;
  const eid = after.eidOf(node);
  const at = eid === null ? null : ({ kind: "clause", eid } as const);
  return problem("phrase/relabelled", { label, to }, at);
}

/** Problems that say what is wrong with labels, each in its own way. */
const OF_LABELS: ReadonlySet<string> = new Set([
  "phrase/relabelled",
  "phrase/reordered",
  "phrase/regrouped",
  "phrase/unexpected-label",
  "phrase/no-label-between",
  "phrase/before-first",
  "phrase/label-doubled",
]);

/** Whether the walk through the act has said already what is wrong there: in that article, or in the order of the articles. */
function isToldAlready(slip: Problem, told: readonly Problem[]): boolean {
  const at = placeOf(slip);
  return told.some((other) => {
    if (!OF_LABELS.has(other.code)) return false;
    const place = placeOf(other);
    return place.article === at.article || (place.isArticle && at.isArticle);
  });
}

function placeOf({ at }: Problem): { readonly article: string; readonly isArticle: boolean } {
  const eid = at?.kind === "clause" ? at.eid : "";
  const article = /^art_[^_]+/u.exec(eid)?.[0] ?? "?";
  return { article, isArticle: article === eid };
}

/** Whether an item is on an article in which a label slipped: what it says of that article would be wrong. */
function isSlipped({ operations }: BillItem, slips: readonly Problem[]): boolean {
  if (slips.length === 0) return false;
  const articles = new Set(
    slips.flatMap(({ facts }) =>
      "label" in facts ? (/Pasal \S+/u.exec(facts.label)?.[0] ?? []) : [],
    ),
  );
  return operations.flatMap(changedPaths).some((path) => {
    const article = articleOf(path);
    return article !== undefined && articles.has(printPath([article]));
  });
}

/** Why two texts have no bill, whatever their articles say. */
function whyWithoutBill(
  before: LegalDocument,
  after: LegalDocument,
  { profile, frame, base }: DraftOptions,
): Problem | undefined {
  if (profile.id !== profiles.id.id) return problem("phrase/no-forms", { profile: profile.id });
  if (isConstitution(before)) return problem("phrase/constitution", { title: titleOf(before) });
  const [fault] = frame === undefined ? [] : frameFaults(frame, base);
  if (fault !== undefined) return fault;
  if (equalDocuments(before, after)) return problem("phrase/no-change", { title: titleOf(before) });
  return isBlank(before) ? problem("phrase/new-act", { title: titleOf(after) }) : undefined;
}

function isRewritten({ articles, words }: BillMeter): boolean {
  return articles.changed === articles.total && words.changed > words.total * REWRITTEN_SHARE;
}

function hasOmission(document: LegalDocument): boolean {
  let found = false;
  document.descendants((node) => {
    found ||= node.type === legalSchema.nodes.omission;
    return !found && !node.isTextblock;
  });
  return found;
}

function adviceOn(meter: BillMeter): readonly Problem[] {
  const { articles, words } = meter;
  const isMore =
    articles.changed > articles.total * REPLACE_SHARE ||
    words.changed > words.total * REPLACE_SHARE;
  return isMore ? [problem("phrase/more-than-half", sharesOf(meter))] : [];
}
