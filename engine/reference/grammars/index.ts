/** Which grammar a profile speaks. */
import type { Profile, ProfileId } from "../../../schemas/profiles/index.ts";
import type { Grammar } from "../grammar.ts";
import { commonwealth, european, philippine, treaty, unknown } from "./english.ts";
import { indonesian } from "./indonesian.ts";

/** A row a profile: the compiler asks for the missing one, so that no country is read by the grammar of another unseen. */
const GRAMMARS: { readonly [Id in ProfileId]: Grammar } = {
  id: indonesian,
  eu: european,
  coe: treaty,
  un: treaty,
  ph: philippine,
  gb: commonwealth,
  au: commonwealth,
  th: commonwealth,
  // Laws of Germany are held in English translation.
  de: commonwealth,
  neutral: unknown,
};

/** The grammar of a profile. */
export function grammarOf(profile: Profile): Grammar {
  return GRAMMARS[profile.id];
}
