/** An act as it reads when amending acts are applied to it, with a report of what each instruction did. */
import type {
  ApplyReport,
  Instruction,
  InstructionResult,
  LabelPath,
  Target,
} from "../../../schemas/amendment.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { diffWords } from "../../diff/index.ts";
import { printPath } from "../../path/index.ts";
import { Choices } from "./choices.ts";
import { collidingItems, type Tried } from "./colliding-items.ts";
import { type TreeUnit, treeOf, unitsBelow } from "./find/act-tree.ts";
import { type AddressBook, addressBook } from "./find/address-book.ts";
import { showsAlready } from "./held-before.ts";
import { applyInstruction } from "./instruction.ts";
import { misreadWords } from "./misread-words.ts";
import { newFaults } from "./new-faults.ts";
import { withOldNotes } from "./notes/old-notes.ts";
import { withStrandedNotes } from "./notes/stranded-notes.ts";
import { mapTargets } from "./operation-targets.ts";
import { did, type Effect, type PathDifference, type Step } from "./outcome.ts";
import { withLivingArticles } from "./restate/living-articles.ts";
import { type ApplyOptions, type BillProblem, planRounds, type Round } from "./rounds.ts";

export interface Applied {
  /** The consolidated text; what was refused is not in it. */
  readonly document: LegalDocument;
  readonly report: ApplyReport;
  /** All that is wrong or should be looked at, each at its item in its bill. */
  readonly problems: readonly BillProblem[];
}

/** What one instruction did, before its paths have addresses. */
interface Carried {
  readonly bill: number;
  readonly instruction: Instruction;
  readonly step: Step<Effect>;
}

/**
 * The base with the instructions carried out in their order, each as a whole or not at all.
 *
 * Nothing is guessed: a target that the base does not have, anchors that are no neighbours, a label that is taken, a quote
 * that says something else than its instruction are refused with the reason, and the rest goes on. The same input always
 * gives the same result. Never throws; each instruction costs time linear in the base.
 */
export function applyInstructions(
  base: LegalDocument,
  instructions: readonly Instruction[],
  { profile }: ApplyOptions,
): Applied {
  const run = runAll(treeOf(base), [{ bill: 0, instructions }], profile);
  return finish(base, run, [], profile, []);
}

/** What a run gives where nothing has to be told of it. */
export interface CleanRun {
  readonly document: LegalDocument;
  /** Whether every instruction was carried out and none changed what it does not name. */
  readonly isClean: boolean;
  /** What is told of the instructions, each by its number in the bill, from 0. */
  readonly told: readonly { readonly instruction: number; readonly problem: Problem }[];
}

/** The document that `applyInstructions` gives, and whether there is anything to report, without the report. */
export function carryOut(
  base: LegalDocument,
  instructions: readonly Instruction[],
  profile: Profile,
): CleanRun {
  const { root, records } = runAll(treeOf(base), [{ bill: 0, instructions }], profile);
  const isClean = records.every(
    ({ step }) => step.kind === "done" && step.value.undeclared.length === 0,
  );
  const told = records.flatMap(({ step }, instruction) =>
    step.kind === "done" ? step.value.remarks.map((one) => ({ instruction, problem: one })) : [],
  );
  return { document: root.toNode(), isClean, told };
}

/** The base with one bill applied. */
export function applyBill(
  base: LegalDocument,
  bill: LegalDocument,
  options: ApplyOptions,
): Applied {
  return applyBills(base, [bill], options);
}

/** The base with several bills applied in their order. Instructions for other acts of an omnibus bill are passed over. */
export function applyBills(
  base: LegalDocument,
  bills: readonly LegalDocument[],
  options: ApplyOptions,
): Applied {
  const { rounds, problems } = planRounds(base, bills, options);
  const applied = applyRounds(base, rounds, options);
  return { ...applied, problems: [...problems, ...applied.problems] };
}

/** The base with the instructions of some bills carried out, bill after bill. */
export function applyRounds(
  base: LegalDocument,
  rounds: readonly Round[],
  { profile, choices = [] }: Pick<ApplyOptions, "profile" | "choices">,
): Applied {
  const settling = new Choices(base, rounds, choices, profile);
  const run = runAll(treeOf(base), rounds, profile, settling);
  const provisions = rounds.flatMap(({ bill, understood }) =>
    understood.provisions.map((provision) => ({ ...provision, bill })),
  );
  return finish(base, run, provisions, profile, settling.unused());
}

interface Run {
  readonly root: TreeUnit;
  readonly records: readonly Carried[];
}

type RoundToRun = Pick<Round, "bill" | "instructions"> &
  Partial<Pick<Round, "understood" | "isResumed">>;

function runAll(
  start: TreeUnit,
  rounds: readonly RoundToRun[],
  profile: Profile,
  choices?: Choices,
): Run {
  let root = start;
  const records: Carried[] = [];
  for (const { bill, instructions, understood, isResumed = false } of rounds) {
    const round = runRound(root, instructions, profile, { choices, isResumed });
    root = round.root;
    const tried =
      understood?.hasNotes === true ? withOldNotes(round.tried, root, profile) : round.tried;
    records.push(...tried.map(({ instruction, step }) => ({ bill, instruction, step })));
    for (const unit of unitsBelow(root)) unit.isNew = false;
  }
  return { root, records };
}

