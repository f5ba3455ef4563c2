/** Proposals and their targets. */
import type { Kysely, Selectable } from "kysely";
import type { Proposal } from "../../schemas/records/index.ts";
import type { ProposalStore, Target } from "../ports/index.ts";
import { etagOf, optional, readJson, revisionOf } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The proposals of a database. */
export function proposalStore(db: Kysely<Tables>): ProposalStore {
  const proposals = () => db.selectFrom("proposals").selectAll();
  const targets = () => db.selectFrom("targets").selectAll();
  return {
    list: async () => (await proposals().orderBy("row", "desc").execute()).map(toProposal),
    find: async (id) =>
      optional(await proposals().where("id", "=", id).executeTakeFirst(), toProposal),
    findBySlug: async (slug) =>
      optional(await proposals().where("slug", "=", slug).executeTakeFirst(), toProposal),
    add: async (proposal) => {
      await db
        .insertInto("proposals")
        .values({
          id: proposal.id,
          slug: proposal.slug,
          title: JSON.stringify(proposal.title),
          summary: JSON.stringify(proposal.summary),
          illustrative: proposal.illustrative ? 1 : 0,
          author: proposal.author,
          created_at: proposal.createdAt,
          updated_at: proposal.updatedAt,
          revision: 1,
        })
        .execute();
    },
    change: async ({ id, title, summary, updatedAt, etag }) => {
      const revision = revisionOf(etag);
      const { numUpdatedRows } = await db
        .updateTable("proposals")
        .set({
          title: JSON.stringify(title),
          summary: JSON.stringify(summary),
          updated_at: updatedAt,
          revision: revision + 1,
        })
        .where("id", "=", id)
        .where("revision", "=", revision)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    targets: async (proposalId) =>
      (await targets().where("proposal_id", "=", proposalId).orderBy("row").execute()).map(
        toTarget,
      ),
    findTarget: async (id) =>
      optional(await targets().where("id", "=", id).executeTakeFirst(), toTarget),
    addTarget: async (target) => {
      await db
        .insertInto("targets")
        .values({
          id: target.id,
          proposal_id: target.proposalId,
          work_id: target.workId,
          expression_id: target.expressionId,
          base_version_id: target.baseVersionId,
          saved_length: target.savedLength,
        })
        .execute();
    },
    setSavedLength: (targetId, savedLength) =>
      changeTarget(db, targetId, { saved_length: savedLength }),
    setBase: (targetId, baseVersionId) =>
      changeTarget(db, targetId, { base_version_id: baseVersionId }),
  };
}

async function changeTarget(
  db: Kysely<Tables>,
  id: string,
  change: Partial<Pick<Tables["targets"], "saved_length" | "base_version_id">>,
): Promise<void> {
  await db.updateTable("targets").set(change).where("id", "=", id).execute();
}

function toProposal(row: Selectable<Tables["proposals"]>): Proposal {
  return {
    id: row.id,
    slug: row.slug,
    title: readJson(row.title),
    summary: readJson(row.summary),
    illustrative: row.illustrative === 1,
    author: row.author,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    etag: etagOf(row.revision),
  };
}

function toTarget(row: Selectable<Tables["targets"]>): Target {
  return {
    id: row.id,
    proposalId: row.proposal_id,
    workId: row.work_id,
    expressionId: row.expression_id,
    baseVersionId: row.base_version_id,
    savedLength: row.saved_length,
  };
}
