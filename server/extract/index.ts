/** Bytes of a source → document, with an account: everything between a file and the pure readers. */
export { detectFormat } from "./detect.ts";
export { checkExtension } from "./extension.ts";
export { extractSource } from "./extract.ts";
export { extractInWorker, type WorkerOptions } from "./in-worker.ts";
export {
  type ExtractedSource,
  type ExtractOptions,
  SOURCE_FORMATS,
  type SourceFormat,
} from "./source.ts";
