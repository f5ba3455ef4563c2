/** What the services are given, over a store. */
import { randomIds, systemClock } from "./clock-and-ids.ts";
import type { Dependencies } from "./dependencies.ts";
import { extractSource } from "./extract/index.ts";
import { keepTexts } from "./kept-texts.ts";
import type { Clock, Extractor, Ids, Store } from "./ports/index.ts";
import { createImportDesk } from "./services/import-desk.ts";
import { keepRead } from "./services/imports.ts";

export interface World {
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly extractor?: Extractor;
  /** Told where a reader of files threw. */
  readonly onFailure?: (error: unknown) => void;
}

/** Reads where it is called. */
const extractHere: Extractor = extractSource;

/** Dependencies over a store, with the clock, the chance and the readers of the program unless others are given. */
export function createDependencies(store: Store, world: World = {}): Dependencies {
  const { clock = systemClock, ids = randomIds, extractor = extractHere } = world;
  return {
    store,
    clock,
    ids,
    ...keepTexts(),
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
