/** Reads the lines of one unit of a foreign text: which begin an item, which a text, and which go on. */
import type { ItemForm } from "../../../schemas/profiles/index.ts";
import { follows, type ItemLabel, parseHeadingLabel, parseItemLabel } from "../../text/index.ts";
import { type LabelPlace, Levels } from "../levels.ts";
import { lineFrom, lineSlice } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { type Slice, type Word, wholeLine, wordsOf } from "../pieces.ts";
import { goesOn, isComplete } from "../sentence.ts";
import type { IntakeSetting } from "../setting.ts";
import { endOfSigns } from "./headings.ts";
import type { MarkedLine } from "./marked-lines.ts";
import { isPath, PathReader, type PathUnit } from "./paths.ts";

interface UnitLines {
  readonly lines: readonly MarkedLine[];
  /** Whether paragraphs stand in it: an article. */
  readonly hasParagraphs: boolean;
  /** The number that paths through it begin with, empty where there are none. */
  readonly section: string;
}

/** Lines looked at for the next label of a list behind a text. */
const LOOK_AHEAD = 120;
/** What may stand before the first label of a list inside a line: another label, or the title of the unit and a dash. */
const FIRST_INSIDE =
  /^(?:\S{1,6}\s+|.{0,160}(?:[–—\uFFFD:]|\.\s-)\s+)(?=\(a\)\s|a[.)]\s|\(1\)\s|\(i\)\s)/u;
