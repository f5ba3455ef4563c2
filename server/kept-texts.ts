/** What a process remembers of the texts that it has opened. */
import { LRUCache } from "lru-cache";
import type { Dependencies } from "./dependencies.ts";

/** What stays in memory of each kind; an act of 50 pages takes a few megabytes as a document. */
const TEXTS_KEPT = 24;
const DRAFTS_KEPT = 16;
const DIFFS_KEPT = 16;

/** What is known of texts from one call to the next. */
type Kept = Pick<Dependencies, "texts" | "diffs" | "drafts">;

/** Nothing known yet. */
export function keepTexts(): Kept {
  return {
    texts: new LRUCache({ max: TEXTS_KEPT }),
    diffs: new LRUCache({ max: DIFFS_KEPT }),
    drafts: new LRUCache({ max: DRAFTS_KEPT }),
  };
}
