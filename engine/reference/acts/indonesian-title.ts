/**
 * Where the title of an act ends in running text: words with a capital, and small words between them.
 *
 *     tentang Informasi dan Transaksi Elektronik sebagaimana telah diubah …
 *                                               ^ ends here
 *     tentang Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme (Lembaran Negara …
 *                                                                             ^ and here: a series, or a gazette behind it
 *     tentang Perubahan atas Undang-Undang Nomor 11 Tahun 2008 tentang …        an act inside the title belongs to it
 */

import { smallWords } from "../../wording/index.ts";
import { jointSource, unitWordsAt } from "../../wording/read/index.ts";
import type { ActReading } from "../grammar.ts";
import { matchAt, skipSpace, sticky } from "../scan.ts";

const WORD = sticky(
  "No\\.(?=\\s*\\d)|[\\p{L}\\p{N}][\\p{L}\\p{N}'’/.-]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]",
);
// "Undang-Undang tentang Desa oleh Menteri": who does something is no part of a title.
const SMALL: ReadonlySet<string> = new Set(
  [...smallWords.filter((word) => word !== "oleh"), "melalui", "beserta", "sampai"].concat(
    "of on the and or to in for against by concerning with from".split(" "),
  ),
);
// "Pasal 5" begins a citation; "Beberapa Pasal dalam Kitab …" is a title.
const UNIT = sticky(
  `(?:${unitWordsAt("annex", "article", "paragraph", "item")})\\s+(?:\\(?\\d|[IVX])`,
);
/** What stands before the last member of a series. */
const ENDS_SERIES = new RegExp(`^(?:${jointSource}|and|or)$`, "iu");
// An act named in a title is part of it only behind these words.
const TAKES_ACT = /^(?:atas|penetapan|pencabutan|pelaksanaan|berlakunya|pengesahan)$/iu;
const GAZETTE = sticky("\\((?:Lembaran|Tambahan|Berita|LN|L\\.\\s?N|TLN|Staatsblad)");
const QUOTED = sticky('["“][^"“”\\n]{1,200}["”]');
const MAX_WORDS = 80;

/** The act at a place of a title; `isPart` where it would belong to the title. */
export type ReadInner = (text: string, at: number, isPart: boolean) => ActReading | undefined;

interface Scan {
  /** Behind the last word that surely belongs to the title. */
  readonly to: number;
  readonly changes: string | null;
}

/** The end of the title that begins at a place, and the act that it says is changed. */
export function scanTitle(text: string, from: number, readAct: ReadInner): Scan {
  const scan = new TitleScan(text, from, readAct);
  while (scan.step());
  return scan.result();
}

class TitleScan {
  readonly #text: string;
  readonly #readAct: ReadInner;
  #at: number;
  #words = 0;
  /** Behind the last word with a capital. */
  #end: number;
  /** The same before the first comma. */
  #endBeforeComma: number | undefined;
  #commas = 0;
  /** A series "A, B, dan C" is complete. */
  #isSeries = false;
  #previous = "";
  #changes: string | null = null;

  constructor(text: string, from: number, readAct: ReadInner) {
    this.#text = text;
    this.#readAct = readAct;
    this.#at = from;
    this.#end = from;
  }

  step(): boolean {
    if (this.#words >= MAX_WORDS) return false;
    this.#words += 1;
    if (this.#text[this.#at] === ",") return this.#stepComma();
    const from = skipSpace(this.#text, this.#at);
    const quoted = matchAt(QUOTED, this.#text, from)?.[0];
    if (quoted !== undefined) return this.#take(from, quoted);
    const word = matchAt(WORD, this.#text, from)?.[0];
    if (word === undefined || matchAt(UNIT, this.#text, from) !== null) return false;
    this.#noteSeries(word);
    if (/^[\p{Lu}\p{N}]/u.test(word)) return this.#stepCapital(from, word);
    if (!SMALL.has(word)) return false;
    this.#previous = word;
    this.#at = from + word.length;
    return true;
  }

  #noteSeries(word: string): void {
    const isLast = ENDS_SERIES.test(word);
    if (this.#previous === "," && this.#commas > 1 && isLast) this.#isSeries = true;
  }

  #stepComma(): boolean {
    this.#endBeforeComma ??= this.#end;
    this.#commas += 1;
    this.#previous = ",";
    this.#at += 1;
    return !this.#isSeries;
  }

  #stepCapital(from: number, word: string): boolean {
    const isPart = TAKES_ACT.test(this.#previous);
    const act = this.#readAct(this.#text, from, isPart);
    // A code known by its name is a name like others: "tentang Perubahan Kitab Undang-Undang Hukum Pidana".
    if (act !== undefined && act.kind !== "named") {
      if (!isPart || act.kind === "self") return false;
      this.#changes ??= act.works[0] ?? null;
      return this.#take(from, act.text);
    }
    return this.#take(from, word);
  }

  #take(from: number, taken: string): boolean {
    this.#at = from + taken.length;
    this.#end = this.#at;
    this.#previous = taken;
    return true;
  }

  result(): Scan {
    const isGazetteNext =
      this.#at === this.#end &&
      matchAt(GAZETTE, this.#text, skipSpace(this.#text, this.#at)) !== null;
    const isWhole = this.#endBeforeComma === undefined || this.#isSeries || isGazetteNext;
    return {
      to: isWhole ? this.#end : (this.#endBeforeComma ?? this.#end),
      changes: this.#changes,
    };
  }
}
