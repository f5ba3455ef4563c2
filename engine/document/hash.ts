/** The checkable identity of a text, and quick ones to look texts up by. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** "sha256:" and 64 hexadecimal digits over the UTF-8 bytes of a canonical body (Markdown without front matter). */
export function hashBody(body: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(body)))}`;
}

/** Two whole numbers that equal texts share; different texts share them once in a billion. */
export interface TextHash {
  /** Over every character. */
  readonly exact: number;
  /** Over every character but digits: the same for texts that cite other numbers. */
  readonly blind: number;
}

const FIRST = 0x11c9dc5;
const PRIME = 0x01000193;
// 30 bits: a small integer in every engine, kept without an object of its own.
const MASK = 0x3fffffff;

/** The quick hashes of a text. Whoever takes two texts for equal compares them as well. */
export function hashText(text: string): TextHash {
  let exact = FIRST;
  let blind = FIRST;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    exact = Math.imul(exact ^ code, PRIME);
    if (code < 48 || code > 57) blind = Math.imul(blind ^ code, PRIME);
  }
  return { exact: (exact ^ (exact >>> 15)) & MASK, blind: (blind ^ (blind >>> 15)) & MASK };
}

/** One number out of two, in which their order counts. */
export function mixHashes(one: number, other: number): number {
  const mixed = Math.imul(one ^ Math.imul(other, 0x85ebca6b) ^ (one >>> 7), PRIME);
  return (mixed ^ (mixed >>> 13)) & MASK;
}
