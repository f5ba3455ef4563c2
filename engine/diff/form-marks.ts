/** What differs in links, images and emphasis between two texts whose words were compared. */
import type { FormDetail, WordRun } from "../../schemas/change.ts";
import { itemAt } from "../text/index.ts";
import type { Span } from "./form-pieces.ts";

type Mark = "link" | "emphasis";

/** The marks of a text. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * The differences of marks. In words that stayed every mark is compared. In words that came or went only links and images
 * are, because their targets are not among the words. With the sides exchanged the differences are the same, exchanged.
 */
export function compareMarks(
  before: MarkedText,
  after: MarkedText,
  words: readonly WordRun[],
): readonly FormDetail[] {
  if (before.spans.length === 0 && after.spans.length === 0) return [];
  const { kept, gaps } = placeRuns(words);
  const links = { before: linksOf(before.spans), after: linksOf(after.spans) };
  return [
    ...compareKept(before, after, kept),
    ...gaps.flatMap((gap) => compareGap(before, after, links, gap)),
    ...compareImages(before.spans, after.spans, kept),
  ];
}

/** A run of words that stayed, with the offset at which it begins on each side. */
interface KeptRun {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** The words between two runs that stayed, by their offsets on each side. */
interface Gap {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

function placeRuns(words: readonly WordRun[]): {
  readonly kept: readonly KeptRun[];
  readonly gaps: readonly Gap[];
} {
  const kept: KeptRun[] = [];
  const gaps: Gap[] = [];
  let [one, other] = [0, 0];
  let [openOne, openOther] = [0, 0];
  const close = (): void => {
    if (one > openOne || other > openOther)
      gaps.push({ before: [openOne, one], after: [openOther, other] });
  };
  for (const [sign, { length }] of words) {
    if (sign === "=") {
      close();
      kept.push({ before: one, after: other, length });
    }
    if (sign !== "+") one += length;
    if (sign !== "-") other += length;
    if (sign === "=") [openOne, openOther] = [one, other];
  }
  close();
  return { kept, gaps };
}

const MARKS: readonly Mark[] = ["link", "emphasis"];

/** The differences of marks in words that stayed, in order. Neighbouring words with the same difference are one detail. */
function compareKept(
  before: MarkedText,
  after: MarkedText,
  kept: readonly KeptRun[],
): readonly FormDetail[] {
  return MARKS.flatMap((what) => {
    const details: FormDetail[] = [];
    let end = -1;
    for (const [run, from, to] of kept.flatMap((run) => cutRun(before.spans, after.spans, run))) {
      const known = markAt(before.spans, run.before + from, what);
      const now = markAt(after.spans, run.after + from, what);
      if (known === now) continue;
      const words = after.text.slice(run.after + from, run.after + to);
      const last = details.at(-1);
      const goesOn =
        end === run.after + from &&
        last !== undefined &&
        last.before === known &&
        last.after === now;
      if (goesOn) details[details.length - 1] = { ...last, words: last.words + words };
      else details.push({ what, before: known, after: now, words });
      end = run.after + to;
    }
    return details;
  });
}

/** A run cut wherever a mark begins or ends on either side. `from` and `to` count from the beginning of the run. */
function cutRun(
  before: readonly Span[],
  after: readonly Span[],
  run: KeptRun,
): readonly (readonly [run: KeptRun, from: number, to: number])[] {
  const cuts = new Set([0, run.length]);
  for (const { from, to } of before) cuts.add(from - run.before).add(to - run.before);
  for (const { from, to } of after) cuts.add(from - run.after).add(to - run.after);
  const sorted = [...cuts].filter((cut) => cut >= 0 && cut <= run.length).sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => [run, itemAt(sorted, index), to] as const);
}

function markAt(spans: readonly Span[], at: number, what: Mark): string | null {
  return spans.find(({ from, to }) => from <= at && at < to)?.[what] ?? null;
}

/** The links of a text. Neighbouring spans with the same target are one link, though their emphasis differs. */
function linksOf(spans: readonly Span[]): readonly Span[] {
  const links: Span[] = [];
  for (const span of spans) {
    const last = links.at(-1);
    if (span.link === null) continue;
    if (last?.link === span.link && last.to === span.from)
      links[links.length - 1] = { ...last, to: span.to };
    else links.push(span);
  }
  return links;
}

/** The differences of links that stand wholly in words that came or went. */
function compareGap(
  before: MarkedText,
  after: MarkedText,
  links: { readonly before: readonly Span[]; readonly after: readonly Span[] },
  gap: Gap,
): readonly FormDetail[] {
  const known = within(links.before, gap.before);
  const now = within(links.after, gap.after);
  const gone = unmatched(known, now, ({ link }) => link);
  const come = unmatched(now, known, ({ link }) => link);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
    const [one, other] = [gone[index], come[index]];
    const words =
      other === undefined
        ? before.text.slice(one?.from, one?.to)
        : after.text.slice(other.from, other.to);
    return { what: "link", before: one?.link ?? null, after: other?.link ?? null, words };
  });
}

function within(spans: readonly Span[], [from, to]: readonly [number, number]): readonly Span[] {
  return spans.filter((span) => from <= span.from && span.to <= to);
}

/** The differences of images. Where no word changed, an image that stands at another place is a difference too. */
function compareImages(
  before: readonly Span[],
  after: readonly Span[],
  kept: readonly KeptRun[],
): readonly FormDetail[] {
  const [known, now] = [before, after].map((spans) => spans.filter(({ image }) => image !== null));
  const isSameText = kept.length === 1 && kept[0]?.before === kept[0]?.after;
  const keyOf = ({ image, from, to }: Span): string =>
    isSameText ? `${from} ${to} ${image}` : `${image}`;
  const gone = unmatched(known ?? [], now ?? [], keyOf);
  const come = unmatched(now ?? [], known ?? [], keyOf);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
    what: "image",
    before: gone[index]?.image ?? null,
    after: come[index]?.image ?? null,
    words: "",
  }));
}

/** The spans that the other row does not have; of two equal spans one stays unmatched where the other row has only one. */
function unmatched(
  spans: readonly Span[],
  others: readonly Span[],
  keyOf: (span: Span) => string | null,
): readonly Span[] {
  const left = others.map(keyOf);
  return spans.filter((span) => {
    const place = left.indexOf(keyOf(span));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
