/**
 * The labels of automatic lists. A DOCX does not hold them as text: they are counted as Word counts them.
 *
 *     level 0  "Pasal %1"      Pasal 1, Pasal 2 …
 *     level 1  "(%2)"          (1), (2) … from 1 in each article
 */
import { writeNumeral } from "./numerals.ts";
import { childOf, childrenOf, isOn, valueIn, type XmlElement } from "./xml.ts";

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** What stands between label and text. */
  readonly gap: string;
  /** Counting starts again where this level (from 0) or a higher one is counted; -1 for never. */
  readonly restart: number;
  readonly isFigures: boolean;
  /** Properties that its paragraphs have where they do not say otherwise. */
  readonly paragraph: XmlElement | undefined;
}

/** The label of a paragraph, with what parts it from its text. */
export interface ListLabel {
  readonly text: string;
  readonly paragraph: XmlElement | undefined;
}

interface List {
  readonly abstract: string;
  /** Where a list counts anew at a level. */
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

interface Abstract {
  readonly levels: ReadonlyMap<number, Level>;
  /** A list that is defined by a style. */
  readonly link: string | undefined;
  readonly style: string | undefined;
}

const MAX_LEVEL = 8;

/** Counts the lists of a text from its beginning to its end. */
export class Numbering {
  readonly #abstracts = new Map<string, Abstract>();
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, number[]>();
  readonly #started = new Set<string>();

  add(element: XmlElement): void {
    if (element.name === "w:abstractNum")
      this.#abstracts.set(element.attributes["w:abstractNumId"] ?? "", {
        levels: readLevels(childrenOf(element, "w:lvl")),
        link: valueIn(element, "w:numStyleLink"),
        style: valueIn(element, "w:styleLink"),
      });
    if (element.name === "w:num")
      this.#lists.set(element.attributes["w:numId"] ?? "", readList(element));
  }

  /** The label of the next paragraph of a list; undefined where the list is not known. */
  next(id: string, asked: number): ListLabel | undefined {
    const list = this.#lists.get(id);
    if (list === undefined) return undefined;
    const level = Math.min(MAX_LEVEL, Math.max(0, asked));
    const abstract = this.#resolve(list.abstract);
    const counts = this.#counts.get(abstract) ?? [];
    this.#counts.set(abstract, counts);
    this.#count(id, list, abstract, level, counts);
    const found = this.#levelOf(list, abstract, level);
    if (found === undefined) return undefined;
    const label = this.#label(found, list, abstract, counts);
    return { text: label === "" ? "" : label + gapOf(label, found), paragraph: found.paragraph };
  }

  #count(id: string, list: List, abstract: string, level: number, counts: number[]): void {
    const start = list.starts.get(level);
    const key = `${id}/${level}`;
    const isFresh = start !== undefined && !this.#started.has(key);
    this.#started.add(key);
    const known = counts[level];
    const first = start ?? this.#levelOf(list, abstract, level)?.start ?? 1;
    counts[level] = known === undefined || isFresh ? first : known + 1;
    for (let deeper = level + 1; deeper <= MAX_LEVEL; deeper += 1) {
      const restart = this.#levelOf(list, abstract, deeper)?.restart ?? deeper - 1;
      if (level <= restart) delete counts[deeper];
    }
  }

  #label(found: Level, list: List, abstract: string, counts: readonly number[]): string {
    if (found.format === "bullet") return /^[-–—]$/u.test(found.text) ? found.text : "•";
    return found.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const level = Number(digit) - 1;
      const other = this.#levelOf(list, abstract, level);
      const value = counts[level] ?? other?.start ?? 1;
      return writeNumeral(value, found.isFigures ? "decimal" : (other?.format ?? "decimal"));
    });
  }

  #levelOf(list: List, abstract: string, level: number): Level | undefined {
    return list.levels.get(level) ?? this.#abstracts.get(abstract)?.levels.get(level);
  }

  #resolve(abstract: string): string {
    const { link } = this.#abstracts.get(abstract) ?? {};
    if (link === undefined) return abstract;
    const found = [...this.#abstracts].find(([, { style }]) => style === link);
    return found?.[0] ?? abstract;
  }
}

/** A label that begins with a word is that of a heading, "Pasal 1": the text of its paragraph stands below it. */
const HEADING = /^\p{L}{2,}\s\S/u;

function gapOf(label: string, { gap }: Level): string {
  return HEADING.test(label) ? "\n" : gap;
}

function readList(element: XmlElement): List {
  const overrides = childrenOf(element, "w:lvlOverride");
  const levelOf = (override: XmlElement): number =>
    Number.parseInt(override.attributes["w:ilvl"] ?? "0", 10);
  const starts = overrides.flatMap((override) => {
    const start = valueIn(override, "w:startOverride");
    return start === undefined ? [] : [[levelOf(override), Number.parseInt(start, 10)] as const];
  });
  return {
    abstract: valueIn(element, "w:abstractNumId") ?? "",
    starts: new Map(starts),
    levels: readLevels(overrides.flatMap((override) => childrenOf(override, "w:lvl"))),
  };
}

function readLevels(elements: readonly XmlElement[]): ReadonlyMap<number, Level> {
  return new Map(
    elements.map((element) => {
      const level = Number.parseInt(element.attributes["w:ilvl"] ?? "0", 10);
      return [level, readLevel(element, level)];
    }),
  );
}

function readLevel(element: XmlElement, level: number): Level {
  const restart = valueIn(element, "w:lvlRestart");
  const format = valueIn(element, "w:numFmt") ?? "decimal";
  return {
    start: Number.parseInt(valueIn(element, "w:start") ?? "1", 10),
    // Formats of the letters of other scripts stand behind a choice; figures are what can be read.
    format: childOf(element, "w:numFmt") === undefined ? "decimal" : format,
    text: valueIn(element, "w:lvlText") ?? "",
    gap: valueIn(element, "w:suff") === "nothing" ? "" : " ",
    restart: restart === undefined ? level - 1 : Number.parseInt(restart, 10) - 1,
    isFigures: isOn(element, "w:isLgl") === true,
    paragraph: childOf(element, "w:pPr"),
  };
}
