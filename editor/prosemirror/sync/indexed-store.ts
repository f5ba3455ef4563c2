/**
 * The pending steps in IndexedDB, one record a step: a keystroke writes one small record however long the server is away.
 */
import type { Step } from "prosemirror-transform";
import type { StepJson } from "../../../schemas/collab.ts";
import { type PendingSteps, type PendingStore, stepJson, tableStore } from "./pending-store.ts";

const NAME = "rancang";
const STEPS = "steps";
const SOURCES = "sources";

/** Where a step stands: its target, its window, its place in the log if all goes well. */
type StepKey = [targetId: string, clientId: string, place: number];

/** The store of this browser: IndexedDB, or `localStorage` where that cannot be opened. */
export async function openPendingStore(): Promise<PendingStore> {
  try {
    return indexedStore(await openDatabase());
  } catch (cause) {
    // Private windows of some browsers refuse IndexedDB.
    if (cause instanceof DOMException || cause instanceof ReferenceError)
      return tableStore(localStorage);
    throw cause;
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STEPS);
    opening.result.createObjectStore(SOURCES);
  };
  return settled(opening);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException("no answer"));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  // At once, not when the requests have answered: the window may be gone in the next moment.
  transaction.commit();
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException("aborted"));
  });
}

interface Kept {
  readonly length: number;
  readonly steps: readonly Step[];
}

function indexedStore(database: IDBDatabase): PendingStore {
  const kept = new Map<string, Kept>();
  return {
    read: async (targetId) => {
      const steps = database.transaction(STEPS).objectStore(STEPS);
      const range = IDBKeyRange.bound([targetId], [targetId, []]);
      const [keys, values] = await Promise.all([
        settled(steps.getAllKeys(range)),
        settled(steps.getAll(range)),
      ]);
      return gather(keys as StepKey[], values as StepJson[]);
    },
    keep: (targetId, clientId, length, steps) => {
      const name = `${targetId}/${clientId}`;
      const before = kept.get(name);
      kept.set(name, { length, steps });
      const transaction = database.transaction(STEPS, "readwrite");
      writeDifference(transaction.objectStore(STEPS), [targetId, clientId], before, {
        length,
        steps,
      });
      return finished(transaction);
    },
    readSource: async (targetId) => {
      const sources = database.transaction(SOURCES).objectStore(SOURCES);
      const source: unknown = await settled(sources.get(targetId));
      return typeof source === "string" ? source : null;
    },
    keepSource: (targetId, source) => {
      const transaction = database.transaction(SOURCES, "readwrite");
      const sources = transaction.objectStore(SOURCES);
      if (source === null) sources.delete(targetId);
      else sources.put(source, targetId);
      return finished(transaction);
    },
  };
}

/** Writes only what is new: acknowledged steps leave at the front, typed ones come at the end; else all is written again. */
function writeDifference(
  store: IDBObjectStore,
  [targetId, clientId]: readonly [string, string],
  before: Kept | undefined,
  { length, steps }: Kept,
): void {
  const key = (place: number): StepKey => [targetId, clientId, place];
  const gone = before === undefined ? -1 : length - before.length;
  const remaining = before === undefined || gone < 0 ? [] : before.steps.slice(gone);
  const continues =
    before !== undefined && gone >= 0 && remaining.every((step, index) => step === steps[index]);
  if (!continues) store.delete(IDBKeyRange.bound([targetId, clientId], [targetId, clientId, []]));
  else if (gone > 0) store.delete(IDBKeyRange.bound(key(before.length), key(length), false, true));
  const from = continues ? remaining.length : 0;
  for (const [index, step] of steps.slice(from).entries())
    store.put(stepJson(step), key(length + from + index));
}

function gather(keys: readonly StepKey[], values: readonly StepJson[]): readonly PendingSteps[] {
  const found = new Map<string, { clientId: string; length: number; steps: StepJson[] }>();
  for (const [index, [, clientId, place]] of keys.entries()) {
    const step = values[index];
    if (step === undefined) continue;
    const pending = found.get(clientId);
    if (pending === undefined) found.set(clientId, { clientId, length: place, steps: [step] });
    else pending.steps.push(step);
  }
  return [...found.values()];
}
