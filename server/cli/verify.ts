/** `rancang verify`: a certificate checked against the texts it speaks of, offline. */
import type { VerifiedText } from "../../engine/proof/index.ts";
import { isError, problem } from "../../schemas/problem.ts";
import { type Profile, type ProfileId, profiles } from "../../schemas/profiles/index.ts";
import { ENGINE_VERSION } from "../engine-version.ts";
import type { Call, Command } from "./command.ts";
import { type Finding, failed, findingOf, type Result } from "./report.ts";
import { nameOf, openSource, readText } from "./source.ts";
import { EXIT, type System } from "./system.ts";

/** Repeats the proof of a certificate. */
export const verify: Command = {
  usage: `rancang verify CERTIFICATE FILE…

FILE… are the base and the bill, in any order; the proposal and the result are checked too where they are given. Each text
is told by its hash; the bill is applied to the base again. Exit 1 where something does not agree.`,
  options: {},
  files: { least: 2, most: Number.POSITIVE_INFINITY },
  run: runVerify,
};

async function runVerify(call: Call, system: System): Promise<Result> {
  const { readCertificate, verifyCertificate } = await import("../../engine/proof/index.ts");
  const [file = "", ...files] = call.files;
  const text = await readText(file, system);
  if (!text.ok) return failed(findingOf(text.problem, nameOf(file)));
  const certificate = readCertificate(text.value);
  if (!certificate.ok) return failed(findingOf(certificate.problem, nameOf(file)));
  const profile = profileOf(certificate.value.options.profile);
  if (profile === undefined) {
    const known = Object.keys(profiles).join(", ");
    const format = certificate.value.options.profile;
    return failed(findingOf(problem("cli/format", { format, known }), nameOf(file)));
  }
  const texts: VerifiedText[] = [];
  for (const name of files) {
    const opened = await openSource(name, { profile }, system);
    if (!opened.ok) return failed(findingOf(opened.problem, nameOf(name)));
    texts.push({ file: nameOf(name), document: opened.value.document });
  }
  const engine = ENGINE_VERSION;
  const input = { certificate: certificate.value, texts, profile, engine };
  const { found, problems } = verifyCertificate(input);
  const isWrong = problems.some(isError);
  const roles = [...found].map(([name, known]) => `${name}: ${known.join(", ") || "-"}\n`);
  const findings = problems.map(
    (one): Finding => findingOf(one, "file" in one.facts ? String(one.facts.file) : nameOf(file)),
  );
  return {
    exit: isWrong ? EXIT.differs : EXIT.done,
    output: isWrong ? "" : `${roles.join("")}${certificate.value.claim}\n`,
    value: { schema: "rancang/verify@1", agrees: !isWrong, files: Object.fromEntries(found) },
    findings,
  };
}

function profileOf(name: string): Profile | undefined {
  return Object.hasOwn(profiles, name) ? profiles[name as ProfileId] : undefined;
}
