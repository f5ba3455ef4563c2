/** A PDF → its document. */
import { type Outcome, refused } from "../../../schemas/outcome.ts";
import { problem } from "../../../schemas/problem.ts";
import type { ExtractOptions, Reading } from "../source.ts";

/** The document of a PDF with a text layer. */
export function readPdf(_bytes: Uint8Array, _options: ExtractOptions): Promise<Outcome<Reading>> {
  return Promise.resolve(refused(problem("extract/unknown-format", {})));
}
