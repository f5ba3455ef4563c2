/** Why a bill is not one on its base: its title or its articles name another act, or the base has no name. */
import type { AmendedAct } from "../../../schemas/amendment.ts";
import type { ActCitation } from "../../../schemas/bill.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { titleOf } from "../../document/index.ts";
import { mendFigures, type UnderstoodBill } from "../../instruction/index.ts";
import {
  aboutOf,
  type BaseAct,
  isCitedBy,
  isSameAct,
  isSameType,
  letters,
  nameOfAct,
  TITLE,
} from "./base-act.ts";

/** Whether an act can be told from another at all: by its work, its number or its title. */
function isKnown({ work, number, title }: BaseAct): boolean {
  return work !== undefined || number !== undefined || title.trim() !== "";
}

/** How a citation stands to the base: the same act, another, or one that nothing can be told of. */
export type CitedBase = "same" | "other" | "unknown";

/** Whether a bill that cites an act cites the base. A name that contradicts the number is another act. */
export function compareCited(
  base: BaseAct,
  { type, number, year, title }: Pick<ActCitation, "type" | "number" | "year" | "title">,
): CitedBase {
  const isNumbered = /^\d/u.test(number) && /^\d/u.test(year);
  const name = letters(title);
  const own = letters(aboutOf(base.title) ?? base.title);
  const isSameName = own === "" || name === "" || own.includes(name) || name.includes(own);
  if (isNumbered && base.number !== undefined) {
    const isSameNumber =
      base.number === `${number}/${year}` &&
      (base.type === "" || isSameType(base.type, letters(type)));
    return isSameNumber && isSameName ? "same" : "other";
  }
  if (own === "" || name === "") return "unknown";
  return isSameName ? "same" : "other";
}

/** Words before the act that the title of an amending act names. */
const CHANGES = /(?:PERUBAHAN|PENGUBAHAN)(?:\s+\p{L}+){0,3}?\s+(?:ATAS|TERHADAP|DARI)\s+/iu;

/** Whether the title of a bill names an act by another number or year than the base has: "PERUBAHAN ATAS … NOMOR 5 TAHUN 1999 …". */
function actInTitle(bill: LegalDocument): string | undefined {
  const title = mendFigures(titleOf(bill));
  const change = CHANGES.exec(title);
  if (change === null) return undefined;
  const [, type, number, year] = TITLE.exec(title.slice(change.index + change[0].length)) ?? [];
  return number === undefined || !/^\d+\p{L}?$/u.test(number)
    ? undefined
    : `${type?.trim()} ${number}/${year}`;
}

/** A remark where a bill names the base by its number and calls it by another name. */
export function namedOtherwise(base: BaseAct, acts: readonly AmendedAct[]): readonly Problem[] {
  const own = letters(aboutOf(base.title) ?? base.title);
  if (own === "" || base.citedAs.length > 0) return [];
  return acts
    .filter((act) => act.number !== "" && isSameAct(base, act))
    .filter(({ title }) => {
      const name = letters(title);
      return name !== "" && !own.includes(name) && !name.includes(own);
    })
    .map(({ title }) => problem("amend/act-named-otherwise", { named: title, base: base.title }));
}

/** The problem of a bill that is not on the base; undefined where it is, and where it has no instructions. */
export function whyNotOn(
  base: BaseAct,
  bill: LegalDocument,
  { instructions, acts }: UnderstoodBill,
): Problem | undefined {
  if (instructions.length === 0) return undefined;
  const named = [...new Set(acts.map(nameOfAct))];
  if (!isKnown(base)) return problem("amend/base-not-named", { named: named.join("; ") || "?" });
  const isOnBase = instructions.some(({ act }) => act !== null && isSameAct(base, act));
  if (!isOnBase)
    return problem("amend/other-act", { named: named.join("; ") || "?", base: base.title });
  // A bill on many acts names none of them in its title.
  const isCited = base.citedAs.some((citation) => acts.some((act) => isCitedBy(act, citation)));
  const inTitle = named.length === 1 && !isCited ? actInTitle(bill) : undefined;
  const isOther =
    inTitle !== undefined && base.number !== undefined && !inTitle.endsWith(` ${base.number}`);
  return isOther ? problem("amend/other-act", { named: inTitle, base: base.title }) : undefined;
}
