/** The starter library, loaded from a folder of files. */
import { join } from "node:path";
import { z } from "zod";
import type { Outcome } from "../../schemas/outcome.ts";
import type { Problem } from "../../schemas/problem.ts";
import { gapFileShape, type WorkKind } from "../../schemas/records/index.ts";
import type { Dependencies } from "../dependencies.ts";
import { addReadText, type ReadSource, readSource } from "../services/add-text.ts";
import { readPerson } from "../services/person.ts";
import { GAPS_KEY } from "../services/read-library.ts";
import { inFile } from "./in-file.ts";
import { loadProposal } from "./load-proposal.ts";
import { type LibraryFile, listNames, readLibraryFile } from "./read-files.ts";
import { readYaml } from "./read-yaml.ts";

/** Who stands as author of what the library brings. */
const LIBRARY_AUTHOR = "Rancang";

/** What the versions that it brings are called, in the language of the person at the keyboard. */
const MESSAGES = { id: "Dari pustaka awal", en: "From the starter library" } as const;

const FILES_KEY = "library/files";
const loadedShape = z.record(
  z.string(),
  z.object({ hash: z.string(), versionId: z.string().nullable() }),
);
type Loaded = z.infer<typeof loadedShape>;

export interface LoadReport {
  /** Files that brought something new. */
  readonly added: readonly string[];
  /** Files that were left out, each with its reason. */
  readonly problems: readonly Problem[];
}

/**
 * Loads all texts, proposals and gaps of a folder. A file whose bytes are known is not read again, so that a second start
 * adds nothing; a changed one adds a version. What cannot be read is left out and told.
 */
export async function loadLibrary(dependencies: Dependencies, root: string): Promise<LoadReport> {
  const { store } = dependencies;
  const loaded: Loaded = loadedShape.safeParse(await store.settings.read(FILES_KEY)).data ?? {};
  const message = MESSAGES[(await readPerson(store)).language];
  const loading: Loading = { dependencies, root, message, loaded, added: [], problems: [] };
  await loadTexts(loading, "existing");
  await loadTexts(loading, "comparative");
  await loadProposals(loading);
  await loadGaps(loading);
  if (loading.added.length > 0) await store.settings.write(FILES_KEY, loaded);
  return { added: loading.added, problems: loading.problems };
}

interface Loading {
  readonly dependencies: Dependencies;
  readonly root: string;
  readonly message: string;
  readonly loaded: Loaded;
  readonly added: string[];
  readonly problems: Problem[];
}

async function loadTexts(loading: Loading, kind: WorkKind): Promise<void> {
  const { dependencies, message } = loading;
  for (const { file, read } of sortByDate(await changedFiles(loading, kind))) {
    const given = { kind, message, author: LIBRARY_AUTHOR };
    const version = read.ok ? await addReadText(dependencies, given, read.value) : read;
    if (version.ok) keep(loading, file, version.value.id);
    else loading.problems.push(inFile(version.problem, file.path));
  }
}

async function changedFiles(loading: Loading, folder: string): Promise<readonly LibraryFile[]> {
  const names = await listNames(join(loading.root, folder));
  const files: LibraryFile[] = [];
  for (const name of names.filter((one) => one.endsWith(".md"))) {
    const file = await readLibraryFile(loading.root, `${folder}/${name}`);
    if (!file.ok) loading.problems.push(file.problem);
    else if (loading.loaded[file.value.path]?.hash !== file.value.hash) files.push(file.value);
  }
  return files;
}

interface ReadFile {
  readonly file: LibraryFile;
  readonly read: Outcome<ReadSource>;
}

// A state of an act continues the one before it, so the earlier is added first.
function sortByDate(files: readonly LibraryFile[]): readonly ReadFile[] {
  const dated = files.map((file) => {
    const read = readSource(file.text);
    return { file, read, key: `${read.ok ? read.value.facts.date : ""} ${file.path}` };
  });
  return dated.sort((one, other) => (one.key < other.key ? -1 : 1));
}

async function loadProposals(loading: Loading): Promise<void> {
  const { dependencies, root, message, loaded } = loading;
  const versionOf = (path: string): string | null => loaded[path]?.versionId ?? null;
  for (const name of await listNames(join(root, "proposals"))) {
    const folder = `proposals/${name}`;
    const names = (await listNames(join(root, folder))).filter((one) =>
      /\.(?:md|yaml)$/u.test(one),
    );
    if (!names.includes("proposal.yaml")) continue;
    const files: LibraryFile[] = [];
    for (const one of names) {
      const file = await readLibraryFile(root, `${folder}/${one}`);
      if (file.ok) files.push(file.value);
      else loading.problems.push(file.problem);
    }
    if (files.every((file) => loaded[file.path]?.hash === file.hash)) continue;
    const problems = await loadProposal(dependencies, { folder, files, message, versionOf });
    loading.problems.push(...problems);
    // Where something is wrong, the whole folder is read again at the next start, after it was mended.
    if (problems.length === 0) for (const file of files) keep(loading, file, null);
  }
}

async function loadGaps(loading: Loading): Promise<void> {
  const [name] = (await listNames(loading.root)).filter((one) => one === "gaps.yaml");
  if (name === undefined) return;
  const file = await readLibraryFile(loading.root, name);
  if (!file.ok) loading.problems.push(file.problem);
  else if (loading.loaded[name]?.hash !== file.value.hash) {
    const gaps = readYaml(file.value, gapFileShape);
    if (!gaps.ok) loading.problems.push(gaps.problem);
    else {
      await loading.dependencies.store.settings.write(GAPS_KEY, gaps.value);
      keep(loading, file.value, null);
    }
  }
}

function keep({ loaded, added }: Loading, file: LibraryFile, versionId: string | null): void {
  loaded[file.path] = { hash: file.hash, versionId };
  added.push(file.path);
}
