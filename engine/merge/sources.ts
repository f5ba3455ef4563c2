/** Two versions of a source brought together: the file of ours, with what theirs changed patched into it. */
import type { LegalDocument } from "../../schemas/document.ts";
import type { MergeConflict, MergeSide } from "../../schemas/merge.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { writeDialect } from "../dialect/index.ts";
import { itemAt } from "../text/index.ts";
import { mergeFrontMatter } from "./front-matter.ts";
import { markWordings } from "./marks.ts";
import { mergeDocuments } from "./merge.ts";
import { type PatchSource, patchBody, patchSourceOf } from "./patch.ts";

/** A source with the document that it spells. */
export interface MergeSource {
  readonly source: string;
  readonly document: LegalDocument;
}

interface Three<Value> {
  readonly base: Value;
  readonly ours: Value;
  readonly theirs: Value;
}

export interface MergedSources {
  /** The source of ours with the words of theirs, where a person must choose with those of one side. */
  readonly ours: string;
  readonly theirs: string;
  readonly conflicts: readonly MergeConflict[];
  /** The fields of the front matter that both sides changed differently; "" for all of it. */
  readonly fields: readonly string[];
  /** Whether bytes of ours could not be kept and the whole body is written canonically. */
  readonly isRewritten: boolean;
}

const MARK = "\uFEFF";

/**
 * The merged source, once with the words of ours and once with those of theirs where both are in conflict; without
 * conflicts they are one. Lines, blanks and comments that nobody edited are as ours has them, to the byte.
 */
export function mergeSources(three: Three<MergeSource>, profile: Profile): MergedSources {
  const alone = sideAlone(three);
  if (alone !== undefined)
    return { ours: alone, theirs: alone, conflicts: [], fields: [], isRewritten: false };
  const { base, ours, theirs } = three;
  const patches = {
    ours: patchOf(ours, profile),
    theirs: patchOf(theirs, profile),
    base: patchOf(base, profile),
  };
  const merged = (prefer: MergeSide) => {
    const options = { profile, prefer };
    const body = mergeDocuments(base.document, ours.document, theirs.document, options);
    const fronts = {
      base: patches.base.front,
      ours: patches.ours.front,
      theirs: patches.theirs.front,
    };
    const front = mergeFrontMatter(fronts, prefer);
    const { document } = body;
    const patched = patchBody({ document, profile, into: patches.ours, from: patches.theirs });
    const text = front.text + (patched ?? writeDialect(document, profile));
    const start = ours.source.startsWith(MARK) ? MARK : "";
    return { body, front, text: start + text, isRewritten: patched === undefined };
  };
  const own = merged("ours");
  const isMerged = own.body.conflicts.length + own.front.conflicts.length === 0;
  const other = isMerged ? own : merged("theirs");
  return {
    ours: own.text,
    theirs: other.text,
    conflicts: own.body.conflicts,
    fields: own.front.conflicts,
    isRewritten: own.isRewritten || other.isRewritten,
  };
}

/** The source of the one side that changed anything; of ours where both did the same. */
function sideAlone({ base, ours, theirs }: Three<MergeSource>): string | undefined {
  if (theirs.source === base.source || theirs.source === ours.source) return ours.source;
  return ours.source === base.source ? theirs.source : undefined;
}

function patchOf({ source, document }: MergeSource, profile: Profile): PatchSource {
  return patchSourceOf(source.startsWith(MARK) ? source.slice(1) : source, document, profile);
}

/** How conflicts are marked: the names of the two sides, and how many signs a mark has. */
interface ConflictMarks {
  readonly ours: string;
  readonly theirs: string;
  readonly size: number;
}

/** Both wordings between the marks that git uses, where two texts differ; the text itself where they are equal. */
export function markConflicts(ours: string, theirs: string, marks: ConflictMarks): string {
  const names = [marks.ours, marks.theirs];
  const nameOf = ([side = 0]: readonly number[]): string => itemAt(names, side);
  return markWordings([ours, theirs], { size: marks.size, nameOf });
}
