/** Divides the lines of an act into its parts by the words that open them. */
import type { Profile } from "../../schemas/profiles/index.ts";
import { parseHeadingLabel, parseRoman } from "../text/index.ts";
import { titleWord, unitSpelling } from "../wording/read/index.ts";
import { likeness } from "./alike.ts";
import { readArticleLine } from "./article-labels.ts";
import { readContainerLine } from "./container-labels.ts";
import { dictumAt } from "./dictums.ts";
import type { SourceLine } from "./lines.ts";
import type { IntakeSetting } from "./setting.ts";

type ZoneKind = "title" | "preamble" | "body" | "closing" | "explanation" | "attachment";

export interface ZoneLines {
  readonly kind: ZoneKind;
  readonly lines: readonly SourceLine[];
  /** Whether an annex holds an act of its own, with articles and a closing. */
  readonly isAct: boolean;
}

const PREAMBLE =
  /^(?:DENGAN RAHMAT|(?:PRESIDEN REPUBLIK INDONESIA|Presiden Republik Indonesia),|(?:MENTERI|GUBERNUR|BUPATI|WALI ?KOTA|KEPALA)\s.*,$|Menimbang|Mengingat|MEMUTUSKAN|KAMI,)/u;
/** The whole order to promulgate. Its first words, "Agar setiap orang mengetahuinya", may begin a norm too (Law 12/2011 Article 81). */
const ORDER = /^Agar (?:supaya )?(?:setiap|semua) orang .{0,40}memerintahkan/u;
const ENACTMENT = /^(?:Disahkan|Ditetapkan|Diundangkan|Dikeluarkan) (?:di|pada)(?!\p{L})/u;
const EXPLANATION = /^P\s?E\s?N\s?J\s?E\s?L\s?A\s?S\s?A\s?N$/u;
const EXPLANATION_OF = new RegExp(
  `^PENJELASAN\\s+(?:ATAS|MENGENAI|TENTANG)\\s+(?:${titleWord}|RANCANGAN)`,
  "u",
);
const OF_WHAT = /^ATAS(?:\s|$)/u;
/** A spoilt word shares at least so much with the word that it was, and is not much longer. */
const ALIKE = 0.6;
const MAX_SPOILT = 14;
const AFTER_EXPLANATION =
  /^(?:ATAS|MENGENAI|TENTANG|UNDANG-?\s?UNDANG|PERATURAN|RANCANGAN|I\.?\s)/u;
const ATTACHMENT = /^LAMPIRAN(?:\s+([IVXLC]+))?(?:\s*[:.]?)$/u;
const ENACTED =
  /^(?:MEMUTUSKAN|M E M U T U S K A N)\s?(?:[:;.]|$|\s*Menetapkan)|^Menetapkan\s?:?/iu;
const DETERMINES = /^(?:\p{Lu}\p{L}+ ?: ?)?Menetapkan ?:/u;
/** No preamble has more lines than this; an annex that is an act enacts it within these. */
const MAX_PREAMBLE = 400;
const MAX_ANNEX_PREAMBLE = 150;
const MAX_ENACTMENT = 60;
/** "… mengubah Pasal 5, Pasal 7, dan Pasal 9 … sehingga selengkapnya berbunyi sebagai berikut:" */
const RESTATED = /berbunyi sebagai berikut ?[:.]?$/u;
const MAX_ANNOUNCEMENT = 80;
const GAZETTE = /^(?:TAMBAHAN\s+)?(?:LEMBARAN|BERITA) (?:NEGARA|DAERAH)\s/u;

/** The parts in order; together they hold every line once. `start` is the first heading of a unit. */
export function divideZones(lines: readonly SourceLine[], start: number): readonly ZoneLines[] {
  const preamble = lines.slice(0, start).findIndex(({ plain }) => PREAMBLE.test(plain));
  const title = preamble === -1 ? start : preamble;
  const zones = [
    { kind: "title", lines: lines.slice(0, title), isAct: true } as const,
    { kind: "preamble", lines: lines.slice(title, start), isAct: true } as const,
    ...new ZoneDivider(lines).divide(start),
  ];
  return zones.filter((zone) => zone.lines.length > 0);
}

class ZoneDivider {
  readonly #lines: readonly SourceLine[];
  #kind: ZoneKind = "body";
  #isAct = true;
  #attachment = 0;

  constructor(lines: readonly SourceLine[]) {
    this.#lines = lines;
  }

