/** The shape of a folder's part of the registry. */
interface ProblemRow {
  /** An error stops what was asked; a warning is told beside the result. */
  readonly severity: "error" | "warning";
  /** The HTTP status of an answer that consists of this problem. */
  readonly status: number;
}
export type ProblemTable<Facts> = { readonly [Code in keyof Facts]: ProblemRow };
