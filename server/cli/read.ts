/** `rancang read`: a source → its document, with an account of every character. */
import { basename, join, relative } from "node:path";
import type { Account } from "../../schemas/account.ts";
import type { Eid } from "../../schemas/eid.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import { isError, problem } from "../../schemas/problem.ts";
import { type Profile, profiles } from "../../schemas/profiles/index.ts";
import { SOURCE_FORMATS, type SourceFormat } from "../extract/index.ts";
import { type Call, type Command, pickFormat, profileOption, usageProblem } from "./command.ts";
import { type InputFile, inputsOf, SOURCE_ENDINGS, unreadableIn } from "./inputs.ts";
import { type Finding, failed, findingOf, type Result } from "./report.ts";
import {
  finderIn,
  foreignIn,
  nameOf,
  type OpenedSource,
  openAccounted,
  profileNamed,
} from "./source.ts";
import { EXIT, languageOf, type OutputFile, type System } from "./system.ts";

/** Reads a source as a document. */
export const read: Command = {
  manual: {
    usage: [
      "read FILE [--as FORMAT] [--to FORMAT] [--account FILE] [--profile P]",
      "read FILE… --out DIR [--as FORMAT] [--to FORMAT] [--profile P]",
    ],
    about: {
      en: "FILE may be a folder or a pattern; then each source is written into DIR, under its own name.",
      id: "FILE boleh berupa folder atau pola; setiap sumber lalu ditulis ke DIR dengan namanya sendiri.",
    },
    exits: {
      2: {
        en: "wrong usage, or a source that cannot be read, or was read with an error; nothing is put into a file",
        id: "salah pakai, atau sumber tidak dapat dibaca atau terbaca dengan galat; tidak ada yang ditulis ke berkas",
      },
    },
    examples: [
      "rancang read act.pdf --account account.json -o act.md",
      "rancang read gazette --out laws",
      "rancang read act.md --to akn",
    ],
  },
  options: {
    as: {
      type: "string",
      value: "FORMAT",
      says: {
        en: `${SOURCE_FORMATS.join(", ")} (else what the content shows)`,
        id: `${SOURCE_FORMATS.join(", ")} (jika tidak, menurut isinya)`,
      },
    },
    to: {
      type: "string",
      value: "FORMAT",
      says: { en: "markdown (usual), json, akn, html", id: "markdown (biasanya), json, akn, html" },
    },
    account: {
      type: "string",
      value: "FILE",
      says: {
        en: "write there, as JSON (rancang/account@1), where each character went",
        id: "tulis ke sana, sebagai JSON (rancang/account@1), ke mana setiap karakter pergi",
      },
    },
    out: {
      type: "string",
      value: "DIR",
      says: {
        en: "the folder for what several sources become",
        id: "folder untuk hasil beberapa sumber",
      },
    },
    profile: profileOption(Object.keys(profiles)),
  },
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  run: runRead,
};

const TARGETS = ["markdown", "json", "akn", "html"] as const;
type Target = (typeof TARGETS)[number];

async function runRead(call: Call, system: System): Promise<Result> {
  const as = formatAsked(call.text("as"));
  const to = pickFormat(call.text("to"), TARGETS);
  const profile = profileNamed(call.text("profile"));
  const inputs = await inputsOf(call.files, SOURCE_ENDINGS, system);
  if (!as.ok) return failed(findingOf(as.problem));
  if (!to.ok) return failed(findingOf(to.problem));
  if (!profile.ok) return failed(findingOf(profile.problem));
  if (!inputs.ok) return failed(findingOf(inputs.problem));
  const closed = unreadableIn(inputs.value.inputs);
  if (closed !== undefined) return failed(closed);
  const how = { as: as.value, profile: profile.value, to: to.value };
  const folder = call.text("out");
  if (folder !== undefined) {
    const { findings, ...result } = await readInto(
      folder,
      inputs.value.inputs,
      { call, how },
      system,
    );
    return { ...result, findings: [...inputs.value.told, ...findings] };
  }
  const [input, ...others] = inputs.value.inputs;
  if (others.length > 0) return failed(findingOf(usageProblem("read", "folder-needed")));
  const read = await readOne(input?.file ?? "", how, system);
  if (!read.ok) return failed(findingOf(read.problem, nameOf(input?.file ?? "")));
  const { account, output } = read.value;
  const findings = [...inputs.value.told, ...read.value.findings];
  const accountFile = call.text("account");
  const files =
    accountFile === undefined
      ? []
      : [{ file: accountFile, text: `${JSON.stringify(account, null, 2)}\n` }];
  return { exit: exitOf(findings), ...output, findings, files };
}

interface How {
  readonly as: SourceFormat | undefined;
  readonly profile: Profile | undefined;
  readonly to: Target;
}

interface ReadFile {
  readonly output: Pick<Result, "output" | "value">;
  readonly account: Account;
  readonly findings: readonly Finding[];
  /** Whether it is Markdown that is plainly no law. */
  readonly isForeign: boolean;
}

