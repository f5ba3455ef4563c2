/** A comparison of two texts as the services ask for it. */
import { type DiffInput, diffDocuments } from "../../engine/diff/index.ts";
import { addressClauses } from "../../engine/document/index.ts";
import type { PairCorrection } from "../../schemas/alignment.ts";
import type { DocumentDiff } from "../../schemas/change.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";

/** A text to compare. */
export interface ComparisonSide {
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** The line of the source at which each unit begins; null where there is no source. */
  readonly lines: ReadonlyMap<Eid, number> | null;
  readonly hash: string;
  readonly title: string;
}

interface Comparison {
  readonly before: ComparisonSide;
  readonly after: ComparisonSide;
  /** The identities of clauses that do not bind, since an alignment guessed them; null where none binds. */
  readonly guessed: ReadonlySet<string> | null;
  /** What persons said about pairs. */
  readonly corrections: readonly PairCorrection[];
}

/** What changed from the one to the other. */
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
