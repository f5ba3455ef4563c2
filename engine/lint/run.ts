/** Runs rules over a document. */
import type { LegalDocument } from "../../schemas/document.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { Rule } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";
import { subjectOf } from "./subject.ts";

export interface LintOptions {
  readonly profile: Profile;
  /** The address of the work: citations of it by name are its own. */
  readonly work?: string;
  /** "new" runs the rules for new provisions too, for callers that leave out what a base has as well; "strict" all. */
  readonly preset?: "usual" | "strict" | "new";
  /** Rules to run in place of those of the preset. */
  readonly rules?: readonly Rule[];
}

/** Whether there are rules for the texts of a country. */
export function hasRules({ id }: Pick<Profile, "id">): boolean {
  return id === "id";
}

/**
 * What is wrong with a document by the rules of drafting, in document order, then in the order of the rules.
 *
 * The rules are those of Indonesia; a text of another country has no findings. Never throws; the same document always
 * gives the same findings.
 */
export function lintDocument(
  document: LegalDocument,
  { profile, work, preset = "usual", rules }: LintOptions,
): readonly Problem[] {
  if (!hasRules(profile)) return [];
  const subject = subjectOf(document, profile, work);
  const order = new Map(subject.clauses.map(({ eid }, at) => [eid, at]));
  const chosen =
    rules ??
    allRules.filter(
      (rule) => preset === "strict" || rule.preset === "usual" || rule.preset === preset,
    );
  return chosen
    .flatMap(({ code, check }) =>
      check(subject).map(({ at, ...facts }) => ({ at, code, facts, order: order.get(at) ?? 0 })),
    )
    .sort((first, second) => first.order - second.order)
    .map(({ at, code, facts }) => problem(code, facts, { kind: "clause", eid: at }));
}
