/** How a text ends its lines. */

/** The line end that most lines of a text have; a line feed where it has none. */
export function lineEndOf(text: string): "\n" | "\r\n" {
  const all = text.split("\n").length - 1;
  const windows = text.split("\r\n").length - 1;
  return windows * 2 > all ? "\r\n" : "\n";
}

/** The text with one line end throughout. */
export function withLineEnds(text: string, lineEnd: string): string {
  return text.replace(/\r\n?|\n/gu, lineEnd);
}
