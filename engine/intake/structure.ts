/** Lines that are left of a source → blocks of the dialect. */
import type { Block } from "./blocks.ts";
import { findHeadings } from "./headings.ts";
import { Lexicon } from "./hyphens.ts";
import type { SourceLine } from "./lines.ts";
import { Outline } from "./outline.ts";
import { readBody } from "./parts/body.ts";
import { readClosing } from "./parts/closing.ts";
import { readExplanation } from "./parts/explanation.ts";
import { readPreamble } from "./parts/preamble.ts";
import { readTitle } from "./parts/title.ts";
import type { IntakeSetting } from "./setting.ts";
import { bodyStart, divideZones, type ZoneLines } from "./zones.ts";

/** The blocks of an act, in order: every line is in exactly one. */
export function readStructure(
  lines: readonly SourceLine[],
  setting: IntakeSetting,
): readonly Block[] {
  const outline = new Outline(new Lexicon(lines));
  for (const zone of divideZones(lines, bodyStart(lines, setting)))
    readZone(zone, outline, setting);
  return outline.finish();
}

function readZone({ kind, lines }: ZoneLines, outline: Outline, setting: IntakeSetting): void {
  switch (kind) {
    case "title":
      readTitle(lines, outline);
      return;
    case "preamble":
      readPreamble(lines, outline, setting);
      return;
    case "body":
    case "attachment":
      readBody(lines, findHeadings(lines, setting), outline, setting);
      return;
    case "closing":
      readClosing(lines, outline);
      return;
    case "explanation":
      readExplanation(lines, outline, setting);
      return;
  }
}
