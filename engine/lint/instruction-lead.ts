/** The sentence with which an instruction begins, before what it quotes. */
import type { Clause } from "../document/index.ts";

/** The first line of an instruction. Offsets in it are offsets in its own text. */
export function leadOf({ ownText }: Clause): string {
  const end = ownText.indexOf("\n");
  return end === -1 ? ownText : ownText.slice(0, end);
}
