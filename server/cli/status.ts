/** `rancang status`: whether texts are the law of a day. */
import { refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import { dayShape } from "../../schemas/records/value.ts";
import type { Call, Command } from "./command.ts";
import { type Finding, failed, findingOf, type Result } from "./report.ts";
import { nameOf, type OpenedSource, openSource, profileNamed, textOf } from "./source.ts";
import { type TextStatus, writeStatus } from "./status-text.ts";
import { EXIT, languageOf, type System } from "./system.ts";

/** Says of texts, or of all Markdown texts in folders, whether they are current on a day. */
export const status: Command = {
  usage: `rancang status FILE|FOLDER… [--on DATE] [--profile P]

  --on DATE           the day that is asked for, as YYYY-MM-DD (else today)
  --profile P         forms of a country (else as the front matter says)

Whether a text is the law of that day, as far as its front matter records its amendments: which are not worked in, in which
clauses, since when. Of a folder, every Markdown text in it. Exit 0 where all are current, 1 where one is not, 2 where a file
cannot be read or does not say what it is.`,
  options: { on: { type: "string" }, profile: { type: "string" } },
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  run: runStatus,
};

async function runStatus(call: Call, system: System): Promise<Result> {
  const profile = profileNamed(call.text("profile"));
  if (!profile.ok) return failed(findingOf(profile.problem));
  const on = call.text("on") ?? system.today();
  if (!dayShape.safeParse(on).success) {
    const reason = `"${on}" is no day of the calendar, written YYYY-MM-DD`;
    return failed(findingOf(problem("cli/usage", { command: "status", reason })));
  }
  const { files, isTable } = await filesOf(call.files, system);
  if (files.length === 0) {
    const reason = `there is no Markdown text in ${call.files.join(", ")}`;
    return failed(findingOf(problem("cli/usage", { command: "status", reason })));
  }
  const texts: TextStatus[] = [];
  const findings: Finding[] = [];
  for (const { file, isFromFolder, unreadable } of files) {
    const opened =
      unreadable === undefined
        ? await openSource(file, { profile: profile.value }, system)
        : refused(problem("cli/unreadable", { file, reason: unreadable }));
    if (opened.ok) {
      const found = await statusOf(opened.value, { on, isFromFolder });
      texts.push(found.text);
      findings.push(...found.findings);
    } else {
      texts.push({ file: nameOf(file), status: "unreadable", facts: null, currency: null });
      findings.push(findingOf(opened.problem, nameOf(file)));
    }
  }
  return {
    exit: exitOf(texts),
    output: writeStatus(texts, { on, isTable, language: languageOf(system.environment) }),
    value: statusValue(texts, on),
    findings,
  };
}

interface AskedFile {
  readonly file: string;
  readonly isFromFolder: boolean;
  /** Why it cannot be read, where that is known: a folder in a folder. */
  readonly unreadable?: string;
}

/** The files of a call, those of its folders among them. */
async function filesOf(
  named: readonly string[],
  system: System,
): Promise<{ readonly files: readonly AskedFile[]; readonly isTable: boolean }> {
  const files: AskedFile[] = [];
  let isTable = named.length > 1;
  for (const path of named) {
    const inside = path === "-" ? undefined : await system.listFolder(path);
    isTable ||= inside !== undefined;
    const found = inside?.map((entry) => ({ ...entry, isFromFolder: true }));
    files.push(...(found ?? [{ file: path, isFromFolder: false }]));
  }
  return { files, isTable };
}

interface AskedText {
  readonly on: string;
  readonly isFromFolder: boolean;
}

async function statusOf(
  source: OpenedSource,
  { on, isFromFolder }: AskedText,
): Promise<{ readonly text: TextStatus; readonly findings: readonly Finding[] }> {
  const { currencyOn } = await import("../../engine/currency/index.ts");
  const { factsProblems, knownFacts } = await import("../../engine/package/text.ts");
  const text = textOf(source);
  const { facts, isUncertain } = knownFacts(text);
  const { file, profile } = source;
  // A folder holds explanations and lists beside texts of the law.
  if (facts === null && isFromFolder)
    return { text: { file, status: "no-law", facts, currency: null }, findings: [] };
  const currency = currencyOn(facts, profile, on);
  const status = isUncertain ? "unknown" : currency.verdict;
  const findings = factsProblems(text).map((found) => findingOf(found, file));
  return { text: { file, status, facts, currency }, findings };
}

function exitOf(texts: readonly TextStatus[]): number {
  const is = (...wanted: readonly TextStatus["status"][]) =>
    texts.some(({ status: found }) => wanted.includes(found));
  if (is("unreadable", "unknown") || texts.every(({ status: found }) => found === "no-law"))
    return EXIT.unusable;
  return is("not-current") ? EXIT.differs : EXIT.done;
}

function statusValue(texts: readonly TextStatus[], on: string): unknown {
  return {
    schema: "rancang/status@1",
    on,
    texts: texts.map(({ file, status: found, facts, currency }) => ({
      file,
      status: found,
      work: facts?.work ?? null,
      cite: facts?.cite ?? null,
      title: facts?.title ?? null,
      state: facts?.state ?? null,
      date: facts?.date ?? null,
      reasons: currency?.reasons ?? [],
      told: currency?.told ?? [],
    })),
  };
}
