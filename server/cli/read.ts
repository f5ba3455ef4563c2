/** `rancang read`: a source → its document, with an account of every character. */
import { problem } from "../../schemas/problem.ts";
import { PROFILE_IDS, type Profile, profiles } from "../../schemas/profiles/index.ts";
import { type Call, type Command, pickFormat } from "./command.ts";
import { failed, findingOf, type Result } from "./report.ts";
import { nameOf, placeOf, profileNamed, readSource, readText, type Source } from "./source.ts";
import { EXIT, type System } from "./system.ts";

/** Reads a source as a document. */
export const read: Command = {
  usage: `rancang read FILE [--as FORMAT] [--to FORMAT] [--account FILE] [--profile P]

  --as FORMAT         markdown (usual), text (official text, with its page heads and feet)
  --to FORMAT         markdown (usual), json
  --account FILE      write there, as JSON, where each character went
  --profile P         forms of a country: ${PROFILE_IDS.join(", ")} (else as the front matter says)`,
  options: {
    as: { type: "string" },
    to: { type: "string" },
    account: { type: "string" },
    profile: { type: "string" },
  },
  files: { least: 1, most: 1 },
  run: runRead,
};

async function runRead(call: Call, system: System): Promise<Result> {
  const from = pickFormat(call.text("as"), ["markdown", "text"]);
  const to = pickFormat(call.text("to"), ["markdown", "json"]);
  const profile = profileNamed(call.text("profile"));
  if (!from.ok) return failed(findingOf(from.problem));
  if (!to.ok) return failed(findingOf(to.problem));
  if (!profile.ok) return failed(findingOf(profile.problem));
  const [file = ""] = call.files;
  const text = await readText(file, system);
  if (!text.ok) return failed(findingOf(text.problem, nameOf(file)));
  const readAs = from.value === "text" ? readOfficial : readMarked;
  const { source, account } = await readAs(file, text.value, profile.value);
  const accountFile = call.text("account");
  if (accountFile !== undefined) {
    const written = await system.writeFile(
      accountFile,
      `${JSON.stringify(await account(), null, 2)}\n`,
    );
    if (written.kind === "unwritable")
      return failed(
        findingOf(
          problem("cli/unwritable", { file: accountFile, reason: written.reason }),
          accountFile,
        ),
      );
  }
  const output = await render(to.value, source);
  return { exit: EXIT.done, ...output, findings: source.findings };
}

/** A source as a document, and its account, which is worked out where it is asked for. */
interface Reading {
  readonly source: Source;
  readonly account: () => Promise<unknown>;
}

async function readMarked(
  file: string,
  text: string,
  profile: Profile | undefined,
): Promise<Reading> {
  const source = await readSource(file, text, profile);
  const account = async () => (await import("./account.ts")).accountFor(text, source);
  return { source, account };
}

async function readOfficial(
  file: string,
  text: string,
  profile: Profile | undefined,
): Promise<Reading> {
  const { readPlainText } = await import("../../engine/intake/index.ts");
  const read = readPlainText(text, { profile: profile ?? profiles.id });
  const name = nameOf(file);
  const findings = read.problems.map((found) => placeOf(found, name, read));
  const source = { ...read, facts: null, frontMatter: "", file: name, findings };
  return { source, account: () => Promise.resolve(read.account) };
}

async function render(
  format: "markdown" | "json",
  source: Source,
): Promise<Pick<Result, "output" | "value">> {
  const { writeDialect } = await import("../../engine/dialect/index.ts");
  const body = writeDialect(source.document, source.profile);
  if (format === "markdown") {
    const { frontMatter } = source;
    return { output: frontMatter === "" ? body : `${frontMatter.trimEnd()}\n\n${body}` };
  }
  const { addressClauses, hashBody } = await import("../../engine/document/index.ts");
  const value = {
    schema: "rancang/document@1",
    profile: source.profile.id,
    facts: source.facts,
    hash: hashBody(body),
    clauses: addressClauses(source.document, source.profile).map(({ eid, label, kind }) => ({
      eid,
      line: source.lines.get(eid) ?? null,
      label,
      kind,
    })),
    document: source.document.toJSON() as unknown,
  };
  return { output: `${JSON.stringify(value, null, 2)}\n`, value };
}
