/** `rancang diff`: what changed between two texts, clause by clause. */

import { writeDialect } from "../../engine/dialect/index.ts";
import { diffDocuments } from "../../engine/diff/index.ts";
import { sideOf } from "../../engine/package/diff.ts";
import { leftOut } from "../../engine/package/text.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import { isError, type Language, problem } from "../../schemas/problem.ts";
import { PROFILE_IDS, type Profile } from "../../schemas/profiles/index.ts";
import { type Call, type Command, pickFormat } from "./command.ts";
import type { Compared, ComparedSide } from "./compared-side.ts";
import { failed, findingOf, type Result, writeFinding } from "./report.ts";
import { nameOf, openSource, profileNamed, textOf } from "./source.ts";
import { EXIT, languageOf, mayColour, type System } from "./system.ts";

/** As git calls it: with the name of the file, its two versions, their hashes and modes. */
const DRIVER = 'f() { rancang diff "$2" "$5" --path "$1"; }; f';

/** Compares two texts. */
export const diff: Command = {
  usage: `rancang diff BEFORE AFTER [--to FORMAT] [--exit-code] [--path P] [--profile P]

  --to FORMAT         text (usual), json (rancang/diff@1), html (one page), markdown
  --exit-code         exit 1 where the texts differ
  --path P            the name of the file in messages
  --profile P         forms of a country: ${PROFILE_IDS.join(", ")} (else as the front matter says)

As a diff driver of git (git config diff.rancang.command '${DRIVER}') it says what cannot be compared, such as a file in
conflict, and goes on with the next file.`,
  options: {
    to: { type: "string" },
    "exit-code": { type: "boolean" },
    path: { type: "string" },
    profile: { type: "string" },
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
  const said = output === "" ? findings.map((one) => `${writeFinding(one, language)}\n`) : [output];
  // Git ends at the first file whose driver ends with anything but 0.
  return exit === EXIT.unusable
    ? { exit: EXIT.done, output: said.join(""), findings: [] }
    : { ...result, exit: EXIT.done, output, findings };
}

async function compareFiles(call: Call, system: System): Promise<Result> {
  const format = pickFormat(call.text("to"), ["text", "json", "html", "markdown"]);
  if (!format.ok) return failed(findingOf(format.problem));
  const profile = profileNamed(call.text("profile"));
  if (!profile.ok) return failed(findingOf(profile.problem));
  const [first = "", second = ""] = call.files;
  const name = (file: string): string => call.text("path") ?? nameOf(file);
  const how = { profile: profile.value, format: format.value, name };
  const before = await readSide(first, how, system);
  if (!before.ok) return failed(findingOf(before.problem, name(first)));
  const after = await readSide(second, how, system);
  if (!after.ok) return failed(findingOf(after.problem, name(second)));
  const { diff: found, problems } = diffDocuments(before.value.input, after.value.input);
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
    output: await render(format.value, sides, system),
    ...(format.value === "json" ? { value: found } : {}),
    findings,
  };
}

interface Reading {
  readonly profile: Profile | undefined;
  readonly format: Format;
  /** What a file is called in messages. */
  readonly name: (file: string) => string;
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
  return done({ file: name(file), input, clauses: input.clauses, facts, body, findings });
}

type Format = "text" | "json" | "html" | "markdown";

async function render(format: Format, compared: Compared, system: System): Promise<string> {
  const language: Language = languageOf(system.environment);
  switch (format) {
    case "text": {
      const { diffText } = await import("./diff-text.ts");
      return diffText(compared, language, mayColour(system) ? "colour" : "plain");
    }
    case "json":
      return `${JSON.stringify(compared.diff, null, 2)}\n`;
    case "html": {
      const { diffPage } = await import("./diff-page.ts");
      return diffPage(compared, language);
    }
    case "markdown": {
      const { diffMarkdown } = await import("./diff-markdown.ts");
      return diffMarkdown(compared, language);
    }
  }
}
