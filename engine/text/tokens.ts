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
