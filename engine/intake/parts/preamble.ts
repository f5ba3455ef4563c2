/** Reads the preamble: formulas a line each, the grounds and the legal basis as groups. */
import { likeness } from "../alike.ts";
import { readContent } from "../content.ts";
import { readItemLine } from "../item-labels.ts";
import { lineFrom, type SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { type Word, wholeLine, wordsOf } from "../pieces.ts";
import { isComplete } from "../sentence.ts";
import type { IntakeSetting } from "../setting.ts";
import { readSpoiltGrounds } from "./grounds.ts";

const GROUP = /^(?:Menimbang|Mengingat|Memperhatikan|Mendengar)(?!\p{L})\s*:?/iu;
/** The words that open a group, and how their text may begin where scanning has spoilt the word: "ivlenimbang a, bahwa". */
const SPOILT: readonly { readonly word: string; readonly text: RegExp }[] = [
  { word: "Menimbang", text: /^(?:[a1][.,]?\s)?bahwa\s/iu },
  { word: "Mengingat", text: /^(?:[1lI][.,]?\s)?\p{Lu}\p{Ll}/u },
];
/** A spoilt word shares at least so much with the word that it was. */
const ALIKE = 0.6;
const FORMULA = /^(?:Dengan\s+persetujuan|MEMUTUSKAN|M E M U T U S K A N)(?!\p{L})/iu;
const DETERMINES = /^Menetapkan(?!\p{L})/iu;
/** A line that begins with a word in small letters continues a sentence, unless the word stands alone or before a colon. */
const GOES_ON = /^\p{Ll}+\s+(?!:)\S/u;

/** Reads the lines of the preamble into the outline. */
export function readPreamble(
  lines: readonly SourceLine[],
  outline: Outline,
  setting: IntakeSetting,
): void {
  const reader = new PreambleReader(outline, setting);
  for (const line of lines) reader.add(line);
  reader.finish();
}

class PreambleReader {
  readonly #outline: Outline;
  readonly #setting: IntakeSetting;
  #group: SourceLine[] = [];
  /** The part of the preamble that a line belongs to if it opens none itself. */
  #mode: "formula" | "group" | "determines" = "formula";
  #before = "";

  constructor(outline: Outline, setting: IntakeSetting) {
    this.#outline = outline;
    this.#setting = setting;
  }

  add(line: SourceLine): void {
    const word = GOES_ON.test(line.plain) ? undefined : GROUP.exec(line.text)?.[0];
    const spoilt = word === undefined ? spoiltOpening(line.text) : undefined;
    if (word !== undefined) this.#openGroup(line, word);
    else if (spoilt !== undefined) this.#openSpoilt(line, spoilt);
    else if (this.#opensList(line)) this.#openList(line);
    else if (GOES_ON.test(line.plain)) this.#goOn(line);
    else if (this.#mode === "formula" && goesOnInProse(this.#before, line.plain))
      this.#outline.append(wholeLine(line));
    else if (DETERMINES.test(line.plain)) this.#openText(line, "determines");
    else if (FORMULA.test(line.plain) || this.#mode === "formula") this.#openText(line, "formula");
    else this.#goOn(line);
    this.#before = line.plain;
  }

  // What is decided or repealed may be a list, behind a word that opens no group.
  #opensList({ text, isPart }: SourceLine): boolean {
    if (this.#mode === "group" || isPart || !isComplete(this.#before)) return false;
    return readItemLine(text, this.#setting.forms) !== undefined;
  }

  #openList(line: SourceLine): void {
    this.#mode = "group";
    this.#group.push(line);
  }

  #goOn(line: SourceLine): void {
    if (this.#mode === "group") this.#group.push(line);
    else if (this.#mode === "formula" && !goesOnInProse(this.#before, line.plain))
      this.#openText(line, "formula");
    else this.#outline.append(wholeLine(line));
  }

  /** Reads what is still open. */
  finish(): void {
    if (!readSpoiltGrounds(this.#group, this.#outline))
      readContent(this.#group, this.#outline, this.#setting, false);
    this.#group = [];
  }

  #openGroup(line: SourceLine, word: string): void {
    this.finish();
    this.#mode = "group";
    this.#outline.begin({ kind: "group" }, groupLabel(line, word), []);
    if (word.length < line.text.length) this.#group.push(lineFrom(line, word.length));
  }

  #openSpoilt(line: SourceLine, { found, word }: { found: string; word: string }): void {
    this.finish();
    this.#mode = "group";
    const parts = wordsOf({ line, from: 0, to: found.length }).flatMap((one) => one.parts);
    const label = [{ text: `${word}:`, parts, rule: "opening-word" as const }];
    this.#outline.begin({ kind: "group" }, label, [], true);
    this.#group.push(lineFrom(line, found.length));
  }

  #openText(line: SourceLine, mode: "formula" | "determines"): void {
    this.finish();
    this.#mode = mode;
    this.#outline.begin({ kind: "text", depth: 0 }, [], [wholeLine(line)]);
  }
}

/** The least length of a line of prose: formulas are shorter, or in capitals. */
const MIN_PROSE = 34;

// Where the word that opens a group is lost altogether, its lines are still those of sentences.
function goesOnInProse(before: string, line: string): boolean {
  const isProse = before.length >= MIN_PROSE && /\p{Ll}{3}/u.test(before) && !isComplete(before);
  return isProse && /\p{Ll}{2}/u.test(line) && !FORMULA.test(line);
}

// The word that a line begins with instead of the word that opens a group.
function spoiltOpening(text: string): { found: string; word: string } | undefined {
  const [found = "", first = ""] = /^(\S{5,14})\s*:?\s+/u.exec(text) ?? [];
  const rest = text.slice(found.length);
  const row = SPOILT.find(
    ({ word, text: begins }) => begins.test(rest) && likeness(first, word) >= ALIKE,
  );
  return row === undefined ? undefined : { found, word: row.word };
}

// The dialect knows a group by its word with a capital and a colon.
function groupLabel(line: SourceLine, word: string): readonly Word[] {
  const words = wordsOf({ line, from: 0, to: word.length });
  const [first] = words;
  if (first === undefined || (word.endsWith(":") && /^[A-Z][a-z]/u.test(word))) return words;
  const name = first.text.replace(/:$/u, "").toLowerCase();
  const text = `${name.charAt(0).toUpperCase()}${name.slice(1)}:`;
  return [{ text, parts: words.flatMap(({ parts }) => parts), rule: "opening-word" }];
}
