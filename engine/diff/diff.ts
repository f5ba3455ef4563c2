/** Two documents compared clause by clause, in the shape of the contract `rancang/diff@1`. */
import type { Alignment, PairCorrection } from "../../schemas/alignment.ts";
import type {
  ChangeCounts,
  ClauseChange,
  ClauseRow,
  DiffSide,
  DocumentDiff,
} from "../../schemas/change.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Facts } from "../../schemas/facts.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { alignPlaces, readAlignment } from "../align/index.ts";
import { addressClauses, type Clause } from "../document/index.ts";
import { listChanges } from "./changes.ts";
import { compareFacts } from "./facts.ts";

/** One side of a comparison. */
export interface DiffInput {
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** The line of the source (1-based) where each unit begins, where there is a source. */
  readonly lines?: ReadonlyMap<Eid, number>;
  /** The identifier that the source itself gives each unit, where the source is Akoma Ntoso. */
  readonly sourceEids?: ReadonlyMap<Eid, string>;
  /** `hashBody` of the canonical body. */
  readonly hash: string;
  readonly title: string;
  /** What the front matter says, where there is one. */
  readonly facts?: Facts | null;
  /** The clauses of the document, if the caller has computed them already. */
  readonly clauses?: readonly Clause[];
}

interface DiffOptions {
  /** The alignment, if the caller has it already; else the clauses are aligned here. */
  readonly alignment?: Alignment;
  readonly maxComparisons?: number;
  /** What a person said about pairs. The alignment keeps to it. */
  readonly corrections?: readonly PairCorrection[];
}

interface DiffResult {
  readonly diff: DocumentDiff;
  readonly problems: readonly Problem[];
}

/**
 * What changed from `before` to `after`, clause by clause and word by word.
 *
 * Each clause stands in at most one change; a clause in none is kept where it was, under the same address. Two documents
 * are equal exactly where there are no changes; with the sides exchanged the changes are the inverse ones. Never throws;
 * the same documents always give the same diff.
 */
export function diffDocuments(
  before: DiffInput,
  after: DiffInput,
  options: DiffOptions = {},
): DiffResult {
  const profiles = { before: before.profile, after: after.profile };
  const clauses = { before: clausesOf(before), after: clausesOf(after) };
  const { maxComparisons, corrections } = options;
  const alignment =
    options.alignment === undefined
      ? alignPlaces(clauses.before, clauses.after, {
          profiles,
          ...(maxComparisons === undefined ? {} : { maxComparisons }),
          ...(corrections === undefined ? {} : { corrections }),
        })
      : readAlignment(options.alignment, clauses.before, clauses.after);
  const { changes, kept, givenUp } = listChanges({ ...clauses, alignment, profiles });
  const problems = [
    ...(givenUp > 0 ? [problem("diff/budget-exceeded", { clauses: givenUp })] : []),
    ...(alignment.unsearched > 0
      ? [problem("diff/search-exceeded", { clauses: alignment.unsearched })]
      : []),
  ];
  return {
    diff: {
      schema: "rancang/diff@1",
      before: writeSide(before, clauses.before),
      after: writeSide(after, clauses.after),
      changes,
      counts: countChanges(changes, kept),
      facts: compareFacts(before.facts ?? null, after.facts ?? null),
    },
    problems,
  };
}

function clausesOf({ clauses, document, profile }: DiffInput): readonly Clause[] {
  return clauses ?? addressClauses(document, profile);
}

const rowsOf = new WeakMap<
  readonly Clause[],
  {
    readonly lines: DiffInput["lines"];
    readonly sourceEids: DiffInput["sourceEids"];
    readonly rows: readonly ClauseRow[];
  }
>();

function writeSide(
  { title, hash, lines, sourceEids }: DiffInput,
  clauses: readonly Clause[],
): DiffSide {
  const known = rowsOf.get(clauses);
  if (known !== undefined && known.lines === lines && known.sourceEids === sourceEids)
    return { title, hash, clauses: known.rows };
  const rows = clauses.map(({ eid, label, kind }): ClauseRow => {
    const sourceEid = sourceEids?.get(eid);
    const row = { eid, line: lines?.get(eid) ?? null, label, kind };
    return sourceEid === undefined ? row : { ...row, sourceEid };
  });
  rowsOf.set(clauses, { lines, sourceEids, rows });
  return { title, hash, clauses: rows };
}

function countChanges(changes: readonly ClauseChange[], kept: number): ChangeCounts {
  const kinds = { kept: 0, reworded: 0, inserted: 0, deleted: 0, split: 0, merged: 0 };
  let [moved, renumbered, form] = [0, 0, 0];
  for (const change of changes) {
    kinds[change.kind] += 1;
    if (change.moved) moved += 1;
    if (change.renumbered) renumbered += 1;
    if (change.form) form += 1;
  }
  const { reworded, inserted, deleted, split, merged } = kinds;
  return { kept, reworded, inserted, deleted, moved, renumbered, split, merged, form };
}
