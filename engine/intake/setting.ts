/** What all steps of an import need to know. */
import type { ItemForm, Profile } from "../../schemas/profiles/index.ts";

export interface IntakeSetting {
  readonly profile: Profile;
  readonly forms: ReadonlySet<ItemForm>;
  readonly paragraphForms: ReadonlySet<ItemForm>;
  /** Whether nearly all lines begin in the same column, as after a conversion. The column of a line then tells nothing. */
  readonly isFlat: boolean;
  /** Whether the lines are the body of an act. Elsewhere, as in an annex, a line like a heading may be an example or a citation. */
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
