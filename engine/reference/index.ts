/** Citations in a text: find them, say what they mean in a document, print them back to the letter. */
export { findReferences } from "./find.ts";
export { workOfTitle } from "./own-work.ts";
export { printPlace, printReference } from "./print.ts";
export {
  type HeldWork,
  type ReferenceResolver,
  type ResolveOptions,
  referenceResolver,
  resolveReferences,
} from "./resolve/resolve.ts";
