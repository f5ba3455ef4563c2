/** `rancang combine`: several proposals on one act as one proposal. */
import { basename, dirname, extname, join } from "node:path";
import type { Combination, CombineProblem, ProposalText } from "../../engine/package/combine.ts";
import { itemAt } from "../../engine/text/index.ts";
import type { Localized } from "../../schemas/facts.ts";
import type { CombineConflict } from "../../schemas/merge.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { PROFILE_IDS } from "../../schemas/profiles/index.ts";
import { proposalFileShape } from "../../schemas/records/index.ts";
import { ENGINE_VERSION } from "../engine-version.ts";
import { readYaml } from "../library/read-yaml.ts";
import { type Call, type Command, profileOption, type Said } from "./command.ts";
import { CONFLICT_CODES } from "./merge.ts";
import { type Finding, failed, findingOf, type Result } from "./report.ts";
import {
  finderIn,
  foreignIn,
  nameOf,
  type OpenedSource,
  openBytes,
  profileNamed,
  readBytes,
  readText,
  textOf,
  textOfBytes,
} from "./source.ts";
import { EXIT, languageOf, type System } from "./system.ts";

/** Brings proposals on one act together; where they do not agree a person must choose. */
export const combine: Command = {
  manual: {
    usage: ["combine BASE PROPOSAL… [--profile P]"],
    about: {
      en: `Merges the proposals clause by clause. Each reason, pin and gap stands in the front matter with the proposal that it came from. Where
the proposals make different things of one clause, or insert one number with different words, every wording is written between the
marks that git uses (--json: as data). Without conflicts the bill of the result is proven before anything is written.`,
      id: `Menggabungkan rancangan satuan demi satuan. Setiap alasan, sandingan, dan celah tercatat di bagian fakta bersama rancangan asalnya. Bila
beberapa rancangan membuat satu ketentuan berbeda, atau menyisipkan nomor yang sama dengan rumusan berbeda, semua rumusan ditulis di
antara tanda yang dipakai git (--json: sebagai data). Tanpa konflik, RUU hasilnya dibuktikan sebelum ada yang ditulis.`,
    },
    exits: {
      1: { en: "there are conflicts", id: "ada konflik" },
      3: {
        en: "a proposal is on another act or text, or the bill of the result is not proven; then nothing is written but the reasons",
        id: "suatu rancangan atas peraturan atau naskah lain, atau RUU hasilnya tidak terbukti; hanya alasannya yang ditulis",
      },
    },
    examples: ["rancang combine before.md one.md other.md -o combined.md"],
  },
  options: { profile: profileOption(PROFILE_IDS) },
  files: { least: 2, most: 20 },
  run: runCombine,
};

type Opened = OpenedSource & {
  readonly source: string;
  /** Of the canonical body. */
  readonly hash: string;
};

const PROVING: Said = {
  en: "combining and proving …",
  id: "menggabungkan dan membuktikan …",
};

async function runCombine(call: Call, system: System): Promise<Result> {
  const opened: Opened[] = [];
  for (const file of call.files) {
    const source = await openProposal(file, call.text("profile"), system);
    if (!source.ok) return failed(findingOf(source.problem, nameOf(file)));
    opened.push(source.value);
  }
  const base = itemAt(opened, 0);
  const proposals: (ProposalText & Opened)[] = [];
  for (const [at, source] of opened.slice(1).entries()) {
    const file = itemAt(call.files, at + 1);
    const name = freeName(source, opened, proposals);
    const title = await titleOf(file, name, system);
    proposals.push({ ...source, ...textOf(source), name, title });
  }
  const { combine: combineTexts } = await import("../../engine/package/combine.ts");
  system.progress?.(PROVING[languageOf(system.environment)]);
  const combination = combineTexts(textOf(base), proposals, { engine: ENGINE_VERSION });
  system.progress?.("");
  return {
    exit: exitOf(combination),
    output: combination.text ?? "",
    value: answerOf(combination, proposals),
    findings: findingsOf(combination, { base, proposals, result: call.text("output") }),
  };
}

async function openProposal(
  file: string,
  profileName: string | undefined,
  system: System,
): Promise<Outcome<Opened>> {
  const profile = profileNamed(profileName);
  if (!profile.ok) return profile;
  const bytes = await readBytes(file, system);
  if (!bytes.ok) return bytes;
  const opened = await openBytes(file, bytes.value, { profile: profile.value }, system);
  if (!opened.ok) return opened;
  const foreign = await foreignIn(opened.value);
  if (foreign !== undefined) return refused(foreign);
  const { hashBody } = await import("../../engine/document/index.ts");
  const { writeDialect } = await import("../../engine/dialect/index.ts");
  const { document, profile: forms } = opened.value;
  const read = { ...opened.value, hash: hashBody(writeDialect(document, forms)) };
  const { writeMarkdown } = await import("../../engine/package/text.ts");
  if (read.format !== "markdown") return done({ ...read, source: writeMarkdown(read) });
  const text = textOfBytes(bytes.value, nameOf(file));
  return text.ok ? done({ ...read, source: text.value }) : text;
}

