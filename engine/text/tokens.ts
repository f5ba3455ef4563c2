/** Words of a text, in the sense of a person who reads a redline. */

/** Words, runs of white space and single marks; joined they give the text to the letter. */
export function tokens(text: string): readonly string[] {
  return (
    text.match(/[\p{L}\p{N}\p{M}]+(?:[-'’.,][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []
  );
}

/** The words of a text without white space and marks. */
export function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:[-'’.,][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}

/** Words as alternatives of a pattern, the longer ones first, so that none is taken for the beginning of another. */
export function alternatives(words: readonly string[]): string {
  return words.toSorted((one, other) => other.length - one.length).join("|");
}

/** What stands behind the last white space of a text. */
export function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && !/\s/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}
