/** From what is stored of a text to the document. */
import { readDialect } from "../../engine/dialect/index.ts";
import { addressClauses, type Clause, hashBody } from "../../engine/document/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import { problem } from "../../schemas/problem.ts";
import { type Profile, profileOfWork } from "../../schemas/profiles/index.ts";
import type { StoredVersion } from "../ports/index.ts";
import { ProblemError } from "../problem-error.ts";
import { placeWids } from "./place-wids.ts";

/** What a clause is known by in comments and pins: its `wid`; its address where it is a part, which a text has once. */
export function identityOf({ wid, eid }: Pick<Clause, "wid" | "eid">): string {
  return wid === "" ? eid : wid;
}

export interface ParsedText {
  readonly document: LegalDocument;
  readonly profile: Profile;
  readonly clauses: readonly Clause[];
  readonly lines: ReadonlyMap<Eid, number>;
}

/**
 * The document of a version with its identities.
 *
 * Throws where the bytes are not those that were saved. Where a newer program finds other units in old bytes, `widsByEid`
 * says which identity stood at which address.
 */
export async function parseVersion(
  version: StoredVersion,
  widsByEid: () => Promise<ReadonlyMap<string, string>>,
): Promise<ParsedText> {
  const { id, body, hash, wids, facts } = version;
  if (hashBody(body) !== hash)
    throw new ProblemError(problem("storage/text-damaged", { id, hash }));
  const profile = profileOfWork(facts.work);
  const { document: bare, lines } = readDialect(body, { profile });
  const document = placeWids(bare, wids) ?? (await placeByAddress(bare, profile, widsByEid));
  return { document, profile, lines, clauses: addressClauses(document, profile) };
}

async function placeByAddress(
  document: LegalDocument,
  profile: Profile,
  widsByEid: () => Promise<ReadonlyMap<string, string>>,
): Promise<LegalDocument> {
  const known = await widsByEid();
  const wids = addressClauses(document, profile)
    .filter(({ node }) => "wid" in node.attrs)
    .map(({ eid }) => known.get(eid) ?? eid);
  return placeWids(document, wids) ?? document;
}
