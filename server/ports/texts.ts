/** Works, their versions, and the search in them. */
import type { Facts } from "../../schemas/facts.ts";
import type { BillFrame } from "../../schemas/frame.ts";
import type {
  Application,
  Expression,
  VersionRow,
  Work,
  WorkKind,
  WorkRow,
} from "../../schemas/records/index.ts";

/** A version with its text: the canonical body and the `wid`s of its units in document order. */
export interface StoredVersion extends VersionRow {
  readonly dialect: 1;
  readonly body: string;
  readonly wids: readonly string[];
  readonly facts: Facts;
  /** Of a version saved in a proposal: the version of the act that it changes. Null for a text of the library. */
  readonly base: string | null;
  /** Of a version that an amending act made: what each of its items did. */
  readonly application: Application | null;
  /** Of a version saved in a proposal: what stood around the items of its bill; null where nothing was written yet. */
  readonly frame: BillFrame | null;
}

/** A clause as the search index knows it; derived from the text, and made again from it at any time. */
export interface ClauseEntry {
  readonly eid: string;
  readonly wid: string;
  readonly label: string;
  readonly kind: string;
  readonly path: readonly string[];
  readonly title: string;
  readonly text: string;
  /** The stems of label, title and text, separated by spaces. */
  readonly stems: string;
}

/** Which clause of an earlier version a clause continues, and who says so; what an alignment says is a hint. */
export interface LineageEntry {
  readonly wid: string;
  readonly fromVersionId: string;
  readonly fromWid: string;
  readonly by: "edit" | "person" | "alignment";
}

export interface WorkStore {
  /** All works with the expressions that belong to no proposal. */
  readonly list: () => Promise<readonly WorkRow[]>;
  /** All works by name only. */
  readonly names: () => Promise<readonly Pick<Work, "id" | "cite" | "title">[]>;
  readonly find: (id: string) => Promise<Work | undefined>;
  readonly findByIri: (iri: string) => Promise<Work | undefined>;
  readonly add: (work: Work) => Promise<void>;
  readonly rename: (work: Work) => Promise<void>;
  readonly findExpression: (id: string) => Promise<Expression | undefined>;
  /** The expressions of a work by date, those of proposals last. */
  readonly expressions: (workId: string) => Promise<readonly Expression[]>;
  readonly addExpression: (expression: Expression) => Promise<void>;
}

export interface VersionStore {
  readonly find: (id: string) => Promise<StoredVersion | undefined>;
  /** The identities of the clauses of a version by their addresses, as they were when it was added. */
  readonly widsByEid: (id: string) => Promise<ReadonlyMap<string, string>>;
  /** The parent of a version; null where it has none. */
  readonly parentOf: (id: string) => Promise<string | null>;
  /** All versions of a work, newest first. */
  readonly ofWork: (workId: string) => Promise<readonly VersionRow[]>;
  readonly newest: (expressionId: string) => Promise<VersionRow | undefined>;
  /** The facts of the newest version of each expression that belongs to no proposal, by the expression. */
  readonly newestFacts: () => Promise<ReadonlyMap<string, Facts>>;
  /** Versions are only added; nothing changes or removes one. */
  readonly add: (
    version: StoredVersion,
    clauses: readonly ClauseEntry[],
    lineage: readonly LineageEntry[],
  ) => Promise<void>;
  readonly lineage: (versionId: string) => Promise<readonly LineageEntry[]>;
}

export interface WordQuery {
  /** A clause must have each of them: as a stem, or exactly, or (the last) as the beginning of a word. */
  readonly terms: readonly { readonly stem: string; readonly exact: string }[];
  readonly kind: WorkKind | "proposal" | undefined;
  readonly limit: number;
}

export interface AddressQuery {
  /** The works that are looked in; null for all. */
  readonly workIds: readonly string[] | null;
  readonly eids: readonly string[];
  readonly kind: WorkKind | "proposal" | undefined;
  readonly limit: number;
}

/** A clause with what a list of results says about its text. */
export interface FoundClause {
  readonly versionId: string;
  readonly workId: string;
  readonly targetId: string | null;
  readonly cite: string;
  readonly state: Expression["state"];
  readonly date: string;
  readonly facts: Facts;
  readonly eid: string;
  readonly label: string;
  readonly kind: string;
  readonly path: readonly string[];
  readonly title: string;
  readonly text: string;
}

/** Only the newest version of each expression is searched. */
export interface SearchStore {
  readonly byWords: (query: WordQuery) => Promise<readonly FoundClause[]>;
  readonly byAddress: (query: AddressQuery) => Promise<readonly FoundClause[]>;
  /** Label, title and text of a clause and of all in it, in order: equal where two clauses read the same. */
  readonly wordsOf: (versionId: string, eid: string) => Promise<string>;
}
