/** `rancang read`: a source → its document, with an account of every character. */
import { done, type Outcome } from "../../schemas/outcome.ts";
import { isError } from "../../schemas/problem.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { SOURCE_FORMATS, type SourceFormat } from "../extract/index.ts";
import { type Call, type Command, pickFormat } from "./command.ts";
import { failed, findingOf, type Result } from "./report.ts";
import { nameOf, type OpenedSource, openAccounted, profileNamed } from "./source.ts";
import { EXIT, languageOf, type System } from "./system.ts";

/** Reads a source as a document. */
export const read: Command = {
  usage: `rancang read FILE [--as FORMAT] [--to FORMAT] [--account FILE] [--profile P]

  --as FORMAT         ${SOURCE_FORMATS.join(", ")} (else what the content shows)
  --to FORMAT         markdown (usual), json, akn, html
  --account FILE      write there, as JSON, where each character went
  --profile P         forms of a country: ${Object.keys(profiles).join(", ")} (else as the source says)`,
  options: {
    as: { type: "string" },
    to: { type: "string" },
    account: { type: "string" },
    profile: { type: "string" },
  },
  files: { least: 1, most: 1 },
  run: runRead,
};

const TARGETS = ["markdown", "json", "akn", "html"] as const;
type Target = (typeof TARGETS)[number];

async function runRead(call: Call, system: System): Promise<Result> {
  const as = formatAsked(call.text("as"));
  const to = pickFormat(call.text("to"), TARGETS);
  const profile = profileNamed(call.text("profile"));
  if (!as.ok) return failed(findingOf(as.problem));
  if (!to.ok) return failed(findingOf(to.problem));
  if (!profile.ok) return failed(findingOf(profile.problem));
  const [file = ""] = call.files;
  const source = await openAccounted(file, { as: as.value, profile: profile.value }, system);
  if (!source.ok) return failed(findingOf(source.problem, nameOf(file)));
  const accountFile = call.text("account");
  const files =
    accountFile === undefined
      ? []
      : [{ file: accountFile, text: `${JSON.stringify(source.value.account, null, 2)}\n` }];
  const output = await render(to.value, source.value, system);
  const { findings } = source.value;
  const isWrong = findings.some(({ problem: found }) => isError(found));
  return { exit: isWrong ? EXIT.unusable : EXIT.done, ...output, findings, files };
}

function formatAsked(asked: string | undefined): Outcome<SourceFormat | undefined> {
  return asked === undefined ? done(undefined) : pickFormat(asked, SOURCE_FORMATS);
}

async function render(
  target: Target,
  source: OpenedSource,
  system: System,
): Promise<Pick<Result, "output" | "value">> {
  switch (target) {
    case "markdown": {
      const { writeMarkdown } = await import("../../engine/package/text.ts");
      return { output: writeMarkdown(source) };
    }
    case "json": {
      const value = await jsonValue(source);
      return { output: `${JSON.stringify(value, null, 2)}\n`, value };
    }
    case "akn": {
      const { writeAkn } = await import("../../engine/akn/index.ts");
      const { document, profile, facts } = source;
      return { output: writeAkn(document, profile, facts) };
    }
    case "html": {
      const { documentHtml } = await import("../../engine/publish/index.ts");
      return { output: documentHtml({ ...source, language: languageOf(system.environment) }) };
    }
  }
}

async function jsonValue(source: OpenedSource): Promise<unknown> {
  const { writeDialect } = await import("../../engine/dialect/index.ts");
  const { addressClauses, hashBody } = await import("../../engine/document/index.ts");
  return {
    schema: "rancang/document@1",
    format: source.format,
    profile: source.profile.id,
    facts: source.facts,
    hash: hashBody(writeDialect(source.document, source.profile)),
    clauses: addressClauses(source.document, source.profile).map(({ eid, label, kind }) => ({
      eid,
      line: source.lines.get(eid) ?? null,
      label,
      kind,
    })),
    document: source.document.toJSON() as unknown,
  };
}
