/** Kinds of act by the words that name them. */
import { type ActType, actTypes } from "../id/act-types.ts";

const KEYS: readonly (readonly [key: string, type: ActType])[] = actTypes.map((type) => [
  lettersOf(type.name),
  type,
]);

/**
 * The kind of act that a name is of: "UNDANG-UNDANG REPUBLIK INDONESIA", "Undang – undang". Capitals, blanks and marks do not
 * count, since scanning loses them. Undefined where the name is of no kind that is known.
 */
export function actTypeIn(name: string): ActType | undefined {
  const letters = lettersOf(name).replace(/^RANCANGAN/u, "");
  return KEYS.find(([key]) => letters.startsWith(key))?.[1];
}

/** The kind of act that a citation names and nothing more: by its name, with or without the Republic, or by a short word. */
export function actTypeNamed(name: string): ActType | undefined {
  const letters = lettersOf(name).replace(/REPUBLIKINDONESIA$/u, "");
  return (
    KEYS.find(([key]) => key === letters)?.[1] ??
    actTypes.find(({ short }) => short.some((word) => word.toUpperCase() === letters))
  );
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}]/gu, "").toUpperCase();
}
