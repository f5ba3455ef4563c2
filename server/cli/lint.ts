/** `rancang lint`: the rules of drafting over texts. */
import { isError, problem } from "../../schemas/problem.ts";
import { PROFILE_IDS } from "../../schemas/profiles/index.ts";
import { type Call, type Command, pickFormat, profileOption } from "./command.ts";
import { type InputFile, inputsOf, MARKDOWN_ENDINGS, unreadableIn } from "./inputs.ts";
import { type Finding, failed, findingOf, type Result } from "./report.ts";
import {
  finderIn,
  foreignIn,
  nameOf,
  type OpenedSource,
  openSource,
  profileNamed,
  textOf,
} from "./source.ts";
import { EXIT, type System } from "./system.ts";
import { FORMAT_OPTION, formAsked } from "./wishes.ts";

/** Says where texts break the rules of drafting; the findings are the problems of the command. */
export const lint: Command = {
  manual: {
    usage: ["lint FILE… [--preset usual|strict] [--format F] [--profile P]"],
    about: {
      en: "FILE may be a folder (all .md below it) or a pattern. The manual of the rules is docs/rules/. They are those of Indonesia: of a text of another country only how it reads is checked, and that is said.",
      id: "FILE boleh berupa folder (semua .md di bawahnya) atau pola. Penjelasan kaidah ada di docs/rules/. Kaidahnya kaidah Indonesia: dari naskah negara lain hanya keterbacaannya yang diperiksa, dan itu dikatakan.",
    },
    exits: { 1: { en: "a finding is an error", id: "ada temuan yang merupakan galat" } },
    examples: [
      "rancang lint drafts",
      "rancang lint --preset strict uu.md",
      "rancang lint --format sarif drafts -o lint.sarif",
    ],
  },
  options: {
    preset: {
      type: "string",
      value: "NAME",
      says: {
        en: "usual (the rule), strict: hints too",
        id: "usual (biasanya), strict: juga saran",
      },
    },
    format: FORMAT_OPTION,
    profile: profileOption(PROFILE_IDS),
  },
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  run: runLint,
};

async function runLint(call: Call, system: System): Promise<Result> {
  const preset = pickFormat(call.text("preset"), ["usual", "strict"]);
  const profile = profileNamed(call.text("profile"));
  const form = formAsked(call);
  const inputs = await inputsOf(call.files, MARKDOWN_ENDINGS, system);
  if (!preset.ok) return failed(findingOf(preset.problem));
  if (!profile.ok) return failed(findingOf(profile.problem));
  if (!form.ok) return failed(findingOf(form.problem));
  if (!inputs.ok) return failed(findingOf(inputs.problem));
  const closed = unreadableIn(inputs.value.inputs);
  if (closed !== undefined) return failed(closed);
  const findings: Finding[] = [...inputs.value.told];
  for (const input of inputs.value.inputs) {
    const opened = await openSource(input.file, { profile: profile.value }, system);
    if (!opened.ok) return failed(findingOf(opened.problem, nameOf(input.file)));
    findings.push(...(await lintSource(opened.value, input, preset.value)));
  }
  const isWrong = findings.some((finding) => isError(finding.problem));
  return { exit: isWrong ? EXIT.differs : EXIT.done, output: "", findings };
}

async function lintSource(
  source: OpenedSource,
  { foundBy }: InputFile,
  preset: "usual" | "strict",
): Promise<readonly Finding[]> {
  const { file, findings, profile } = source;
  const foreign = await foreignIn(source);
  if (foreign !== undefined && foundBy !== null)
    return [findingOf(problem("cli/left-out", { file }), file)];
  const { hasRules, lint: lintText } = await import("../../engine/package/lint.ts");
  const told = hasRules(profile) ? [] : [problem("cli/no-rules", { profile: profile.id })];
  return [
    ...findings,
    ...[...(foreign === undefined ? [] : [foreign]), ...told].map((one) => findingOf(one, file)),
    ...lintText(textOf(source), { preset }).map(finderIn(source)),
  ];
}