/**
 * The short name of a proposal: as its text says it, else as its file is called; counted where another text is called so,
 * be it one of which a combined proposal was made.
 */
function freeName(
  { facts, file, hash }: Opened,
  all: readonly Opened[],
  named: readonly { readonly name: string }[],
): string {
  const own = facts?.proposal ?? basename(file, extname(file));
  const parts = all.flatMap((one) => one.facts?.combines ?? []);
  const isTaken = (name: string): boolean =>
    named.some((other) => other.name === name) ||
    parts.some((part) => part.name === name && part.hash !== hash);
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? own : `${own}-${count}`;
    if (!isTaken(name)) return name;
  }
}

const DESCRIPTION = "proposal.yaml";

/** The title of a proposal: that of the description beside its text, where it names the text; else its short name. */
async function titleOf(file: string, name: string, system: System): Promise<Localized> {
  const short = { id: name, en: name };
  if (file === "-") return short;
  const path = join(dirname(file), DESCRIPTION);
  const text = await readText(path, system);
  const described = text.ok
    ? readYaml({ path, text: text.value, hash: "" }, proposalFileShape)
    : text;
  const isOfText = described.ok && described.value.targets.includes(basename(file));
  return isOfText ? described.value.title : short;
}

function exitOf({ text, conflicts, fields }: Combination): number {
  if (text === null) return EXIT.refused;
  return conflicts.length + fields.length > 0 ? EXIT.differs : EXIT.done;
}

function answerOf(
  { conflicts, fields, proof, text }: Combination,
  proposals: readonly (ProposalText & Opened)[],
): unknown {
  return {
    schema: "rancang/combine@1",
    proposals: proposals.map(({ file, name, title, hash }) => ({ file, name, title, hash })),
    conflicts: conflicts.map(({ kind, base, eid, wordings }) => ({
      kind,
      base,
      eid,
      wordings: wordings.map((wording) => ({
        proposals: wording.proposals.map((at) => itemAt(proposals, at).name),
        text: wording.text,
      })),
    })),
    fields,
    proven: proof !== null,
    text,
  };
}

interface Texts {
  readonly base: Opened;
  readonly proposals: readonly (ProposalText & Opened)[];
  /** The file that the result is written to; undefined for standard output. */
  readonly result: string | undefined;
}

function findingsOf(
  { conflicts, fields, problems, text, combined }: Combination,
  { base, proposals, result = "<stdout>" }: Texts,
): readonly Finding[] {
  const finders = proposals.map((one) => finderIn(one));
  const ofBase = finderIn(base);
  const ofResult =
    combined === null
      ? (found: Problem) => findingOf(found, result)
      : finderIn({ ...combined, sourceText: combined.source, file: result });
  const place = ({ of, problem: found }: CombineProblem): Finding => {
    if (of === "base") return ofBase(found);
    return of === "combined" ? ofResult(found) : itemAt(finders, of)(found);
  };
  const [first, ...others] = proposals;
  const facts = fields.map((field) =>
    findingOf(problem("merge/facts-conflict", { field, file: filesOf(others) }), first?.file),
  );
  return [
    ...(text === null ? [] : renamedBase(base, proposals)),
    ...facts,
    ...conflicts.map((conflict) => conflictFinding(conflict, proposals, finders)),
    ...problems.map(place),
  ];
}

function conflictFinding(
  { kind, base, eid, wordings }: CombineConflict,
  proposals: readonly (ProposalText & Opened)[],
  finders: readonly ((found: Problem) => Finding)[],
): Finding {
  const [first, ...others] = wordings;
  const own = first?.proposals[0] ?? 0;
  const named = new Set(others.flatMap((wording) => wording.proposals));
  const clause = eid ?? base;
  const facts = {
    eid: clause ?? "",
    file: filesOf(proposals.filter((_, at) => named.has(at))),
  };
  const at = clause === null ? null : ({ kind: "clause", eid: clause } as const);
  return itemAt(finders, own)(problem(CONFLICT_CODES[kind], facts, at));
}

/** Proposals that name another file as their base than the one that was given. */
function renamedBase(base: Opened, proposals: readonly Opened[]): readonly Finding[] {
  return proposals.flatMap(({ facts, file }) => {
    const path = facts?.base;
    if (path === undefined || basename(path) === basename(base.file)) return [];
    return [findingOf(problem("merge/base-renamed", { base: path, file: base.file }), file)];
  });
}

function filesOf(proposals: readonly { readonly file: string }[]): string {
  return proposals.map(({ file }) => file).join(", ");
}
