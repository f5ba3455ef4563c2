/** The identity of a published page. */
import { createHash } from "node:crypto";

/** "sha256:" and 64 hexadecimal digits over the UTF-8 bytes of the page. */
export function hashPage(html: string): string {
  return `sha256:${createHash("sha256").update(html, "utf8").digest("hex")}`;
}
