/** Moving over a text without ever going back: blanks and patterns at a place. */

/** The place behind the blanks at a place, line breaks included. */
export function skipSpace(text: string, at: number): number {
  let to = at;
  while (to < text.length && isSpace(text.charCodeAt(to))) to += 1;
  return to;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009;
}

/** The match of a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A sticky pattern of Unicode text. */
export function sticky(source: string): RegExp {
  return new RegExp(source, "uy");
}

/** What must not follow a word or a number: it would go on. */
export const END = "(?![\\p{L}\\p{N}])";
