/** Which clause continues which. */
export { alignClauses, alignPlaces } from "./align.ts";
export { heaviestChain } from "./chain.ts";
export { isCanonicalOrder } from "./orientation.ts";
export { type ClauseAlignment, type ClauseGroup, readAlignment } from "./result.ts";
export { carryWids, mintWids } from "./wids.ts";
