/** Bytes of a source → document, with an account: everything between a file and the pure readers. */
export { detectFormat } from "./detect.ts";
export { checkExtension } from "./extension.ts";
export { extractDocument, extractSource } from "./extract.ts";
export { extractInPool } from "./in-pool.ts";
export {
  type ExtractedDocument,
  type ExtractedSource,
  type ExtractOptions,
  SOURCE_FORMATS,
  type SourceFormat,
} from "./source.ts";
