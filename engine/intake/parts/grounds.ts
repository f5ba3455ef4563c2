/**
 * Reads the grounds and the legal basis of an act where scanning has spoilt the marks of their labels, or torn them off to the
 * end of their lines.
 *
 *     a, bahwa …;        a.
 *     b bahwa …;         b.
 *     bahwa …; c         c.
 */
import { lineFrom, type SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { type Slice, wholeLine } from "../pieces.ts";

const GROUND = /^([a-z])([.,]?)\s+(?=bahwa\s)/u;
const TORN_OFF = /^bahwa\s.*;\s+([a-z])\.?$/u;
const BASIS = /^(\d{1,2})([.,]?)\s+(?=\p{Lu}\p{Ll})/u;
const FIRST_LETTER = 97;

interface SpoiltLabel {
  readonly line: number;
  readonly label: string;
  readonly at: Slice;
  readonly text: Slice;
  readonly rule: "label-mark" | "label-position" | null;
}

/** Whether the lines are grounds whose labels follow one another and of which some have lost their mark; then they are read. */
export function readSpoiltGrounds(lines: readonly SourceLine[], outline: Outline): boolean {
  const found = labelsIn(lines, groundAt) ?? labelsIn(lines, basisAt);
  if (found === undefined || found.every(({ rule }) => rule === null)) return false;
  found.forEach(({ line, label, at, text, rule }, index) => {
    const rest = lines.slice(line + 1, found[index + 1]?.line ?? lines.length);
    outline.begin(
      { kind: "item" },
      [{ text: `${label}.`, parts: [at], rule }],
      [text, ...rest.map(wholeLine)],
      rule !== null,
    );
  });
  return true;
}

type LabelAt = (line: SourceLine, index: number) => SpoiltLabel | undefined;

const groundAt: LabelAt = (line, index) =>
  labelBefore(line, index, GROUND) ?? labelBehind(line, index);
const basisAt: LabelAt = (line, index) => labelBefore(line, index, BASIS);

function labelBefore(line: SourceLine, index: number, pattern: RegExp): SpoiltLabel | undefined {
  const [whole = "", label = "", mark = ""] = pattern.exec(line.text) ?? [];
  if (whole === "") return undefined;
  const at = { line, from: 0, to: label.length + mark.length };
  const text = wholeLine(lineFrom(line, whole.length));
  return { line: index, label, at, text, rule: mark === "." ? null : "label-mark" };
}

function labelBehind(line: SourceLine, index: number): SpoiltLabel | undefined {
  const label = TORN_OFF.exec(line.text)?.[1];
  if (label === undefined) return undefined;
  const from = line.text.lastIndexOf(label);
  const at = { line, from, to: line.text.length };
  return { line: index, label, at, text: { line, from: 0, to: from }, rule: "label-position" };
}

// The labels of all lines that have one: the first line has the first, and none is passed over.
function labelsIn(
  lines: readonly SourceLine[],
  labelAt: LabelAt,
): readonly SpoiltLabel[] | undefined {
  const found = lines.flatMap((line, index) => labelAt(line, index) ?? []);
  const isInOrder = found.every(({ label }, at) =>
    /\d/u.test(label) ? Number(label) === at + 1 : label === String.fromCharCode(FIRST_LETTER + at),
  );
  return found.length > 1 && found[0]?.line === 0 && isInOrder ? found : undefined;
}