  divide(first: number): readonly ZoneLines[] {
    const zones: ZoneLines[] = [];
    let start = first;
    for (let index = first; index < this.#lines.length; index += 1) {
      const next = this.#zoneAt(index);
      if (next === undefined) continue;
      zones.push({ kind: this.#kind, lines: this.#lines.slice(start, index), isAct: this.#isAct });
      this.#isAct = next !== "attachment" || this.#enacts(index);
      this.#kind = next;
      start = index;
    }
    zones.push({ kind: this.#kind, lines: this.#lines.slice(start), isAct: this.#isAct });
    return zones;
  }

  #zoneAt(index: number): ZoneKind | undefined {
    const text = this.#lines[index]?.plain ?? "";
    const isHeld = this.#kind === "attachment" && !this.#isAct;
    if (!isHeld && this.#kind !== "explanation" && opensExplanation(this.#lines, index))
      return "explanation";
    if ((this.#kind === "body" || this.#kind === "attachment") && !isHeld && this.#closes(index))
      return "closing";
    if (this.#kind === "explanation" && GAZETTE.test(text) && text === text.toUpperCase())
      return "closing";
    return this.#kind !== "body" && this.#opensAttachment(text) ? "attachment" : undefined;
  }

  #closes(index: number): boolean {
    const text = this.#lines[index]?.plain ?? "";
    if (ENACTMENT.test(text)) return text.length <= MAX_ENACTMENT && !/[;:]$/u.test(text);
    if (!text.startsWith("Agar")) return false;
    const next = this.#lines.slice(index, index + 3).map(({ plain }) => plain);
    return ORDER.test(next.join(" "));
  }

  // An annex opens only with the next number. A "LAMPIRAN I" inside the second annex is an example.
  #opensAttachment(text: string): boolean {
    const found = ATTACHMENT.exec(text);
    if (found === null) return false;
    const number = found[1] === undefined ? this.#attachment + 1 : (parseRoman(found[1]) ?? 0);
    if (number !== this.#attachment + 1) return false;
    this.#attachment = number;
    return true;
  }

  #enacts(index: number): boolean {
    return this.#lines
      .slice(index, index + MAX_ANNEX_PREAMBLE)
      .some(({ plain }) => ENACTED.test(plain) && /^M\s?E/u.test(plain));
  }
}

/** The sentence before the body that restates articles of another act, or undefined where the body is an act of its own. */
export function bodyAnnouncement(lines: readonly SourceLine[], start: number): string | undefined {
  const before = lines.slice(Math.max(0, start - MAX_ANNOUNCEMENT), start);
  const text = before.map(({ plain }) => plain).join(" ");
  return restates(text) ? text : undefined;
}

function restates(text: string): boolean {
  const verb = text.indexOf("ubah");
  const unit = verb === -1 ? -1 : text.indexOf("Pasal", verb);
  return unit !== -1 && unit < (RESTATED.exec(text)?.index ?? -1);
}

function announcesBody(lines: readonly SourceLine[], start: number): boolean {
  return bodyAnnouncement(lines, start) !== undefined;
}

/** The line at which an explanation without its act begins; undefined where the act is in the source too. */
export function explanationAlone(lines: readonly SourceLine[], start: number): number | undefined {
  const found = lines.slice(0, start).findIndex((_, index) => opensExplanation(lines, index));
  if (found === -1) return undefined;
  return lines.slice(0, found).some(({ plain }) => PREAMBLE.test(plain)) ? undefined : found;
}

function opensExplanation(lines: readonly SourceLine[], index: number): boolean {
  const text = lines[index]?.plain ?? "";
  if (EXPLANATION_OF.test(text)) return true;
  const next = lines[index + 1]?.plain ?? "";
  if (isSpoiltExplanation(text)) return OF_WHAT.test(next);
  return EXPLANATION.test(text) && AFTER_EXPLANATION.test(next);
}

/** Whether a line is the word that opens an explanation as scanning has spoilt it: "PENJEI,ASAN". */
export function isSpoiltExplanation(text: string): boolean {
  if (text.length > MAX_SPOILT || EXPLANATION.test(text) || text !== text.toUpperCase())
    return false;
  return likeness(text, "PENJELASAN") >= ALIKE;
}

/** Where the body begins: at the first heading of a unit behind the formula that enacts it. */
export function bodyStart(lines: readonly SourceLine[], { profile }: IntakeSetting): number {
  const enacted = lines.findIndex(
    ({ plain }, index) =>
      index < MAX_PREAMBLE &&
      (ENACTED.test(plain) || (/berikut ?[:.]?$/u.test(plain) && announcesBody(lines, index + 1))),
  );
  const found = lines.findIndex(({ plain }, index) => index > enacted && opensUnit(plain, profile));
  const unit = found === -1 ? lines.length : found;
  // Where the first dictum was lost, the next one begins the body; before articles it might be anything.
  const dictum = lines.findIndex((_, index) => {
    const label = index > enacted ? dictumAt(lines, index, profile)?.label : undefined;
    return label !== undefined && (label.number === "1" || found === -1);
  });
  const isUnit = dictum !== -1 && dictum < unit && !determinesAct(lines, dictum, unit);
  return isUnit ? dictum : unit;
}

// What is decided before the articles of an act, "Kedua : Menetapkan : UNDANG-UNDANG TENTANG …", is no unit of it. Where nothing
// is determined in between, a line like the heading of an article is a citation, a quotation or stands in an annex.
function determinesAct(lines: readonly SourceLine[], dictum: number, unit: number): boolean {
  return lines.slice(dictum, unit).some(({ plain }) => DETERMINES.test(plain));
}

const OUTERMOST = new RegExp(
  `^(?=\\p{Lu}{2})(?:${unitSpelling("buku")}|${unitSpelling("bab")})\\s`,
  "u",
);

function opensUnit(text: string, profile: Profile): boolean {
  if (OUTERMOST.test(text)) return parseHeadingLabel(text, profile) !== undefined;
  if (readContainerLine(text, profile)?.rest === "") return true;
  const article = readArticleLine(text, profile);
  return article !== undefined && (article.against === 0 || article.readings[0]?.main === 1);
}
