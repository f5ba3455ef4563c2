/**
 * Lines that begin a dictum, the unit of a decision or an instruction without articles.
 *
 *     KESATU     : Membentuk tim.     label "KESATU :"
 *     KEDUA                           the colon, and the text, may stand on the next line
 *     : Tim terdiri atas:
 *     KETIGA ; Tim bertugas           read as "KETIGA :" where the third dictum is due
 */
import type { Profile } from "../../schemas/profiles/index.ts";
import { type HeadingLabel, parseHeadingLabel } from "../text/index.ts";
import { unitSpelling } from "../wording/read/index.ts";
import type { SourceLine } from "./lines.ts";
import type { Slice } from "./pieces.ts";

export interface DictumLine {
  readonly index: number;
  /** The label with its colon, in the spelling of the profile. */
  readonly label: HeadingLabel;
  /** Where the label stands: its ordinal, and its mark where that is on the next line. */
  readonly slices: readonly Slice[];
  /** The line on which the label ends, and where on it. */
  readonly last: number;
  readonly end: number;
  /** Whether its colon is not what stands there. */
  readonly isDoubtful: boolean;
  /** Whether it is a label wherever it stands: with its colon, and with a capital. */
  readonly isClear: boolean;
}

/** The ordinal in capitals, whose words have at most 30 letters, with the colon or what scanning has made of it. */
const ORDINAL =
  /^((?:\p{Lu}{5,30})(?:\s+\p{Lu}{3,30}){0,2}(?:\s+[A-Z](?=\s*(?:[:;.,]|$)))?)\s*([:;.,]?)(?=\s|$|(?<=:)\S)/u;
const SMALL = /^(\p{L}\p{Ll}{4,30}(?:\s+\p{L}\p{Ll}{2,30}){0,2})\s*(:)(?=\s|$)/u;
const CITED = new RegExp(`(?:${unitSpelling("diktum")})$`, "u");

/** The dictum that a line begins by its clear label, or undefined. */
export function dictumAt(
  lines: readonly SourceLine[],
  index: number,
  profile: Profile,
): DictumLine | undefined {
  const found = looseDictum(lines, index, profile);
  return found?.isClear === true ? found : undefined;
}

/** The dictums among lines, in order; `lines` begin with the first. A label that is not clear is one only where it is due. */
export function findDictums(lines: readonly SourceLine[], profile: Profile): readonly DictumLine[] {
  const found: DictumLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const dictum = looseDictum(lines, index, profile);
    if (dictum === undefined) continue;
    const due = String(Number.parseInt(found.at(-1)?.label.number ?? "0", 10) + 1);
    if (!dictum.isClear && dictum.label.number !== due) continue;
    found.push(dictum);
    index = dictum.last;
  }
  return found;
}

function looseDictum(
  lines: readonly SourceLine[],
  index: number,
  profile: Profile,
): DictumLine | undefined {
  const line = lines[index];
  const [whole, ordinal = "", mark = ""] = line === undefined ? [] : readOrdinal(line.text);
  if (line === undefined || whole === undefined) return undefined;
  if (CITED.test(lines[index - 1]?.plain ?? "")) return undefined;
  const next = lines[index + 1];
  const isTorn = mark === "" && whole.length === line.text.length && next?.text.startsWith(":");
  const isClear = mark === ":" || isTorn === true;
  const spelled = ordinal.replaceAll(/\s+/gu, " ");
  const label = parseHeadingLabel(
    `${spelled}${/\s[:;.,]$/u.test(whole) || isTorn ? " :" : ":"}`,
    profile,
  );
  if (label?.rest !== "" || label.row.kind !== "article") return undefined;
  const own = { line, from: 0, to: whole.length };
  return next !== undefined && isTorn === true
    ? dictumOf(label, [own, { line: next, from: 0, to: 1 }], index, [index + 1, 1], false)
    : dictumOf(label, [own], index, [index, whole.length], !isClear);
}

function readOrdinal(text: string): readonly string[] {
  return ORDINAL.exec(text) ?? SMALL.exec(text) ?? [];
}

function dictumOf(
  label: HeadingLabel,
  slices: readonly Slice[],
  index: number,
  [last, end]: readonly [number, number],
  isDoubtful: boolean,
): DictumLine {
  const isClear = !isDoubtful && /^\p{Lu}/u.test(label.text);
  return { index, label, slices, last, end, isDoubtful, isClear };
}
