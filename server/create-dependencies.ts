/** What the services are given, over a store. */
import { randomIds, systemClock } from "./clock-and-ids.ts";
import type { Dependencies } from "./dependencies.ts";
import type { Clock, Ids, Store } from "./ports.ts";
import { createCache } from "./texts/cache.ts";

/** What stays in memory of each kind; an act of 50 pages takes a few megabytes as a document. */
const TEXTS_KEPT = 24;
const DRAFTS_KEPT = 16;
const DIFFS_KEPT = 16;

/** Dependencies over a store, with the clock and the chance of the machine unless others are given. */
export function createDependencies(
  store: Store,
  { clock = systemClock, ids = randomIds }: { readonly clock?: Clock; readonly ids?: Ids } = {},
): Dependencies {
  return {
    store,
    clock,
    ids,
    texts: createCache(TEXTS_KEPT),
    diffs: createCache(DIFFS_KEPT),
    drafts: createCache(DRAFTS_KEPT),
  };
}
