/** Keeps which lists are open at a line, by the same rules by which the reader of the dialect will place the items. */
import type { ItemForm } from "../../schemas/profiles/index.ts";
import {
  follows,
  type ItemLabel,
  isFirst,
  type LabelReading,
  labelAfter,
  labelInserted,
} from "../text/index.ts";
import type { SourceLine } from "./lines.ts";

interface Level {
  readonly form: ItemForm;
  readonly isParagraph: boolean;
  last: readonly LabelReading[];
  /** Where its labels stand, on a page. */
  column: number;
  page: number;
}

/** What a label is at its place: the next one, the first of a new list, a later one, or none of these. */
export type LabelPlace =
  | { readonly kind: "next"; readonly level: number }
  | { readonly kind: "first" }
  | { readonly kind: "later"; readonly level: number; readonly missing: number }
  | { readonly kind: "none" };

export class Levels {
  readonly #paragraphForms: ReadonlySet<ItemForm>;
  #levels: Level[] = [];

  constructor(paragraphForms: ReadonlySet<ItemForm>) {
    this.#paragraphForms = paragraphForms;
  }

  /** How many lists are open, paragraphs not counted. */
  get lists(): number {
    return this.#levels.filter(({ isParagraph }) => !isParagraph).length;
  }

  /** Which place the label has among the open lists, the innermost first. */
  placeOf(label: ItemLabel): LabelPlace {
    for (let index = this.#levels.length - 1; index >= 0; index -= 1) {
      const level = this.#levels[index];
      if (level?.form === label.form && nextOf(level, label).length > 0)
        return { kind: "next", level: index };
    }
    if (label.readings.some(isFirst)) return { kind: "first" };
    for (let index = this.#levels.length - 1; index >= 0; index -= 1) {
      const level = this.#levels[index];
      const missing = level?.form === label.form ? missingBefore(level, label) : 0;
      if (missing > 0) return { kind: "later", level: index, missing };
    }
    return { kind: "none" };
  }

  /** The labels that could come next, of the innermost list first: the next one, and one inserted before it. */
  expected(): readonly string[] {
    return this.#levels
      .toReversed()
      .flatMap(({ form, last }) =>
        last.flatMap((reading) => [labelAfter(form, reading), labelInserted(form, reading)]),
      );
  }

  /** Opens or continues the list of a label. */
  take(label: ItemLabel, place: LabelPlace, line: SourceLine): void {
    const known =
      place.kind === "next" || place.kind === "later" ? this.#levels[place.level] : undefined;
    if (known !== undefined && place.kind !== "first" && place.kind !== "none") {
      const next = nextOf(known, label);
      known.last = next.length > 0 ? next : label.readings;
      known.column = line.column;
      known.page = line.page;
      this.#levels.length = place.level + 1;
      return;
    }
    const isParagraph = this.#paragraphForms.has(label.form) && !this.#hasOtherParagraphs(label);
    if (isParagraph) this.#levels = [];
    const first = label.readings.filter(isFirst);
    this.#levels.push({
      form: label.form,
      isParagraph,
      last: first.length > 0 ? first : label.readings,
      column: line.column,
      page: line.page,
    });
  }

  /** How many lists a text stands in, by its column; undefined where the innermost list was printed on another page. */
  depthAt(line: SourceLine): number | undefined {
    const lists = this.#levels.filter(({ isParagraph }) => !isParagraph);
    const innermost = lists.at(-1);
    if (innermost === undefined) return 0;
    if (innermost.page !== line.page) return undefined;
    return lists.filter(({ column, page }) => page === line.page && column + 1 < line.column)
      .length;
  }

  /** How many lists are open down to a level, paragraphs not counted. */
  listsDownTo(level: number): number {
    return this.#levels.slice(0, level + 1).filter(({ isParagraph }) => !isParagraph).length;
  }

  /** How many lists are open where a label continues one of them, that one included; 0 for a paragraph. */
  listsAt(place: LabelPlace): number {
    if (place.kind !== "next") return 0;
    const own = this.#levels[place.level];
    if (own === undefined || own.isParagraph) return 0;
    return this.#levels.slice(0, place.level + 1).filter(({ isParagraph }) => !isParagraph).length;
  }

  /** Closes the lists below the one a text belongs to. */
  closeBelow(depth: number): void {
    const paragraphs = this.#levels.filter(({ isParagraph }) => isParagraph).length;
    this.#levels.length = Math.min(this.#levels.length, paragraphs + depth);
  }

  /** Whether the labels of the level of a place stand in the column of a line. */
  isInColumn(place: LabelPlace, line: SourceLine): boolean {
    const level =
      place.kind === "next" || place.kind === "later" ? this.#levels[place.level] : undefined;
    return (
      level !== undefined && level.page === line.page && Math.abs(level.column - line.column) <= 1
    );
  }

  #hasOtherParagraphs(label: ItemLabel): boolean {
    const paragraph = this.#levels.find(({ isParagraph }) => isParagraph);
    return paragraph !== undefined && paragraph.form !== label.form;
  }
}

function nextOf({ last }: Level, { readings }: ItemLabel): readonly LabelReading[] {
  return readings.filter((reading) => last.some((before) => follows(before, reading)));
}

function missingBefore({ last }: Level, { readings }: ItemLabel): number {
  const gaps = readings.flatMap((reading) =>
    last
      .filter(({ series }) => series === reading.series)
      .map((before) => reading.main - before.main - 1),
  );
  return Math.max(0, ...gaps);
}
