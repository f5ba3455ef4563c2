/**
 * Short names, which a text gives to acts and to others: "Konvensi Hak Anak yang selanjutnya disingkat KHA".
 *
 * A citation before a short name may be one of another act: "Pasal 2 KHA".
 */
import type { Reference } from "../../../schemas/reference.ts";
import type { Clause } from "../../document/index.ts";
import { anyUnitWord } from "../../wording/read/index.ts";
import type { Grammar } from "../grammar.ts";
import { matchAt, sticky } from "../scan.ts";

// A name in capitals: "Kode Etik Notaris", "UUHC".
const NAME = "\\p{Lu}[\\p{L}\\p{N}-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}-]*){0,5}";
const NAME_HERE = sticky(NAME);
const NAME_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}-])(${NAME})\\s*(?:[,(]\\s*)?$`, "u");
// How far back a name is looked for.
const REACH = 80;
// "KHA", "ICCPR", "WvS": letters of several words, and no Roman number.
const ABBREVIATION = new RegExp(
  `^(?!(?:[IVXLC]+|${anyUnitWord})$)\\p{Lu}[\\p{L}\\p{N}]*\\p{Lu}`,
  "u",
);

export class ShortNames {
  readonly #grammar: Grammar;
  readonly #clauses: readonly Clause[];
  /** Whether a name is one of an act; read when a name is first asked for. */
  #isAct: ReadonlyMap<string, boolean> | undefined;

  constructor(clauses: readonly Clause[], grammar: Grammar) {
    this.#grammar = grammar;
    this.#clauses = clauses;
  }

  /**
   * Whether what stands right before or right behind a citation may be the name of an act: one that the text defines, or
   * an abbreviation that it does not define.
   */
  mayStandBeside(text: string, { from, to }: Reference): boolean {
    const gap = matchAt(this.#grammar.shortName.behind, text, to)?.[0];
    const behind = gap === undefined ? undefined : matchAt(NAME_HERE, text, to + gap.length)?.[0];
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, from - REACH), from))?.[1];
    const [words, others] = [behind?.split(/\s+/u) ?? [], before?.split(/\s+/u) ?? []];
    return (
      this.#nameAct(
        words.map((_, index) => words.slice(0, words.length - index)),
        words[0],
      ) ||
      this.#nameAct(
        others.map((_, index) => others.slice(index)),
        others.at(-1),
      )
    );
  }

  // The longest name counts that the text defines.
  #nameAct(names: readonly (readonly string[])[], nearest = ""): boolean {
    if (nearest === "") return false;
    this.#isAct ??= new Map(this.#clauses.flatMap(({ ownText }) => this.#definitions(ownText)));
    for (const words of names) {
      const isAct = this.#isAct.get(words.join(" "));
      if (isAct !== undefined) return isAct;
    }
    return ABBREVIATION.test(nearest);
  }

  #definitions(text: string): readonly (readonly [string, boolean])[] {
    const { shortName, acts } = this.#grammar;
    return text.split("\n").flatMap((line) => {
      const names = [...line.matchAll(shortName.defined)];
      const isAct = names.length > 0 && acts.read(line, 0, true) !== undefined;
      return names.map(
        ({ groups }) => [(groups?.["name"] ?? "").replace(/\s+/gu, " "), isAct] as const,
      );
    });
  }
}