// Items that wait for a choice that was made are read so; items that collide are refused, and the others carried out
// without them. Either changes what stands before the other items, so the round begins anew until nothing changes.
function runRound(
  start: TreeUnit,
  given: readonly Instruction[],
  profile: Profile,
  { choices, isResumed }: { readonly choices: Choices | undefined; readonly isResumed: boolean },
): { readonly root: TreeUnit; readonly tried: readonly Tried[] } {
  let instructions = given;
  for (;;) {
    let root = start;
    const tried = instructions.map((instruction): Tried => {
      const attempt = root.clone();
      const before = root;
      const step = applyInstruction(attempt, instruction, profile);
      if (step.kind === "done") root = attempt;
      else if (isResumed && showsAlready(before, instruction, profile))
        return { instruction, step: heldBefore(instruction), before };
      return { instruction, step, before };
    });
    const settled = choices?.settle(tried) ?? new Map<Instruction, Instruction>();
    const anew = settled.size > 0 ? settled : collidingItems(tried, profile);
    if (anew.size === 0)
      return { root, tried: withLivingArticles(withStrandedNotes(tried), root, profile) };
    instructions = instructions.map((one) => anew.get(one) ?? one);
  }
}

/** An instruction that is in the base already, of a bill that the base holds in part. */
function heldBefore({ label }: Instruction): Step<Effect> {
  const remarks = [problem("amend/held-before", { item: label })];
  return did({ changes: [], undeclared: [], remarks });
}

function finish(
  base: LegalDocument,
  { root, records }: Run,
  provisions: ApplyReport["provisions"],
  profile: Profile,
  problems: readonly BillProblem[],
): Applied {
  const document = root.toNode();
  const inAnnex = records.some(({ instruction }) => instruction.act?.inAnnex === true);
  const before = addressBook(base, inAnnex, profile);
  const after = addressBook(document, inAnnex, profile);
  const report: ApplyReport = {
    schema: "rancang/apply@1",
    instructions: records.map((record) => resultOf(record, before, after)),
    changed: records.flatMap((record) => changedBy(record, before, after)),
    undeclared: records.flatMap((record) => undeclaredBy(record, after)),
    provisions,
  };
  const faults = newFaults(base, document, report, profile);
  const found = records.flatMap((record) => problemsOf(record, base));
  return { document, report, problems: [...problems, ...found, ...faults] };
}

function resultOf(
  { bill, instruction, step }: Carried,
  before: AddressBook,
  after: AddressBook,
): InstructionResult {
  const { item, label, text } = instruction;
  const addressed = (target: Target): Target => ({
    ...target,
    eid: before.find("body", target.path) ?? after.find("body", target.path) ?? null,
  });
  const operations = instruction.operations.map((operation) => mapTargets(operation, addressed));
  const row =
    instruction.row === undefined
      ? {}
      : { row: { ...instruction.row, eid: before.find("body", instruction.row.path) ?? null } };
  const shared = { bill, item, label, text, operations, ...row };
  if (step.kind === "done") {
    const remarks = step.value.remarks.map(({ code, facts }) => ({ code, facts }));
    return {
      ...shared,
      outcome: "applied",
      problem: null,
      candidates: [],
      remarks: remarks as InstructionResult["remarks"],
    };
  }
  const { outcome, candidates } = step.refusal;
  const { code, facts } = step.refusal.problem;
  return {
    ...shared,
    outcome,
    problem: { code, facts } as InstructionResult["problem"],
    candidates: addressesOf(candidates, before, after),
    remarks: [],
  };
}

// What an earlier item of the bill brought in is a candidate too, and has its address in the result.
function addressesOf(
  candidates: readonly LabelPath[],
  before: AddressBook,
  after: AddressBook,
): readonly string[] {
  const found = candidates.flatMap((path) => {
    const held = before.findAll("body", path);
    return held.length > 0 ? held : after.findAll("body", path);
  });
  return [...new Set(found)];
}

function changedBy(
  { bill, instruction, step }: Carried,
  before: AddressBook,
  after: AddressBook,
): ApplyReport["changed"] {
  if (step.kind === "refused") return [];
  return step.value.changes.flatMap(({ part, path, change }) => {
    const eid = after.find(part, path) ?? before.find(part, path);
    return eid === undefined ? [] : [{ eid, bill, item: instruction.item, change }];
  });
}

function undeclaredBy(
  { bill, instruction, step }: Carried,
  after: AddressBook,
): ApplyReport["undeclared"] {
  if (step.kind === "refused") return [];
  return step.value.undeclared.flatMap(({ part, path, change, before: old, after: now }) => {
    const eid = after.find(part, path);
    const words = diffWords(old, now);
    return eid === undefined ? [] : [{ eid, bill, item: instruction.item, change, words }];
  });
}

function problemsOf(
  { bill, instruction, step }: Carried,
  base: LegalDocument,
): readonly BillProblem[] {
  const at = { kind: "clause", eid: instruction.item } as const;
  const found =
    step.kind === "done"
      ? [
          ...step.value.remarks,
          ...step.value.undeclared.map(undeclaredProblem),
          ...misreadWords(base, instruction),
        ]
      : [step.refusal.problem];
  return found.map((one) => ({ ...one, at, bill }));
}

// The changed words alone: the whole text of a clause would bury them.
function undeclaredProblem({ part, path, before, after }: PathDifference): Problem {
  const runs = diffWords(before, after);
  const said = (sign: "-" | "+"): string =>
    runs
      .filter(([kind]) => kind === sign)
      .map(([, words]) => words.trim())
      .join(" … ");
  return problem("amend/undeclared-change", {
    unit: `${part === "explanation" ? "penjelasan " : ""}${printPath(path)}`,
    before: said("-"),
    after: said("+"),
  });
}
