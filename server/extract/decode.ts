/** Bytes → text: UTF-8, UTF-16 and what older programs wrote, told by the bytes themselves. */

import { decodeReferences } from "../../engine/text/index.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { errorCode } from "../error-code.ts";

interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly problems: readonly Problem[];
}

/** How many bytes are looked at to tell text from other bytes. */
const SAMPLE = 65_536;
/** Text in a language with accents has up to a tenth of them; other bytes have half. */
const MAX_HIGH_SHARE = 0.25;
/** A few nulls come of broken programs; other files are full of control characters. */
const MAX_CONTROL_SHARE = 0.02;

/** The text that bytes spell; refused where they spell none. A byte order mark stays, as white space. */
export function decodeText(bytes: Uint8Array): Outcome<DecodedText> {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decoded(bytes, wide, []);
  if (!isMostlyText(bytes)) return refused(problem("extract/unknown-format", {}));
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return done({ text: utf8, encoding: "utf-8", problems: tellTwice(utf8) });
  if (shareOf(bytes, (byte) => byte > 0x7f) > MAX_HIGH_SHARE)
    return refused(problem("extract/unknown-format", {}));
  const guessed = problem("extract/guessed-encoding", { encoding: "windows-1252" });
  const read = decoded(bytes, "windows-1252", [guessed]);
  return read.ok ? done({ ...read.value, text: withSigns(read.value.text) }) : read;
}

/** What a sign in UTF-8 looks like that was read in an old encoding and written again: "â€œ" for “, "Ã©" for é. */
const TWICE = /[ÂÃ][\u0080-\u00BF]|â(?:€[\u0080-\u00BFœ™˜š¢ž“”‘’•–—¦]|‚¬|„¢)/gu;

// What the text meant is likely but not sure, so that it stays as it is.
function tellTwice(text: string): readonly Problem[] {
  const found = text.match(TWICE) ?? [];
  const [first] = found;
  if (first === undefined) return [];
  return [problem("extract/encoded-twice", { text: first, count: found.length })];
}

/** Numbers that Node 20 leaves as control characters; a reference of HTML to such a number means the same sign. */
const LEFT = /[\u0080-\u009F]/gu;

function withSigns(text: string): string {
  return text.replace(LEFT, (sign) => decodeReferences(`&#${sign.charCodeAt(0)};`));
}

function decoded(
  bytes: Uint8Array,
  encoding: DecodedText["encoding"],
  problems: readonly Problem[],
): Outcome<DecodedText> {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return done({ text, encoding, problems });
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (errorCode(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") return undefined;
    throw error;
  }
}

// By its mark, or by nulls in every second byte as Latin letters have them.
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1);
  if (sample.length < 4) return undefined;
  const nulls = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  const pairs = sample.length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return "utf-16le";
  return even > pairs * 0.7 && odd < pairs * 0.1 ? "utf-16be" : undefined;
}

function isMostlyText(bytes: Uint8Array): boolean {
  const controls = shareOf(bytes, (byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return controls <= MAX_CONTROL_SHARE;
}

function shareOf(bytes: Uint8Array, isMeant: (byte: number) => boolean): number {
  const sample = bytes.subarray(0, SAMPLE);
  let count = 0;
  for (const byte of sample) if (isMeant(byte)) count += 1;
  return sample.length === 0 ? 0 : count / sample.length;
}
