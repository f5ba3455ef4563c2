/** `rancang fmt`: canonical Markdown. */
import { done, type Outcome } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import { PROFILE_IDS, type Profile } from "../../schemas/profiles/index.ts";
import type { SourceFormat } from "../extract/index.ts";
import type { Call, Command } from "./command.ts";
import { type Finding, failed, findingOf, type Result } from "./report.ts";
import {
  finderIn,
  joinFrontMatter,
  nameOf,
  openBytes,
  profileNamed,
  readBytes,
  readLaw,
  readSource,
  type Source,
  textOfBytes,
} from "./source.ts";
import { EXIT, type System } from "./system.ts";

/** Writes texts as the dialect's canonical form has them. */
export const fmt: Command = {
  usage: `rancang fmt FILE… [--check | --write] [--profile P]

  --check             exit 1 where a file is not canonical, and say from which line on
  --write             write the canonical text into the file
  --profile P         forms of a country: ${PROFILE_IDS.join(", ")} (else as the front matter says)`,
  options: { check: { type: "boolean" }, write: { type: "boolean" }, profile: { type: "string" } },
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  run: runFmt,
};

interface Formatted {
  readonly file: string;
  readonly source: Source;
  /** To the byte: other line ends are not canonical. Null where the file is no text of the dialect. */
  readonly original: string | null;
  readonly canonical: string;
}

async function runFmt(call: Call, system: System): Promise<Result> {
  const wrong = misuseOf(call);
  if (wrong !== undefined) return misuse(wrong);
  const isWritten = call.flag("write") || call.text("output") !== undefined;
  const profile = profileNamed(call.text("profile"));
  if (!profile.ok) return failed(findingOf(profile.problem));
  const findings: Finding[] = [];
  const texts: Formatted[] = [];
  for (const file of call.files) {
    const formatted = await formatFile(file, { profile: profile.value, isWritten }, system);
    if (!formatted.ok) return { ...failed(findingOf(formatted.problem, nameOf(file))) };
    texts.push(formatted.value);
    findings.push(...formatted.value.source.findings);
  }
  const unproven = texts
    .flatMap(({ source }) => source.findings)
    .find(({ problem: found }) => found.code === "dialect/not-expressible");
  if (unproven !== undefined) return { exit: EXIT.unusable, output: "", findings };
  if (call.flag("check")) return checkFiles(texts, findings);
  const other = texts.find(({ original }) => original === null);
  const isOver = call.flag("write") || call.text("output") === other?.file;
  if (isOver && other !== undefined)
    return misuse(`${nameOf(other.file)} is no Markdown, and is not written over`);
  if (call.flag("write")) return writeFiles(texts, findings);
  return { exit: EXIT.done, output: texts.map(({ canonical }) => canonical).join(""), findings };
}

function misuse(reason: string): Result {
  return failed(findingOf(problem("cli/usage", { command: "fmt", reason })));
}

/** Options that do not go together. */
function misuseOf(call: Call): string | undefined {
  const [isCheck, isWrite] = [call.flag("check"), call.flag("write")];
  const hasOutput = call.text("output") !== undefined;
  if (isCheck && isWrite) return "--check and --write exclude each other";
  if (isWrite && hasOutput) return "--write and -o exclude each other";
  if (isWrite && call.files.includes("-")) return "standard input cannot be written";
  // Several texts, one behind the other, are no text.
  if (hasOutput && call.files.length > 1)
    return "-o takes one file; --write writes each into itself";
  return undefined;
}

async function formatFile(
  file: string,
  { profile, isWritten }: { readonly profile: Profile | undefined; readonly isWritten: boolean },
  system: System,
): Promise<Outcome<Formatted>> {
  const bytes = await readBytes(file, system);
  if (!bytes.ok) return bytes;
  const { detectFormat } = await import("../extract/index.ts");
  const format = detectFormat(bytes.value);
  // What is another format is not canonical, and is shown as it would be.
  if (format !== undefined && OTHERS.has(format)) {
    const opened = await openBytes(file, bytes.value, { profile }, system);
    return opened.ok ? formatSource(file, opened.value, null) : opened;
  }
  const text = textOfBytes(bytes.value, nameOf(file));
  if (!text.ok) return text;
  const source = await (isWritten ? readLaw : readSource)(file, text.value, profile);
  return source.ok ? formatSource(file, source.value, text.value) : source;
}

/** Formats that are no text to be written canonically in their place. */
const OTHERS: ReadonlySet<SourceFormat> = new Set(["html", "akn", "pdf", "docx", "hocr", "alto"]);

async function formatSource(
  file: string,
  source: Source,
  original: string | null,
): Promise<Outcome<Formatted>> {
  const { writeProven } = await import("../../engine/dialect/index.ts");
  const body = writeProven(source.document, source.profile);
  if (!body.ok) {
    const found = finderIn(source)(body.problem);
    return done({
      file,
      source: { ...source, findings: [...source.findings, found] },
      original,
      canonical: original ?? "",
    });
  }
  return done({
    file,
    source,
    original,
    canonical: joinFrontMatter(source.frontMatter, body.value),
  });
}

function checkFiles(texts: readonly Formatted[], findings: readonly Finding[]): Result {
  const differing = texts.flatMap(({ source, original, canonical }) => {
    const place = firstDifference(original, canonical);
    if (place === undefined) return [];
    const at = { kind: "source", ...place } as const;
    return [findingOf(problem("cli/not-canonical", { file: source.file }, at), source.file)];
  });
  return {
    exit: differing.length > 0 ? EXIT.differs : EXIT.done,
    output: "",
    findings: [...findings, ...differing],
  };
}

/** The line and column of the first sign in which two texts differ. */
function firstDifference(before: string | null, after: string) {
  if (before === null) return { line: 1, column: 1 };
  if (before === after) return undefined;
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const lines = before.slice(0, at).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

function writeFiles(texts: readonly Formatted[], findings: readonly Finding[]): Result {
  const files = texts
    .filter(({ original, canonical }) => original !== canonical)
    .map(({ file, canonical }) => ({ file, text: canonical }));
  return { exit: EXIT.done, output: "", findings, files };
}
