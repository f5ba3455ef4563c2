/** `rancang status`: whether texts are the law of a day. */
import { refused } from "../../schemas/outcome.ts";
import { PROFILE_IDS } from "../../schemas/profiles/index.ts";
import { dayShape } from "../../schemas/records/value.ts";
import { type Call, type Command, profileOption, usageProblem } from "./command.ts";
import { inputsOf, MARKDOWN_ENDINGS } from "./inputs.ts";
import { type Finding, failed, findingOf, type Result } from "./report.ts";
import { nameOf, type OpenedSource, openSource, profileNamed, textOf } from "./source.ts";
import { type TextStatus, writeStatus } from "./status-text.ts";
import { EXIT, languageOf, type System } from "./system.ts";

/** Says of texts, or of all Markdown texts in folders, whether they are current on a day. */
export const status: Command = {
  manual: {
    usage: ["status FILE… [--on DATE] [--profile P]"],
    about: {
      en: `Whether a text is the law of that day, as far as its front matter records its amendments: which are not worked in, in which
clauses, since when. FILE may be a folder (all .md below it) or a pattern.`,
      id: `Apakah suatu naskah berlaku pada tanggal itu, sejauh kepala berkasnya mencatat perubahannya: mana yang belum dimasukkan, pada
ketentuan mana, sejak kapan. FILE boleh berupa folder (semua .md di bawahnya) atau pola.`,
    },
    exits: {
      0: { en: "all are current", id: "semua mutakhir" },
      1: { en: "a text is not current", id: "ada naskah yang tidak mutakhir" },
      2: {
        en: "wrong usage, or a file that cannot be read or does not say what it is",
        id: "salah pakai, atau berkas yang tidak dapat dibaca atau tidak menyebut apa isinya",
      },
    },
    examples: ["rancang status drafts", "rancang status uu.md --on 2026-01-02"],
  },
  options: {
    on: {
      type: "string",
      value: "DATE",
      says: {
        en: "the day that is asked for, as YYYY-MM-DD (else today)",
        id: "tanggal yang ditanyakan, TTTT-BB-HH (jika tidak, hari ini)",
      },
    },
    profile: profileOption(PROFILE_IDS),
  },
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  run: runStatus,
};

async function runStatus(call: Call, system: System): Promise<Result> {
  const profile = profileNamed(call.text("profile"));
  if (!profile.ok) return failed(findingOf(profile.problem));
  const on = call.text("on") ?? system.today();
  if (!dayShape.safeParse(on).success)
    return failed(findingOf(usageProblem("status", "no-day", on)));
  const inputs = await inputsOf(call.files, MARKDOWN_ENDINGS, system);
  if (!inputs.ok) return failed(findingOf(inputs.problem));
  const { inputs: files, told } = inputs.value;
  const isTable = files.length > 1 || files.some(({ foundBy }) => foundBy !== null);
  const texts: TextStatus[] = [];
  const findings: Finding[] = [...told];
  for (const { file, foundBy, unreadable } of files) {
    const opened =
      unreadable === null
        ? await openSource(file, { profile: profile.value }, system)
        : refused(unreadable);
    if (opened.ok) {
      const found = await statusOf(opened.value, { on, isFromFolder: foundBy !== null });
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
