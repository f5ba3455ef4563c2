/** What the styles of a DOCX say of paragraphs: their numbering, capitals, and whether a table has lines. */
import { childOf, isOn, valueIn, type XmlElement } from "./xml.ts";

export interface Style {
  readonly basedOn: string | undefined;
  readonly numbering: NumberingProperty;
  readonly caps: boolean | undefined;
  readonly vanish: boolean | undefined;
  readonly hasLines: boolean;
  readonly name: string;
  readonly paragraph: XmlElement | undefined;
}

/** Which list a paragraph belongs to, and how deep; what is undefined is as the style has it. */
interface NumberingProperty {
  readonly id: string | undefined;
  readonly level: number | undefined;
}

/** Styles may be based on each other in a circle. */
const MAX_STYLES = 20;

/** The styles by their names in the file. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  #usual: string | undefined;

  add(element: XmlElement): void {
    if (element.name !== "w:style") return;
    const id = element.attributes["w:styleId"] ?? "";
    const paragraph = childOf(element, "w:pPr");
    const run = childOf(element, "w:rPr");
    this.#styles.set(id, {
      basedOn: valueIn(element, "w:basedOn"),
      numbering: numberingOf(paragraph),
      caps: isOn(run, "w:caps"),
      vanish: isOn(run, "w:vanish"),
      hasLines: hasLines(childOf(childOf(element, "w:tblPr"), "w:tblBorders")),
      name: valueIn(element, "w:name") ?? id,
      paragraph,
    });
    const isUsual = /^(?:1|true|on)$/u.test(element.attributes["w:default"] ?? "");
    if (isUsual && element.attributes["w:type"] === "paragraph") this.#usual = id;
  }

  /** The style and those it is based on, the nearest first. */
  chain(id: string | undefined): readonly Style[] {
    const chain: Style[] = [];
    for (let next = id ?? this.#usual; next !== undefined && chain.length < MAX_STYLES; ) {
      const style = this.#styles.get(next);
      if (style === undefined) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }
}

/** What properties of a paragraph say of its list. */
export function numberingOf(properties: XmlElement | undefined): NumberingProperty {
  const numbering = childOf(properties, "w:numPr");
  const level = valueIn(numbering, "w:ilvl");
  return {
    id: valueIn(numbering, "w:numId"),
    level: level === undefined ? undefined : Number.parseInt(level, 10) || 0,
  };
}

/** Whether borders are drawn. */
export function hasLines(borders: XmlElement | undefined): boolean {
  return (borders?.children ?? []).some(
    (side) =>
      typeof side !== "string" && !/^(?:none|nil)$/u.test(side.attributes["w:val"] ?? "none"),
  );
}
