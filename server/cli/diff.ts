/** `rancang diff`: what changed between two texts, clause by clause. */

import { writeDialect } from "../../engine/dialect/index.ts";
import { diffDocuments } from "../../engine/diff/index.ts";
import { sideOf } from "../../engine/package/diff.ts";
import { leftOut } from "../../engine/package/text.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import { isError, type Language, problem } from "../../schemas/problem.ts";
import { PROFILE_IDS, type Profile } from "../../schemas/profiles/index.ts";
import {
  type Call,
  type Command,
  pickFormat,
  profileOption,
  type Said,
  usageProblem,
} from "./command.ts";
import type { Compared, ComparedSide } from "./compared-side.ts";

import { failed, findingOf, type Result, writeFinding } from "./report.ts";
import { nameOf, openSource, profileNamed, textOf } from "./source.ts";
import { EXIT, languageOf, mayColour, type System } from "./system.ts";

/** Words of equal text that stay on each side of a change, where nothing else is asked. */
const CONTEXT_WORDS = 8;

/** As git calls it: with the name of the file, its two versions, their hashes and modes. */
const DRIVER = 'f() { rancang diff "$2" "$5" --path "$1" --new-path "$8"; }; f';

/** Compares two texts. */
export const diff: Command = {
  manual: {
    usage: ["diff BEFORE AFTER [--to FORMAT] [--context N] [--exit-code] [--path P] [--profile P]"],
    about: {
      en: `As a diff driver of git (git config diff.rancang.command '${DRIVER}') it says what cannot be compared, such as a file in
conflict, and goes on with the next file. Where git shows a patch (log -p, show), --ext-diff asks for the driver.`,
      id: `Sebagai penggerak diff git (git config diff.rancang.command '${DRIVER}') perintah ini menyebut apa yang tidak dapat dibandingkan,
seperti berkas yang berkonflik, lalu meneruskan ke berkas berikutnya. Pada log -p dan show, --ext-diff memintanya.`,
    },
    exits: {
      1: {
        en: "with --exit-code: the texts differ",
        id: "dengan --exit-code: kedua naskah berbeda",
      },
    },
    examples: [
      "rancang diff before.md after.md",
      "rancang diff before.md after.md --to html -o changes.html",
      "rancang diff act.pdf after.md --to csv",
    ],
  },
  options: {
    to: {
      type: "string",
      value: "FORMAT",
      says: {
        en: "text (usual), json (rancang/diff@1), html (one page), markdown, csv",
        id: "text (biasanya), json (rancang/diff@1), html (satu halaman), markdown, csv",
      },
    },
    context: {
      type: "string",
      value: "N",
      says: {
        en: `words of unchanged text on each side of a change, as text (${CONTEXT_WORDS})`,
        id: `banyaknya kata yang tetap di kiri dan kanan perubahan, sebagai teks (${CONTEXT_WORDS})`,
      },
    },
    "exit-code": {
      type: "boolean",
      says: { en: "exit 1 where the texts differ", id: "kode keluar 1 bila kedua naskah berbeda" },
    },
    path: {
      type: "string",
      value: "P",
      says: { en: "the name of the file in messages", id: "nama berkas dalam pesan" },
    },
    "new-path": {
      type: "string",
      value: "P",
      says: {
        en: "the name that a renamed file has now",
        id: "nama baru berkas yang berganti nama",
      },
    },
    profile: profileOption(PROFILE_IDS),
  },
  files: { least: 2, most: 2 },
  run: runDiff,
};

async function runDiff(call: Call, system: System): Promise<Result> {
  const isDriver = system.environment["GIT_DIFF_PATH_COUNTER"] !== undefined;
  if (!isDriver) return compareFiles(call, system);
  const language = languageOf(system.environment);
  // Git names no versions of a file that is not merged yet.
  const isUnmerged = call.files.every((file) => file === "");
  const { exit, output, findings, ...result } = isUnmerged
    ? failed(findingOf(problem("cli/unmerged", {}), call.text("path") ?? "git"))
    : await compareFiles(call, system);
  const isText = (call.text("to") ?? "text") === "text";
  // Git ends at the first file whose driver ends with anything but 0.
  if (exit === EXIT.unusable) {
    const said = findings.map((one) => `${writeFinding(one, language)}\n`).join("");
    return { exit: EXIT.done, output: `${isText ? heading(call) : ""}${said}`, findings: [] };
  }
  // Git calls its driver for a file that was only renamed, or whose bytes differ in nothing that is law.
  const shown = output === "" ? `${NOTHING[language]}\n` : output;
  const told = isText ? `${heading(call)}${shown}` : output;
  return { ...result, exit: EXIT.done, output: told, findings };
}

