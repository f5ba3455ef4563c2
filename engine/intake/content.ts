/** Reads the lines of one unit: which begin an item, which a text, and which go on. */

import { type ItemLabel, isFirst } from "../text/index.ts";
import { jointSource } from "../wording/read/index.ts";
import { readArticleLine } from "./article-labels.ts";
import { type ItemLine, readDamagedItem, readItemLine, readUnmarkedItem } from "./item-labels.ts";
import { type LabelPlace, Levels } from "./levels.ts";
import type { SourceLine } from "./lines.ts";
import type { Outline } from "./outline.ts";
import { type Word, wholeLine, wordsOf } from "./pieces.ts";
import { isMarkLine } from "./quote-marks.ts";
import {
  announcesList,
  closesBracket,
  endsInAbbreviation,
  endsInComma,
  endsOpen,
  goesOn,
  isComplete,
} from "./sentence.ts";
import type { IntakeSetting } from "./setting.ts";

/** Lines looked at for the second label of a list, or for the width of the text around a line. */
const LOOK_AHEAD = 60;
const NEIGHBOURS = 5;
/** A conversion breaks lines a word too early at times; two words that would have fitted are meant to stand apart. */
const FLAT_WORDS = 2;
/** More labels than this were never lost in a row inside one article. */
const MAX_MISSING = 3;
const CONJUNCTION = new RegExp(`^(?:${jointSource})$`, "u");
const ENDS_ITEM = new RegExp(`[,;.]$|[;,]\\s*(?:${jointSource})$`, "u");
/** Definitions follow these words, with their colon or without. */
const DEFINES = /dimaksud(?:kan)? dengan$/u;
const TAIL = /^(?:dipidana|diancam|dikenai|dikenakan|dihukum|dicabut|dinyatakan)(?!\p{L})/u;

