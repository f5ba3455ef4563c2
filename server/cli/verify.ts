/** `rancang verify`: a certificate checked against the texts it speaks of, offline. */
import type { GivenFrame, VerifiedText } from "../../engine/proof/index.ts";
import type { Certificate } from "../../schemas/certificate.ts";
import { messageOf } from "../../schemas/message.ts";
import { isError, type Problem, problem } from "../../schemas/problem.ts";
import { type Profile, type ProfileId, profiles } from "../../schemas/profiles/index.ts";
import { ENGINE_VERSION } from "../engine-version.ts";
import { type Call, type Command, usageProblem } from "./command.ts";
import { openFrame } from "./open-frame.ts";
import { type Finding, failed, findingOf, type Result } from "./report.ts";
import { nameOf, openSource, readText } from "./source.ts";
import { EXIT, languageOf, type System } from "./system.ts";

/** Repeats the proof of a certificate. */
export const verify: Command = {
  manual: {
    usage: ["verify CERTIFICATE FILE…", "verify PAGE"],
    about: {
      en: `FILE… are the base and the bill, in any order; the proposal, the result and the frame (YAML) are checked too where they are given. Each text
is told by its hash; the bill is applied to the base again. PAGE is a published page, which has certificates and texts inside it.`,
      id: `FILE… adalah dasar dan rancangan, dalam urutan apa pun; usulan, hasil dan kerangka (YAML) ikut diperiksa bila diberikan. Setiap naskah dikenali
dari sidiknya; rancangan diterapkan lagi pada dasarnya. PAGE adalah halaman terbitan, yang memuat sertifikat dan naskahnya.`,
    },
    exits: { 1: { en: "something does not agree", id: "ada yang tidak cocok" } },
    examples: ["rancang verify bill.json before.md bill.md", "rancang verify page.html"],
  },
  options: {},
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  run: runVerify,
};

async function runVerify(call: Call, system: System): Promise<Result> {
  const { isPage, readCertificate, toldOfRestored, verifyCertificate } = await import(
    "../../engine/proof/index.ts"
  );
  const narrow: Narrowing = (held) => {
    const told = toldOfRestored(held);
    return told === undefined ? "" : `${messageOf(told, languageOf(system.environment))}\n`;
  };
  const [file = "", ...files] = call.files;
  const text = await readText(file, system);
  if (!text.ok) return failed(findingOf(text.problem, nameOf(file)));
  if (isPage(text.value)) return verifyPage(nameOf(file), text.value, narrow);
  if (files.length === 0) {
    return failed(findingOf(usageProblem("verify", "texts-missing")));
  }
  const certificate = readCertificate(text.value);
  if (!certificate.ok) return failed(findingOf(certificate.problem, nameOf(file)));
  const profile = profileOf(certificate.value.options.profile);
  if (profile === undefined) {
    const known = Object.keys(profiles).join(", ");
    const format = certificate.value.options.profile;
    return failed(findingOf(problem("cli/format", { format, known }), nameOf(file)));
  }
  const given = await openGiven(files, profile, system);
  if (!given.ok) return given.result;
  const engine = ENGINE_VERSION;
  const input = { certificate: certificate.value, ...given.value, profile, engine };
  const { found, problems } = verifyCertificate(input);
  const isWrong = problems.some(isError);
  const roles = [...found].map(([name, known]) => `${name}: ${known.join(", ") || "-"}\n`);
  const findings = problems.map(
    (one): Finding => findingOf(one, "file" in one.facts ? String(one.facts.file) : nameOf(file)),
  );
  return {
    exit: isWrong ? EXIT.differs : EXIT.done,
    output: isWrong
      ? ""
      : `${roles.join("")}${certificate.value.claim}\n${narrow(certificate.value)}`,
    value: { schema: "rancang/verify@1", agrees: !isWrong, files: Object.fromEntries(found) },
    findings,
  };
}

interface Given {
  readonly texts: readonly VerifiedText[];
  readonly frames: readonly GivenFrame[];
}

/** The texts and frames of a call, or how it ends. */
async function openGiven(
  files: readonly string[],
  profile: Profile,
  system: System,
): Promise<
  { readonly ok: true; readonly value: Given } | { readonly ok: false; readonly result: Result }
> {
  const texts: VerifiedText[] = [];
  const frames: GivenFrame[] = [];
  for (const file of files) {
    if (/\.(?:ya?ml|json)$/iu.test(file)) {
      const framed = await openFrame(file, system);
      if (!framed.ok) return framed;
      if (framed.frame !== undefined) frames.push(framed.frame);
    } else {
      const opened = await openSource(file, { profile }, system);
      if (!opened.ok) return { ok: false, result: failed(findingOf(opened.problem, nameOf(file))) };
      texts.push({ file: nameOf(file), document: opened.value.document });
    }
  }
  return { ok: true, value: { texts, frames } };
}

/** What a certificate proves less than "word for word", as a line; empty where it proves that. */
type Narrowing = (certificate: Certificate) => string;

/** Each certificate of a page, checked against the texts of the page. */
async function verifyPage(file: string, html: string, narrow: Narrowing): Promise<Result> {
  const { filesOfPage, readCertificate, verifyCertificate } = await import(
    "../../engine/proof/index.ts"
  );
  const { hashBody } = await import("../../engine/document/index.ts");
  const { readDialect } = await import("../../engine/dialect/index.ts");
  const held = filesOfPage(html);
  const texts = held.filter(({ kind }) => kind === "text");
  const certificates = held.filter(({ kind }) => kind === "certificate");
  const claims: string[] = [];
  const problems: Problem[] = texts
    .filter(({ text, printed }) => printed !== undefined && printed !== hashBody(text))
    .map(({ name }) => problem("proof/text-unknown", { file: name }));
  if (certificates.length === 0)
    problems.push(problem("proof/certificate-unreadable", { reason: "the page has none" }));
  for (const { text } of certificates) {
    const certificate = readCertificate(text);
    if (!certificate.ok) {
      problems.push(certificate.problem);
      continue;
    }
    const { base, bill, proposal, result, options } = certificate.value;
    claims.push(narrow(certificate.value));
    const profile = profileOf(options.profile) ?? profiles.id;
    const own = texts.filter((one) => [base, bill, proposal, result].includes(hashBody(one.text)));
    const input = {
      certificate: certificate.value,
      texts: own.map((one) => ({
        file: one.name,
        document: readDialect(one.text, { profile }).document,
      })),
      profile,
      engine: ENGINE_VERSION,
    };
    problems.push(...verifyCertificate(input).problems);
  }
  const isWrong = problems.some(isError);
  return {
    exit: isWrong ? EXIT.differs : EXIT.done,
    output: isWrong
      ? ""
      : `${file}: ${certificates.length} × apply(bill, base) = result\n${claims.join("")}`,
    value: { schema: "rancang/verify@1", agrees: !isWrong, certificates: certificates.length },
    findings: problems.map((found) => findingOf(found, file)),
  };
}

function profileOf(name: string): Profile | undefined {
  return Object.hasOwn(profiles, name) ? profiles[name as ProfileId] : undefined;
}
