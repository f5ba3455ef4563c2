/** What was recovered from a file, saved as a version with its provenance. */
import { writeDialect, writeFacts } from "../../engine/dialect/index.ts";
import type { NewImportVersion } from "../../schemas/api/import.ts";
import { legalSchema } from "../../schemas/document.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type ProblemCode, problem, problems } from "../../schemas/problem.ts";
import { type Profile, profileOfWork } from "../../schemas/profiles/index.ts";
import {
  type Confirmed,
  lineOfProblem,
  type Provenance,
  type ToldProblem,
  type VersionRow,
} from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { Store, StoredImport, StoredReading } from "../ports/index.ts";
import { addReadText, readSource } from "./add-text.ts";
import { findEdits } from "./import-edits.ts";
import { profileCalled } from "./import-files.ts";
import { findRead } from "./imports.ts";

interface SavedImport extends NewImportVersion {
  readonly id: string;
}

/**
 * The version. Text, facts, provenance and account are written together or not at all; the import is gone with it.
 *
 * Refused where the text has another country than it was read by, where it cannot be read, or where words were lost and
 * nobody has looked at the place.
 */
export async function saveImport(
  dependencies: Dependencies,
  person: Person,
  given: SavedImport,
): Promise<Outcome<VersionRow>> {
  const found = await findRead(dependencies, given.id);
  if (!found.ok) return found;
  const { read, reading } = found.value;
  const { facts, confirmed = [] } = given;
  const profile = profileCalled(reading.profile);
  if (profile === null || profileOfWork(facts.work).id !== profile.id)
    return refused(problem("import/other-country", { work: facts.work, profile: reading.profile }));
  const unsettled = unsettledErrors(reading.problems, confirmed);
  if (unsettled > 0) return refused(problem("import/words-unsettled", { count: unsettled }));
  // Throws where the file is damaged: a version must not name what nobody can show.
  const original = await dependencies.store.originals.find(read.hash);
  if (original === undefined)
    return refused(problem("import/original-missing", { hash: read.hash }));
  const recovered = recoveredBody(reading, profile);
  const text = readSource(`${writeFacts(facts)}\n${given.source ?? recovered}`);
  if (!text.ok) return text;
  const message = given.message ?? "";
  const added = { kind: given.kind, message, author: person.name };
  return addReadText(dependencies, added, text.value, {
    // Two persons may save it at once: it becomes one version, of the one who was first.
    refuse: async (store) =>
      (await store.imports.find(read.id)) === undefined
        ? refused(problem("http/record-not-found", { record: "import", id: read.id }))
        : done(undefined),
    write: async (store, version, { body }) => {
      const origin = { read, reading, recovered, confirmed, person, version, body };
      await addProvenance(dependencies, store, origin);
      await store.imports.remove(read.id);
    },
  });
}

interface Origin {
  readonly read: StoredImport;
  readonly reading: StoredReading;
  readonly recovered: string;
  readonly confirmed: readonly Confirmed[];
  readonly person: Person;
  readonly version: VersionRow;
  /** What is stored. */
  readonly body: string;
}

async function addProvenance(
  { ids, clock }: Dependencies,
  store: Store,
  { read, reading, recovered, confirmed, person, version, body }: Origin,
): Promise<void> {
  const edits = findEdits(recovered, body);
  const { fileName, size, hash, format, engine } = read;
  const provenance: Provenance = {
    id: ids.id(),
    versionId: version.id,
    fileName,
    size,
    hash,
    format,
    engine,
    author: person.name,
    createdAt: clock.now(),
    words: reading.account.words,
    edits: edits.length,
    confirmed: confirmed.length,
  };
  await store.provenances.add(provenance, {
    ...reading.account,
    edits: [...edits],
    confirmed: [...confirmed],
  });
}

function recoveredBody({ document }: StoredReading, profile: Profile): string {
  return writeDialect(legalSchema.nodeFromJSON(document), profile);
}

// What is wrong with the text itself is looked at again when the text is read; here count words that did not arrive.
function unsettledErrors(found: readonly ToldProblem[], confirmed: readonly Confirmed[]): number {
  const isConfirmed = (one: ToldProblem) =>
    confirmed.some(({ line, code }) => code === one.code && line === lineOfProblem(one));
  return found.filter(
    (one) =>
      problems[one.code as ProblemCode]?.severity === "error" &&
      !one.code.startsWith("dialect/") &&
      !isConfirmed(one),
  ).length;
}
