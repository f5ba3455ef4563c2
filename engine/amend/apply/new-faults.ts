/** Faults of the result that the base has not. The act is carried out as it is printed, and they are told. */
import type { ApplyReport } from "../../../schemas/amendment.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { addressClauses, checkDocument } from "../../document/index.ts";
import type { BillProblem } from "./rounds.ts";

interface Fault {
  readonly eid: string;
  /** The unit of the body that it is about. */
  readonly unit: string;
  readonly told: Problem;
}

/** A problem at its item for each label of a changed unit that does not follow, and each note that has lost its unit. */
export function newFaults(
  base: LegalDocument,
  document: LegalDocument,
  { changed }: ApplyReport,
  profile: Profile,
): readonly BillProblem[] {
  if (changed.length === 0) return [];
  const known = new Set(faultsOf(base, profile).map(({ eid }) => eid));
  const author = new Map(changed.map((change) => [String(change.eid), change]));
  return faultsOf(document, profile)
    .filter(({ eid }) => !known.has(eid))
    .flatMap(({ unit, told }) => {
      const around = [...author.keys()].findLast(
        (one) => unit === one || unit.startsWith(`${one}__`),
      );
      const by = author.get(around ?? "") ?? changed.at(-1);
      if (by === undefined) return [];
      return [{ ...told, at: { kind: "clause", eid: by.item } as const, bill: by.bill }];
    });
}

function faultsOf(act: LegalDocument, profile: Profile): readonly Fault[] {
  const clauses = addressClauses(act, profile);
  const labels = new Map(clauses.map(({ eid, label }) => [String(eid), label]));
  return checkDocument(act, profile, clauses).flatMap((found): readonly Fault[] => {
    if (found.at?.kind !== "clause") return [];
    const { eid } = found.at;
    if (found.code === "dialect/unexpected-label") {
      const { label, expected } = found.facts;
      return [{ eid, unit: eid, told: problem("amend/gap", { label, expected }) }];
    }
    if (found.code !== "dialect/note-without-unit") return [];
    const article = NOTE_OF_ARTICLE.exec(eid)?.[0] ?? eid;
    const facts = { label: found.facts.label, article: labels.get(article) ?? "" };
    const unit = eid.slice(eid.indexOf("__") + 2);
    return [{ eid, unit, told: problem("amend/note-without-unit", facts) }];
  });
}

/** "att_1__art_2" in "att_1__art_2__para_1". */
const NOTE_OF_ARTICLE = /^att_\d+__art_[^_]+/u;
