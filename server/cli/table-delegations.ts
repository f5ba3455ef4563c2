/** `rancang table delegations`: which rules texts leave to other acts. */
import { delegationTables } from "../../engine/delegation/index.ts";
import { titleOf } from "../../engine/document/index.ts";
import { knownFacts } from "../../engine/package/text.ts";
import { delegationSheet } from "../../engine/publish/index.ts";
import { workOfTitle } from "../../engine/reference/index.ts";
import type { PrintedDelegations } from "../../schemas/printed/tables.ts";
import type { Result } from "./report.ts";
import type { OpenedSource } from "./source.ts";
import { languageOf } from "./system.ts";
import { type TableCall, tableResult } from "./table-call.ts";

/** The tables of the texts of a call. */
export function delegationsTable(call: TableCall): Result {
  const { sources, system } = call;
  const names = sources.map((source) => knownFacts(source).facts?.cite ?? source.file);
  const tables = delegationTables(
    sources.map((source) => ({
      document: source.document,
      profile: source.profile,
      works: worksOf(source),
    })),
  );
  const language = languageOf(system.environment);
  const sheets = tables.map(({ rows, mentions }, index) =>
    delegationSheet(
      { title: names[index] ?? "", rows, mentions: mentions.length },
      { language, texts: names },
    ),
  );
  const value: PrintedDelegations = {
    schema: "rancang/delegations@1",
    texts: sources.map((source, index) => ({
      file: source.file,
      cite: names[index] ?? "",
      title: titleOf(source.document),
      delegations: [...(tables[index]?.rows ?? [])],
      mentions: [...(tables[index]?.mentions ?? [])],
    })),
  };
  return tableResult(call, { title: names.join(", "), sheets, value });
}

/** The addresses under which a text is cited: its own, and those of the acts that amended it or that its words are taken from. */
function worksOf(source: OpenedSource): readonly string[] {
  const { facts } = knownFacts(source);
  const own = facts?.work ?? workOfTitle(titleOf(source.document), source.profile);
  const amending = (facts?.amendments ?? []).map(
    ({ work, cite }) => work ?? workOfTitle(cite, source.profile),
  );
  const taken = (facts?.sources ?? []).map(({ cite }) => workOfTitle(cite, source.profile));
  return [own, ...amending, ...taken].flatMap((work) => (work === undefined ? [] : [work]));
}
