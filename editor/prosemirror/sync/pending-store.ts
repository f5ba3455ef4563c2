/** What was typed and not yet acknowledged by the server, kept in the browser: a killed tab or server loses nothing. */
import type { Step } from "prosemirror-transform";
import type { StepJson } from "../../../schemas/collab.ts";

/** The steps of one window that the log does not hold yet, on top of its first `length`. */
export interface PendingSteps {
  readonly clientId: string;
  readonly length: number;
  readonly steps: readonly StepJson[];
}

/** Keeps unacknowledged steps and unread source by target; calls take effect in the order they were made. */
export interface PendingStore {
  /** What windows left behind for a target. */
  readonly read: (targetId: string) => Promise<readonly PendingSteps[]>;
  /** Keeps the steps of a window in place of those that were kept of it; no steps, nothing is kept. */
  readonly keep: (
    targetId: string,
    clientId: string,
    length: number,
    steps: readonly Step[],
  ) => Promise<void>;
  /** The source as it was typed and not yet put into the document, or null. */
  readonly readSource: (targetId: string) => Promise<string | null>;
  readonly keepSource: (targetId: string, source: string | null) => Promise<void>;
}

/** A step as it crosses a border. */
export function stepJson(step: Step): StepJson {
  return step.toJSON() as StepJson;
}

/** A store over a table of texts, such as `localStorage`; each change writes all that is pending. */
export function tableStore(
  table: Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">,
): PendingStore {
  const prefix = (targetId: string): string => `rancang.pending/${targetId}/`;
  const sourceKey = (targetId: string): string => `rancang.source/${targetId}`;
  const keys = (): readonly string[] =>
    Array.from({ length: table.length }, (_, index) => table.key(index) ?? "");
  return {
    read: async (targetId) =>
      keys()
        .filter((key) => key.startsWith(prefix(targetId)))
        .map((key) => JSON.parse(table.getItem(key) ?? "null") as PendingSteps),
    keep: async (targetId, clientId, length, steps) => {
      const key = prefix(targetId) + clientId;
      if (steps.length === 0) table.removeItem(key);
      else {
        const pending: PendingSteps = { clientId, length, steps: steps.map(stepJson) };
        table.setItem(key, JSON.stringify(pending));
      }
    },
    readSource: async (targetId) => table.getItem(sourceKey(targetId)),
    keepSource: async (targetId, source) => {
      if (source === null) table.removeItem(sourceKey(targetId));
      else table.setItem(sourceKey(targetId), source);
    },
  };
}
