/** Words of a legal text as the check compares them: white space and the look of quotes and dashes set aside, nothing else. */

/** A word of a source; `alternative` is the reading without the hyphen that stood at a line end. */
export interface SourceWord {
  readonly text: string;
  readonly alternative?: string;
}

/** Stands in the words of a draft for a line `…`: the source may say anything here. */
export const OMISSION = "…";

/** The text with typographic variants of quotes and dashes made one, in NFC; letters, figures and marks stay. */
export function normalizeText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[“”„‟″]/gu, '"')
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[‐‑‒–—―]/gu, "-");
}

/** The words of a text: maximal runs without white space. */
export function wordsOf(text: string): readonly string[] {
  return normalizeText(text)
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/**
 * The words of printed lines. A word that ends in a hyphen at a line end is joined with the first word of the next
 * line and carries both readings, since Indonesian hyphenates reduplications (`undang-undang`) and plain words alike:
 *
 *     … peraturan perundang-
 *     undangan …                 →  "perundang-undangan", or "perundangundangan"
 */
export function wordsOfLines(lines: readonly string[]): readonly SourceWord[] {
  const words: SourceWord[] = [];
  let open: string | undefined;
  for (const line of lines) {
    const found = wordsOf(line);
    for (const [index, word] of found.entries()) {
      if (index === 0 && open !== undefined) {
        words.pop();
        words.push({ text: open + word, alternative: open.slice(0, -1) + word });
      } else {
        words.push({ text: word });
      }
    }
    const last = words.at(-1)?.text;
    open = last !== undefined && /[\p{L}\p{N}]-$/u.test(last) ? last : undefined;
  }
  return words;
}

/** Whether a word of a source reads as a word of a draft. */
export function readsAs(source: SourceWord, draft: string): boolean {
  return source.text === draft || source.alternative === draft;
}
