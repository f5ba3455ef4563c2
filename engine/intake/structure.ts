/** Lines that are left of a source → blocks of the dialect. */
import type { Block } from "./blocks.ts";
import { dictumAt } from "./dictums.ts";
import { amendsByRoman } from "./headings.ts";
import { Lexicon } from "./hyphens.ts";
import type { SourceLine } from "./lines.ts";
import { placeMarginWords } from "./margin-words.ts";
import { Outline } from "./outline.ts";
import { readAttachment } from "./parts/attachment.ts";
import { findQuoting, readBody } from "./parts/body.ts";
import { readClosing } from "./parts/closing.ts";
import { readDictums } from "./parts/dictums.ts";
import { readExplanation } from "./parts/explanation.ts";
import { readPreamble } from "./parts/preamble.ts";
import { readTitle } from "./parts/title.ts";
import type { IntakeSetting } from "./setting.ts";
import {
  bodyAnnouncement,
  bodyStart,
  divideZones,
  explanationAlone,
  type ZoneLines,
} from "./zones.ts";

/** The blocks of an act, in order: every line is in exactly one. */
export function readStructure(
  found: readonly SourceLine[],
  known: IntakeSetting,
): readonly Block[] {
  const lines = placeMarginWords(found);
  const setting = { ...known, isFlat: isFlat(lines) };
  const outline = new Outline(new Lexicon(lines));
  const body = bodyStart(lines, setting);
  const start = explanationAlone(lines, body) ?? body;
  const announcement = bodyAnnouncement(lines, start);
  const zones = divideZones(lines, start);
  for (const [index, zone] of zones.entries()) {
    if (zone.kind !== "body")
      readZone(zone, outline, setting, explainsRoman(zones.slice(0, index), setting));
    else if (dictumAt(zone.lines, 0, setting.profile) !== undefined)
      readDictums(zone.lines, outline, setting);
    else readBody(zone.lines, outline, setting, announcement);
  }
  return outline.finish();
}

/** The share of lines in the first column from which on a text counts as converted. In print fewer than half of them stand there. */
const FLAT_SHARE = 0.9;

function isFlat(lines: readonly SourceLine[]): boolean {
  const first = lines.filter(({ column, isPart }) => column === 0 || isPart).length;
  return first >= lines.length * FLAT_SHARE;
}

// Whether the articles that an explanation explains are "Pasal I" and "Pasal II": the act or annex before it tells.
function explainsRoman(before: readonly ZoneLines[], setting: IntakeSetting): boolean {
  const act = before.findLast(({ kind }) => kind === "body" || kind === "attachment");
  return act !== undefined && amendsByRoman(act.lines, setting, findQuoting(act.lines, setting));
}

function readZone(
  { kind, lines, isAct }: ZoneLines,
  outline: Outline,
  setting: IntakeSetting,
  isRoman: boolean,
): void {
  switch (kind) {
    case "title":
      readTitle(lines, outline);
      return;
    case "preamble":
      readPreamble(lines, outline, setting);
      return;
    case "body":
      return;
    case "attachment":
      readAttachment(lines, outline, setting, isAct);
      return;
    case "closing":
      readClosing(lines, outline, setting);
      return;
    case "explanation":
      readExplanation(lines, outline, setting, isRoman);
      return;
  }
}
