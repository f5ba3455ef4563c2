/** Reads the title: the lines before the preamble, as one heading. */
import type { SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { wholeLine } from "../pieces.ts";

/** Reads the title. */
export function readTitle(lines: readonly SourceLine[], outline: Outline): void {
  outline.begin({ kind: "heading", depth: 1 }, [], lines.map(wholeLine));
}
