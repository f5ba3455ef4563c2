/** Keeps which lists are open at a line, and to which of them an item belongs. */
import type { ItemForm } from "../../schemas/profiles/index.ts";
import { MAX_LIST_DEPTH } from "../dialect/index.ts";
import {
  follows,
  type ItemLabel,
  isFirst,
  itemAt,
  type LabelReading,
  labelAfter,
  labelInserted,
} from "../text/index.ts";
import type { ContentPlace, ContentUnit } from "./blocks.ts";
import type { SourceLine } from "./lines.ts";

interface Level {
  readonly form: ItemForm;
  /** The number of its list in the unit, -1 for the paragraphs. */
  readonly list: number;
  readonly isParagraph: boolean;
  last: readonly LabelReading[];
  /** Where its labels stand, on a page. */
  column: number;
  page: number;
}

/**
 * What a label is at its place: the next one of an open list, the first of a new one, a later one of an open list, one that an
 * open list has passed already, or the label of a list that is not open and does not begin with it.
 */
export type LabelPlace =
  | { readonly kind: "next"; readonly level: number }
  | { readonly kind: "first" }
  | { readonly kind: "later"; readonly level: number; readonly missing: number }
  | { readonly kind: "passed"; readonly level: number }
  | { readonly kind: "none" };

export class Levels {
  readonly #paragraphForms: ReadonlySet<ItemForm>;
  readonly #parents: number[] = [];
  #levels: Level[] = [];
  /** The lists of the unit, for whoever writes its lines. */
  readonly unit: ContentUnit;

  constructor(paragraphForms: ReadonlySet<ItemForm>) {
    this.#paragraphForms = paragraphForms;
    this.unit = { parents: this.#parents, hasParagraphs: paragraphForms.size > 0 };
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
    return this.#passedBy(label) ?? { kind: "none" };
  }

  /** The innermost open list of the form of a label, which goes on with it although it is out of its sequence. */
  againOf(label: ItemLabel): LabelPlace | undefined {
    return this.#passedBy(label);
  }

  #passedBy({ form }: ItemLabel): LabelPlace | undefined {
    const level = this.#levels.findLastIndex((open) => open.form === form);
    return level === -1 ? undefined : { kind: "passed", level };
  }

  /** The labels that could come next, of the innermost list first: the next one, and one inserted before it. */
  expected(): readonly string[] {
    return this.#levels
      .toReversed()
      .flatMap(({ form, last }) =>
        last.flatMap((reading) => [labelAfter(form, reading), labelInserted(form, reading)]),
      );
  }

  /** Opens or continues the list of a label, and gives where the item stands. */
  take(label: ItemLabel, place: LabelPlace, line: SourceLine): ContentPlace {
    if (place.kind === "first" || place.kind === "none") this.#open(label, line);
    else {
      const known = itemAt(this.#levels, place.level);
      const next = nextOf(known, label);
      known.last = next.length > 0 ? next : label.readings;
      known.column = line.column;
      known.page = line.page;
      this.#levels.length = place.level + 1;
    }
    const list = this.#levels.at(-1)?.list ?? -1;
    return { unit: this.unit, list, depth: this.lists };
  }

  #open(label: ItemLabel, line: SourceLine): void {
    const isParagraph = this.#paragraphForms.has(label.form) && !this.#hasOtherParagraphs(label);
    if (isParagraph) this.#levels = [];
    else if (this.#levels.length >= MAX_LIST_DEPTH) this.#levels.pop();
    const first = label.readings.filter(isFirst);
    const list = isParagraph ? -1 : this.#parents.length;
    if (!isParagraph) this.#parents.push(this.#levels.at(-1)?.list ?? -1);
    this.#levels.push({
      form: label.form,
      list,
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
    const level = "level" in place ? this.#levels[place.level] : undefined;
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
