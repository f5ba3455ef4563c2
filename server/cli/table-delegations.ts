/** `rancang table delegations`: which rules texts leave to other acts. */
import { delegationTables, worksOf } from "../../engine/delegation/index.ts";
import { titleOf } from "../../engine/document/index.ts";
import { knownFacts } from "../../engine/package/text.ts";
import { delegationSheet } from "../../engine/publish/index.ts";
import type { PrintedDelegations } from "../../schemas/printed/tables.ts";
import type { Result } from "./report.ts";
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
      works: worksOf(source.document, source.profile, knownFacts(source).facts),
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
