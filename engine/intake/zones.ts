/** Divides the lines of an act into its parts by the words that open them. */
import type { Profile } from "../../schemas/profiles/index.ts";
import { parseHeadingLabel } from "../text/index.ts";
import { readArticleLine } from "./article-labels.ts";
import type { SourceLine } from "./lines.ts";
import type { IntakeSetting } from "./setting.ts";

export type ZoneKind = "title" | "preamble" | "body" | "closing" | "explanation" | "attachment";

export interface ZoneLines {
  readonly kind: ZoneKind;
  readonly lines: readonly SourceLine[];
}

const PREAMBLE =
  /^(?:DENGAN RAHMAT|PRESIDEN REPUBLIK INDONESIA,|(?:MENTERI|GUBERNUR|BUPATI|WALI ?KOTA|KEPALA)\s.*,$|Menimbang|Mengingat|MEMUTUSKAN|KAMI,)/u;
const CLOSING =
  /^(?:Agar (?:supaya )?(?:setiap|semua) orang|(?:Disahkan|Ditetapkan|Diundangkan) (?:di|pada))(?!\p{L})/u;
const EXPLANATION = /^P\s?E\s?N\s?J\s?E\s?L\s?A\s?S\s?A\s?N$/u;
const EXPLANATION_OF = /^PENJELASAN\s+(?:ATAS|MENGENAI|TENTANG)(?!\p{L})/u;
const AFTER_EXPLANATION =
  /^(?:ATAS|MENGENAI|TENTANG|UNDANG-?\s?UNDANG|PERATURAN|RANCANGAN|I\.?\s)/u;
const ATTACHMENT = /^LAMPIRAN(?:\s+[IVXLC]+)?(?:\s*[:.]?)$/u;
const ENACTED =
  /^(?:MEMUTUSKAN|M E M U T U S K A N)\s?[:;.]?(?:$|\s*Menetapkan)|^Menetapkan\s?:?/iu;
/** No preamble has more lines than this. */
const MAX_PREAMBLE = 400;
const GAZETTE = /^(?:TAMBAHAN\s+)?(?:LEMBARAN|BERITA) (?:NEGARA|DAERAH)\s/u;

/** The parts in order; together they hold every line once. `bodyStart` is the first heading of a unit. */
export function divideZones(lines: readonly SourceLine[], bodyStart: number): readonly ZoneLines[] {
  const preamble = firstFrom(lines, 0, bodyStart, ({ text }) => PREAMBLE.test(text));
  const zones: ZoneLines[] = [
    { kind: "title", lines: lines.slice(0, preamble) },
    { kind: "preamble", lines: lines.slice(preamble, bodyStart) },
  ];
  let kind: ZoneKind = "body";
  let start = bodyStart;
  for (let index = bodyStart; index < lines.length; index += 1) {
    const next = zoneAt(lines, index, kind);
    if (next === undefined) continue;
    zones.push({ kind, lines: lines.slice(start, index) });
    kind = next;
    start = index;
  }
  zones.push({ kind, lines: lines.slice(start) });
  return zones.filter((zone) => zone.lines.length > 0);
}

function firstFrom(
  lines: readonly SourceLine[],
  from: number,
  to: number,
  isWanted: (line: SourceLine) => boolean,
): number {
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line !== undefined && isWanted(line)) return index;
  }
  return to;
}

function zoneAt(lines: readonly SourceLine[], index: number, kind: ZoneKind): ZoneKind | undefined {
  const text = lines[index]?.text ?? "";
  if (opensExplanation(text, lines[index + 1]?.text ?? "")) return "explanation";
  if (kind === "body" && CLOSING.test(text)) return "closing";
  if (kind === "explanation" && GAZETTE.test(text) && text === text.toUpperCase()) return "closing";
  if (kind !== "body" && ATTACHMENT.test(text)) return "attachment";
  return undefined;
}

function opensExplanation(text: string, next: string): boolean {
  if (EXPLANATION_OF.test(text) && text === text.toUpperCase()) return true;
  return EXPLANATION.test(text) && AFTER_EXPLANATION.test(next);
}

/** Where the body begins: at the first heading of a unit behind the formula that enacts it. */
export function bodyStart(lines: readonly SourceLine[], { profile }: IntakeSetting): number {
  const enacted = lines.findIndex(({ text }, index) => index < MAX_PREAMBLE && ENACTED.test(text));
  const start = Math.max(-1, enacted);
  const found = lines.findIndex(({ text }, index) => index > start && opensUnit(text, profile));
  return found === -1 ? lines.length : found;
}

function opensUnit(text: string, profile: Profile): boolean {
  if (/^(?:BUKU|BAB)\s/u.test(text))
    return parseHeadingLabel(text.replace(/\s+/gu, " "), profile) !== undefined;
  return readArticleLine(text, profile)?.hasTail === false;
}
