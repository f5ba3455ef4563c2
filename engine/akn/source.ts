/** What a file of Akoma Ntoso says of the units of its document beside their words, so that it can be written back. */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Facts } from "../../schemas/facts.ts";
import { equalDocuments } from "../document/index.ts";

/** A unit as its file has it, each value to the letter. */
export interface SourceUnit {
  /** Its identifier: `eId`, or `id` as version 2.0 has it; null where the file gives none. */
  readonly eid: string | null;
  readonly element: string;
  /** What an element without a meaning of its own is called (`<hcontainer name="schedule">`). */
  readonly name: string | null;
}

/** The file that a document was read of. It stands beside the document: nothing of it is stored in a node. */
export interface AknSource {
  readonly document: LegalDocument;
  readonly facts: Facts | null;
  /** The file to the letter; null for an own file, for one that is not well-formed, and for what is no Akoma Ntoso. */
  readonly text: string | null;
  readonly units: ReadonlyMap<Eid, SourceUnit>;
}

/** The file itself, where a text is still what was read of it; undefined where it has changed. */
export function unchangedText(
  { document, facts, text }: AknSource,
  now: Pick<AknSource, "document" | "facts">,
): string | undefined {
  const isSame =
    equalDocuments(document, now.document) && JSON.stringify(facts) === JSON.stringify(now.facts);
  return isSame && text !== null ? text.replace(OTHER_ENCODING, "$1UTF-8") : undefined;
}

// What is written is in UTF-8, whatever the bytes of the source were.
const OTHER_ENCODING = /^(<\?xml[^>]*?\sencoding\s*=\s*["'])(?!utf-8["'])[^"']*/iu;
