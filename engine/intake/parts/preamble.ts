/** Reads the preamble: formulas a line each, the grounds and the legal basis as groups. */
import { readContent } from "../content.ts";
import { readItemLine } from "../item-labels.ts";
import { lineFrom, type SourceLine } from "../lines.ts";
import { type OpeningWord, openingWordAlone, spoiltOpening } from "../opening-words.ts";
import type { Outline } from "../outline.ts";
import { type Slice, type Word, wholeLine, wordsOf } from "../pieces.ts";
import { isComplete } from "../sentence.ts";
import type { IntakeSetting } from "../setting.ts";
import { readSpoiltGrounds } from "./grounds.ts";

const GROUP = /^(?:Menimbang|Mengingat|Memperhatikan|Mendengar)(?!\p{L})\s*:?/iu;
const FORMULA = /^(?:Dengan\s+persetujuan|MEMUTUSKAN|M E M U T U S K A N)(?!\p{L})/iu;
/** To whom an instruction is given, before a list of them. */
const ADDRESSED = /^(?:Kepada|Untuk)\s*:/u;
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
  lines.forEach((line, index) => {
    reader.add(line, lines[index + 1]);
  });
  reader.finish();
}

class PreambleReader {
  readonly #outline: Outline;
  readonly #setting: IntakeSetting;
  #group: SourceLine[] = [];
  /** The part of the preamble that a line belongs to if it opens none itself. */
  #mode: "formula" | "group" | "determines" = "formula";
  #before = "";
  /** How many signs of the next line have been read. */
  #read = 0;

  constructor(outline: Outline, setting: IntakeSetting) {
    this.#outline = outline;
    this.#setting = setting;
  }

  /** Reads a line; `next` is the one behind it. */
  add(whole: SourceLine, next: SourceLine | undefined): void {
    const line = this.#read === 0 ? whole : lineFrom(whole, this.#read);
    this.#read = 0;
    if (line.text === "") return;
    const word = GOES_ON.test(line.plain) ? undefined : GROUP.exec(line.text)?.[0];
    const spoilt = word === undefined ? spoiltGroup(line, next) : undefined;
    if (word !== undefined) this.#openGroup(line, word, next);
    else if (spoilt !== undefined) this.#openSpoilt(line, spoilt);
    else if (ADDRESSED.test(line.text)) this.#openAddressed(line);
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

  #openAddressed(line: SourceLine): void {
    const end = ADDRESSED.exec(line.text)?.[0].length ?? 0;
    this.finish();
    this.#outline.begin({ kind: "text", depth: 0 }, [], [{ line, from: 0, to: end }]);
    this.#mode = "group";
    if (end < line.text.length) this.#group.push(lineFrom(line, end));
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

  #openGroup(line: SourceLine, word: string, next: SourceLine | undefined): void {
    this.finish();
    this.#mode = "group";
    const isAlone = word.length === line.text.length && !word.includes(":");
    const colon = isAlone ? (/^:\s*/u.exec(next?.text ?? "")?.[0] ?? "") : "";
    const torn = next === undefined || colon === "" ? [] : [{ line: next, from: 0, to: 1 }];
    this.#read = colon.length;
    this.#outline.begin({ kind: "group" }, groupLabel(line, word, torn), []);
    if (word.length < line.text.length) this.#group.push(lineFrom(line, word.length));
  }

  #openSpoilt(line: SourceLine, { found, word }: OpeningWord): void {
    this.finish();
    this.#mode = "group";
    const parts = wordsOf({ line, from: 0, to: found.length }).flatMap((one) => one.parts);
    const label = [{ text: `${word}:`, parts, rule: "opening-word" as const }];
    this.#outline.begin({ kind: "group" }, label, [], true);
    if (found.length < line.text.length) this.#group.push(lineFrom(line, found.length));
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

// The spoilt word that a line begins with, or consists of before what the word opens.
function spoiltGroup(line: SourceLine, next: SourceLine | undefined): OpeningWord | undefined {
  const alone = openingWordAlone(line.text);
  const opens = alone?.isSpoilt === true && alone.opens.test(next?.text ?? "");
  return opens ? alone : spoiltOpening(line.text);
}

// The dialect knows a group by its word with a capital and a colon, which may be torn off to the next line.
function groupLabel(line: SourceLine, word: string, torn: readonly Slice[]): readonly Word[] {
  const words = wordsOf({ line, from: 0, to: word.length });
  const [first] = words;
  if (first === undefined || (word.endsWith(":") && /^[A-Z][a-z]/u.test(word))) return words;
  const name = first.text.replace(/:$/u, "").toLowerCase();
  const text = `${name.charAt(0).toUpperCase()}${name.slice(1)}:`;
  return [{ text, parts: [...words.flatMap(({ parts }) => parts), ...torn], rule: "opening-word" }];
}