/** A label whose blank was lost. */
const GLUED = /^\(?[0-9a-z]{1,3}\)(?=[\p{Lu}“"])/u;
/** A dash that stands in the place of a label. */
const DASH = /^[—–-]$/u;

/** Reads the lines of a unit into the outline. */
export function readContent(unit: UnitLines, outline: Outline, setting: IntakeSetting): void {
  new ContentReader(unit, outline, setting).run();
}

class ContentReader {
  readonly #unit: UnitLines;
  readonly #outline: Outline;
  readonly #setting: IntakeSetting;
  readonly #levels: Levels;
  readonly #paths = new PathReader();
  readonly #quote: number;
  /** Whether the block that is open has a label and no text yet. */
  #awaitsText = false;
  #path: PathUnit | undefined;
  #title: MarkedLine | undefined;

  constructor(unit: UnitLines, outline: Outline, setting: IntakeSetting) {
    this.#unit = unit;
    this.#outline = outline;
    this.#setting = setting;
    this.#quote = outline.quote;
    this.#levels = new Levels(unit.hasParagraphs ? setting.paragraphForms : new Set());
  }

  run(): void {
    this.#unit.lines.forEach((line, index) => {
      if (this.#isPath(line)) this.#addPath(line, index);
      else if (line.heading === 0) this.#addLine(line, index);
      else if (this.#isPath(this.#unit.lines[index + 1])) this.#title = line;
      else this.#addHeading(line);
    });
    this.#outline.quote = this.#quote;
  }

  #addLine(line: MarkedLine, index: number): void {
    const item = this.#itemAt(index);
    const [first, rest] = this.#splitAtLabel(line, index);
    if (item !== undefined) this.#addItem(item.label, item.place, first);
    else if (this.#beginsText(index)) this.#addText(first, index);
    else this.#append(first);
    const label = rest === undefined ? undefined : labelOf(rest, this.#setting.forms);
    if (rest !== undefined && label !== undefined)
      this.#addItem(label, this.#levels.placeOf(label), rest);
  }

  #isPath(line: MarkedLine | undefined): boolean {
    return (
      line !== undefined &&
      this.#unit.section !== "" &&
      line.isApart &&
      isPath(line.line.plain, this.#unit.section)
    );
  }

  #addPath({ line }: MarkedLine, index: number): void {
    const next = this.#nextPath(index);
    const title = this.#title;
    this.#title = undefined;
    const unit = this.#paths.read(line.plain, title !== undefined, next);
    const whole = wholeLine(line);
    this.#outline.quote = this.#quote + (unit.isQuoted ? 1 : 0);
    if (unit.isSection) {
      const label = labelWord(whole, unit.step);
      const text = title === undefined ? [] : [wholeLine(title.line)];
      this.#outline.begin({ kind: "heading", depth: 6 }, label, text);
      this.#awaitsText = false;
    } else {
      if (title !== undefined) this.#addHeading(title);
      this.#addStep(unit, whole);
      this.#awaitsText = true;
    }
    this.#path = unit;
  }

  // A step that no list of the dialect has, such as "axa", stays a text.
  #addStep({ step }: PathUnit, whole: Slice): void {
    const label = `(${step})`;
    const isLabel = parseItemLabel(label, this.#setting.forms) !== undefined;
    if (isLabel) this.#outline.begin({ kind: "item" }, labelWord(whole, label), []);
    else this.#outline.begin({ kind: "text", depth: 0 }, [], [whole], true);
  }

  #nextPath(index: number): string | undefined {
    const end = Math.min(this.#unit.lines.length, index + LOOK_AHEAD);
    for (let at = index + 1; at < end; at += 1) {
      const line = this.#unit.lines[at];
      if (this.#isPath(line)) return line?.line.plain;
    }
    return undefined;
  }

  // A heading with a label inside a unit begins a quote, and all that follows belongs to it. Other headings are texts.
  #addHeading({ line }: MarkedLine): void {
    this.#awaitsText = false;
    const label = parseHeadingLabel(line.plain, this.#setting.profile);
    if (label === undefined) {
      const start = this.#unit.hasParagraphs
        ? ({ kind: "text", depth: 0 } as const)
        : ({ kind: "heading", depth: 1 } as const);
      this.#levels.closeBelow(0);
      this.#outline.begin(start, [], [wholeLine(line)]);
      return;
    }
    const end = endOfSigns(line.text, label.text);
    this.#outline.quote = this.#quote + 1;
    const rest = { line, from: end, to: line.text.length };
    this.#outline.begin({ kind: "heading", depth: 6 }, wordsOf({ line, from: 0, to: end }), [rest]);
  }

  #append({ line }: MarkedLine): void {
    this.#outline.append(wholeLine(line));
    this.#awaitsText = false;
  }

  #itemAt(index: number): { readonly label: ItemLabel; readonly place: LabelPlace } | undefined {
    const line = this.#unit.lines[index];
    if (line === undefined) return undefined;
    const label = labelOf(line, this.#setting.forms);
    if (label === undefined) return undefined;
    const place = this.#levels.placeOf(label);
    if (line.isApart || index === 0) return { label, place };
    const before = this.#unit.lines[index - 1]?.line.plain ?? "";
    const isNext = place.kind === "next" || place.kind === "first";
    const mayBegin = isNext && isComplete(before) && !goesOn(before, this.#setting.profile);
    return mayBegin ? { label, place } : undefined;
  }

  /**
   * A line in two where the first label of a list stands inside it: "3. a) Each Party …" before "b) Each Party …".
   *
   * Only the second label, which would have no first one, shows that it is a label.
   */
  #splitAtLabel(marked: MarkedLine, index: number): readonly [MarkedLine, MarkedLine?] {
    const { line } = marked;
    const inside = FIRST_INSIDE.exec(line.text);
    if (inside === null) return [marked];
    const rest = lineFrom(line, inside[0].length);
    const first = { ...marked, line: rest };
    const label = labelOf(first, this.#setting.forms);
    if (label === undefined || !this.#isContinued(label, index)) return [marked];
    return [{ ...marked, line: lineSlice(line, 0, inside[0].length) }, first];
  }

  #isContinued(label: ItemLabel, index: number): boolean {
    for (const line of this.#unit.lines.slice(index + 1, index + LOOK_AHEAD)) {
      const next = labelOf(line, this.#setting.forms);
      if (next === undefined || next.form !== label.form) continue;
      if (this.#levels.placeOf(next).kind === "next") return false;
      return next.readings.some((reading) => label.readings.some((one) => follows(one, reading)));
    }
    return false;
  }

  #addItem(label: ItemLabel, place: LabelPlace, { line }: MarkedLine): void {
    this.#levels.take(label, place, line);
    const end = label.text.length;
    const isDoubtful = place.kind === "later" || place.kind === "none";
    const text = { line, from: end, to: line.text.length };
    this.#outline.begin({ kind: "item" }, wordsOf({ line, from: 0, to: end }), [text], isDoubtful);
    this.#awaitsText = line.text.slice(end).trim() === "";
  }

  #beginsText(index: number): boolean {
    if (index === 0) return true;
    return !this.#awaitsText && this.#unit.lines[index]?.isApart === true;
  }

  #addText({ line }: MarkedLine, index: number): void {
    const depth = this.#path === undefined ? this.#depthOfText(index) : this.#depthInPath(index);
    if (this.#path === undefined) this.#levels.closeBelow(depth);
    this.#outline.begin({ kind: "text", depth }, [], [wholeLine(line)]);
    this.#awaitsText = DASH.test(line.plain);
  }

  // How many lists a text stands in. Between two items of one list it belongs to the first of them; else it closes all lists.
  #depthOfText(index: number): number {
    for (const line of this.#unit.lines.slice(index + 1, index + LOOK_AHEAD)) {
      const label = line.isApart ? labelOf(line, this.#setting.forms) : undefined;
      if (label === undefined) continue;
      const place = this.#levels.placeOf(label);
      return place.kind === "next" ? this.#levels.listsDownTo(place.level) : 0;
    }
    return 0;
  }

  #depthInPath(index: number): number {
    const next = this.#nextPath(index)?.split(".").slice(1);
    if (next === undefined || this.#path === undefined) return 0;
    const { list, root } = this.#path;
    const start = root === "" ? 0 : root.split(".").length;
    if (next.slice(0, start).join(".") !== root) return 0;
    const further = next.slice(start);
    const common = list.findIndex((step, at) => step !== further[at]);
    const shared = common === -1 ? list.length : common;
    return Math.min(list.length, further.length > shared ? shared + 1 : shared);
  }
}

// The label of an item. One without a bracket or full stop counts only with two blanks behind it; else it is a word.
function labelOf({ line }: MarkedLine, forms: ReadonlySet<ItemForm>): ItemLabel | undefined {
  const glued = GLUED.exec(line.plain)?.[0];
  const label = parseItemLabel(glued ?? line.plain, forms);
  if (label === undefined || !line.text.startsWith(label.text)) return undefined;
  const isMarked = /[^\p{L}\p{N}]/u.test(label.form);
  return isMarked || /^\s{2}/u.test(line.text.slice(label.text.length)) ? label : undefined;
}

function labelWord(whole: Slice, label: string): readonly Word[] {
  return [{ text: label, parts: [whole], rule: "label-mark" }];
}
