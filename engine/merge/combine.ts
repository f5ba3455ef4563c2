/**
 * Several proposals on one act brought together, clause by clause: each is merged into what those before it gave.
 *
 *     base      one       two       three      combined
 *     Pasal 1   Pasal 1'  Pasal 1   Pasal 1    Pasal 1'
 *     Pasal 2   Pasal 2   Pasal 2'  Pasal 2"   conflict: two wordings
 *                                   Pasal 2A   Pasal 2A
 */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { CombineConflict, MergeConflict, MergeSide, Wording } from "../../schemas/merge.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { alignClauses } from "../align/index.ts";
import { addressClauses, type Clause, equalDocuments } from "../document/index.ts";
import { clauseSourceOf } from "./clause-source.ts";
import { mergeDocuments } from "./merge.ts";

interface CombineOptions {
  readonly profile: Profile;
  /** The proposal whose words stand where a conflict is, by its place; the one that is named first where nothing is said. */
  readonly choose?: (key: string) => number | undefined;
}

interface CombinedDocuments {
  readonly document: LegalDocument;
  /** In the order in which the proposals bring them, and within one in document order. */
  readonly conflicts: readonly CombineConflict[];
}

/**
 * What all proposals make of the base, in one document, and the clauses on which they do not agree, with every wording.
 * Without conflicts the order of the proposals does not matter. Never throws; a merge a proposal.
 */
export function combineDocuments(
  base: LegalDocument,
  proposals: readonly LegalDocument[],
  { profile, choose = () => undefined }: CombineOptions,
): CombinedDocuments {
  const [first = base, ...others] = proposals;
  const known = new Conflicts(base, proposals, profile);
  let document = first;
  for (const [before, theirs] of others.entries()) {
    const at = before + 1;
    // A choice says whose words stand: those of `theirs` only where it was chosen, or one that says the same.
    const prefer = (conflict: MergeConflict): MergeSide =>
      choose(keyOf(conflict)) === at ? "theirs" : "ours";
    const merged = mergeDocuments(base, document, theirs, { profile, prefer });
    if (merged.conflicts.length > 0) known.add(merged.conflicts, document, at);
    document = merged.document;
  }
  return { document, conflicts: known.all() };
}

/** A clause by its address in the base, or by its own where it is new: the same whichever proposals conflict there. */
function keyOf({ base, ours, theirs }: MergeConflict): string {
  return base === null ? `+${ours ?? theirs ?? ""}` : base;
}

interface OpenConflict extends Omit<CombineConflict, "wordings"> {
  readonly wordings: { readonly proposals: number[]; readonly text: string | null }[];
}

/** The conflicts of all merges, those on one clause together. */
class Conflicts {
  readonly #base: LegalDocument;
  readonly #proposals: readonly LegalDocument[];
  readonly #profile: Profile;
  readonly #found = new Map<string, OpenConflict>();

  constructor(base: LegalDocument, proposals: readonly LegalDocument[], profile: Profile) {
    this.#base = base;
    this.#proposals = proposals;
    this.#profile = profile;
  }

  all(): readonly CombineConflict[] {
    return [...this.#found.values()];
  }

  /** Keeps what stands between `document`, which the proposals before a place gave, and the proposal at that place. */
  add(conflicts: readonly MergeConflict[], document: LegalDocument, at: number): void {
    const theirs = this.#proposals[at];
    if (theirs === undefined) return;
    const sourceOf = {
      ours: clauseSourceOf(document, this.#profile),
      theirs: clauseSourceOf(theirs, this.#profile),
    };
    for (const conflict of conflicts) {
      const key = keyOf(conflict);
      const eid = conflict.ours ?? conflict.theirs ?? conflict.base;
      const { kind, base } = conflict;
      const held = this.#found.get(key) ?? { key, kind, base, eid, wordings: [] };
      this.#found.set(key, held);
      // What has no address stands in no clause: it is the text itself that does not fit.
      const textOf = (side: MergeSide): string | null =>
        eid === null || conflict[side] !== null ? sourceOf[side](conflict[side]) : null;
      const ours = this.#whoseWords(conflict, document, at);
      addWording(held, { proposals: ours, text: textOf("ours") });
      addWording(held, { proposals: [at], text: textOf("theirs") });
    }
  }

  /** The proposals before a place that did something to a clause in conflict. */
  #whoseWords({ base, ours }: MergeConflict, document: LegalDocument, at: number): number[] {
    const before = [...this.#proposals.keys()].filter((one) => one < at);
    const standing = ours === null ? undefined : this.#clauseOf(document, ours);
    const touching = before.filter((one) => {
      const proposal = this.#proposals[one];
      if (proposal === undefined) return false;
      if (base !== null) return this.#isTouched(proposal, base);
      const own = ours === null ? undefined : this.#clauseOf(proposal, ours);
      return own !== undefined && standing !== undefined && equalDocuments(own.node, standing.node);
    });
    return touching.length > 0 ? touching : before;
  }

  #isTouched(proposal: LegalDocument, base: Eid): boolean {
    const clauses = {
      before: addressClauses(this.#base, this.#profile),
      after: addressClauses(proposal, this.#profile),
    };
    const profiles = { before: this.#profile, after: this.#profile };
    const { pairs } = alignClauses(clauses.before, clauses.after, { profiles });
    const eid = pairs.find(({ before }) => before.includes(base))?.after[0];
    const [known, now] = [
      this.#clauseOf(this.#base, base),
      clauses.after.find((one) => one.eid === eid),
    ];
    return known === undefined || now === undefined || !equalDocuments(known.node, now.node);
  }

  #clauseOf(document: LegalDocument, eid: Eid): Clause | undefined {
    return addressClauses(document, this.#profile).find((one) => one.eid === eid);
  }
}

function addWording({ wordings }: OpenConflict, { proposals, text }: Wording): void {
  const same = wordings.find((one) => one.text === text);
  if (same === undefined) wordings.push({ proposals: [...proposals], text });
  else same.proposals.push(...proposals.filter((one) => !same.proposals.includes(one)));
}