async function readOne(
  file: string,
  { to, ...how }: How,
  system: System,
): Promise<Outcome<ReadFile>> {
  const source = await openAccounted(file, how, system);
  if (!source.ok) return source;
  const rendered = await render(to, source.value, system);
  const unspelled = rendered.ok ? [] : [finderIn(source.value)(rendered.problem)];
  const output = rendered.ok ? rendered.value : { output: "" };
  const told = to === "akn" ? await toldOfAddress(source.value) : [];
  const findings = [...source.value.findings, ...told, ...unspelled];
  const { account, format } = source.value;
  const isForeign = format === "markdown" && (await foreignIn(source.value)) !== undefined;
  return done({ output, account, findings, isForeign });
}

/** What the file in Akoma Ntoso says for want of something better. */
async function toldOfAddress(source: OpenedSource): Promise<readonly Finding[]> {
  // A file of others is written back with its own metadata.
  if (typeof source.aknSource?.text === "string") return [];
  const { unknownAddress } = await import("../../engine/akn/index.ts");
  const told = unknownAddress(source.document, source.profile, source.facts);
  return told === undefined ? [] : [findingOf(told, source.file)];
}

function exitOf(findings: readonly Finding[]): number {
  const isWrong = findings.some(({ problem: found }) => isError(found));
  return isWrong ? EXIT.unusable : EXIT.done;
}

/** Each source into a folder under its own name; all of them, or none where one cannot be read. */
async function readInto(
  folder: string,
  inputs: readonly InputFile[],
  { call, how }: { readonly call: Call; readonly how: How },
  system: System,
): Promise<Result> {
  for (const option of ["account", "output"])
    if (call.text(option) !== undefined)
      return failed(findingOf(usageProblem("read", "options-exclude", `--out, --${option}`)));
  const findings: Finding[] = [];
  const files: OutputFile[] = [];
  for (const { file, foundBy } of inputs) {
    const read = await readOne(file, how, system);
    if (!read.ok) return failed(findingOf(read.problem, nameOf(file)));
    if (read.value.isForeign && foundBy !== null) {
      findings.push(findingOf(problem("cli/left-out", { file }), file));
      continue;
    }
    findings.push(...read.value.findings);
    const name = nameIn(file, foundBy).replace(/\.[^./\\]+$/u, "");
    const text = read.value.output.output;
    files.push({ file: join(folder, `${name}${ENDINGS[how.to]}`), text, mayMakeFolders: true });
  }
  const exit = exitOf(findings);
  return { exit, output: "", findings, files: exit === EXIT.done ? files : [] };
}

const ENDINGS: { readonly [To in Target]: string } = {
  markdown: ".md",
  json: ".json",
  akn: ".xml",
  html: ".html",
};

/** The path of a source below the folder that it was found in; of one that was named, its last part. */
function nameIn(file: string, foundBy: string | null): string {
  if (file === "-") return "stdin";
  if (foundBy === null || /[*?[\]{}]/u.test(foundBy)) return basename(file);
  return relative(foundBy, file);
}

function formatAsked(asked: string | undefined): Outcome<SourceFormat | undefined> {
  return asked === undefined ? done(undefined) : pickFormat(asked, SOURCE_FORMATS);
}

async function render(
  target: Target,
  source: OpenedSource,
  system: System,
): Promise<Outcome<Pick<Result, "output" | "value">>> {
  switch (target) {
    case "markdown": {
      const { writeProvenMarkdown } = await import("../../engine/package/text.ts");
      const written = writeProvenMarkdown(source);
      return written.ok ? done({ output: written.value }) : written;
    }
    case "json": {
      const value = await jsonValue(source);
      return done({ output: `${JSON.stringify(value, null, 2)}\n`, value });
    }
    case "akn": {
      const { writeAkn } = await import("../../engine/akn/index.ts");
      const { document, profile, facts, aknSource: file } = source;
      const known = file === undefined ? {} : { source: file };
      return done({ output: writeAkn(document, profile, facts, known) });
    }
    case "html": {
      const { documentHtml } = await import("../../engine/publish/index.ts");
      const language = languageOf(system.environment);
      return done({ output: documentHtml({ ...source, language }) });
    }
  }
}

// Only Akoma Ntoso has identifiers of its own.
function sourceUnitOf(
  eid: Eid,
  { aknSource }: OpenedSource,
): { readonly sourceEid?: string; readonly sourceElement?: string } {
  const unit = aknSource?.units.get(eid);
  if (unit === undefined) return {};
  return {
    ...(unit.eid === null ? {} : { sourceEid: unit.eid }),
    sourceElement: unit.element,
  };
}

async function jsonValue(source: OpenedSource): Promise<unknown> {
  const { writeDialect } = await import("../../engine/dialect/index.ts");
  const { addressClauses, hashBody } = await import("../../engine/document/index.ts");
  return {
    schema: "rancang/document@1",
    format: source.format,
    profile: source.profile.id,
    facts: source.facts,
    hash: hashBody(writeDialect(source.document, source.profile)),
    clauses: addressClauses(source.document, source.profile).map(({ eid, label, kind }) => ({
      eid,
      line: source.lines.get(eid) ?? null,
      label,
      kind,
      ...sourceUnitOf(eid, source),
    })),
    document: source.document.toJSON() as unknown,
  };
}
