/** A proposal of the starter library: its texts, the reasons of its clauses, and the provisions pinned to them. */
import { carryWids } from "../../engine/align/index.ts";
import { readFrame } from "../../engine/dialect/index.ts";
import type { Facts } from "../../schemas/facts.ts";
import { type BillFrame, EMPTY_FRAME } from "../../schemas/frame.ts";
import type { Outcome } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import {
  type FrameRow,
  type Proposal,
  type ProposalFile,
  proposalFileShape,
} from "../../schemas/records/index.ts";
import type { Dependencies } from "../dependencies.ts";
import type { Store, Target } from "../ports/index.ts";
import { readSource } from "../services/add-text.ts";
import { addVersion } from "../services/add-version.ts";
import { blankBase, isNewAct } from "../services/blank-base.ts";
import { isFrameUnsaved } from "../services/find-target.ts";
import { frameFaultsOn } from "../services/frames.ts";
import { makeTarget } from "../services/make-target.ts";
import { readText, type VersionText } from "../services/read-text.ts";
import { composeText } from "../texts/compose.ts";
import { inFile } from "./in-file.ts";
import { loadClauses } from "./load-clauses.ts";
import type { LibraryFile } from "./read-files.ts";
import { readYaml } from "./read-yaml.ts";

interface ProposalFolder {
  readonly folder: string;
  readonly files: readonly LibraryFile[];
  /** The version that a file of the library was loaded as. */
  /** What the versions are called. */
  readonly message: string;
  readonly versionOf: (path: string) => string | null;
}

/** Loads or renews a proposal; gives what is wrong with it. A target that a person has edited is left as it is. */
export async function loadProposal(
  dependencies: Dependencies,
  { folder, files, message, versionOf }: ProposalFolder,
): Promise<readonly Problem[]> {
  const file = files.find(({ path }) => path === `${folder}/proposal.yaml`);
  if (file === undefined) return [];
  const described = readYaml(file, proposalFileShape);
  if (!described.ok) return [described.problem];
  const proposal = await claimProposal(dependencies, described.value);
  const problems: Problem[] = [];
  for (const name of described.value.targets) {
    const text = files.find(({ path }) => path === `${folder}/${name}`);
    if (text === undefined) problems.push(missing(file.path, name));
    else {
      const { author } = described.value;
      const frame = files.find(({ path }) => path === framePath(folder, name));
      problems.push(
        ...(await loadTarget(dependencies, { proposal, text, frame, author, message, versionOf })),
      );
    }
  }
  const framed = described.value.targets.map((name) => framePath(folder, name));
  const stray = files.filter(({ path }) => FRAME_FILE.test(path) && !framed.includes(path));
  const reason = "it is the frame of no target";
  for (const { path } of stray)
    problems.push(problem("storage/library-file", { file: path, reason }));
  return problems;
}

const FRAME_FILE = /\/frame-[^/]*\.yaml$/u;

/** The file beside the text of a target in which the frame of its bill stands: `frame-uu-2007-21.yaml` of `uu-2007-21.md`. */
function framePath(folder: string, target: string): string {
  return `${folder}/frame-${target.replace(/\.md$/u, "")}.yaml`;
}

function missing(file: string, name: string): Problem {
  return problem("storage/library-file", { file, reason: `it names ${name}, which is not there` });
}

async function claimProposal(
  { store, ids, clock }: Dependencies,
  { slug, title, summary, illustrative, author }: ProposalFile,
): Promise<Pick<Proposal, "id">> {
  const held = await store.proposals.findBySlug(slug);
  if (held !== undefined) return held;
  const at = clock.now();
  const created = {
    id: ids.id(),
    slug,
    title,
    summary,
    illustrative,
    author,
    createdAt: at,
    updatedAt: at,
  };
  await store.proposals.add(created);
  return created;
}

interface TargetFile {
  readonly proposal: Pick<Proposal, "id">;
  readonly text: LibraryFile;
  /** What stands around the items of its bill, where the folder has it. */
  readonly frame: LibraryFile | undefined;
  readonly author: string;
  /** What the versions are called. */
  readonly message: string;
  readonly versionOf: (path: string) => string | null;
}

