/** Under which addresses texts cite an act. */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Facts } from "../../schemas/facts.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { titleOf } from "../document/index.ts";
import { workOfTitle } from "../reference/index.ts";

/** The addresses under which a text is cited: its own, and those of the acts that amended it or that its words are taken from. */
export function worksOf(
  document: LegalDocument,
  profile: Profile,
  facts: { readonly [Key in "work" | "amendments" | "sources"]?: Facts[Key] | undefined } | null,
): readonly string[] {
  const own = facts?.work ?? workOfTitle(titleOf(document), profile);
  const amending = (facts?.amendments ?? []).map(
    ({ work, cite }) => work ?? workOfTitle(cite, profile),
  );
  const taken = (facts?.sources ?? []).map(({ cite }) => workOfTitle(cite, profile));
  return [own, ...amending, ...taken].flatMap((work) => (work === undefined ? [] : [work]));
}