const NOTHING: Said = { en: "no clause differs", id: "tidak ada ketentuan yang berbeda" };

/** The line over what the driver of git shows of a file: git shows none of its own. */
function heading(call: Call): string {
  const [path, next] = [call.text("path") ?? "", call.text("new-path") ?? ""];
  if (path === "") return "";
  return `=== ${next === "" || next === path ? path : `${path} → ${next}`}\n`;
}

async function compareFiles(call: Call, system: System): Promise<Result> {
  const format = pickFormat(call.text("to"), FORMATS);
  if (!format.ok) return failed(findingOf(format.problem));
  const profile = profileNamed(call.text("profile"));
  if (!profile.ok) return failed(findingOf(profile.problem));
  const context = Number(call.text("context") ?? CONTEXT_WORDS);
  if (!Number.isInteger(context) || context < 0)
    return failed(findingOf(usageProblem("diff", "no-number", "--context")));
  const [first = "", second = ""] = call.files;
  const path = call.text("path");
  const names = {
    before: path ?? nameOf(first),
    after: call.text("new-path") || (path ?? nameOf(second)),
  };
  const how = { profile: profile.value, format: format.value };
  const before = await readSide(first, { ...how, name: names.before }, system);
  if (!before.ok) return failed(findingOf(before.problem, names.before));
  const after = await readSide(second, { ...how, name: names.after }, system);
  if (!after.ok) return failed(findingOf(after.problem, names.after));
  system.progress?.(COMPARING[languageOf(system.environment)]);
  const { diff: found, problems } = diffDocuments(before.value.input, after.value.input);
  system.progress?.("");
  const sides = { before: before.value, after: after.value, diff: found };
  const isDifferent = found.changes.length > 0;
  // What is odd about labels is told by fmt and read; here only what may spoil the comparison.
  const findings = [
    ...[before.value, after.value].flatMap(({ findings: read }) =>
      read
        .filter(({ problem }) => isError(problem))
        .map((found) => ({ ...found, problem: leftOut(found.problem) })),
    ),
    ...problems.map((one) => findingOf(one, after.value.file)),
  ];
  return {
    exit: isDifferent && call.flag("exit-code") ? EXIT.differs : EXIT.done,
    output: await render(format.value, sides, context, system),
    ...(format.value === "json" ? { value: found } : {}),
    findings,
  };
}

const COMPARING: Said = { en: "comparing …", id: "membandingkan …" };

interface Reading {
  readonly profile: Profile | undefined;
  readonly format: Format;
  /** What a file is called in messages. */
  readonly name: string;
}

async function readSide(
  file: string,
  { profile, format, name }: Reading,
  system: System,
): Promise<Outcome<ComparedSide>> {
  const opened = await openSource(file, { profile, mayBeEmpty: true }, system);
  if (!opened.ok) return opened;
  const source = opened.value;
  // A text for a terminal shows neither Markdown nor hash; to write an act takes as long as to read it.
  const body = format === "text" ? "" : writeDialect(source.document, source.profile);
  const input = sideOf(textOf(source), body);
  const { facts, findings } = source;
  return done({ file: name, input, clauses: input.clauses, facts, body, findings });
}

const FORMATS = ["text", "json", "html", "markdown", "csv"] as const;
type Format = (typeof FORMATS)[number];

async function render(
  format: Format,
  compared: Compared,
  context: number,
  system: System,
): Promise<string> {
  const language: Language = languageOf(system.environment);
  switch (format) {
    case "text": {
      const { diffText } = await import("./diff-text.ts");
      const style = mayColour(system) ? "colour" : "plain";
      return diffText(compared, language, { style, context });
    }
    case "json":
      return `${JSON.stringify(compared.diff, null, 2)}\n`;
    case "html": {
      const { diffPage } = await import("./diff-page.ts");
      return diffPage(compared, language);
    }
    case "csv": {
      const { diffCsv } = await import("./diff-csv.ts");
      return diffCsv(compared, language);
    }
    case "markdown": {
      const { diffMarkdown } = await import("./diff-markdown.ts");
      return diffMarkdown(compared, language);
    }
  }
}
