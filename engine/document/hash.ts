/** The checkable identity of a text. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** "sha256:" and 64 hexadecimal digits over the UTF-8 bytes of a canonical body (Markdown without front matter). */
export function hashBody(body: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(body)))}`;
}
