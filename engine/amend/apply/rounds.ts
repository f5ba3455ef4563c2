/** Which instructions of which bill are carried out on a base, and what is wrong with each bill as a whole. */
import type { AmendedAct, Instruction } from "../../../schemas/amendment.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { touches, type WaitingClause } from "../../currency/index.ts";
import { type UnderstoodBill, understandBill } from "../../instruction/index.ts";
import { changedPaths, printEid } from "../../path/index.ts";
import { type BaseAct, baseAct, isCitedBy, isSameAct, nameOfAct } from "./base-act.ts";
import { addressBook } from "./find/address-book.ts";
import { namedOtherwise, whyNotOn } from "./other-act.ts";
import { rowInstructions } from "./rows.ts";

export interface ApplyOptions {
  readonly profile: Profile;
  /** The address of the base's work, where its facts give one. */
  readonly work?: string;
  /** Numbers of the amendments that the base is known to hold already: "19/2016". */
  readonly amendments?: readonly string[];
  /** Whether it is known to hold no others: then a bill that builds on another is not applied but in part. */
  readonly others?: "none" | "unknown";
  /** Numbers of the amendments that the base holds in part: what is in it of them is not refused for being there. */
  readonly inPart?: readonly string[];
  /** Clauses of the base that amendments change which are not worked in there: no other act changes these. */
  readonly waiting?: readonly WaitingClause[];
  /** Other citations that name the base, by its facts. */
  readonly citedAs?: readonly string[];
  /** A citation that a person says names the base; each bill's opening is searched for it. */
  readonly sameWork?: string | undefined;
  /** What a person chose for items whose target can be several units. */
  readonly choices?: readonly Choice[];
}

/** The unit that an item means. */
export interface Choice {
  /** The item by its number ("3") or its address in the bill ("art_I__list_1__point_3"). */
  readonly item: string;
  /** The unit by its address in the base, or as messages name it ("Pasal 2 ayat (1) huruf a"). */
  readonly unit: string;
}

/** A problem with the bill, from 0, in which it lies. */
export type BillProblem = Problem & { readonly bill: number };

/** One bill, and those of its instructions that are on the base. */
export interface Round {
  readonly bill: number;
  readonly understood: UnderstoodBill;
  readonly instructions: readonly Instruction[];
  /** Whether the base holds the bill in part: what is in it already is not refused for that. */
  readonly isResumed: boolean;
}

/** What is to be carried out, bill after bill. */
interface Plan {
  readonly rounds: readonly Round[];
  readonly problems: readonly BillProblem[];
}

/** The rounds of some bills on a base. Each bill must be on the base, not be in it, and find there what it builds on. */
export function planRounds(
  base: LegalDocument,
  bills: readonly LegalDocument[],
  {
    profile,
    work,
    amendments,
    others,
    citedAs = [],
    sameWork,
    inPart = [],
    waiting = [],
  }: ApplyOptions,
): Plan {
  const own = baseAct(base, work, sameWork === undefined ? citedAs : [...citedAs, sameWork]);
  const held = new Set(amendments ?? []);
  let isAllKnown = others === "none";
  const rounds: Round[] = [];
  const problems: BillProblem[] = [];
  bills.forEach((document, bill) => {
    const understood = understandBill(document, profile);
    const other = whyNotOn(own, document, understood);
    const isMine = ({ act }: Instruction): boolean => act !== null && isSameAct(own, act);
    const items = other === undefined ? understood.instructions.filter(isMine) : [];
    const rows = rowInstructions(document, { document: base, own, held, profile });
    const isOnlyRows = rows.length > 0 && items.length === 0;
    const mine = [...items, ...rows];
    const found = [
      ...(isOnlyRows ? [] : wholeFaults(understood, items)),
      ...(other === undefined || isOnlyRows ? namedOtherwise(own, understood.acts) : [other]),
      ...lackingAmendments(earlierActs(own, understood), { held, isAllKnown, waiting, profile }),
    ];
    problems.push(...found.map((one) => ({ ...one, bill })));
    const { number } = baseAct(document);
    // A bill without a number may be any of the amendments that a later one names.
    isAllKnown &&= number !== undefined;
    const isResumed = number !== undefined && inPart.includes(number);
    const free = notWaiting(mine, { base, waiting, number, profile });
    rounds.push({ bill, understood, instructions: notTwice(free, number, held), isResumed });
  });
  const acts = rounds.flatMap(({ understood }) => understood.acts);
  return { rounds, problems: [...sameWorkFaults(acts, sameWork), ...problems] };
}

