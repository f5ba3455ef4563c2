/** The address of a text without facts. */

import { actForms, plainForms } from "../../../schemas/akn/forms.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import type { Facts } from "../../../schemas/facts.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { titleOf } from "../../document/index.ts";
import { workOfTitle } from "../../reference/index.ts";

// The standard asks for a date. This one is written where the text does not give any.
export const NO_DAY = "0001-01-01";

/** A draft that has no facts yet calls itself a bill. */
export function billType(title: string, profile: Profile): string | undefined {
  const { bill } = actForms[profile.id] ?? plainForms;
  return bill?.title.test(title) === true ? bill.type : undefined;
}

/** The address that a text without facts is written under, and whether its title gives it. */
export function addressByTitle(document: LegalDocument, profile: Profile) {
  const title = titleOf(document);
  const bill = billType(title, profile);
  if (bill !== undefined) return { work: `/akn/${profile.id}/bill/${bill}/nn`, isByTitle: false };
  const named = workOfTitle(title, profile);
  return { work: named ?? `/akn/${profile.id}/act/nn`, isByTitle: named !== undefined };
}

/** What a file in Akoma Ntoso gives for want of facts; undefined where the text has facts. */
export function unknownAddress(
  document: LegalDocument,
  profile: Profile,
  facts: Facts | null,
): Problem | undefined {
  if (facts !== null) return undefined;
  return problem("akn/facts-unknown", { ...addressByTitle(document, profile), date: NO_DAY });
}
