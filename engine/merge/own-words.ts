/** A clause in the words that a person writes for it, where proposals do not agree. */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { carryWids } from "../align/index.ts";
import { readDialect } from "../dialect/index.ts";
import { addressClauses } from "../document/index.ts";
import { clauseLinesOf } from "./clause-source.ts";

/**
 * The document with other words, as Markdown, in the place of a clause; these may be several clauses. Refused where the
 * document has no such clause, or where the words would make something else of what stands around them.
 */
export function withOwnWords(
  document: LegalDocument,
  eid: Eid,
  words: string,
  { profile, mint }: { readonly profile: Profile; readonly mint: () => string },
): Outcome<LegalDocument> {
  const wrong = refused(problem("merge/own-words", { eid }));
  const place = clauseLinesOf(document, profile)(eid);
  if (place === undefined) return wrong;
  const { lines, from, to } = place;
  const source = [...lines.slice(0, from), words.trim(), "", ...lines.slice(to)].join("\n");
  const read = readDialect(source, { profile }).document;
  const now = new Map(addressClauses(read, profile).map((one) => [one.eid, one.ownText]));
  const isKept = addressClauses(document, profile)
    .filter((one) => one.eid !== eid && !one.eid.startsWith(`${eid}__`))
    .every((one) => now.get(one.eid) === one.ownText);
  return isKept ? done(carryWids(document, read, profile, mint)) : wrong;
}
