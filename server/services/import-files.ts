/** Files that were given: what is known of one, and when its bytes may go. */
import { type Profile, profiles } from "../../schemas/profiles/index.ts";
import type { ImportRow } from "../../schemas/records/index.ts";
import type { Store } from "../ports/index.ts";

/** A file that was given and is kept. */
export interface GivenFile extends Omit<ImportRow, "state"> {
  /** The country whose forms it is read by; null for the one it names. */
  readonly profile: string | null;
}

/** A profile by its name; null where none is asked for. */
export function profileCalled(name: string | null | undefined): Profile | null {
  return Object.values(profiles).find(({ id }) => id === name) ?? null;
}

/** Takes the bytes of a file away, unless something else came from the same bytes or is to be made of them. */
export async function discardOriginal(store: Store, hash: string): Promise<void> {
  if ((await store.provenances.nameOf(hash)) === undefined) await store.originals.remove(hash);
}
