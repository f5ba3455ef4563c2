/** What the steps of an application hand to each other: a value, or why it is refused. */
import type {
  InstructionOutcome,
  LabelPath,
  UndeclaredChange,
} from "../../../schemas/amendment.ts";
import type { Problem } from "../../../schemas/problem.ts";

/** Why an instruction is not applied. */
interface Refusal {
  readonly outcome: Exclude<InstructionOutcome, "applied">;
  readonly problem: Problem;
  /** For "choose": what could be meant. */
  readonly candidates: readonly LabelPath[];
}

/** A unit of the body or of the explanation that an instruction changed, by its path. */
export interface PathChange {
  readonly part: "body" | "explanation" | "annex";
  readonly path: LabelPath;
  readonly change: UndeclaredChange["change"];
}

/** A difference that the instruction does not name. */
export interface PathDifference extends PathChange {
  readonly before: string;
  readonly after: string;
}

/** What an instruction did. */
export interface Effect {
  readonly changes: readonly PathChange[];
  readonly undeclared: readonly PathDifference[];
  readonly remarks: readonly Problem[];
}

export type Step<Value> =
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export function did<Value>(value: Value): Step<Value> {
  return { kind: "done", value };
}

/** A step that is not carried out, with its reason. */
export function refuse(
  problem: Problem,
  outcome: Refusal["outcome"] = "refused",
  candidates: readonly LabelPath[] = [],
): { readonly kind: "refused"; readonly refusal: Refusal } {
  return { kind: "refused", refusal: { outcome, problem, candidates } };
}

export function joinEffects(effects: readonly Effect[]): Effect {
  return {
    changes: effects.flatMap(({ changes }) => changes),
    undeclared: effects.flatMap(({ undeclared }) => undeclared),
    remarks: effects.flatMap(({ remarks }) => remarks),
  };
}
