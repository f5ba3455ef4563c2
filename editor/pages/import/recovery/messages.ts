/** What the page and the worker that reads the recovered Markdown say to each other. */
import type { Problem } from "../../../../schemas/problem.ts";
import type { ProfileId } from "../../../../schemas/profiles/index.ts";
import type { NodeJson } from "../../../../schemas/records/index.ts";

export type ToWorker =
  | {
      readonly kind: "open";
      readonly document: NodeJson;
      readonly profile: ProfileId;
      /** The line of the file at which each unit begins, by the address that the account knows it by. */
      readonly starts: readonly (readonly [unit: string, line: number])[];
      /** What a person had made of the Markdown when the page was closed; null for nothing. */
      readonly kept: string | null;
    }
  | { readonly kind: "source"; readonly source: string };

/** What is wrong with the Markdown, and where. */
export interface MarkdownProblem {
  readonly problem: Problem;
  /** The line of the Markdown, from 1. */
  readonly line: number;
  /** The unit, as the account knows it; null for one that was typed. */
  readonly unit: string | null;
  /** The line of the file at which that unit begins. */
  readonly sourceLine: number | null;
}

/** The Markdown as it was read. */
export interface ReadMarkdown {
  readonly source: string;
  /** The document; units that the file holds have their first address as `wid`. */
  readonly document: NodeJson;
  readonly problems: readonly MarkdownProblem[];
  /** The line of the Markdown at which each unit begins, by its address now. */
  readonly lines: readonly (readonly [eid: string, line: number])[];
}

export type FromWorker =
  /** The Markdown as it was recovered, before anybody changed it. */
  | { readonly kind: "recovered"; readonly source: string }
  | { readonly kind: "read"; readonly read: ReadMarkdown };
