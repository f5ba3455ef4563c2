/** `rancang table penalties`: what texts punish and how. */
import { titleOf } from "../../engine/document/index.ts";
import { knownFacts } from "../../engine/package/text.ts";
import { penalAct, penaltyTables } from "../../engine/penalty/index.ts";
import { penaltySheet } from "../../engine/publish/index.ts";
import type { PrintedPenalties } from "../../schemas/printed/tables.ts";
import type { Result } from "./report.ts";
import { languageOf } from "./system.ts";
import { type TableCall, tableResult } from "./table-call.ts";

/** The tables of the texts of a call. */
export function penaltiesTable(call: TableCall): Result {
  const { sources, base, isConverted, system } = call;
  const names = sources.map((source) => knownFacts(source).facts?.cite ?? source.file);
  const texts = sources.map((source) => {
    const { document, profile } = source;
    return { document, profile, act: penalAct(document, profile, knownFacts(source).facts) };
  });
  const tables = penaltyTables(texts, base);
  const options = { language: languageOf(system.environment), isConverted, texts: names };
  const sheets = tables.map(({ rows, removed, mentions }, index) =>
    penaltySheet({ title: names[index] ?? "", rows, removed, mentions: mentions.length }, options),
  );
  const value: PrintedPenalties = {
    schema: "rancang/penalties@1",
    base: base?.file ?? null,
    texts: tables.map(({ rows, removed, mentions }, index) => ({
      file: sources[index]?.file ?? "",
      cite: names[index] ?? "",
      title: texts[index] === undefined ? "" : titleOf(texts[index].document),
      offences: [...rows],
      removed: [...removed],
      mentions: [...mentions],
    })),
  };
  return tableResult(call, { title: names.join(", "), sheets, value });
}
