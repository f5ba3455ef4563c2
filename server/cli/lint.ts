/** `rancang lint`: the rules of drafting over texts. */
import { isError, problem } from "../../schemas/problem.ts";
import type { Call, Command } from "./command.ts";
import { type Finding, failed, findingOf, type Result } from "./report.ts";
import { finderIn, nameOf, openSource, profileNamed, textOf } from "./source.ts";
import { EXIT, type System } from "./system.ts";

/** Says where texts break the rules of drafting; the findings are the problems of the command. */
export const lint: Command = {
  usage: `rancang lint FILE… [--preset usual|strict] [--profile P]

  --preset P          usual (the rule), strict: hints too
  --profile P         forms of a country (else as the front matter says); the rules are those of id

The manual of the rules is docs/rules/. Exit 1 where a finding is an error.`,
  options: { preset: { type: "string" }, profile: { type: "string" } },
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  run: runLint,
};

async function runLint(call: Call, system: System): Promise<Result> {
  const preset = call.text("preset") ?? "usual";
  const profile = profileNamed(call.text("profile"));
  if (preset !== "usual" && preset !== "strict")
    return failed(findingOf(problem("cli/format", { format: preset, known: "usual, strict" })));
  if (!profile.ok) return failed(findingOf(profile.problem));
  const findings: Finding[] = [];
  for (const file of call.files) {
    const opened = await openSource(file, { profile: profile.value }, system);
    if (!opened.ok) return failed(findingOf(opened.problem, nameOf(file)));
    const source = opened.value;
    const { lint: lintText } = await import("../../engine/package/lint.ts");
    const found = lintText(textOf(source), { preset });
    findings.push(...source.findings);
    findings.push(...found.map(finderIn(source)));
  }
  const isWrong = findings.some((finding) => isError(finding.problem));
  return { exit: isWrong ? EXIT.differs : EXIT.done, output: "", findings };
}
