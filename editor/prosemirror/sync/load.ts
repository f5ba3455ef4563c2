/** Opening a draft: what the server holds, and on top of it what this browser kept of closed windows. */
import type { Node } from "prosemirror-model";
import { Step, type Transform } from "prosemirror-transform";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import type { Steps } from "../../../schemas/collab.ts";
import { legalSchema } from "../../../schemas/document.ts";
import type { Api } from "../../api/client.ts";
import type { PendingSteps, PendingStore } from "./pending-store.ts";
import { rebaseSteps } from "./rebase.ts";

export interface OpenedDraft {
  readonly draft: RouteAnswer<"getDraft">;
  /** The document that the server holds after `draft.length` steps. */
  readonly document: Node;
  /** What closed windows had typed on top of it, in their order. */
  readonly recovered: readonly Transform[];
  /** The windows that it came from; their records go once this window keeps the steps as its own. */
  readonly adopted: readonly string[];
  /** The source that was typed and not yet read. */
  readonly source: string | null;
}

interface LoadContext {
  readonly api: Api;
  readonly store: PendingStore;
  readonly isGone: (clientId: string) => Promise<boolean>;
}

/** The draft of a target, with all that this browser still has of it. */
export async function loadDraft(targetId: string, context: LoadContext): Promise<OpenedDraft> {
  const { api, store, isGone } = context;
  const path = `/targets/${encodeURIComponent(targetId)}`;
  const [draft, kept, source] = await Promise.all([
    api.get<RouteAnswer<"getDraft">>(`${path}/draft`),
    store.read(targetId),
    store.readSource(targetId),
  ]);
  const document = legalSchema.nodeFromJSON(draft.document);
  const recovered: Transform[] = [];
  const adopted: string[] = [];
  let current = document;
  for (const pending of kept) {
    if (!(await isGone(pending.clientId))) continue;
    adopted.push(pending.clientId);
    const missed = await missedSteps(api, path, pending, draft.length);
    const transform = recoverSteps(current, pending, missed, recovered);
    recovered.push(transform);
    current = transform.doc;
  }
  return { draft, document, recovered, adopted, source };
}

async function missedSteps(
  api: Api,
  path: string,
  { length }: PendingSteps,
  now: number,
): Promise<Steps> {
  if (length >= now) return { length: now, steps: [], clientIds: [] };
  const answer = await api.get<Steps>(`${path}/steps`, { since: length });
  // Steps that arrive between two requests are fetched again by the session.
  const count = now - length;
  return {
    ...answer,
    steps: answer.steps.slice(0, count),
    clientIds: answer.clientIds.slice(0, count),
  };
}

/** What the window typed and the log has not, behind what the log got since and what was recovered before. */
function recoverSteps(
  document: Node,
  pending: PendingSteps,
  missed: Pick<Steps, "steps" | "clientIds">,
  recovered: readonly Transform[] = [],
): Transform {
  const stepOf = (json: unknown): Step => Step.fromJSON(legalSchema, json);
  // A step whose answer was lost is in the log already, at the front of what was missed.
  let arrived = 0;
  while (missed.clientIds[arrived] === pending.clientId) arrived += 1;
  const typed = pending.steps.slice(arrived).map(stepOf);
  const others = [
    ...missed.steps.slice(arrived).map(stepOf),
    ...recovered.flatMap(({ steps }) => steps),
  ];
  return rebaseSteps(document, typed, others);
}
