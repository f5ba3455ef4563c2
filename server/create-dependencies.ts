/** What the services are given, over a store. */
import { LRUCache } from "lru-cache";
import { randomIds, systemClock } from "./clock-and-ids.ts";
import { compareSides } from "./comparing/index.ts";
import type { Dependencies } from "./dependencies.ts";
import { extractSource } from "./extract/index.ts";
import type { Clock, Comparer, Extractor, Ids, Store } from "./ports/index.ts";
import { createImportDesk } from "./services/import-desk.ts";
import { keepRead } from "./services/imports.ts";

/** What stays in memory of each kind; an act of 50 pages takes a few megabytes as a document. */
const TEXTS_KEPT = 24;
const DRAFTS_KEPT = 16;
const DIFFS_KEPT = 16;

export interface World {
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly extractor?: Extractor;
  readonly comparer?: Comparer;
  /** Told where a reader of files threw. */
  readonly onFailure?: (error: unknown) => void;
}

/** Compares where it is called: what tests and small programs need. */
const compareHere: Comparer = {
  compare: (asked) => Promise.resolve().then(() => compareSides(asked)),
};

/** Reads where it is called. */
const extractHere: Extractor = extractSource;

/** Dependencies over a store, with the clock, the chance and the readers of the program unless others are given. */
export function createDependencies(store: Store, world: World = {}): Dependencies {
  const { clock = systemClock, ids = randomIds, extractor = extractHere } = world;
  const { comparer = compareHere } = world;
  return {
    store,
    clock,
    ids,
    texts: new LRUCache({ max: TEXTS_KEPT }),
    diffs: new LRUCache({ max: DIFFS_KEPT }),
    comparer,
    drafts: new LRUCache({ max: DRAFTS_KEPT }),
    imports: createImportDesk({
      store,
      clock,
      ids,
      extractor,
      keep: (file, read) => keepRead(store, file, read),
      onFailure: world.onFailure ?? (() => undefined),
    }),
  };
}
