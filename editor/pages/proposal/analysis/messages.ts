/** What the page and the worker that analyses a draft say to each other. */
import type { StepJson } from "../../../../schemas/collab.ts";
import type { Facts } from "../../../../schemas/facts.ts";
import type { BillFrame } from "../../../../schemas/frame.ts";
import type { Problem } from "../../../../schemas/problem.ts";
import type { ProfileId } from "../../../../schemas/profiles/index.ts";
import type { NodeJson } from "../../../../schemas/records/index.ts";
import type { Analysis } from "./analyse.ts";
import type { BillView } from "./bill-view.ts";

export type ToWorker =
  | {
      readonly kind: "open";
      readonly base: NodeJson;
      readonly draft: NodeJson;
      readonly profile: ProfileId;
      /** What is known of the base; a bill cites it. */
      readonly facts: Facts | null;
    }
  /** What a person has written around the items of the bill. */
  | { readonly kind: "frame"; readonly frame: BillFrame }
  /** Whether the bill is looked at: making it costs more than the rest. */
  | { readonly kind: "watch-bill"; readonly isWatched: boolean }
  /** Steps that were made since; they apply one after the other. */
  | { readonly kind: "steps"; readonly steps: readonly StepJson[] }
  | { readonly kind: "source"; readonly source: string };

/** A problem of a typed source with its line, from 1. */
export interface SourceProblem {
  readonly problem: Problem;
  readonly line: number;
}

export type FromWorker =
  | { readonly kind: "analysis"; readonly analysis: Analysis }
  | { readonly kind: "bill"; readonly bill: BillView }
  | { readonly kind: "source"; readonly problems: readonly SourceProblem[] };
