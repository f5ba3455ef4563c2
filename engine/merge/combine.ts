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
import { writeDialect } from "../dialect/index.ts";
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
  /** Those of the first merge that has any in document order, then those of the next. */
  readonly conflicts: readonly CombineConflict[];
}

/**
 * What all proposals make of the base, in one document, and the clauses on which they do not agree, with every wording.
 * Proposals are taken in the order of their own words, whatever that of the call: what reads alike is one, and the same
 * proposals always give the same. Never throws; a merge a proposal.
 */
export function combineDocuments(
  base: LegalDocument,
  proposals: readonly LegalDocument[],
  { profile, choose = () => undefined }: CombineOptions,
): CombinedDocuments {
  const voices = voicesOf(base, proposals, profile);
  const known = new Conflicts(base, voices, profile);
  let [document = base] = voices.map((voice) => voice.document);
  for (const [at, voice] of voices.entries()) {
    if (at === 0) continue;
    // A choice says whose words stand: those of this proposal only where it was chosen, or one that reads alike.
    const prefer = (conflict: MergeConflict): MergeSide =>
      voice.proposals.includes(choose(keyOf(conflict)) ?? 0) ? "theirs" : "ours";
    const merged = mergeDocuments(base, document, voice.document, { profile, prefer });
    if (merged.conflicts.length > 0) known.add(merged.conflicts, document, at);
    document = merged.document;
  }
  return { document, conflicts: known.all() };
}

/** A text that one or several proposals have. */
interface Voice {
  readonly document: LegalDocument;
  /** The proposals by their places in the call. */
  readonly proposals: readonly number[];
}

/** What differs from the base, in the order of its canonical text. */
function voicesOf(
  base: LegalDocument,
  proposals: readonly LegalDocument[],
  profile: Profile,
): readonly Voice[] {
  const found = new Map<string, { document: LegalDocument; proposals: number[] }>();
  for (const [at, document] of proposals.entries()) {
    if (equalDocuments(document, base)) continue;
    const text = writeDialect(document, profile);
    const same = found.get(text);
    if (same === undefined) found.set(text, { document, proposals: [at] });
    else same.proposals.push(at);
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, voice]) => voice);
}

/** A clause by its address in the base, or by its own where it is new: the same whichever proposals conflict there. */
function keyOf({ base, ours, theirs }: MergeConflict): string {
  return base === null ? `+${ours ?? theirs ?? ""}` : base;
}

/** A conflict while proposals are merged; its wordings name voices by their places. */
interface OpenConflict extends Omit<CombineConflict, "wordings"> {
  readonly wordings: { readonly proposals: number[]; readonly text: string | null }[];
}

/** The conflicts of all merges, those on one clause together. */
class Conflicts {
  readonly #base: LegalDocument;
  readonly #voices: readonly Voice[];
  readonly #profile: Profile;
  readonly #found = new Map<string, OpenConflict>();

  constructor(base: LegalDocument, voices: readonly Voice[], profile: Profile) {
    this.#base = base;
    this.#voices = voices;
    this.#profile = profile;
  }

  all(): readonly CombineConflict[] {
    const first = ({ proposals }: Wording): number => Math.min(...proposals);
    return [...this.#found.values()].map((conflict) => ({
      ...conflict,
      wordings: conflict.wordings
        .map(({ proposals, text }) => ({
          proposals: proposals
            .flatMap((at) => this.#voices[at]?.proposals ?? [])
            .sort((one, other) => one - other),
          text,
        }))
        .sort((one, other) => first(one) - first(other)),
    }));
  }

  /** Keeps what stands between `document`, which the proposals before a place gave, and the proposal at that place. */
  add(conflicts: readonly MergeConflict[], document: LegalDocument, at: number): void {
    const theirs = this.#voices[at]?.document;
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
    const before = [...this.#voices.keys()].filter((one) => one < at);
    const standing = ours === null ? undefined : this.#clauseOf(document, ours);
    const touching = before.filter((one) => {
      const proposal = this.#voices[one]?.document;
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
