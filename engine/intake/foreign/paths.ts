/**
 * Labels that are paths through their section, as some editions flatten them.
 *
 *     1.2.a.i       (i) of (a) of (2) of section 1
 *     188.66B.4     (4) of section 66B, which section 188 quotes
 */
import { follows, type LabelReading, readNumber } from "../../text/index.ts";

export interface PathUnit {
  /** The last step, as the label has it between its brackets. */
  readonly step: string;
  /** Whether it stands in what the section quotes, and whether it is a section itself there. */
  readonly isQuoted: boolean;
  readonly isSection: boolean;
  /** The steps of the lists that it stands in and its own, those of paragraphs and of quoted sections left out. */
  readonly list: readonly string[];
  /** The steps down to the paragraph. */
  readonly root: string;
}

const PATH = /^(\d+[A-Z]{0,3}\d{0,2})((?:\.[0-9A-Za-z]{1,8})+)$/u;
const NUMBER = /^\d+[A-Z]{0,3}\d{0,2}$/u;

interface Step {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isSection: boolean;
}

/** Whether a text is a path through a section. */
export function isPath(text: string, section: string): boolean {
  return PATH.exec(text)?.[1] === section;
}

/** Goes through the paths of one section in order. */
export class PathReader {
  #open: readonly Step[] = [];
  /** The last number that stood directly in the section. */
  #last: readonly LabelReading[] = [];

  /** The unit that a path names; `hasTitle` where a heading stands above it, `next` is the path that follows. */
  read(path: string, hasTitle: boolean, next: string | undefined): PathUnit {
    const steps = path.split(".").slice(1);
    const parents = this.#parents(steps.slice(0, -1));
    const text = steps.at(-1) ?? "";
    const opensQuote = this.#opensQuote(text, parents);
    const isQuoted = opensQuote || (parents.at(-1)?.isQuoted ?? false);
    const isSection = isQuoted && NUMBER.test(text) && (hasTitle || holdsNumbers(path, next));
    if (parents.length === 0 && !opensQuote) this.#last = readNumber(text);
    this.#open = [...parents, { text, isQuoted, isSection }];
    return { step: text, isQuoted, isSection, ...this.#place() };
  }

  #parents(steps: readonly string[]): readonly Step[] {
    return steps.map((text, index) => {
      const open = this.#open[index];
      return open?.text === text ? open : { text, isQuoted: false, isSection: false };
    });
  }

  // What stands deeper than its kind allows, or out of its sequence, is quoted.
  #opensQuote(text: string, parents: readonly Step[]): boolean {
    const parent = parents.at(-1);
    if (parent === undefined) {
      if (!NUMBER.test(text) || this.#last.length === 0)
        return NUMBER.test(text) && !/^1$/u.test(text);
      return !readNumber(text).some((next) => this.#last.some((last) => follows(last, next)));
    }
    if (parent.isQuoted) return false;
    return rankOf(text, parent.text) <= rankOf(parent.text, parents.at(-2)?.text);
  }

  #place(): Pick<PathUnit, "list" | "root"> {
    const start = this.#open.findLastIndex(({ text }) => NUMBER.test(text)) + 1;
    const steps = this.#open.map(({ text }) => text);
    return { list: steps.slice(start), root: steps.slice(0, start).join(".") };
  }
}

function holdsNumbers(path: string, next: string | undefined): boolean {
  if (next === undefined || !next.startsWith(`${path}.`)) return false;
  return NUMBER.test(next.slice(path.length + 1).split(".")[0] ?? "");
}

/** Numbers hold letters, letters hold numerals, numerals hold capitals. */
function rankOf(text: string, parent: string | undefined): number {
  if (NUMBER.test(text)) return 1;
  if (/^[A-Z]+$/u.test(text)) return 4;
  const isNumeral = /^[ivx]+$/u.test(text) && parent !== undefined && !NUMBER.test(parent);
  return isNumeral ? 3 : 2;
}
