/**
 * Labels as scanning leaves them, and what each can be read as (drafting facts: O/0, l/I/1, B/8, S/5, Z/2, and brackets read
 * as 1 or l).
 *
 *     Pasal 1OA     10A          ayat (21     (2)
 *     Pasal 168     168 or 16B   ayat l2cl    (2c)
 */
import { digitsSurely, lettersSurely } from "../wording/read/index.ts";

export interface Readings {
  /** The likeliest first; a clean label reads as itself first. */
  readonly readings: readonly [string, ...string[]];
  readonly isDamaged: boolean;
}

/** The readings of a label such as "10A". */
export function readArticleLabel(label: string): Readings | undefined {
  const plain = label.replaceAll(/\s/gu, "");
  // "63a" of the 1980s; a small l is a one.
  if (/^\d+[a-km-z]$/u.test(plain)) return { readings: [plain.toUpperCase()], isDamaged: false };
  const isClean = /^\d+[A-Z]{0,2}$/u.test(plain);
  const options = new Set<string>(isClean ? [plain] : []);
  for (let digits = plain.length; digits > 0 && digits >= plain.length - 1; digits -= 1) {
    const head = asDigits(plain.slice(0, digits));
    const tail = asLetters(plain.slice(digits));
    if (head !== undefined && tail !== undefined) options.add(head + tail);
  }
  const [first, ...rest] = options;
  return first === undefined ? undefined : { readings: [first, ...rest], isDamaged: !isClean };
}

function asDigits(text: string): string | undefined {
  const digits = digitsSurely(text);
  return /^[1-9]\d{0,3}$/u.test(digits) ? digits : undefined;
}

function asLetters(text: string): string | undefined {
  const letters = lettersSurely(text);
  return /^[A-Z]{0,1}$/u.test(letters) ? letters : undefined;
}

/** The readings of a label such as "(2a)"; old laws and hand copies leave the brackets out. */
export function readParagraphLabel(label: string): Readings | undefined {
  const inside = /^\(\s?(.*?)\s?\)$/u.exec(label)?.[1];
  const plain = inside ?? (/^[(l|{[]/u.test(label) ? label.slice(1, -1) : label);
  const digits = /^([0-9lIZOS]+?)([a-zA-Z]?)$/u.exec(plain);
  const isWhole = inside !== undefined || !/^[(l|{[]/u.test(label);
  if (isWhole && /^\d+[a-zA-Z]?$/u.test(plain)) return { readings: [plain], isDamaged: false };
  const number = asDigits(digits?.[1] ?? "");
  const whole = asDigits(plain);
  if (whole !== undefined && /[lIZOS]$/u.test(plain)) return { readings: [whole], isDamaged: true };
  return number === undefined
    ? undefined
    : { readings: [`${number}${digits?.[2] ?? ""}`], isDamaged: true };
}
