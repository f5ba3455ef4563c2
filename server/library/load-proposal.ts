/** A proposal of the starter library: its texts, the reasons of its clauses, and the provisions pinned to them. */
import { carryWids } from "../../engine/align/index.ts";
import type { Facts } from "../../schemas/facts.ts";
import type { Outcome } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import {
  type Proposal,
  type ProposalFile,
  proposalFileShape,
} from "../../schemas/records/index.ts";
import type { Dependencies } from "../dependencies.ts";
import type { Store, Target } from "../ports/index.ts";
import { readSource } from "../services/add-text.ts";
import { addVersion } from "../services/add-version.ts";
import { blankBase, isNewAct } from "../services/blank-base.ts";
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
      problems.push(
        ...(await loadTarget(dependencies, { proposal, text, author, message, versionOf })),
      );
    }
  }
  return problems;
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
  readonly author: string;
  /** What the versions are called. */
  readonly message: string;
  readonly versionOf: (path: string) => string | null;
}

async function loadTarget(
  dependencies: Dependencies,
  { proposal, text, author, message, versionOf }: TargetFile,
): Promise<readonly Problem[]> {
  const read = readSource(text.text);
  if (!read.ok) return [inFile(read.problem, text.path)];
  const { facts, document, profile } = read.value;
  const base = await readBase(dependencies, facts, author, versionOf);
  if (!base.ok) return [missing(text.path, facts.base ?? facts.work)];
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
    const isKnown =
      known.version.hash === composed.value.hash && known.version.id !== base.value.version.id;
    if (!isKnown) {
      await addVersion(dependencies, store, {
        expressionId: claimed.expressionId,
        parent: known.version.id,
        text: composed.value,
        facts: textFacts(facts),
        base: base.value.version.id,
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
  return newest !== undefined && newest.author !== author;
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
