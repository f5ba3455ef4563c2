/** From a document to what is stored of it. */
import type { Node } from "prosemirror-model";
import { carryWids, mintWids } from "../../engine/align/index.ts";
import { readDialect, writeDialect, writeProven } from "../../engine/dialect/index.ts";
import { addressClauses, hashBody } from "../../engine/document/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { ClauseEntry } from "../ports/index.ts";
import { clauseEntries } from "./clause-entries.ts";
import { listWids } from "./place-wids.ts";

/** A document ready to be stored: reading `body` and placing `wids` gives it back. */
export interface ComposedText {
  readonly document: LegalDocument;
  readonly body: string;
  readonly hash: string;
  readonly wids: readonly string[];
  readonly clauses: readonly ClauseEntry[];
}

/**
 * The canonical text of a document, with fresh identities where some are missing.
 *
 * Where Markdown would give another structure back but not another word, such as two texts that meet, the structure that
 * comes back is stored. Where a word would change, it is refused with the place.
 */
export function composeText(
  document: LegalDocument,
  profile: Profile,
  mint: () => string,
): Outcome<ComposedText> {
  const minted = mintWids(document, mint);
  const proven = writeProven(minted, profile);
  if (proven.ok) return done(composed(minted, profile, proven.value));
  const body = writeDialect(minted, profile);
  const again = readDialect(body, { profile }).document;
  if (writtenWords(again) !== writtenWords(minted)) return proven;
  const settled = writeProven(again, profile);
  if (!settled.ok) return proven;
  return done(composed(carryWids(minted, again, profile, mint), profile, settled.value));
}

function composed(document: LegalDocument, profile: Profile, body: string): ComposedText {
  return {
    document,
    body,
    hash: hashBody(body),
    wids: listWids(document),
    clauses: clauseEntries(addressClauses(document, profile)),
  };
}

// Labels and texts in the order of reading, without white space: what a reader of the two would compare.
function writtenWords(document: Node): string {
  const found: string[] = [];
  document.descendants((node) => {
    if (node.isText) found.push(node.text ?? "");
    else found.push(String(node.attrs["label"] ?? ""));
  });
  return found.join("").replace(/\s+/gu, "");
}
