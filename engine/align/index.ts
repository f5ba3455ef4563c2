/** Which clause continues which. */
export { type AlignOptions, alignClauses, alignPlaces, MAX_COMPARISONS } from "./align.ts";
export { heaviestChain, type Link } from "./chain.ts";
export { isCanonicalOrder } from "./orientation.ts";
export { type ClauseAlignment, type ClauseGroup, readAlignment } from "./result.ts";
export { carryWids, mintWids } from "./wids.ts";
