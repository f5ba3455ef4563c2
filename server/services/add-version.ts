/** A version put into the store, with its clauses and their lineage. */
import type { Facts } from "../../schemas/facts.ts";
import type { BillFrame } from "../../schemas/frame.ts";
import type { Application, VersionRow } from "../../schemas/records/index.ts";
import type { Dependencies } from "../dependencies.ts";
import type { LineageEntry, Store, StoredVersion } from "../ports/index.ts";
import type { ComposedText } from "../texts/compose.ts";
import { rowOf } from "./read-version.ts";

interface NewVersionText {
  readonly expressionId: string;
  readonly parent: string | null;
  readonly text: ComposedText;
  readonly facts: Facts;
  /** Of a version of a proposal: the version of the act that it changes. */
  readonly base?: string;
  /** Of a version of a proposal: the frame of its bill. */
  readonly frame?: BillFrame | null;
  readonly application?: Application;
  readonly message: string;
  readonly author: string;
  /** The version whose identities the text carries on, and how it came by them. */
  readonly from: {
    readonly version: Pick<StoredVersion, "id" | "wids">;
    readonly by: LineageEntry["by"];
  } | null;
}

/** The version that was added. Call it inside `atomically`. */
export async function addVersion(
  { ids, clock }: Pick<Dependencies, "ids" | "clock">,
  store: Store,
  given: NewVersionText,
): Promise<VersionRow> {
  const { expressionId, parent, text, facts, message, author, from } = given;
  const version: StoredVersion = {
    id: ids.id(),
    expressionId,
    hash: text.hash,
    parent,
    message,
    author,
    createdAt: clock.now(),
    dialect: 1,
    body: text.body,
    wids: text.wids,
    facts,
    base: given.base ?? null,
    application: given.application ?? null,
    frame: given.frame ?? null,
  };
  await store.versions.add(version, text.clauses, lineageOf(text, from));
  return rowOf(version);
}

function lineageOf(text: ComposedText, from: NewVersionText["from"]): readonly LineageEntry[] {
  if (from === null) return [];
  const known = new Set(from.version.wids);
  return text.wids
    .filter((wid) => known.has(wid))
    .map((wid) => ({ wid, fromVersionId: from.version.id, fromWid: wid, by: from.by }));
}
