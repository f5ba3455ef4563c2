/** Which clause continues which. */
export { type AlignOptions, alignClauses, MAX_COMPARISONS } from "./align.ts";
export { isCanonicalOrder } from "./orientation.ts";
export { carryWids, mintWids } from "./wids.ts";
