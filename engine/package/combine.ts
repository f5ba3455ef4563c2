/** Several proposals on one act as one proposal, whose bill is proven. */
import type { CombineConflict } from "../../schemas/merge.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { isError, type Problem, problem } from "../../schemas/problem.ts";
import { readDialect, writeDialect } from "../dialect/index.ts";
import { equalDocuments } from "../document/index.ts";
import { combineDocuments, markWordings } from "../merge/index.ts";
import type { Proof } from "../proof/index.ts";
import { itemAt } from "../text/index.ts";
import { amend } from "./amend.ts";
import { combineFacts, type ProposalText } from "./combined-facts.ts";
import { type LawText, writeMarkdown, writeProvenMarkdown } from "./text.ts";

export type { ProposalText } from "./combined-facts.ts";

interface CombineOptions {
  /** The program that proves, as the certificate names it: "rancang 0.1.0". */
  readonly engine: string;
}

/** A problem, and the text that it is about: the base, a proposal by its place in the call, or what was made of them. */
export interface CombineProblem {
  readonly of: "base" | "combined" | number;
  readonly problem: Problem;
}

/** What became of the proposals. */
export interface Combination {
  /** The combined proposal as Markdown; where there are conflicts, with marks; null where it is refused. */
  readonly text: string | null;
  /** The combined proposal as it was read again, proven or not; null where there are conflicts or nothing was combined. */
  readonly combined: WrittenText | null;
  /** In these the places count in the proposals of the call. */
  readonly conflicts: readonly CombineConflict[];
  /** The fields of the front matter that several proposals changed, each differently. */
  readonly fields: readonly string[];
  /** What proves the bill of the combined proposal; null where there are conflicts or it is refused. */
  readonly proof: Proof | null;
  readonly problems: readonly CombineProblem[];
}

interface WrittenText extends LawText {
  readonly source: string;
}

const NOTHING = { text: null, combined: null, conflicts: [], fields: [], proof: null } as const;

/** How many signs a mark of a conflict has. */
const MARK_SIZE = 7;

/**
 * All proposals in one. A proposal that says what another one says to the letter, or nothing beyond the base, adds nothing;
 * where one is left, it is the result to the byte. Without conflicts the result is only given with a bill that is proven.
 * Never throws; the words and facts do not depend on the order, what is listed by proposals follows it.
 */
export function combine(
  base: LawText,
  proposals: readonly ProposalText[],
  options: CombineOptions,
): Combination {
  const wrong = wrongWith(base, proposals);
  if (wrong.length > 0) return { ...NOTHING, problems: wrong };
  const places = [...proposals.keys()].filter((at) => addsAnything(base, proposals, at));
  const kept = places.map((at) => itemAt(proposals, at));
  const documents = kept.map(({ document }) => document);
  const { profile } = base;
  const { document, conflicts } = combineDocuments(base.document, documents, { profile });
  const { facts, conflicts: fields } = combineFacts(base, kept, { document, chosen: 0 });
  const found = { conflicts: conflicts.map((one) => inCall(one, places)), fields };
  if (conflicts.length + fields.length > 0)
    return { ...found, text: markedText(base, kept), combined: null, proof: null, problems: [] };
  const written = writtenText({ ...base, document, facts, frontMatter: "" }, base, kept);
  if (!written.ok) return { ...NOTHING, problems: [{ of: "combined", problem: written.problem }] };
  const { proof, problems } = amend(base, written.value, options);
  const told = problems.map(({ side, problem: one }) => ({
    of: side === "before" ? ("base" as const) : ("combined" as const),
    problem: one,
  }));
  const text = proof === null ? null : written.value.source;
  return { ...found, text, combined: written.value, proof, problems: told };
}

/** Why the proposals cannot be brought together: texts that cannot be read, and proposals on something else. */
function wrongWith(base: LawText, proposals: readonly ProposalText[]): readonly CombineProblem[] {
  const errorsOf = (of: CombineProblem["of"], { problems }: LawText): readonly CombineProblem[] =>
    problems.filter(isError).map((found) => ({ of, problem: found }));
  const work = base.facts?.work;
  const path = proposals.find(({ facts }) => facts?.base !== undefined)?.facts?.base;
  return [
    ...errorsOf("base", base),
    ...proposals.flatMap((text, of) => {
      const { work: own = work, base: from = path } = text.facts ?? {};
      const wrong = errorsOf(of, text);
      if (own !== undefined && work !== undefined && own !== work)
        return [...wrong, { of, problem: problem("merge/other-act", { work: own, base: work }) }];
      if (from !== undefined && path !== undefined && from !== path)
        return [
          ...wrong,
          { of, problem: problem("merge/other-base", { base: from, other: path }) },
        ];
      return wrong;
    }),
  ];
}

/** Whether a proposal says what none before it says to the letter, and the base does not. */
function addsAnything(base: LawText, proposals: readonly ProposalText[], at: number): boolean {
  const { source, document, facts } = itemAt(proposals, at);
  if (proposals.slice(0, at).some((other) => other.source === source)) return false;
  return facts?.clauses !== undefined || !equalDocuments(document, base.document);
}

function inCall(conflict: CombineConflict, places: readonly number[]): CombineConflict {
  const wordings = conflict.wordings.map(({ proposals, text }) => ({
    proposals: proposals.map((at) => itemAt(places, at)),
    text,
  }));
  return { ...conflict, wordings };
}

/** The combined text with all wordings of what is in conflict: as it reads for the one proposal, and for each other one. */
function markedText(base: LawText, proposals: readonly ProposalText[]): string {
  const { profile } = base;
  const documents = proposals.map(({ document }) => document);
  const texts = proposals.map((_, chosen) => {
    const { document } = combineDocuments(base.document, documents, {
      profile,
      choose: () => chosen,
    });
    const { facts } = combineFacts(base, proposals, { document, chosen });
    return writeMarkdown({ ...base, document, facts, frontMatter: "" });
  });
  const own = proposals.map(
    ({ document, source }) =>
      new Set([...writeDialect(document, profile).split("\n"), ...source.split("\n")]),
  );
  // Where a proposal has no part in a conflict, it reads as the first that has, and is not named with it.
  const nameOf = (wording: readonly number[], lines: readonly string[]): string => {
    const saying = wording.filter((at) => lines.every((line) => own[at]?.has(line) === true));
    const named = saying.length > 0 ? saying : wording;
    return named.map((at) => itemAt(proposals, at).name).join(", ");
  };
  return markWordings(texts, { size: MARK_SIZE, nameOf });
}

/** The combined text as a file has it, read from that file; refused where it would not come back as it is. */
function writtenText(
  made: Pick<LawText, "document" | "profile" | "facts" | "frontMatter">,
  base: LawText,
  kept: readonly ProposalText[],
): Outcome<WrittenText> {
  const [only, second] = kept;
  if (only !== undefined && second === undefined) return done(only);
  if (only === undefined) return done({ ...base, source: writeMarkdown(base) });
  const written = writeProvenMarkdown(made);
  if (!written.ok) return written;
  const read = readDialect(written.value, { profile: made.profile });
  const unread = read.problems.find(isError);
  if (unread !== undefined) return refused(unread);
  return done({ ...read, source: written.value });
}
