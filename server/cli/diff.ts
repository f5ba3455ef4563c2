/** `rancang diff`: what changed between two texts, clause by clause. */

import { writeDialect } from "../../engine/dialect/index.ts";
import { type DiffInput, diffDocuments } from "../../engine/diff/index.ts";
import { addressClauses, hashBody, titleOf } from "../../engine/document/index.ts";
import { leftOut } from "../../engine/package/text.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import { isError, type Language } from "../../schemas/problem.ts";
import { PROFILE_IDS, type Profile } from "../../schemas/profiles/index.ts";
import { type Call, type Command, pickFormat } from "./command.ts";
import type { Compared, ComparedSide } from "./compared-side.ts";
import { failed, findingOf, type Result } from "./report.ts";
import { nameOf, openSource, placeOf, profileNamed } from "./source.ts";
import { EXIT, languageOf, mayColour, type System } from "./system.ts";

/** Compares two texts. */
export const diff: Command = {
  usage: `rancang diff BEFORE AFTER [--to FORMAT] [--exit-code] [--profile P]

  --to FORMAT         text (usual), json (rancang/diff@1), html (one page), markdown
  --exit-code         exit 1 where the texts differ
  --profile P         forms of a country: ${PROFILE_IDS.join(", ")} (else as the front matter says)`,
  options: {
    to: { type: "string" },
    "exit-code": { type: "boolean" },
    profile: { type: "string" },
  },
  files: { least: 2, most: 2 },
  run: runDiff,
};

async function runDiff(call: Call, system: System): Promise<Result> {
  const format = pickFormat(call.text("to"), ["text", "json", "html", "markdown"]);
  if (!format.ok) return failed(findingOf(format.problem));
  const profile = profileNamed(call.text("profile"));
  if (!profile.ok) return failed(findingOf(profile.problem));
  const [first = "", second = ""] = call.files;
  const how = { profile: profile.value, format: format.value };
  const before = await readSide(first, how, system);
  if (!before.ok) return failed(findingOf(before.problem, nameOf(first)));
  const after = await readSide(second, how, system);
  if (!after.ok) return failed(findingOf(after.problem, nameOf(second)));
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
    ...problems.map((one) => placeOf(one, after.value.file, { lines: new Map() })),
  ];
  return {
    exit: isDifferent && call.flag("exit-code") ? EXIT.differs : EXIT.done,
    output: await render(format.value, sides, system),
    ...(format.value === "json" ? { value: found } : {}),
    findings,
  };
}

async function readSide(
  file: string,
  { profile, format }: { readonly profile: Profile | undefined; readonly format: Format },
  system: System,
): Promise<Outcome<ComparedSide>> {
  const opened = await openSource(file, { profile, mayBeEmpty: true }, system);
  if (!opened.ok) return opened;
  const source = opened.value;
  const { document, facts, lines } = source;
  // A text for a terminal shows neither; to write an act takes as long as to read it.
  const body = format === "text" ? "" : writeDialect(document, source.profile);
  const clauses = addressClauses(document, source.profile);
  const input: DiffInput = {
    document,
    profile: source.profile,
    lines,
    clauses,
    hash: hashBody(body),
    title: facts?.title ?? titleOf(document),
    facts,
  };
  return done({ file: source.file, input, clauses, facts, body, findings: source.findings });
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
