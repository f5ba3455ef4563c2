/** Walk, address, find, hash and check documents. */
export { addressClauses, type Clause, isAddressed } from "./address.ts";
export { bodyClauses } from "./body.ts";
export { checkDocument } from "./check.ts";
export { equalDocuments, isBlank, withoutWids } from "./equal.ts";
export { findClause } from "./find.ts";
export { hashBody, hashText, mixHashes, type TextHash } from "./hash.ts";
export { type NoteTargets, noteTargets } from "./notes.ts";
export {
  inlineText,
  type OwnTextPlace,
  ownText,
  ownTextPlaces,
  ownTitle,
  titleOf,
} from "./own-text.ts";
