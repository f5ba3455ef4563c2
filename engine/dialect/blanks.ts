/** Blanks and tabs at the ends of a line, found by walking: a pattern would cost the square of a long run of blanks. */

/** A text in three parts: the blanks before it, itself, the blanks after it. */
export function cutBlanks(text: string): {
  readonly before: string;
  readonly inner: string;
  readonly after: string;
} {
  let start = 0;
  while (isBlank(text, start)) start += 1;
  let end = text.length;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return { before: text.slice(0, start), inner: text.slice(start, end), after: text.slice(end) };
}

function isBlank(text: string, index: number): boolean {
  return text[index] === " " || text[index] === "\t";
}
