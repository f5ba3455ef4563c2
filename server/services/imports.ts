/** Files that are given, read, looked at and discarded; `save-import.ts` saves one. */
import { setImmediate } from "node:timers/promises";
import { addressClauses } from "../../engine/document/index.ts";
import type { ReadingAnswer } from "../../schemas/api/import.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { ImportRow, NodeJson, ToldProblem } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import { ENGINE_VERSION } from "../engine-version.ts";
import type { ExtractedText, Store, StoredImport, StoredReading } from "../ports/index.ts";
import { placeWids } from "../texts/place-wids.ts";
import { discardOriginal, type GivenFile } from "./import-files.ts";

/** Files that are not saved yet: those that wait, then those that were read. */
export async function listImports({
  store,
  imports,
}: Dependencies): Promise<Outcome<readonly ImportRow[]>> {
  const onDesk = await imports.list();
  const read = await store.imports.list();
  return done([
    ...onDesk.filter((row) => !read.some(({ id }) => id === row.id)),
    ...read.map(rowOf),
  ]);
}

/** Takes a file in; it is read when those before it are. It is on disk before this answers. */
export async function addImport(
  { imports, ids, clock }: Dependencies,
  person: Person,
  file: { readonly name: string; readonly bytes: Uint8Array; readonly profile: Profile | null },
): Promise<Outcome<ImportRow>> {
  const { name, bytes, profile } = file;
  if (bytes.length === 0) return refused(problem("import/empty-file", { name }));
  const given = {
    id: ids.id(),
    fileName: name,
    size: bytes.length,
    author: person.name,
    createdAt: clock.now(),
    profile: profile?.id ?? null,
  };
  return imports.add(given, bytes);
}

/** How far a file is. */
export async function readImport(
  { store, imports }: Dependencies,
  id: string,
): Promise<Outcome<ImportRow>> {
  const read = await store.imports.find(id);
  const row = read === undefined ? await imports.find(id) : rowOf(read);
  return row === undefined ? noImport(id) : done(row);
}

/** What was recovered from a file, as JSON of `readingShape`; refused until it was read. */
export async function readReading(
  dependencies: Dependencies,
  id: string,
): Promise<Outcome<string>> {
  const { store, imports } = dependencies;
  const read = await store.imports.find(id);
  const reading = read === undefined ? undefined : await store.imports.readingText(id);
  if (read === undefined || reading === undefined) return notRead(imports, id);
  const head: Pick<ReadingAnswer, "import" | "engine"> = {
    import: rowOf(read),
    engine: read.engine,
  };
  // Two objects as one: the reading is JSON already.
  return done(`${JSON.stringify(head).slice(0, -1)},${reading.slice(1)}`);
}

/** Stops the reading of a file, or takes away what was read of it. Nothing of it stays. */
export async function removeImport(
  { store, imports }: Dependencies,
  id: string,
): Promise<Outcome<undefined>> {
  const isOnDesk = await imports.stop(id);
  const isKept = await discardImport(store, id);
  return isOnDesk || isKept ? done(undefined) : noImport(id);
}

/** A file that was imported, with its name. */
export async function readOriginal({ store }: Dependencies, hash: string) {
  const fileName = await store.provenances.nameOf(hash);
  const bytes = fileName === undefined ? undefined : await store.originals.find(hash);
  if (fileName === undefined || bytes === undefined)
    return refused(problem("import/original-missing", { hash }));
  return done({ fileName, bytes });
}

/** What became of every word of a file that was saved as a version. */
export async function readSavedAccount({ store }: Dependencies, id: string) {
  const account = await store.provenances.account(id);
  return account === undefined
    ? refused(problem("http/record-not-found", { record: "provenance", id }))
    : done(account);
}

/** A file that was read, with what was recovered from it. */
export async function findRead(
  { store, imports }: Pick<Dependencies, "store" | "imports">,
  id: string,
): Promise<Outcome<{ readonly read: StoredImport; readonly reading: StoredReading }>> {
  const read = await store.imports.find(id);
  const reading = read === undefined ? undefined : await store.imports.reading(id);
  if (read !== undefined && reading !== undefined) return done({ read, reading });
  return notRead(imports, id);
}

async function notRead(imports: Dependencies["imports"], id: string): Promise<Outcome<never>> {
  const row = await imports.find(id);
  if (row === undefined) return noImport(id);
  return refused(problem("import/not-read-yet", { name: row.fileName }));
}

/** Keeps what was read of a file, and ends its job; nothing is kept where the file was taken away meanwhile. */
export async function keepRead(
  store: Store,
  { id, fileName, size, hash, author, createdAt }: GivenFile,
  read: ExtractedText,
): Promise<void> {
  const { format, profile, facts, account, sourceText } = read;
  const document = await addressedJson(read.document, profile);
  const reading = {
    profile: profile.id,
    sourceText,
    account: { ...account, spans: [...account.spans] },
    document,
    problems: read.problems.map(toldProblem),
    facts,
  };
  const row = { id, fileName, size, hash, format, engine: ENGINE_VERSION, author, createdAt };
  await store.atomically(async (inner) => {
    if (await inner.jobs.remove(id)) await inner.imports.add(row, reading);
  });
}

/** Takes away what was kept of a file; false where nothing was. */
async function discardImport(store: Store, id: string): Promise<boolean> {
  const read = await store.imports.find(id);
  if (read === undefined) return false;
  await store.imports.remove(id);
  await discardOriginal(store, read.hash);
  return true;
}

function noImport(id: string): Outcome<never> {
  return refused(problem("http/record-not-found", { record: "import", id }));
}

function rowOf({ id, fileName, size, hash, author, createdAt, format }: StoredImport): ImportRow {
  return { id, fileName, size, hash, author, createdAt, state: { kind: "read", format } };
}

function toldProblem({ code, at, facts }: Problem): ToldProblem {
  return { code, at, facts: { ...facts } };
}

// The account speaks of addresses; as identities they stay with their units when a person corrects the text.
async function addressedJson(document: LegalDocument, profile: Profile): Promise<NodeJson> {
  const eids = addressClauses(document, profile)
    .filter(({ node }) => "wid" in node.attrs)
    .map(({ eid }) => eid);
  // For the largest acts each of these takes a moment: others are answered between them.
  await setImmediate();
  const placed = placeWids(document, eids) ?? document;
  await setImmediate();
  const json = placed.toJSON();
  await setImmediate();
  return json;
}