async function loadTarget(
  dependencies: Dependencies,
  { proposal, text, frame: frameFile, author, message, versionOf }: TargetFile,
): Promise<readonly Problem[]> {
  const read = readSource(text.text);
  if (!read.ok) return [inFile(read.problem, text.path)];
  const { facts, document, profile } = read.value;
  const base = await readBase(dependencies, facts, author, versionOf);
  if (!base.ok) return [missing(text.path, facts.base ?? facts.work)];
  const framed = readFrameFile(frameFile, base.value);
  if (!framed.ok) return framed.problems;
  const { frame } = framed;
  const { id: mint } = dependencies.ids;
  const held = await heldTarget(dependencies, proposal.id, base.value.work.id);
  if (held !== undefined && (await isEdited(dependencies.store, held, author))) return [];
  const known = held === undefined ? base.value : await newestText(dependencies, held, base.value);
  const composed = composeText(carryWids(known.document, document, profile, mint), profile, mint);
  if (!composed.ok) return [inFile(composed.problem, text.path)];
  const target = await dependencies.store.atomically(async (store) => {
    const claimed =
      held ??
      (await makeTarget(dependencies, store, proposal.id, { base: base.value, date: facts.date }));
    await putFrame(dependencies, store, { targetId: claimed.id, frame, author });
    const isKnown =
      known.version.hash === composed.value.hash &&
      known.version.id !== base.value.version.id &&
      !(await isFrameUnsaved(store, claimed, known.version));
    if (!isKnown) {
      await addVersion(dependencies, store, {
        expressionId: claimed.expressionId,
        parent: known.version.id,
        text: composed.value,
        facts: textFacts(facts),
        base: base.value.version.id,
        frame: (await store.frames.ofTarget(claimed.id))?.frame ?? null,
        message,
        author,
        from: { version: known.version, by: "alignment" },
      });
      await store.drafts.replaceBase(
        claimed.id,
        JSON.stringify(composed.value.document.toJSON()),
        dependencies.clock.now(),
      );
    }
    return claimed;
  });
  dependencies.drafts.delete(target.id);
  const clauses = {
    target,
    author,
    profile,
    after: composed.value.document,
    before: base.value.document,
  };
  return (await loadClauses(dependencies, facts.clauses ?? {}, clauses)).map((found) =>
    inFile(found, text.path),
  );
}

type FramedFile =
  | { readonly ok: true; readonly frame: BillFrame | undefined }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function readFrameFile(file: LibraryFile | undefined, base: VersionText): FramedFile {
  if (file === undefined) return { ok: true, frame: undefined };
  const read = readFrame(file.text);
  const problems = read.ok ? frameFaultsOn(base, read.frame) : read.problems;
  if (read.ok && problems.length === 0) return read;
  return { ok: false, problems: problems.map((found) => inFile(found, file.path)) };
}

// A frame whose file is gone is empty from then on.
async function putFrame(
  { clock }: Dependencies,
  store: Store,
  given: Pick<FrameRow, "targetId" | "author"> & { readonly frame: BillFrame | undefined },
): Promise<void> {
  const { targetId, frame = EMPTY_FRAME, author } = given;
  const held = await store.frames.ofTarget(targetId);
  if (JSON.stringify(held?.frame ?? EMPTY_FRAME) === JSON.stringify(frame)) return;
  await store.frames.put({ targetId, frame, author, updatedAt: clock.now() }, held?.etag ?? '"0"');
}

// A text that names no base amends nothing: it is a new act.
async function readBase(
  dependencies: Dependencies,
  facts: Facts,
  author: string,
  versionOf: TargetFile["versionOf"],
): Promise<Outcome<VersionText>> {
  if (facts.base !== undefined) return readText(dependencies, versionOf(facts.base) ?? "");
  const work = (await dependencies.store.works.list()).find(({ iri }) => iri === facts.work);
  // Where the act is held, a base was forgotten.
  if (work !== undefined && !isNewAct(work)) return readText(dependencies, "");
  return blankBase(dependencies, { ...facts, author });
}

// Reasons and pins are records of their own, by the identity of the clause.
function textFacts({ clauses: _clauses, ...facts }: Facts): Facts {
  return facts;
}

async function heldTarget(
  { store }: Dependencies,
  proposalId: string,
  workId: string,
): Promise<Target | undefined> {
  return (await store.proposals.targets(proposalId)).find((target) => target.workId === workId);
}

async function isEdited(store: Store, target: Target, author: string): Promise<boolean> {
  if ((await store.drafts.length(target.id)) > 0) return true;
  const newest = await store.versions.newest(target.expressionId);
  if (newest !== undefined && newest.author !== author) return true;
  const frame = await store.frames.ofTarget(target.id);
  return frame !== undefined && frame.author !== author;
}

async function newestText(
  dependencies: Dependencies,
  target: Target,
  base: VersionText,
): Promise<VersionText> {
  const newest = await dependencies.store.versions.newest(target.expressionId);
  const text = newest === undefined ? undefined : await readText(dependencies, newest.id);
  return text?.ok === true ? text.value : base;
}
