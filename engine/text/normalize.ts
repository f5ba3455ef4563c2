/** White space and characters that are no text. */

/** The text with each run of white space as one blank, and none at the ends. */
export function normalizeSpace(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** The text without the signs at its end that a pattern of one sign knows; a pattern of them all would begin anew at each. */
export function withoutLast(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text as it can be stored: Unicode form NFC, line feeds only, nulls and halves of pairs replaced and counted. */
export function normalizeCharacters(text: string): {
  readonly text: string;
  readonly replaced: number;
} {
  const bare = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const lines = bare.includes("\r") ? bare.replace(/\r\n?/gu, "\n") : bare;
  if (lines.isWellFormed() && !lines.includes("\0"))
    return { text: lines.normalize("NFC"), replaced: 0 };
  let replaced = 0;
  // The pattern finds a null, and a surrogate that has no partner.
  const whole = lines.replace(
    /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    () => {
      replaced += 1;
      return "\uFFFD";
    },
  );
  return { text: whole.normalize("NFC"), replaced };
}
