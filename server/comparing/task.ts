/** A comparison as plain values that cross to a worker, and the work itself. */
import { LRUCache } from "lru-cache";
import { type DiffInput, diffDocuments } from "../../engine/diff/index.ts";
import { addressClauses } from "../../engine/document/index.ts";
import type { PairCorrection } from "../../schemas/alignment.ts";
import type { DocumentDiff } from "../../schemas/change.ts";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import { type ProfileId, profiles } from "../../schemas/profiles/index.ts";
import type { Comparison, ComparisonSide } from "../ports/index.ts";

/** A text: the same key is the same text. */
interface PackedSide {
  readonly key: string;
  /** JSON of the document: a text crosses between threads faster than a tree. */
  readonly document: string;
  readonly profile: ProfileId;
  readonly lines: readonly (readonly [Eid, number])[] | null;
  readonly hash: string;
  readonly title: string;
}

/** What is asked of the worker. */
export interface ComparisonTask {
  readonly before: PackedSide;
  readonly after: PackedSide;
  /** The identities that do not bind; null where none does. */
  readonly guessed: readonly string[] | null;
  readonly corrections: readonly PairCorrection[];
}

/** A comparison as a task. */
export function packTask(asked: Comparison): ComparisonTask {
  const { before, after, guessed, corrections } = asked;
  return {
    before: packSide(before),
    after: packSide(after),
    guessed: guessed === null ? null : [...guessed],
    corrections,
  };
}

function packSide({ document, profile, lines, ...side }: ComparisonSide): PackedSide {
  return {
    ...side,
    document: jsonOf(document),
    profile: profile.id,
    lines: lines === null ? null : [...lines],
  };
}

const texts = new WeakMap<LegalDocument, string>();

function jsonOf(document: LegalDocument): string {
  const known = texts.get(document) ?? JSON.stringify(document.toJSON());
  texts.set(document, known);
  return known;
}

/** Texts that stay unpacked: somebody who compares goes back and forth between a few. */
const SIDES_KEPT = 8;

/** Does tasks, and keeps the texts of the last ones. */
export function createTaskWorker(): (task: ComparisonTask) => DocumentDiff {
  const known = new LRUCache<string, ComparisonSide>({ max: SIDES_KEPT });
  const unpack = (packed: PackedSide): ComparisonSide => {
    const side = known.get(packed.key) ?? {
      ...packed,
      document: legalSchema.nodeFromJSON(JSON.parse(packed.document)) as LegalDocument,
      profile: profiles[packed.profile],
      lines: packed.lines === null ? null : new Map(packed.lines),
    };
    known.set(packed.key, side);
    return side;
  };
  return ({ before, after, guessed, corrections }) =>
    compareSides({
      before: unpack(before),
      after: unpack(after),
      guessed: guessed === null ? null : new Set(guessed),
      corrections,
    });
}

/** The diff, where one stands. */
export function compareSides({ before, after, guessed, corrections }: Comparison): DocumentDiff {
  const { diff } = diffDocuments(inputOf(before, guessed), inputOf(after, guessed), {
    corrections,
  });
  return diff;
}

// Identities that were only guessed are left out, so that the aligner decides anew.
function inputOf(
  { document, profile, lines, hash, title }: ComparisonSide,
  guessed: ReadonlySet<string> | null,
): DiffInput {
  const clauses = addressClauses(document, profile);
  const isBound = (wid: string): boolean => guessed !== null && !guessed.has(wid);
  return {
    document,
    profile,
    ...(lines === null ? {} : { lines }),
    hash,
    title,
    clauses: clauses.map((clause) =>
      clause.wid === "" || isBound(clause.wid) ? clause : { ...clause, wid: "" },
    ),
  };
}
