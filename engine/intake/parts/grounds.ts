/**
 * Reads the grounds and the legal basis of an act where scanning has spoilt the marks of their labels.
 *
 *     a, bahwa …;        a.
 *     b bahwa …;         b.
 *     c. bahwa …;        c.
 */
import { lineFrom, type SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { wholeLine } from "../pieces.ts";

const GROUND = /^([a-z])([.,]?)\s+(?=bahwa\s)/u;
const BASIS = /^(\d{1,2})([.,]?)\s+(?=\p{Lu}\p{Ll})/u;
const FIRST_LETTER = 97;

interface SpoiltLabel {
  readonly line: number;
  readonly label: string;
  readonly size: number;
  readonly mark: string;
}

/** Whether the lines are grounds whose labels follow one another and of which some have lost their mark; then they are read. */
export function readSpoiltGrounds(lines: readonly SourceLine[], outline: Outline): boolean {
  const found = labelsIn(lines, GROUND) ?? labelsIn(lines, BASIS);
  if (found === undefined || found.every(({ mark }) => mark === ".")) return false;
  found.forEach(({ line, label, size, mark }, at) => {
    const first = lines[line];
    if (first === undefined) return;
    const parts = [{ line: first, from: 0, to: label.length + mark.length }];
    const text = `${label}.`;
    const rule = mark === "." ? null : "label-mark";
    const rest = lines.slice(line + 1, found[at + 1]?.line ?? lines.length);
    outline.begin(
      { kind: "item" },
      [{ text, parts, rule }],
      [lineFrom(first, size), ...rest].map(wholeLine),
      rule !== null,
    );
  });
  return true;
}

// The labels of all lines that have one: the first line has the first, and none is passed over.
function labelsIn(
  lines: readonly SourceLine[],
  pattern: RegExp,
): readonly SpoiltLabel[] | undefined {
  const found = lines.flatMap(({ text }, line): readonly SpoiltLabel[] => {
    const [whole = "", label = "", mark = ""] = pattern.exec(text) ?? [];
    return whole === "" ? [] : [{ line, label, size: whole.length, mark }];
  });
  const isInOrder = found.every(({ label }, at) =>
    /\d/u.test(label) ? Number(label) === at + 1 : label === String.fromCharCode(FIRST_LETTER + at),
  );
  return found.length > 1 && found[0]?.line === 0 && isInOrder ? found : undefined;
}
