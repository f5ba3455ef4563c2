/** Cuts a source, to the byte, where its units and texts begin, so that a change of one block leaves the bytes of all others. */
import type { Profile } from "../../schemas/profiles/index.ts";
import { normalizeCharacters } from "../text/index.ts";
import { readFrontMatter } from "./front-matter.ts";
import { scan, splitLines } from "./scan.ts";
import { settingOf } from "./setting.ts";
import type { Token } from "./tokens.ts";

/** What a source has from the beginning of a heading, an item, a text, a table or a quote up to the next. */
export interface SourceBlock {
  /** Its lines, and the blank lines behind them. */
  readonly text: string;
  /** Equal for two blocks that say the same, whatever their line, blanks and depth of heading. Escapes are not resolved for it. */
  readonly key: string;
}

interface CutSource {
  /** The front matter with the blank lines behind it, or the blank lines that the source begins with. */
  readonly front: string;
  readonly blocks: readonly SourceBlock[];
}

/** The blocks of a source. Front matter and blocks, joined, are the source to the byte. */
export function cutBlocks(source: string, profile: Profile): CutSource {
  const { text } = normalizeCharacters(source);
  const { source: front, lines: count } = readFrontMatter(text);
  const lines = splitLines(text.slice(front.length), count + 1);
  const tokens = scan(lines, settingOf(profile), "preamble");
  // Line ends stay with their lines.
  const raw = source.split(/(?<=\r\n|\r(?!\n)|\n)/u);
  const first = (tokens[0]?.line ?? raw.length + 1) - 1;
  return {
    front: raw.slice(0, first).join(""),
    blocks: tokens.map((token, at) => ({
      text: raw.slice(token.line - 1, (tokens[at + 1]?.line ?? raw.length + 1) - 1).join(""),
      key: keyOf(token),
    })),
  };
}

function keyOf(token: Token): string {
  const said = (name: string, value: unknown): unknown =>
    name === "line" || name === "indent" || name === "depth" || name === "number" ? 0 : value;
  return JSON.stringify(token, said);
}
