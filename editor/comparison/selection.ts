/** Which rows are shown, and at which a reader stops. */
import type { ClauseChange } from "../../schemas/change.ts";
import { type ComparisonRow, kindOf } from "./rows.ts";

/** Rows to show one after the other, or a gap of rows that say nothing new. */
export type Stretch =
  | { readonly kind: "rows"; readonly id: string; readonly rows: readonly ComparisonRow[] }
  | {
      readonly kind: "gap";
      readonly id: string;
      readonly rows: readonly ComparisonRow[];
      /** How many clauses are not shown. */
      readonly clauses: number;
    };

/** Whether anything of the row's clause changed. */
export function isChanged(row: ComparisonRow): boolean {
  return row.node.change !== null || row.node.movedTo !== null;
}

/** Whether all that happened to the row's clause is a new number, its own or that of a clause it cites. */
export function isOnlyRenumbered({ node: { change } }: ComparisonRow): boolean {
  if (change === null || change.moved || change.form) return false;
  return change.kind === "kept" ? change.renumbered : change.kind === "reworded" && change.follows;
}

/** The row of each change: where its first clause stands now, or stood where it is gone. */
export function rowsOfChanges(
  rows: readonly ComparisonRow[],
): ReadonlyMap<ClauseChange, ComparisonRow> {
  const found = new Map<ClauseChange, ComparisonRow>();
  for (const row of rows) {
    const { change, movedTo } = row.node;
    if (row.part === "head" && change !== null && movedTo === null && !found.has(change))
      found.set(change, row);
  }
  return found;
}

/** The rows that a reader goes to with "next change": each change that the summary counts, once, in reading order. */
export function stopsOf(
  rows: readonly ComparisonRow[],
  counted: readonly ClauseChange[],
): readonly ComparisonRow[] {
  const changes = new Set(counted);
  const homes = rowsOfChanges(rows);
  return rows.filter(
    (row) =>
      row.node.change !== null &&
      changes.has(row.node.change) &&
      homes.get(row.node.change) === row,
  );
}

function isInsideWhole({ node }: ComparisonRow): boolean {
  const kind = node.change?.kind;
  if (kind !== "inserted" && kind !== "deleted") return false;
  return node.parent?.change?.kind === kind;
}

/**
 * Rows that share what stands beside them: a clause with its tail, or a whole new or deleted unit with all inside it.
 *
 * So the words of a new article run on, whatever is noted beside its parts.
 */
export function blocksOf(rows: readonly ComparisonRow[]): readonly (readonly ComparisonRow[])[] {
  const blocks: ComparisonRow[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    const continues = isInsideWhole(row) || last?.[0]?.node === row.node;
    if (last !== undefined && continues && isChanged(row)) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/**
 * The changed rows and what is needed to read them: the units that hold them. Rows that `isWanted` names are shown too;
 * changes for which `counts` is false are not shown for their own sake.
 */
export function changedStretches(
  rows: readonly ComparisonRow[],
  isWanted: (row: ComparisonRow) => boolean,
  counts: (row: ComparisonRow) => boolean = () => true,
): readonly Stretch[] {
  const shown = new Set<ComparisonRow["node"]>();
  for (const row of rows) {
    if (!(isChanged(row) && counts(row)) && !isWanted(row)) continue;
    for (let node: typeof row.node | null = row.node; node !== null; node = node.parent) {
      shown.add(node);
    }
  }
  return cutStretches(rows, (row) => row.part !== "omission" && shown.has(row.node));
}

/** All rows, cut where an article or a container begins, so that a browser draws only what is seen. */
export function wholeStretches(rows: readonly ComparisonRow[]): readonly Stretch[] {
  return cutStretches(rows, () => true);
}

const OPENS: ReadonlySet<string> = new Set(["article", "container", "explanation", "attachment"]);

function cutStretches(
  rows: readonly ComparisonRow[],
  isShown: (row: ComparisonRow) => boolean,
): readonly Stretch[] {
  const stretches: { kind: "rows" | "gap"; rows: ComparisonRow[] }[] = [];
  for (const row of rows) {
    const kind = isShown(row) ? "rows" : "gap";
    const last = stretches.at(-1);
    const opens = kind === "rows" && row.part === "head" && OPENS.has(kindOf(row.node));
    if (last?.kind === kind && !opens) last.rows.push(row);
    else stretches.push({ kind, rows: [row] });
  }
  return stretches.flatMap(({ kind, rows: held }): readonly Stretch[] => {
    const id = `${kind}:${held[0]?.id ?? ""}`;
    if (kind === "rows") return [{ kind, id, rows: held }];
    const clauses = held.filter((row) => row.part === "head").length;
    return clauses === 0 ? [] : [{ kind, id, rows: held, clauses }];
  });
}
