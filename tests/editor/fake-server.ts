/** A server in memory for one target: the real authority, and a line that can be cut. */
import type { Node } from "prosemirror-model";
import { type Api, ConnectionLost } from "../../editor/api/client.ts";
import { ApiProblem } from "../../editor/api/problem.ts";
import type { PendingStore } from "../../editor/prosemirror/sync/pending-store.ts";
import { tableStore } from "../../editor/prosemirror/sync/pending-store.ts";
import { type DraftState, receiveSteps } from "../../engine/collab/index.ts";
import type { NewSteps, StepJson } from "../../schemas/collab.ts";

export interface FakeServer {
  readonly api: Api;
  readonly document: () => Node;
  readonly length: () => number;
  /** What happens to the next requests: all is well, no answer, or taken but the answer is lost. */
  line: "whole" | "cut" | "answers-lost";
}

export function fakeServer(document: Node): FakeServer {
  let draft: DraftState = { document, length: 0 };
  const log: { step: StepJson; clientId: string }[] = [];
  const since = (length: number) => ({
    length: draft.length,
    steps: log.slice(length).map(({ step }) => step),
    clientIds: log.slice(length).map(({ clientId }) => clientId),
  });
  const lost = () => new ConnectionLost(new TypeError("cut"));
  const server: FakeServer = {
    line: "whole",
    document: () => draft.document,
    length: () => draft.length,
    api: {
      get: async <Answer>(path: string, query: Readonly<Record<string, unknown>> = {}) => {
        if (server.line === "cut") throw lost();
        if (path.endsWith("/steps")) return since(Number(query["since"])) as Answer;
        return { document: draft.document.toJSON(), length: draft.length } as Answer;
      },
      text: async () => "",
      send: async <Answer>(_method: string, _path: string, body: unknown) => {
        if (server.line === "cut") throw lost();
        const { length, clientId, steps } = body as NewSteps;
        const outcome = receiveSteps(draft, { length, steps });
        if (!outcome.ok) {
          const type = `/problems/${outcome.problem.code}`;
          throw new ApiProblem({ type, title: "", status: 409, ...since(length) });
        }
        if (outcome.value.length > draft.length)
          log.push(...steps.map((step) => ({ step, clientId })));
        draft = outcome.value;
        if (server.line === "answers-lost") throw lost();
        return { length: draft.length } as Answer;
      },
    },
  };
  return server;
}

/** A pending store as a browser would have it, in memory. */
export function memoryStore(): PendingStore {
  const table = new Map<string, string>();
  return tableStore({
    get length() {
      return table.size;
    },
    key: (index) => [...table.keys()][index] ?? null,
    getItem: (key) => table.get(key) ?? null,
    setItem: (key, value) => {
      table.set(key, value);
    },
    removeItem: (key) => {
      table.delete(key);
    },
  });
}
