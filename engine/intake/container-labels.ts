/**
 * Reads the labels of containers at the start of a line, with the damage that scanning and letter-spacing do to them.
 *
 *     BAB IXA            the label, nothing behind it
 *     B A B XIV          "BAB XIV"
 *     BAB I KETENTUAN    the label and its title
 *     BABV, BAB Il, BAB xI "BAB V", "BAB II", "BAB XI"
 */
import type { HeadingRow, Profile } from "../../schemas/profiles/index.ts";
import { type HeadingLabel, parseHeadingLabel, readHeadingNumber } from "../text/index.ts";
import { digitsIn, unitWordsAt } from "../wording/read/index.ts";

export interface ContainerLine {
  readonly row: HeadingRow;
  /** The label in the spelling of the profile, which may differ from that of the line. */
  readonly label: string;
  /** Where the number begins and where the label ends in the line. */
  readonly numberAt: number;
  readonly end: number;
  /** The title behind it on the line. */
  readonly rest: string;
}

/** The word of a container; that of a chapter may stand in letters apart. */
const WORD = `(?=\\p{Lu})(?:${unitWordsAt("container")}|B\\s?A\\s?B)`;
const OPENING = new RegExp(`^${WORD}(?=[\\sIVXLl\\d])`, "u");
const CHAPTER = /^(B\s?A\s?B|Bab)\s*([IVXLlil1|Txv]{1,8})(?:\s?([A-Z]))?(?=\s|$)/u;
/** Behind the number a conversion may have lost the blank: "Paragraf 2Iklim". */
const PARAGRAPH =
  /^(Paragraf|PARAGRAF)\s*([0-9OlI]{1,3}?)(?:(?:\s?([A-Z]))?(?=\s|$)|([A-Z])(?=\p{Lu}\p{Ll})|(?=\p{Lu}\p{L}))/u;

/** The label of a container that a line opens with, or undefined where it opens with none. */
export function readContainerLine(text: string, profile: Profile): ContainerLine | undefined {
  if (profile.id !== "id") return readExact(text, profile);
  if (!OPENING.test(text)) return undefined;
  const marked = MARKED.exec(text);
  if (marked === null) return readUnmarked(text, profile);
  // "BAB I." and "BAB I. KETENTUAN UMUM": the mark parts label and title.
  const at = marked[0].length;
  const found = readUnmarked(`${text.slice(0, at - 1)} ${text.slice(at)}`.trimEnd(), profile);
  return found?.end === at - 1 ? { ...found, end: at } : undefined;
}

const MARKED = new RegExp(`^${WORD}\\s*\\S+\\.(?=\\s|$)`, "u");

function readUnmarked(text: string, profile: Profile): ContainerLine | undefined {
  return readExact(text, profile) ?? readDamaged(text, profile);
}

function readExact(text: string, profile: Profile): ContainerLine | undefined {
  const found = parseHeadingLabel(text.replaceAll(/\s+/gu, " "), profile);
  if (found === undefined || found.row.kind !== "container") return undefined;
  const end = endOfSigns(text, found.text);
  // "Bagian keuangan" is no heading, although "Bagian kedua" is one.
  const isSmall = /\s\p{Ll}/u.test(found.text);
  if (isSmall && readHeadingNumber(found.row, found.text) === undefined) return undefined;
  // "BAB VIII I,ARANGAN": the letter that stands apart belongs to the title.
  const isTorn = /\s[A-Z]{1,2}$/u.test(found.text) && /^\S/u.test(text.slice(end));
  if (isTorn) return undefined;
  const numberAt = /(?<!\s)\s+(?=\S)/u.exec(text);
  return lineOf(found, found.text, (numberAt?.index ?? 0) + (numberAt?.[0].length ?? 1), end, text);
}

/** Where a label ends in a text that may have more blanks than the label. */
function endOfSigns(text: string, label: string): number {
  let left = label.replaceAll(" ", "").length;
  let end = 0;
  for (; end < text.length && left > 0; end += 1) if (/\S/u.test(text.charAt(end))) left -= 1;
  return end;
}

function readDamaged(text: string, profile: Profile): ContainerLine | undefined {
  const chapter = CHAPTER.exec(text);
  const found = chapter ?? PARAGRAPH.exec(text);
  if (found === null) return undefined;
  const [whole, name = "", number = "", apart = "", glued = ""] = found;
  const suffix = apart + glued;
  const label =
    chapter === null
      ? `Paragraf ${digitsIn(number)}${suffix}`
      : `BAB ${number.replace(/[l1|iT]/gu, "I").toUpperCase()}${suffix}`;
  const read = parseHeadingLabel(label, profile);
  if (read === undefined || read.text !== label) return undefined;
  const numberAt = name.length + (/^\s*/u.exec(text.slice(name.length))?.[0].length ?? 0);
  return lineOf(read, label, numberAt, whole.length, text);
}

function lineOf(
  { row }: HeadingLabel,
  label: string,
  numberAt: number,
  end: number,
  text: string,
): ContainerLine {
  return { row, label, numberAt, end, rest: text.slice(end).trim() };
}
