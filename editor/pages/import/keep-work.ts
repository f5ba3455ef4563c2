/** What a person did to an import before it is saved, kept in the browser: a closed tab loses nothing. */
import { useEffect, useState } from "react";
import { z } from "zod";
import { type Confirmed, confirmedShape } from "../../../schemas/records/index.ts";
import { openPendingStore } from "../../prosemirror/sync/indexed-store.ts";
import type { PendingStore } from "../../prosemirror/sync/pending-store.ts";

export interface KeptWork {
  /** The Markdown as it was typed; null where nothing was. */
  readonly source: string | null;
  /** The places that were found right, by the check. */
  readonly confirmed: ReadonlyMap<string, Confirmed>;
  readonly keepSource: (source: string) => void;
  readonly keepConfirmed: (confirmed: ReadonlyMap<string, Confirmed>) => void;
}

const confirmedList = z.array(z.tuple([z.string(), confirmedShape]));
const sourceKey = (id: string) => `import/${id}`;
const confirmedKey = (id: string) => `import/${id}/confirmed`;

let opening: Promise<PendingStore> | undefined;

function openStore(): Promise<PendingStore> {
  opening ??= openPendingStore();
  return opening;
}

/** What was kept of an import; undefined until it was looked up. */
export function useKeptWork(id: string): KeptWork | undefined {
  const [kept, setKept] = useState<KeptWork>();
  useEffect(() => {
    let isGone = false;
    void readKept(id).then((found) => {
      if (!isGone) setKept(found);
    });
    return () => {
      isGone = true;
    };
  }, [id]);
  return kept;
}

async function readKept(id: string): Promise<KeptWork> {
  const store = await openStore();
  const source = await store.readSource(sourceKey(id));
  const confirmed = readConfirmed(await store.readSource(confirmedKey(id)));
  return {
    source,
    confirmed,
    keepSource: (typed) => void store.keepSource(sourceKey(id), typed),
    keepConfirmed: (now) => void store.keepSource(confirmedKey(id), JSON.stringify([...now])),
  };
}

function readConfirmed(text: string | null): ReadonlyMap<string, Confirmed> {
  if (text === null) return new Map();
  return new Map(confirmedList.safeParse(JSON.parse(text)).data ?? []);
}

/** Forgets what was kept of an import that was saved or discarded. */
export async function forgetKept(id: string): Promise<void> {
  const store = await openStore();
  await Promise.all([
    store.keepSource(sourceKey(id), null),
    store.keepSource(confirmedKey(id), null),
  ]);
}
