/** What reading and writing need to know of a profile, worked out once. */
import type { ItemForm, Profile } from "../../schemas/profiles/index.ts";

export interface Setting {
  readonly profile: Profile;
  readonly forms: ReadonlySet<ItemForm>;
  /** Forms that are paragraphs where they stand directly in an article. */
  readonly paragraphForms: ReadonlySet<string>;
}

export const NO_PARAGRAPHS: ReadonlySet<string> = new Set();

export function settingOf(profile: Profile): Setting {
  return {
    profile,
    forms: new Set(profile.items.map(({ form }) => form)),
    paragraphForms: new Set(
      profile.items.filter(({ inArticle }) => inArticle === "paragraph").map(({ form }) => form),
    ),
  };
}

/** The part of a text that one of the patterns matches at its start, or undefined. */
export function openingWord(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return found[0];
  }
  return undefined;
}
