/**
 * Targets as an instruction names them: from the smallest unit to the largest, what is common said once.
 *
 *     huruf b ayat (1) dan ayat (5) Pasal 26
 *     huruf c ayat (2), ayat (3), dan ayat (4) Pasal 27A
 */
import type { LabelPath, LabelStep } from "../../../schemas/amendment.ts";
import { articleOf, printPath, printStep, readingOf } from "../../path/index.ts";
import { numberWords } from "../../text/index.ts";

// Law 19/2019 item 26 names seven in a row one by one, Law 8/2011 item 2 eight as a range.
const LONGEST_ROW = 7;

/** Words in a list: "a", "a dan b", "a, b, dan c". */
export function joinList(words: readonly string[], conjunction = "dan"): string {
  const last = words.at(-1);
  if (last === undefined) return "";
  if (words.length === 1) return last;
  const head = words.slice(0, -1).join(", ");
  // A comma before the last also where an item is a list itself.
  const isLong = words.length > 2 || words.some((word) => word.includes(` ${conjunction} `));
  return `${head}${isLong ? "," : ""} ${conjunction} ${last}`;
}

/** "2 (dua)". */
export function printCount(count: number): string {
  return `${count} (${numberWords(BigInt(count)) ?? ""})`;
}

/** A unit with all that is around it, from small to large: "huruf b ayat (1) Pasal 26", "Bagian Kedua Bab IV". */
export function printTarget(path: LabelPath): string {
  return path.toReversed().map(printStep).join(" ");
}

/** Labels of new units: "huruf a, huruf b, dan huruf c", or a range where the row is long. */
export function printLabels(steps: readonly LabelStep[]): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first !== undefined && last !== undefined && steps.length > LONGEST_ROW && isRow(steps))
    return `${printStep(first)} sampai dengan ${printStep(last)}`;
  return joinList(steps.map(printStep));
}

/** Targets in one article, in the order of the text, with the article at the end. */
export function printTargets(paths: readonly LabelPath[]): string {
  const [only] = paths;
  const step = only === undefined ? undefined : articleOf(only);
  if (only === undefined || step === undefined) return "";
  if (paths.some(({ length }) => length === 1)) return printStep(step);
  const groups = groupByParent(paths);
  const items = groups.flatMap(({ parent, steps }) => {
    // What is changed or deleted is told one by one: a range would take in what stands between.
    const labels = steps.map(printStep);
    return parent.length > 0 ? [`${joinList(labels)} ${printTarget(parent)}`] : labels;
  });
  return `${joinList(items)} ${printStep(step)}`;
}

interface Group {
  /** What stands between the article and the units. */
  readonly parent: LabelPath;
  readonly steps: LabelStep[];
}

function groupByParent(paths: readonly LabelPath[]): readonly Group[] {
  const groups: Group[] = [];
  for (const path of paths) {
    const step = path.at(-1);
    if (step === undefined) continue;
    const parent = path.slice(1, -1);
    const open = groups.at(-1);
    if (open !== undefined && printPath(open.parent) === printPath(parent)) open.steps.push(step);
    else groups.push({ parent, steps: [step] });
  }
  return groups;
}

function isRow(steps: readonly LabelStep[]): boolean {
  const readings = steps.map(readingOf);
  return readings.every((reading, index) => {
    const previous = readings[index - 1];
    if (reading === undefined) return false;
    if (index === 0) return true;
    if (previous === undefined || previous.series !== reading.series) return false;
    return (
      (reading.main === previous.main && reading.inserted === previous.inserted + 1) ||
      (reading.main === previous.main + 1 && reading.inserted === 0 && previous.inserted === 0)
    );
  });
}
