/** Escapes what would be read as a label or as syntax and is neither: at its punctuation, so that plain viewers show it right. */
import { parseHeadingLabel, parseItemLabel } from "../text/index.ts";
import { labelOfHeading } from "./explanation.ts";
import { OMISSION, type Zone } from "./scan.ts";
import { openingWord, type Setting } from "./setting.ts";

// Marks that open a block in CommonMark at the start of a line: headings, quotes, bullets, numbers, rules, fences, tables.
const BLOCK_START =
  /^(?:#{1,6}(?=[ \t]|$)|>|[-+*](?=[ \t]|$)|[0-9]{1,9}[.)](?=[ \t]|$)|(?:[-_*][ \t]*){3,}$|={1,}$|-{1,}$|`{3,}[^`]*$|~{3,}|\|)/u;

/** The source of a text that begins a line, such that the line is read as a text and nothing else. */
export function guardLine(source: string, zone: Zone, setting: Setting): string {
  if (source === OMISSION) return `&#${OMISSION.charCodeAt(0)};`;
  const start =
    BLOCK_START.exec(source)?.[0] ??
    parseItemLabel(source, setting.forms)?.text ??
    zoneWord(source, zone, setting);
  return start === undefined ? source : escapeWithin(source, start.length);
}

function zoneWord(source: string, zone: Zone, { profile }: Setting): string | undefined {
  const { recitals, citations, notes } = profile.words;
  if (zone === "preamble") return openingWord(source, [...recitals, ...citations]);
  if (zone === "explanation" && notes.some(({ label }) => label.test(source))) return source;
  return undefined;
}

/** The source of a heading that names no unit and opens no part. */
export function guardCrossheading(source: string, zone: Zone, setting: Setting): string {
  const { explanation, attachment } = setting.profile.words;
  const isRead =
    source === OMISSION ||
    parseHeadingLabel(source, setting.profile) !== undefined ||
    openingWord(source, [...explanation, ...attachment]) !== undefined ||
    (zone === "explanation" && labelOfHeading(source, setting).text !== "");
  return guardTail(isRead ? encodeFirst(source) : source);
}

/** A label and its title in one line; the title's first sign is encoded where it would be read as part of the label. */
export function headingLine(
  label: string,
  title: string,
  labelOf: (text: string) => string | undefined,
): string {
  if (title === "") return label;
  const plain = label === "" ? title : `${label} ${title}`;
  const whole =
    labelOf(plain) === label ? plain : `${label === "" ? "" : `${label} `}${encodeFirst(title)}`;
  return guardTail(whole);
}

// A plain viewer takes number signs at the end of a heading for its closing mark.
function guardTail(source: string): string {
  return source.replace(/(?<=[ \t])(#+)$/u, (signs) => `\\${signs}`);
}

function escapeWithin(source: string, length: number): string {
  const index = source.slice(0, length).search(/[!-/:-@[-`{-~]/u);
  return index === -1 ? encodeFirst(source) : `${source.slice(0, index)}\\${source.slice(index)}`;
}

function encodeFirst(source: string): string {
  const first = source.codePointAt(0);
  if (first === undefined) return source;
  const sign = String.fromCodePoint(first);
  // An escape already keeps the sign from being read; its backslash must stay with it.
  return sign === "\\" || sign === "&" ? source : `&#${first};${source.slice(sign.length)}`;
}
