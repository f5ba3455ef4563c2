/**
 * Which list an item belongs to: by the expected next label first, by form second, by indentation only where asked.
 *
 * Reader and writer run the same machine: the writer to see where blanks are needed to say what it means.
 *
 *     (1) …          paragraph
 *     a. …           opens a list in (1)
 *     1. …           opens a list in a.
 *     b. …           continues the list of a., closes that of 1.
 *     (2) …          continues the paragraphs, closes all lists
 */
import { follows, isFirst, type LabelReading } from "../text/index.ts";

/** Lists nested deeper than this go on at this depth: a hostile source must not outgrow the stack. */
export const MAX_LIST_DEPTH = 10;

/** A label as far as placing needs it: the look that a list keeps, and the places in a series it can mean. */
interface PlacedLabel {
  readonly form: string;
  readonly readings: readonly LabelReading[];
}

interface OpenLevel {
  readonly form: string;
  /** Blanks before the line that opened the list. */
  readonly indent: number;
  last: readonly LabelReading[];
}

/** Where an item goes. `level` counts the lists from the outermost, from 0; a paragraph stands at level -1. */
interface ItemPlace {
  readonly level: number;
  readonly opens: boolean;
  readonly tooDeep: boolean;
}

/** The lists that are open in one article, paragraph or other unit with content. */
export class ItemPlacement {
  readonly #paragraphForms: ReadonlySet<string>;
  #paragraph: OpenLevel | undefined;
  readonly #open: OpenLevel[] = [];

  constructor(paragraphForms: ReadonlySet<string>) {
    this.#paragraphForms = paragraphForms;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** A text closes the lists below the item it belongs to; gives how many lists stay open. */
  placeText(indent: number): number {
    this.#open.length = Math.min(indent, this.#open.length);
    return this.#open.length;
  }

  placeItem(label: PlacedLabel, indent: number): ItemPlace {
    const blanks = this.#snap(indent);
    return (
      this.#continueExpected(label, blanks) ??
      this.#placeParagraph(label, indent) ??
      this.#placeByForm(label, blanks)
    );
  }

  // Blanks that no open list has count as those of the nearest list that has more.
  #snap(indent: number): number {
    const more = this.#open.map((level) => level.indent).filter((blanks) => blanks >= indent);
    return more.length === 0 ? indent : Math.min(...more);
  }

  #continueExpected(label: PlacedLabel, indent: number): ItemPlace | undefined {
    for (let index = this.#open.length - 1; index >= -1; index -= 1) {
      const level = index === -1 ? this.#paragraph : this.#open[index];
      if (level === undefined || level.indent !== indent || level.form !== label.form) continue;
      const next = label.readings.filter((reading) =>
        level.last.some((before) => follows(before, reading)),
      );
      if (next.length > 0) return this.#continue(index, level, next);
    }
    return undefined;
  }

  #continue(index: number, level: OpenLevel, last: readonly LabelReading[]): ItemPlace {
    level.last = last;
    this.#open.length = index + 1;
    return { level: index, opens: false, tooDeep: false };
  }

  // A label of the paragraphs' own form never opens a list inside a paragraph unless blanks say so: it is a paragraph out of order.
  #placeParagraph(label: PlacedLabel, indent: number): ItemPlace | undefined {
    if (indent > 0 || !this.#paragraphForms.has(label.form)) return undefined;
    if (this.#paragraph !== undefined && this.#paragraph.form !== label.form) return undefined;
    this.#paragraph = { form: label.form, indent: 0, last: startOf(label) };
    this.#open.length = 0;
    return { level: -1, opens: true, tooDeep: false };
  }

  // A new list never closes another: two lists side by side could not be told apart.
  #placeByForm(label: PlacedLabel, indent: number): ItemPlace {
    const same = this.#open.findLastIndex(
      (level) => level.indent === indent && level.form === label.form,
    );
    const opensByNumber = label.readings.some(isFirst) && (indent === 0 || same === -1);
    const level = this.#open[same];
    if (!opensByNumber && level !== undefined) {
      return this.#continue(same, level, sameSeries(label, level));
    }
    const innermost = this.#open.at(-1);
    if (innermost !== undefined && this.#open.length >= MAX_LIST_DEPTH) {
      const last = this.#open.length - 1;
      return { ...this.#continue(last, innermost, startOf(label)), tooDeep: true };
    }
    this.#open.push({ form: label.form, indent, last: startOf(label) });
    return { level: this.#open.length - 1, opens: true, tooDeep: false };
  }
}

function startOf(label: PlacedLabel): readonly LabelReading[] {
  const first = label.readings.filter(isFirst);
  return first.length > 0 ? first : label.readings;
}

function sameSeries(label: PlacedLabel, level: OpenLevel): readonly LabelReading[] {
  const same = label.readings.filter(({ series }) =>
    level.last.some((last) => last.series === series),
  );
  return same.length > 0 ? same : label.readings;
}
