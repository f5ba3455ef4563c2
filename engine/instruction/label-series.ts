/** Lists of labels with their ranges spelled out: "ayat (4a) sampai dengan ayat (4h)". */
import type { LabelStep } from "../../schemas/amendment.ts";
import { readingOf } from "../path/index.ts";
import type { Clause } from "./clause.ts";
import type { NewUnits, Span } from "./places.ts";
import { stepOfToken } from "./places.ts";

/** The labels of a group, ranges such as "ayat (4a) sampai dengan ayat (4h)" spelled out; undefined where they are no series. */
export function expandLabels({ labels, upTo }: NewUnits): readonly LabelStep[] | undefined {
  const steps = labels.map(stepOfToken);
  const first = steps.at(-1);
  if (upTo === undefined || first === undefined) return steps;
  const last = stepOfToken(upTo);
  const [low, high] = [readingOf(first), readingOf(last)];
  if (low === undefined || high === undefined || low.series !== high.series) return undefined;
  if (low.main === high.main && low.inserted > 0 && high.inserted > low.inserted) {
    const numbers = Array.from({ length: high.inserted - low.inserted }, (_, index) => index + 1);
    return [
      ...steps,
      ...numbers.map((add) => ({ ...first, number: nextSuffix(first.number, add) })),
    ];
  }
  if (low.inserted !== 0 || high.inserted !== 0 || high.main <= low.main) return undefined;
  if (!/^(?:\d+|[a-z])$/u.test(first.number)) return undefined;
  const numbers = Array.from({ length: high.main - low.main }, (_, index) => index + 1);
  return [...steps, ...numbers.map((add) => ({ ...first, number: nextPlain(first.number, add) }))];
}

function nextSuffix(number: string, add: number): string {
  const last = number.charAt(number.length - 1);
  return number.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + add);
}

function nextPlain(number: string, add: number): string {
  return /^\d+$/u.test(number)
    ? String(Number(number) + add)
    : String.fromCharCode(number.charCodeAt(0) + add);
}

/** Where an instruction counts other than it lists: the count and its labels; undefined where the two agree everywhere. */
export function findMiscount(clauses: readonly Clause[]): Span | undefined {
  const groups = clauses.flatMap((clause) => ("groups" in clause ? clause.groups : []));
  return groups.find((group) => {
    const listed = group.labels.length === 0 ? undefined : expandLabels(group)?.length;
    return listed !== undefined && group.counted !== undefined && group.counted !== listed;
  })?.span;
}
