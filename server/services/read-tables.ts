/** The tables of what a draft punishes and of which rules it leaves to others. */
import { delegationTables, worksOf } from "../../engine/delegation/index.ts";
import { penalAct, penaltyTables } from "../../engine/penalty/index.ts";
import { delegationSheet, penaltySheet, type Sheet, sheetCsv } from "../../engine/publish/index.ts";
import type { DraftTable } from "../../schemas/api/tables.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import type { Language } from "../../schemas/problem.ts";
import type { Dependencies } from "../dependencies.ts";
import { readDraftState } from "./draft-state.ts";
import { findTarget } from "./find-target.ts";
import { readText, type VersionText } from "./read-text.ts";

interface DraftTables {
  readonly length: number;
  readonly tables: DraftTable[];
}

/** A draft of the proposal, as far as the server has it. */
interface HeldDraft {
  readonly document: LegalDocument;
  readonly length: number;
  readonly base: VersionText;
}

/**
 * Both tables of a draft as the server has it; its penalties are compared with its base. The other drafts of the proposal
 * may carry out what it leaves to them. No table where the forms of the country are not known.
 */
export async function readTables(
  dependencies: Dependencies,
  targetId: string,
  language: Language,
): Promise<Outcome<DraftTables>> {
  const { store } = dependencies;
  const target = await findTarget(store, targetId);
  if (!target.ok) return target;
  const own = await openDraft(dependencies, target.value);
  if (!own.ok) return own;
  const drafts = [own.value];
  for (const other of await store.proposals.targets(target.value.proposalId)) {
    if (other.id === targetId) continue;
    const opened = await openDraft(dependencies, other);
    if (!opened.ok) return opened;
    drafts.push(opened.value);
  }
  const { length, base } = own.value;
  if (base.profile.id !== "id") return done({ length, tables: [] });
  const tables = [
    tableOf("penalties", penaltiesOf(own.value, language)),
    tableOf("delegations", delegationsOf(drafts, language)),
  ];
  return done({ length, tables });
}

async function openDraft(
  dependencies: Dependencies,
  { id, baseVersionId }: { readonly id: string; readonly baseVersionId: string },
): Promise<Outcome<HeldDraft>> {
  const base = await readText(dependencies, baseVersionId);
  if (!base.ok) return base;
  const { document, length } = await readDraftState(dependencies, dependencies.store, id);
  return done({ document, length, base: base.value });
}

function penaltiesOf({ document, base }: HeldDraft, language: Language): Sheet {
  const { profile, version, work } = base;
  const text = { document, profile, act: penalAct(document, profile, version.facts) };
  const [table] = penaltyTables([text], base);
  const { rows = [], removed = [], mentions = [] } = table ?? {};
  return penaltySheet(
    { title: work.cite, rows, removed, mentions: mentions.length },
    { language, isConverted: true, texts: [work.cite] },
  );
}

/** The delegations of the first draft. */
function delegationsOf(drafts: readonly HeldDraft[], language: Language): Sheet {
  const texts = drafts.map(({ document, base: { profile, version } }) => {
    return { document, profile, works: worksOf(document, profile, version.facts) };
  });
  const { rows = [], mentions = [] } = delegationTables(texts)[0] ?? {};
  const names = drafts.map(({ base }) => base.work.cite);
  const title = names[0] ?? "";
  return delegationSheet({ title, rows, mentions: mentions.length }, { language, texts: names });
}

function tableOf(name: DraftTable["name"], sheet: Sheet): DraftTable {
  return {
    name,
    notes: [...sheet.notes],
    columns: [...sheet.columns],
    rows: sheet.rows.map((row) => [...row]),
    csv: sheetCsv(sheet),
  };
}
