/** `rancang fmt`: canonical Markdown. */
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { UsageReason } from "../../schemas/problems/cli.ts";
import { PROFILE_IDS, type Profile } from "../../schemas/profiles/index.ts";
import type { SourceFormat } from "../extract/index.ts";
import { type Call, type Command, profileOption, usageProblem } from "./command.ts";
import { inputsOf, MARKDOWN_ENDINGS, unreadableIn } from "./inputs.ts";
import { type Finding, failed, findingOf, type Result } from "./report.ts";
import {
  finderIn,
  isEmpty,
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
import { FORMAT_OPTION, formAsked } from "./wishes.ts";

/** Writes texts as the dialect's canonical form has them. */
export const fmt: Command = {
  manual: {
    usage: ["fmt FILE… [--check | --write] [--format F] [--profile P]"],
    about: {
      en: "FILE may be a folder (all .md below it) or a pattern. Markdown that is plainly no law is never written over: named, it is refused; found in a folder, it is left out.",
      id: "FILE boleh berupa folder (semua .md di bawahnya) atau pola. Markdown yang jelas bukan naskah hukum tidak pernah ditimpa: bila disebut, ditolak; bila ditemukan di folder, dilewati.",
    },
    exits: {
      1: {
        en: "with --check: a file is not canonical",
        id: "dengan --check: ada berkas yang tidak kanonis",
      },
    },
    examples: ["rancang fmt --check drafts", "rancang fmt --write uu.md", "rancang fmt - < uu.md"],
  },
  options: {
    check: {
      type: "boolean",
      says: {
        en: "say which files are not canonical, and from which line on",
        id: "sebutkan berkas yang tidak kanonis, dan mulai baris mana",
      },
    },
    write: {
      type: "boolean",
      says: {
        en: "write the canonical text into the file",
        id: "tulis naskah kanonis ke dalam berkasnya",
      },
    },
    format: FORMAT_OPTION,
    profile: profileOption(PROFILE_IDS),
  },
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
  if (wrong !== undefined) return wrong;
  const isWritten = call.flag("write") || call.text("output") !== undefined;
  const profile = profileNamed(call.text("profile"));
  if (!profile.ok) return failed(findingOf(profile.problem));
  const inputs = await inputsOf(call.files, MARKDOWN_ENDINGS, system);
  if (!inputs.ok) return failed(findingOf(inputs.problem));
  const closed = unreadableIn(inputs.value.inputs);
  if (closed !== undefined) return failed(closed);
  const findings: Finding[] = [...inputs.value.told];
  const texts: Formatted[] = [];
  for (const { file, foundBy } of inputs.value.inputs) {
    const isLaw = isWritten || foundBy !== null;
    const formatted = await formatFile(file, { profile: profile.value, isLaw }, system);
    if (formatted.ok) {
      texts.push(formatted.value);
      findings.push(...formatted.value.source.findings);
    } else if (foundBy !== null && formatted.problem.code === "dialect/no-law")
      findings.push(findingOf(problem("cli/left-out", { file }), file));
    else return failed(findingOf(formatted.problem, nameOf(file)));
  }
  return finish(call, texts, findings);
}

function finish(call: Call, texts: readonly Formatted[], findings: readonly Finding[]): Result {
  const unproven = texts
    .flatMap(({ source }) => source.findings)
    .find(({ problem: found }) => found.code === "dialect/not-expressible");
  if (unproven !== undefined) return { exit: EXIT.unusable, output: "", findings };
  if (call.flag("check")) return checkFiles(texts, findings);
  const other = texts.find(({ original }) => original === null);
  const isOver = call.flag("write") || call.text("output") === other?.file;
  if (isOver && other !== undefined) return misuse("not-markdown", nameOf(other.file));
  if (call.flag("write")) return writeFiles(texts, findings);
  return { exit: EXIT.done, output: texts.map(({ canonical }) => canonical).join(""), findings };
}

function misuse(reason: UsageReason, detail = ""): Result {
  return failed(findingOf(usageProblem("fmt", reason, detail)));
}

/** Options that do not go together. */
function misuseOf(call: Call): Result | undefined {
  const form = formAsked(call);
  if (!form.ok) return failed(findingOf(form.problem));
  const [isCheck, isWrite] = [call.flag("check"), call.flag("write")];
  const hasOutput = call.text("output") !== undefined;
  // The text itself has no place in a list of findings.
  if (form.value === "sarif" && !isCheck && !isWrite) return misuse("option-missing", "--check");
  if (isCheck && isWrite) return misuse("options-exclude", "--check, --write");
  if (isWrite && hasOutput) return misuse("options-exclude", "--write, -o");
  if (isWrite && call.files.includes("-")) return misuse("input-not-written");
  // Several texts, one behind the other, are no text.
  if (hasOutput && call.files.length > 1) return misuse("one-file-only");
  return undefined;
}

async function formatFile(
  file: string,
  { profile, isLaw }: { readonly profile: Profile | undefined; readonly isLaw: boolean },
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
  if (isEmpty(text.value)) return refused(problem("extract/empty", {}));
  const source = await (isLaw ? readLaw : readSource)(file, text.value, profile);
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
