/** `rancang read`: a source → its document, with an account of every character. */
import { problem } from "../../schemas/problem.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { type Call, type Command, pickFormat } from "./command.ts";
import { failed, findingOf, type Result } from "./report.ts";
import { nameOf, profileNamed, readSource, readText, type Source } from "./source.ts";
import { EXIT, type System } from "./system.ts";

/** Reads a source as a document. */
export const read: Command = {
  usage: `rancang read FILE [--as FORMAT] [--to FORMAT] [--account FILE] [--profile P]

  --as FORMAT         markdown (usual), text (headings without marks, no page heads or feet)
  --to FORMAT         markdown (usual), json
  --account FILE      write there, as JSON, where each character went
  --profile P         forms of a country: id, eu, coe, ph (else as the front matter says)`,
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
  const dialect =
    from.value === "text"
      ? await markPlainText(text.value, profile.value ?? profiles.id)
      : text.value;
  const source = await readSource(file, dialect, profile.value);
  const account = call.text("account");
  if (account !== undefined) {
    const written = await system.writeFile(
      account,
      await writeAccount(text.value, source, from.value),
    );
    if (written.kind === "unwritable")
      return failed(
        findingOf(problem("cli/unwritable", { file: account, reason: written.reason }), account),
      );
  }
  const output = await render(to.value, source);
  return { exit: EXIT.done, ...output, findings: source.findings };
}

async function markPlainText(
  text: string,
  profile: Parameters<typeof import("./plain-text.ts").markHeadings>[1],
): Promise<string> {
  const { markHeadings } = await import("./plain-text.ts");
  return markHeadings(text.replace(/\r\n?/gu, "\n"), profile);
}

async function writeAccount(
  text: string,
  source: Source,
  format: "markdown" | "text",
): Promise<string> {
  const { accountFor } = await import("./account.ts");
  return `${JSON.stringify(accountFor(text, source, format), null, 2)}\n`;
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