/** A citation that names no act of the bills, or several, says nothing of the base. */
function sameWorkFaults(
  acts: readonly AmendedAct[],
  sameWork: string | undefined,
): readonly BillProblem[] {
  if (sameWork === undefined) return [];
  const cited = acts.filter((act) => isCitedBy(act, sameWork)).map(nameOfAct);
  if (new Set(cited).size === 1) return [];
  const named = [...new Set(acts.map(nameOfAct))].join("; ");
  return [{ ...problem("amend/same-work-unused", { cite: sameWork, named }), bill: 0 }];
}

const WHOLE_BILL: ReadonlySet<string> = new Set([
  "amend/no-instructions",
  "amend/act-not-named",
  "amend/item-missing",
  "amend/note-stray",
  "amend/note-unread",
  "amend/note-empty",
  "amend/item-order",
  "amend/provision-instructs",
  "amend/day-impossible",
]);

/** Of these an article that amends nothing may be the place. */
const ANYWHERE: ReadonlySet<string> = new Set([
  "amend/provision-instructs",
  "amend/note-empty",
  "amend/day-impossible",
]);

function wholeFaults(
  { problems }: UnderstoodBill,
  mine: readonly Instruction[],
): readonly Problem[] {
  const places = new Set(mine.map(({ act }) => act?.at));
  return problems.filter((found) => WHOLE_BILL.has(found.code) && isOf(places, found));
}

// What is missing from an article on another act is not this base's concern.
function isOf(articles: ReadonlySet<string | undefined>, { code, at, facts }: Problem): boolean {
  if (articles.size === 0 || at?.kind !== "clause") return true;
  if (ANYWHERE.has(code)) return true;
  const isNote = code === "amend/note-stray" || code === "amend/note-unread";
  return articles.has(isNote ? facts.article : at.eid);
}

/** The acts by whose amendments a bill cites the base. */
function earlierActs(own: BaseAct, { acts }: UnderstoodBill): readonly string[] {
  return acts.find((act) => isSameAct(own, act))?.amendedBy ?? [];
}

interface KnownAmendments {
  readonly held: ReadonlySet<string>;
  readonly isAllKnown: boolean;
  readonly waiting: readonly WaitingClause[];
  readonly profile: Profile;
}

/** What the base lacks of these amendments. Of one whose clauses it records nothing is unknown: only these may not be changed. */
function lackingAmendments(
  earlier: readonly string[],
  { held, isAllKnown, waiting, profile }: KnownAmendments,
): readonly Problem[] {
  const code = isAllKnown ? "amend/earlier-missing" : "amend/earlier-amendment";
  return earlier
    .filter((act) => !held.has(act))
    .map((act) => {
      const left = waiting.filter((one) => one.act === act);
      const [first] = left;
      if (first === undefined) return problem(code, { act });
      const clauses = left.map(({ at }) => printEid(at, profile)).join(", ");
      return problem("amend/earlier-waiting", { act: first.cite, clauses });
    });
}

/** The instructions of a bill; where the base holds that bill, none of them is carried out. From now on it does. */
function notTwice(
  instructions: readonly Instruction[],
  act: string | undefined,
  held: Set<string>,
): readonly Instruction[] {
  if (act === undefined) return instructions;
  if (!held.has(act)) {
    held.add(act);
    return instructions;
  }
  const unresolved = problem("amend/already-held", { act });
  return instructions.map((one) => ({ ...one, operations: [], unresolved }));
}

interface WaitingPlaces {
  readonly base: LegalDocument;
  readonly waiting: readonly WaitingClause[];
  /** The number of the bill: what waits of itself is what it brings. */
  readonly number: string | undefined;
  readonly profile: Profile;
}

/** The instructions; those on a clause of which another amendment is not worked in are not carried out. */
function notWaiting(
  instructions: readonly Instruction[],
  { base, waiting, number, profile }: WaitingPlaces,
): readonly Instruction[] {
  const others = waiting.filter(({ act }) => act !== number);
  if (others.length === 0) return instructions;
  const addresses = addressBook(base, false, profile);
  return instructions.map((one) => {
    if (one.unresolved !== null) return one;
    const changed = one.operations
      .flatMap(changedPaths)
      .map((path) => ({ path, known: addresses.findAll("body", path) }));
    const found = others.find(({ at }) =>
      changed.some(({ path, known }) => touches(path, at, known)),
    );
    if (found === undefined) return one;
    const facts = { act: found.cite, clause: printEid(found.at, profile) };
    return { ...one, operations: [], unresolved: problem("amend/clause-pending", facts) };
  });
}
