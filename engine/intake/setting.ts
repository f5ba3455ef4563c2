/** What all steps of an import need to know. */
import type { ItemForm, Profile } from "../../schemas/profiles/index.ts";

export interface IntakeSetting {
  readonly profile: Profile;
  readonly forms: ReadonlySet<ItemForm>;
  readonly paragraphForms: ReadonlySet<ItemForm>;
  /** Whether every line begins in the same column, as conversions leave it: then columns say nothing. */
  readonly isFlat: boolean;
  /** Whether lines like headings are the act's: elsewhere they may be examples and citations. */
  readonly isBody: boolean;
}

export function intakeSetting(profile: Profile): IntakeSetting {
  return {
    profile,
    forms: new Set(profile.items.map(({ form }) => form)),
    paragraphForms: new Set(
      profile.items.filter(({ inArticle }) => inArticle === "paragraph").map(({ form }) => form),
    ),
    isFlat: false,
    isBody: false,
  };
}
