/** A DOCX → its document. */
import { type Outcome, refused } from "../../../schemas/outcome.ts";
import { problem } from "../../../schemas/problem.ts";
import type { ExtractOptions, Reading } from "../source.ts";

/** The document of a DOCX. */
export function readDocx(_bytes: Uint8Array, _options: ExtractOptions): Promise<Outcome<Reading>> {
  return Promise.resolve(refused(problem("extract/unknown-format", {})));
}