/** A text that ends so goes on with an item or with the rest of its sentence, and no new text follows. */
const CONJOINED = new RegExp(`[;,]\\s*(?:${jointSource})$`, "u");
/** Labels that no form of the profile has: "A.", "1.1.", "IV.", a dash or a dot. They begin at least a text. */
const FOREIGN_LABEL = /^(?:[A-Z]\.|[IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[-–—•*·])\s(?=\S)/u;

/** Reads the lines of a unit into the outline. `hasParagraphs` where "(1)" is a paragraph and not an item. */
export function readContent(
  lines: readonly SourceLine[],
  outline: Outline,
  setting: IntakeSetting,
  hasParagraphs: boolean,
): void {
  new ContentReader(lines, outline, setting, hasParagraphs).run();
}

/** What may follow a label that is cited and begins no item: "ayat (1), (2) dan (3)". */
const LINK = new RegExp(`^[\\s,;]*(?:$|(?:${jointSource}|sampai)(?!\\p{L}))`, "u");
/** "ad." and "an." are labels behind "ac." and "am.", and abbreviations elsewhere. */
const WORD = /^a[b-z]$/u;

interface FoundItem {
  readonly line: ItemLine;
  readonly place: LabelPlace;
  /** Whether its label was repaired and the labels around it do not confirm it. */
  readonly isDoubtful: boolean;
}

class ContentReader {
  readonly #lines: readonly SourceLine[];
  readonly #outline: Outline;
  readonly #setting: IntakeSetting;
  readonly #levels: Levels;

  constructor(
    lines: readonly SourceLine[],
    outline: Outline,
    setting: IntakeSetting,
    hasParagraphs: boolean,
  ) {
    this.#lines = lines;
    this.#outline = outline;
    this.#setting = setting;
    this.#levels = new Levels(hasParagraphs ? setting.paragraphForms : new Set());
  }

  run(): void {
    this.#lines.forEach((line, index) => {
      if (line.table !== undefined) {
        const depth = this.#openTextAt(line, index);
        this.#outline.addTable(line.table, { depth, unit: this.#levels.unit });
        return;
      }
      const item = this.#readItem(index);
      if (item !== undefined) this.#addItem(item, line, index);
      else if (this.#beginsText(index)) this.#addText(line, index);
      else this.#outline.append(wholeLine(line));
    });
  }

  /** The item that a line begins: by its label to the letter, else by the expected label that its damaged one may be. */
  #readItem(index: number): FoundItem | undefined {
    const { forms } = this.#setting;
    const text = this.#lines[index]?.text ?? "";
    const exact = readItemLine(text, forms);
    const place = exact === undefined ? undefined : this.#placeOf(exact.label, index);
    const isItem = exact !== undefined && place !== undefined && this.#isItem(exact, place, index);
    if (isItem && place.kind === "next") return { line: exact, place, isDoubtful: false };
    const before = this.#lineBefore(index)?.plain;
    const isAnnounced = before === undefined || announcesList(before);
    if (!(isItem && isAnnounced && place.kind === "first")) {
      const damaged = this.#readDamaged(text, index, isAnnounced);
      if (damaged !== undefined) return damaged;
    }
    return isItem ? { line: exact, place, isDoubtful: false } : undefined;
  }

  // Reads a label that scanning has damaged. The repair is certain if the repaired label follows the label before it and is
  // followed by the label behind it; otherwise the item is marked for a person.
  #readDamaged(text: string, index: number, isAnnounced: boolean): FoundItem | undefined {
    const { forms } = this.#setting;
    const expected = (): readonly string[] => this.#levels.expected();
    const line =
      readDamagedItem(text, expected, isAnnounced, forms) ??
      this.#readUnmarked(text, index, isAnnounced);
    if (line === undefined) return undefined;
    const place = this.#levels.placeOf(line.label);
    if (!this.#isDamagedItem(line, place, index)) return undefined;
    return { line, place, isDoubtful: !this.#hasSecond(line.label, index) };
  }

  // "2 Pengusaha" between 1. and 3.: a label that lost its mark.
  #readUnmarked(text: string, index: number, isAnnounced: boolean): ItemLine | undefined {
    const line = readUnmarkedItem(
      text,
      () => this.#levels.expected(),
      isAnnounced,
      this.#setting.forms,
    );
    return line !== undefined && this.#hasSecond(line.label, index) ? line : undefined;
  }

  // The list to which a label belongs. Its place in the series of an open list decides; only where that leaves a choice does it
  // count whether the line before announces a new list.
  #placeOf(label: ItemLabel, index: number): LabelPlace {
    const place = this.#levels.placeOf(label);
    const line = this.#lines[index];
    const isAnnounced = announcesList(this.#lines[index - 1]?.plain ?? "");
    // "h. delapan:", "i. romawi satu;", "ii. romawi dua;": the numeral begins a list, and is not the letter behind h.
    if (place.kind === "next" && isAnnounced && label.readings.some(isFirst))
      return this.#hasSecond(label, index) ? { kind: "first" } : place;
    if (place.kind !== "first" || isAnnounced || line === undefined) return place;
    // An "a." behind "a." goes on with the same list, its label repeated, unless the line before announces a list inside the item.
    const again = this.#levels.againOf(label);
    return again !== undefined &&
      (this.#levels.isInColumn(again, line) || !this.#hasSecond(label, index))
      ? again
      : place;
  }

  // A damaged label is repaired only where an item can begin, which is behind the end of a text.
  #isDamagedItem({ label, textFrom }: ItemLine, place: LabelPlace, index: number): boolean {
    const line = this.#lines[index];
    const before = this.#lines[index - 1];
    if (line === undefined || (place.kind !== "next" && place.kind !== "first")) return false;
    const isParagraph = this.#setting.paragraphForms.has(label.form);
    if (before !== undefined && !isComplete(this.#endBefore(index))) {
      // Scanning may have torn off the end of the line before. Then the label must be that of a paragraph, and the next
      // paragraph must follow further down.
      if (!isParagraph || endsOpen(before.plain) || !this.#hasSecond(label, index)) return false;
      if (goesOn(before.plain, this.#setting.profile)) return false;
    }
    if (place.kind === "first" && !this.#hasSecond(label, index)) return false;
    return !isParagraph || textFrom === 0 || beginsSentence(line.text.slice(textFrom));
  }

  #addItem({ line: item, place, isDoubtful }: FoundItem, line: SourceLine, index: number): void {
    const { label, labelFrom, labelTo, textFrom, textTo } = item;
    const isBehindOpen = index > 0 && this.#isOpen(index);
    const isInSentence =
      isBehindOpen && place.kind === "next" && !beginsSentence(line.text.slice(textFrom, textTo));
    const words = wordsOf({ line, from: labelFrom, to: labelTo });
    const isOutOfOrder = place.kind !== "next" && place.kind !== "first";
    this.#outline.begin(
      { kind: "item", place: this.#levels.take(label, place, line), isInSentence },
      joinLabel(words, label.text, labelFrom > 0),
      [{ line, from: textFrom, to: textTo }],
      isDoubtful || isOutOfOrder || isBehindOpen,
    );
  }

  #isOpen(index: number): boolean {
    const before = this.#endBefore(index);
    return !isComplete(before) && !endsInComma(before, this.#setting.profile);
  }

  #addText(line: SourceLine, index: number): void {
    const depth = this.#openTextAt(line, index);
    const isDoubtful = this.#setting.isBody && isUnreadHeading(line, this.#setting);
    const start = { kind: "text", depth, unit: this.#levels.unit } as const;
    this.#outline.begin(start, [], [wholeLine(line)], isDoubtful);
  }

  /** How many lists a text or table stands in; it closes those below. */
  #openTextAt(line: SourceLine, index: number): number {
    const column = this.#setting.isFlat ? 0 : (this.#levels.depthAt(line) ?? 0);
    const depth = Math.max(column, this.#listsContinued(index));
    this.#levels.closeBelow(depth);
    return depth;
  }

  #isItem(item: ItemLine, place: LabelPlace, index: number): boolean {
    const line = this.#lines[index];
    const before = this.#lineBefore(index);
    if (line === undefined) return false;
    if (before === undefined || this.#isHeadingAlone(index - 1))
      return this.#mayOpen(item, place, line);
    if (goesOn(before.plain, this.#setting.profile)) return false;
    if (WORD.test(item.label.number) && !isNear(place)) return false;
    switch (place.kind) {
      case "next":
        return this.#goesOnWith(item, place, index);
      case "first":
        return this.#opensList(item, index) || this.#standsAlone(item, index);
      case "later":
        return (
          (place.missing <= MAX_MISSING && isComplete(this.#endBefore(index))) ||
          this.#standsAlone(item, index)
        );
      case "passed":
        return this.#standsAlone(item, index);
      // A list that is announced may begin with another label than the first, if its next label follows further down.
      case "none":
        return (
          (announcesList(before.plain) && this.#hasSecond(item.label, index)) ||
          this.#standsAlone(item, index)
        );
    }
  }

  // The line before another; a mark of quotation on a line of its own is passed over.
  #lineBefore(index: number): SourceLine | undefined {
    const before = this.#lines[index - 1];
    return before !== undefined && isMarkLine(before) ? this.#lines[index - 2] : before;
  }

  // Whether the next label of an open list begins an item.
  #goesOnWith({ textFrom }: ItemLine, place: LabelPlace, index: number): boolean {
    const line = this.#lines[index];
    const before = this.#endBefore(index);
    if (line === undefined || isComplete(before) || this.#levels.isInColumn(place, line))
      return line !== undefined;
    const rest = line.text.slice(textFrom);
    if (endsInComma(before, this.#setting.profile) && !LINK.test(rest)) return true;
    return !endsOpen(this.#lines[index - 1]?.plain ?? "") && beginsSentence(rest);
  }

  // Whether the first label of a list opens one.
  #opensList({ label }: ItemLine, index: number): boolean {
    const before = this.#lines[index - 1]?.plain ?? "";
    if (announcesList(before)) return true;
    const mayEnd =
      !endsOpen(before) || DEFINES.test(before) || endsInComma(before, this.#setting.profile);
    return mayEnd && this.#hasSecond(label, index);
  }

  // Whether a line of the source begins behind the end of a text. A label there is a label, whatever its number. A part of a
  // line was cut because it looks like one, which proves nothing but for a paragraph that begins a sentence behind another.
  #standsAlone({ label, textFrom }: ItemLine, index: number): boolean {
    const line = this.#lines[index];
    const before = this.#endBefore(index);
    if (line === undefined || !isComplete(before)) return false;
    const isSure =
      !line.isPart ||
      (this.#isParagraph(label) && beginsBehindStop(before, line.text.slice(textFrom)));
    return isSure && !endsInAbbreviation(before) && !closesBracket(before, line.plain);
  }

  #isParagraph({ form }: ItemLabel): boolean {
    return this.#levels.unit.hasParagraphs && this.#setting.paragraphForms.has(form);
  }

  // Whether a label may open a list at the beginning of a unit. It may do so with any number, as the first label may have been
  // lost; behind the heading on one line it must be that of a paragraph.
  #mayOpen({ label }: ItemLine, place: LabelPlace, { isPart }: SourceLine): boolean {
    return place.kind === "first" || !isPart || this.#setting.paragraphForms.has(label.form);
  }

  #hasSecond(label: ItemLabel, index: number): boolean {
    const trial = new Levels(new Set());
    const first = this.#lines[index];
    if (first === undefined) return false;
    trial.take(label, { kind: "first" }, first);
    return this.#lines.slice(index + 1, index + LOOK_AHEAD).some((line) => {
      const { forms } = this.#setting;
      const next =
        readItemLine(line.text, forms) ??
        readDamagedItem(line.text, () => trial.expected(), false, forms);
      return next !== undefined && trial.placeOf(next.label).kind === "next";
    });
  }

  #beginsText(index: number): boolean {
    const line = this.#lines[index];
    const before = this.#lines[index - 1];
    if (line === undefined || before === undefined || before.table !== undefined) return true;
    if (line.isPart) return false;
    if (goesOn(before.plain, this.#setting.profile)) return false;
    const isApart = isComplete(before.plain) || line.blanks > 0 || line.page !== before.page;
    if (this.#isHeadingAlone(index - 1)) return true;
    if (this.#setting.isBody && isApart && isUnreadHeading(line, this.#setting))
      return !endsOpen(before.plain) && !JOINED.test(before.plain);
    return this.#isTail(index) || this.#standsApart(line, before, index);
  }

  // Whether a line behind the end of a text begins another one: by its label, by a blank line, or because it would have fitted.
  #standsApart(line: SourceLine, before: SourceLine, index: number): boolean {
    if (!isComplete(before.plain) || CONJOINED.test(before.plain)) return false;
    if (closesBracket(before.plain, line.plain)) return false;
    if (line.isStated === true || FOREIGN_LABEL.test(line.plain)) return true;
    if (!beginsSentence(line.text)) return false;
    if (line.blanks > 0 && line.page === before.page) return true;
    return wouldHaveFit(this.#lines, index);
  }

  // Whether a line looks like the heading of an article that found no place in the sequence, and is not the end of a citation
  // such as "sebagaimana dimaksud dalam / Pasal 5".
  #isHeadingAlone(index: number): boolean {
    const line = this.#lines[index];
    const before = this.#lines[index - 1];
    const { isBody, profile } = this.#setting;
    if (!isBody || line === undefined || !isUnreadHeading(line, this.#setting)) return false;
    if (before === undefined) return true;
    if (goesOn(before.plain, profile) || endsOpen(before.plain) || JOINED.test(before.plain))
      return false;
    return isComplete(before.plain) || line.blanks > 0 || line.page !== before.page;
  }

  // The end of the text before a line; "atau" alone on a line ends what the line before it says.
  #endBefore(index: number): string {
    const before = this.#lines[index - 1]?.plain ?? "";
    if (!CONJUNCTION.test(before)) return before;
    return `${this.#lines[index - 2]?.plain ?? ""} ${before}`;
  }

  // How many lists are still open at the next label that begins an item behind a line.
  #listsContinued(index: number): number {
    if (this.#levels.lists === 0) return 0;
    const { forms } = this.#setting;
    const last = Math.min(this.#lines.length, index + LOOK_AHEAD);
    for (let at = index + 1; at < last; at += 1) {
      const item = readItemLine(this.#lines[at]?.text ?? "", forms);
      if (item === undefined || !isComplete(this.#endBefore(at))) continue;
      return this.#levels.listsAt(this.#levels.placeOf(item.label));
    }
    return 0;
  }

  // Whether a line is the tail of a list, such as "… dipidana dengan" behind its last item. Its words or its column tell.
  #isTail(index: number): boolean {
    const line = this.#lines[index];
    const before = this.#lines[index - 1];
    if (line === undefined || before === undefined) return false;
    const { lists } = this.#levels;
    if (lists === 0 || !ENDS_ITEM.test(before.plain)) return false;
    // If a line further down goes on with the list, the list has not ended, and this line is part of its last item.
    if (this.#listsContinued(index) >= lists) return false;
    if (TAIL.test(line.text)) return true;
    // Where all lines begin in one column, a line before that ends well before the margin shows that a new text begins.
    if (this.#setting.isFlat)
      return before.plain.endsWith(",") && wouldHaveFit(this.#lines, index, FLAT_WORDS);
    const depth = this.#levels.depthAt(line);
    return depth !== undefined && depth < lists && before.page === line.page;
  }
}

// A conjunction at the end of a line, as in "Pasal 5, dan". The next line goes on with the list and is no heading.
const JOINED = new RegExp(`(?:^|[\\s,;])(?:${jointSource})$`, "u");

// A line that looks just like the heading of an article, but finds no place in the sequence.
function isUnreadHeading({ text }: SourceLine, { profile }: IntakeSetting): boolean {
  const article = readArticleLine(text, profile);
  return article !== undefined && !article.hasText && article.readings[0]?.cost === 0;
}

function joinLabel(words: readonly Word[], label: string, isMoved: boolean): readonly Word[] {
  const raw = words.map(({ text }) => text).join("");
  if (words.length === 1 && raw === label) return words;
  const parts = words.flatMap((word) => word.parts);
  const inPlace = raw === label ? "label-spacing" : "label-sequence";
  return [{ text: label, parts, rule: isMoved ? "label-position" : inPlace }];
}

function isNear(place: LabelPlace): boolean {
  return place.kind === "next" || (place.kind === "later" && place.missing <= MAX_MISSING);
}

function beginsBehindStop(before: string, text: string): boolean {
  return before.endsWith(".") && /^\s*\p{Lu}/u.test(text);
}

function beginsSentence(text: string): boolean {
  return /^\s*[\p{Lu}\d“"‘'(]/u.test(text);
}

/** Whether the first words of a line would have fitted behind the line before it, so that the line end was meant. */
function wouldHaveFit(lines: readonly SourceLine[], index: number, words = 1): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || before === undefined) return true;
  const around = lines.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS);
  const margin = Math.max(...around.map(endOf));
  const size = line.text.split(/\s+/u, words).join(" ").length;
  return endOf(before) + 1 + size <= margin;
}

function endOf({ column, text }: SourceLine): number {
  return column + text.length;
}
