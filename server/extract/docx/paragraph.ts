/** How a paragraph is set: its label, its place on the page, whether it is shown. */
import type { ListLabel, Numbering } from "./numbering.ts";
import { numberingOf, type Style, type Styles } from "./styles.ts";
import { childOf, isOn, valueIn, type XmlElement } from "./xml.ts";

interface ParagraphSetting {
  readonly isCapital: boolean;
  readonly isHidden: boolean;
  /** Whether it is a line of a table of contents. */
  readonly isContents: boolean;
  /** Whether a tracked change took its end away, so that the next paragraph goes on in it. */
  readonly isJoined: boolean;
}

/** A column is as wide as a letter of 12 points: 120 twentieths of a point. */
const COLUMN = 120;
const MAX_COLUMN = 60;
/** Where centred and right text begins on a page of 80 columns. */
const CENTRED = 24;
const RIGHT = 40;

/** The setting of a paragraph. */
export function settingOf(paragraph: XmlElement, styles: Styles): ParagraphSetting {
  const own = childOf(paragraph, "w:pPr");
  const chain = styles.chain(valueIn(own, "w:pStyle"));
  const mark = childOf(own, "w:rPr");
  return {
    isCapital: chain.find(({ caps }) => caps !== undefined)?.caps ?? false,
    isHidden: chain.find(({ vanish }) => vanish !== undefined)?.vanish ?? false,
    isContents: chain.some(({ name }) => /^toc \d$/iu.test(name)),
    isJoined: isOn(mark, "w:del") === true || isOn(mark, "w:moveFrom") === true,
  };
}

/** The label of a paragraph in its list, which is counted on by it. */
export function nextLabel(
  paragraph: XmlElement,
  styles: Styles,
  numbering: Numbering,
): ListLabel | undefined {
  const own = childOf(paragraph, "w:pPr");
  const { id, level } = listOf(own, styles.chain(valueIn(own, "w:pStyle")));
  return id === undefined || id === "0" ? undefined : numbering.next(id, level);
}

/** The column in which a paragraph begins, with the label that it has. */
export function columnOf(
  paragraph: XmlElement,
  styles: Styles,
  label: ListLabel | undefined,
): number {
  const own = childOf(paragraph, "w:pPr");
  const chain = styles.chain(valueIn(own, "w:pStyle"));
  return columnIn([own, label?.paragraph, ...chain.map((style) => style.paragraph)]);
}

function listOf(own: XmlElement | undefined, chain: readonly Style[]) {
  const direct = numberingOf(own);
  const styled = chain.map((style) => style.numbering);
  return {
    id: direct.id ?? styled.find(({ id }) => id !== undefined)?.id,
    level: direct.level ?? styled.find(({ level }) => level !== undefined)?.level ?? 0,
  };
}

// The first that says anything of indents says it all; near enough for telling levels apart.
function columnIn(properties: readonly (XmlElement | undefined)[]): number {
  const side = properties.map((one) => valueIn(one, "w:jc")).find((value) => value !== undefined);
  if (side === "center") return CENTRED;
  if (side === "right" || side === "end") return RIGHT;
  const indent = properties.map((one) => childOf(one, "w:ind")).find((one) => one !== undefined);
  const figure = (...names: readonly string[]): number => {
    const value = names.map((name) => indent?.attributes[name]).find((one) => one !== undefined);
    return Number.parseInt(value ?? "0", 10) || 0;
  };
  const start = figure("w:left", "w:start") + figure("w:firstLine") - figure("w:hanging");
  return Math.min(MAX_COLUMN, Math.max(0, Math.round(start / COLUMN)));
}
