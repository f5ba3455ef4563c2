/** Which grammar a profile speaks. */
import type { Profile } from "../../../schemas/profiles/index.ts";
import type { Grammar } from "../grammar.ts";
import { commonwealth, european, philippine, treaty } from "./english.ts";
import { indonesian } from "./indonesian.ts";

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  ["id", indonesian],
  ["eu", european],
  ["coe", treaty],
  ["un", treaty],
  ["ph", philippine],
  ["gb", commonwealth],
  ["au", commonwealth],
  ["th", commonwealth],
  ["de", commonwealth],
]);

/** The grammar of a profile; English as treaties write it where a profile has none of its own. */
export function grammarOf(profile: Profile): Grammar {
  return GRAMMARS.get(profile.id) ?? treaty;
}
