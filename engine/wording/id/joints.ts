/** Conjunctions that join the units of a list, the items of a list and the words of a title. */
export const joints: readonly string[] = ["dan/atau", "dan", "atau", "serta"];
