/**
 * Lines that come again and again at the end of a page and in the middle of a sentence: what a page prints and no law says.
 * Nothing here is shared with the reader that it watches over; it knows no word, only where lines stand.
 */
import type { AccountSpan } from "../../schemas/account.ts";

const LEAST = 3;
const EDGE = 4;

/** Such lines that an account keeps inside an article without a doubt. A source without pages has none. */
export function interruptingLines(
  source: string,
  spans: readonly AccountSpan[],
): readonly string[] {
  const lines = source.split(/\r\n|\n|\r/u);
  const key = (at: number): string =>
    (lines[at] ?? "")
      .replace(/^\d+ | \d+$/gu, "#")
      .replace(/\s+/gu, " ")
      .trim();
  const full = lines.flatMap((_, at) => (key(at) === "" ? [] : [at]));
  const places = new Map<string, { count: number; edges: number }>();
  full.forEach((at, index) => {
    const around = lines.slice(full[index - EDGE] ?? 0, (full[index + EDGE] ?? lines.length) + 1);
    const { count, edges } = places.get(key(at)) ?? { count: 0, edges: 0 };
    const isEdge = around.some((line) => line.includes("\f"));
    places.set(key(at), { count: count + 1, edges: edges + Number(isEdge) });
  });
  const repeats = (at: number): boolean => {
    const { count = 0, edges = 0 } = places.get(key(at)) ?? {};
    return count >= LEAST && edges === count && /\p{L}{3}/u.test(key(at));
  };
  const nearest = (at: number, step: 1 | -1): string => {
    let one = at + step;
    while (Math.abs(one - at) < 3 * EDGE && (!/\p{L}{3}/u.test(key(one)) || repeats(one)))
      one += step;
    return key(one);
  };
  const found = spans.filter(
    ({ outcome, eid, doubtful, line }) =>
      outcome !== "dropped" &&
      !doubtful &&
      /(?:^|__)art_/u.test(eid ?? "") &&
      repeats(line - 1) &&
      /\p{Ll}\p{L}$/u.test(nearest(line - 1, -1)) &&
      /^\p{Ll}{2}/u.test(nearest(line - 1, 1)),
  );
  // Around a sentence of the law that repeats, its other lines repeat too.
  const around = (at: number, step: 1 | -1): number =>
    new Set(full.filter((one) => key(one) === key(at)).map((one) => nearest(one, step))).size;
  return found
    .filter(({ line }) => around(line - 1, -1) > 1 && around(line - 1, 1) > 1)
    .map(({ line, text }) => `${line}: ${text}`);
}
