/** What the services are given, over a store. */
import { randomIds, systemClock } from "./clock-and-ids.ts";
import type { Dependencies } from "./dependencies.ts";
import type { Clock, Ids, Store } from "./ports.ts";
import { createCache } from "./texts/cache.ts";

/** Texts in memory: a whole act takes about 20 MB as a document. */
const TEXTS_KEPT = 24;
const DRAFTS_KEPT = 16;

/** Dependencies over a store, with the clock and the chance of the machine unless others are given. */
export function createDependencies(
  store: Store,
  { clock = systemClock, ids = randomIds }: { readonly clock?: Clock; readonly ids?: Ids } = {},
): Dependencies {
  return { store, clock, ids, texts: createCache(TEXTS_KEPT), drafts: createCache(DRAFTS_KEPT) };
}
