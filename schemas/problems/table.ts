/** The shape of a folder's part of the registry. */
interface ProblemRow {
  /** An error stops what was asked; a warning is told beside the result. */
  readonly severity: "error" | "warning";
  /** The HTTP status of an answer that consists of this problem. */
  readonly status: number;
}
export type ProblemTable<Facts> = { readonly [Code in keyof Facts]: ProblemRow };

/** What is said of each reason of a problem, in one language. */
export type Words<Reason extends string> = { readonly [Key in Reason]: (detail: string) => string };

/** The words of a reason. A record that an earlier version kept has words in the place of the reason. */
export function sayReason<Reason extends string>(
  words: Words<Reason>,
  reason: Reason,
  detail: string,
): string {
  return Object.hasOwn(words, reason) ? words[reason](detail) : reason;
}
