/** Wordings that cannot all stand, written one behind the other between marks. */
import { diffArrays } from "diff";
import { itemAt } from "../text/index.ts";
import { lineEndOf } from "./line-ends.ts";

interface MarkOptions {
  /** How many signs a mark has. */
  readonly size: number;
  /** What a mark calls a wording: the texts that have it, by their places, and its lines. */
  readonly nameOf: (texts: readonly number[], lines: readonly string[]) => string;
}

/**
 * Some versions of a text as one: the lines that all have once, and where they differ each wording between the marks that
 * git uses. Of three wordings and more, those in the middle stand behind the mark that git has for a base.
 *
 *     <<<<<<< one
 *     Pasal 5 A
 *     ||||||| two
 *     Pasal 5 B
 *     =======
 *     Pasal 5 C
 *     >>>>>>> three
 */
export function markWordings(texts: readonly string[], options: MarkOptions): string {
  const [first = "", ...others] = texts;
  const lines = first.split("\n");
  const ending = lineEndOf(first) === "\n" ? "" : "\r";
  const versions = [lines, ...others.map((text) => text.split("\n"))];
  const places = [
    new Map(lines.map((_, at) => [at, at])),
    ...versions.slice(1).map((version) => sharedPlaces(lines, version)),
  ];
  const written: string[] = [];
  const starts = versions.map(() => 0);
  const close = (ends: readonly number[]): void => {
    const parts = versions.map((version, at) => version.slice(starts[at], ends[at]));
    written.push(...markedParts(parts, ending, options));
  };
  for (const [at, line] of lines.entries()) {
    const here = places.map((shared) => shared.get(at));
    const ends = here.filter((place) => place !== undefined);
    if (ends.length < versions.length) continue;
    close(ends);
    written.push(line);
    for (const [version, end] of ends.entries()) starts[version] = end + 1;
  }
  close(versions.map((version) => version.length));
  return written.join("\n");
}

/** By the place of a line of the one text its place in the other, where both have it. */
function sharedPlaces(
  before: readonly string[],
  after: readonly string[],
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  let [known, now] = [0, 0];
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (!(added || removed)) for (const step of value.keys()) shared.set(known + step, now + step);
    known += added ? 0 : value.length;
    now += removed ? 0 : value.length;
  }
  return shared;
}

/** The lines of each version between two lines that all have: once where they are equal, else between marks. */
function markedParts(
  parts: readonly (readonly string[])[],
  ending: string,
  { size, nameOf }: MarkOptions,
): readonly string[] {
  const byWording = new Map<string, number[]>();
  for (const [at, part] of parts.entries()) {
    const key = JSON.stringify(part);
    const texts = byWording.get(key);
    if (texts === undefined) byWording.set(key, [at]);
    else texts.push(at);
  }
  const wordings = [...byWording.values()].map((texts) => {
    const lines = itemAt(parts, itemAt(texts, 0));
    return { lines, name: nameOf(texts, lines) };
  });
  if (wordings.length === 1) return itemAt(wordings, 0).lines;
  const mark = (sign: string, name: string): string => sign.repeat(size) + name + ending;
  return wordings.flatMap(({ lines, name }, at) => {
    if (at === 0) return [mark("<", ` ${name}`), ...lines];
    if (at < wordings.length - 1) return [mark("|", ` ${name}`), ...lines];
    return [mark("=", ""), ...lines, mark(">", ` ${name}`)];
  });
}
