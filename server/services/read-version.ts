/** A version to read, with its addresses and the other versions of its work. */

import { writeFacts } from "../../engine/dialect/index.ts";
import type { Sibling, VersionAnswer } from "../../schemas/api/version.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import type { VersionRow } from "../../schemas/records/index.ts";
import type { Dependencies } from "../dependencies.ts";
import type { StoredVersion } from "../ports/index.ts";
import { identityOf } from "../texts/parse.ts";
import { currencyOf } from "./read-currency.ts";
import { readText } from "./read-text.ts";

/** The version as the reading page needs it. */
export async function readVersion(
  dependencies: Dependencies,
  id: string,
): Promise<Outcome<VersionAnswer>> {
  const found = await readText(dependencies, id);
  if (!found.ok) return found;
  const { version, expression, work, document, clauses, lines } = found.value;
  const all = await listSiblings(dependencies, work.id);
  const own = all.find((sibling) => sibling.version.id === id);
  return done({
    version: rowOf(version),
    work,
    expression,
    proposal: own?.proposal ?? null,
    facts: version.facts,
    currency: currencyOf(dependencies, version.facts),
    document: document.toJSON(),
    clauses: clauses.map((clause) => ({
      eid: clause.eid,
      kind: clause.kind,
      label: clause.label,
      wid: identityOf(clause),
      line: lines.get(clause.eid) ?? null,
    })),
    provenances: [...(await dependencies.store.provenances.ofVersion(id))],
    application: version.application,
    siblings: all.filter((sibling) => sibling.version.id !== id),
    hash: version.hash,
  });
}

/** The Markdown of a version: its front matter and its body to the letter. */
export async function readVersionSource(
  dependencies: Dependencies,
  id: string,
): Promise<Outcome<string>> {
  const found = await readText(dependencies, id);
  if (!found.ok) return found;
  const { facts, body } = found.value.version;
  return done(`${writeFacts(facts)}\n${body}`);
}

/** A version without its text. */
export function rowOf({
  id,
  expressionId,
  hash,
  parent,
  message,
  author,
  createdAt,
}: StoredVersion): VersionRow {
  return { id, expressionId, hash, parent, message, author, createdAt };
}

async function listSiblings({ store }: Dependencies, workId: string): Promise<Sibling[]> {
  const expressions = await store.works.expressions(workId);
  const versions = await store.versions.ofWork(workId);
  const proposals = new Map<string, Sibling["proposal"]>();
  for (const { targetId } of expressions) {
    const target = targetId === null ? undefined : await store.proposals.findTarget(targetId);
    const proposal =
      target === undefined ? undefined : await store.proposals.find(target.proposalId);
    if (targetId !== null && proposal !== undefined)
      proposals.set(targetId, { id: proposal.id, title: proposal.title });
  }
  return versions.flatMap((version) => {
    const expression = expressions.find(({ id }) => id === version.expressionId);
    if (expression === undefined) return [];
    const proposal =
      expression.targetId === null ? null : (proposals.get(expression.targetId) ?? null);
    return [{ version, expression, proposal }];
  });
}
