/** What a document says about itself that a person should look at. */
import type { LegalDocument } from "../../schemas/document.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses, type Clause } from "./address.ts";
import { noteTargets } from "./notes.ts";
import { checkSequences } from "./sequence.ts";

/**
 * Labels that do not follow, units with one label, notes without their unit, articles without a note.
 *
 * An article without a note is reported only where the explanation explains articles at all. Linear in the document;
 * `clauses` may be passed where they were computed already.
 */
export function checkDocument(
  document: LegalDocument,
  profile: Profile,
  clauses: readonly Clause[] = addressClauses(document, profile),
): readonly Problem[] {
  return [
    ...checkSequences(document, clauses, profile),
    ...checkDuplicates(clauses),
    ...checkNotes(clauses, profile),
  ];
}

function checkDuplicates(clauses: readonly Clause[]): readonly Problem[] {
  return clauses
    .filter(({ eid, label }) => label !== "" && /-[0-9]+$/u.test(eid))
    .map(({ eid, label }) =>
      problem("dialect/duplicate-label", { label, eid }, { kind: "clause", eid }),
    );
}

function checkNotes(clauses: readonly Clause[], profile: Profile): readonly Problem[] {
  const notes = clauses.filter(({ kind }) => kind === "note");
  if (notes.length === 0) return [];
  const { targetOf } = noteTargets(clauses, profile);
  const explained = new Set<string>();
  const found: Problem[] = [];
  for (const note of notes) {
    const target = targetOf(note);
    if (target !== undefined) explained.add(target);
    else {
      found.push(
        problem(
          "dialect/note-without-unit",
          { label: note.label, target: note.label },
          { kind: "clause", eid: note.eid },
        ),
      );
    }
  }
  for (const { kind, eid, label } of clauses) {
    if (kind === "article" && !eid.includes("__") && !explained.has(eid)) {
      found.push(problem("dialect/article-without-note", { label }, { kind: "clause", eid }));
    }
  }
  return found;
}
