/** Goes through the tokens of an instruction: words, places, counts and lists of labels. */
import { rankOf } from "../path/index.ts";
import type { NamedPlace, NewUnits } from "./places.ts";
import type { Token, UnitToken } from "./tokens.ts";
import { INSERT_VERBS } from "./verbs.ts";
import { NUMBERED_WORDS } from "./vocabulary.ts";

/** What may stand between a smaller unit and the larger one: "Bagian Kedua pada BAB IV". */
const OF = new Set(["pada", "dalam", "dari"]);
const JOINTS = new Set(["dan", "serta"]);

/** What can stand behind the last label of new units; a verb there begins the next clause, to which the label before it belongs. */
const ENDS_LABELS: ReadonlySet<string> = new Set(["sehingga", "yang", "berbunyi"]);

/** How many new units there are and what they are, as it stands before their labels. */
interface NewUnitsHead extends Pick<NewUnits, "counted" | "word"> {
  readonly from: number;
}

export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get at(): number {
    return this.#at;
  }

  get isDone(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** Where the next token stands in the text. */
  get offset(): number {
    return this.#tokens[this.#at]?.from ?? Number.POSITIVE_INFINITY;
  }

  /** The next word, or undefined where something else comes. */
  get word(): string | undefined {
    return this.wordAt(0);
  }

  wordAt(ahead: number): string | undefined {
    const token = this.#tokens[this.#at + ahead];
    return token?.kind === "word" ? token.word : undefined;
  }

  advance(count: number): void {
    this.#at += count;
  }

  backTo(at: number): void {
    this.#at = at;
  }

  takeWord(word: string): boolean {
    if (this.word !== word) return false;
    this.#at += 1;
    return true;
  }

  takeAny(words: readonly string[]): boolean {
    const { word } = this;
    return word !== undefined && words.includes(word) && this.takeWord(word);
  }

  takeMark(mark: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "mark" || token.mark !== mark) return false;
    this.#at += 1;
    return true;
  }

  takeCount(): number | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "count" || token.isContradictory) return undefined;
    this.#at += 1;
    return token.value;
  }

  /** Commas, semicolons and conjunctions between clauses. */
  skipSeparators(): void {
    for (;;) {
      const isMark =
        this.takeMark(",") || this.takeMark(";") || this.takeMark(".") || this.takeMark(":");
      if (!isMark && !this.takeAny([...JOINTS, "sedangkan"])) return;
    }
  }

  /** The units of a list: "ayat (1), huruf b ayat (2), serta penjelasan ayat (3) Pasal 5". Empty where none is named. */
  readPlaces(): readonly NamedPlace[] {
    const places: NamedPlace[] = [];
    let isNote = false;
    for (;;) {
      const start = this.#at;
      if (places.length > 0 && !this.#takeJoint()) break;
      // "penjelasan ayat (1) dan ketentuan ayat (3)": the second is no note.
      if (this.takeAny(["ketentuan"])) isNote = false;
      if (this.takeAny(["penjelasan"])) {
        isNote = true;
        this.takeAny(["atas"]);
      }
      if (places.length > 0 && this.takeWord("penjelasannya")) {
        // "ayat (2) dan ayat (3) beserta penjelasannya": the notes on both.
        places.push(
          ...places.filter((place) => !place.isNote).map((place) => ({ ...place, isNote: true })),
        );
        continue;
      }
      const place = this.#readPlace(isNote);
      if (place === undefined) {
        this.#at = start;
        break;
      }
      places.push(place);
    }
    return places;
  }

  /** The two anchors of an insertion; the title of a container may follow its label. */
  readAnchors(): readonly NamedPlace[] {
    const first = this.#readPlace(false);
    if (first === undefined) return [];
    this.#skipTitle(first);
    if (!this.#takeJoint()) return [];
    this.takeAny(["ketentuan"]);
    const second = this.#readPlace(false);
    if (second === undefined) return [];
    this.#skipTitle(second);
    return [first, second];
  }

  // "Paragraf 2 tentang Pendaftaran", "BAB VIA KETENTUAN PENUTUP"
  #skipTitle(place: NamedPlace): void {
    const last = place.steps.at(-1);
    if (last === undefined || rankOf(last) >= 9) return;
    const isNamed = this.takeAny(["tentang", "mengenai"]);
    for (;;) {
      const token = this.#tokens[this.#at];
      if (
        token?.kind === "mark" &&
        token.mark === "," &&
        isTitleWord(this.#tokens[this.#at + 1], isNamed)
      )
        this.#at += 1;
      else if (isTitleWord(token, isNamed)) this.#at += 1;
      else return;
    }
  }

  #readPlace(isNote: boolean): NamedPlace | undefined {
    const steps: UnitToken[] = [];
    this.#takeSteps(steps);
    if (steps.length === 0) return undefined;
    const upTo = this.#takeRangeEnd(steps);
    // "ayat (1) sampai dengan ayat (10) Pasal 4"
    if (upTo !== undefined) this.#takeSteps(steps);
    return { steps, upTo, isNote };
  }

  #takeSteps(steps: UnitToken[]): void {
    for (;;) {
      const start = this.#at;
      if (steps.length > 0) this.takeAny([...OF]);
      const token = this.#tokens[this.#at];
      if (token?.kind !== "unit" || !this.#nests(steps, token)) {
        this.#at = start;
        return;
      }
      steps.push(token);
      this.#at += 1;
    }
  }

  // Two units of one kind side by side are two places that lost their comma.
  #nests(steps: readonly UnitToken[], next: UnitToken): boolean {
    return steps.every(({ role, mark }) => role !== next.role || mark !== next.mark);
  }

  #takeRangeEnd(steps: readonly UnitToken[]): UnitToken | undefined {
    if (!(this.word === "sampai" && this.wordAt(1) === "dengan")) return undefined;
    const token = this.#tokens[this.#at + 2];
    if (token?.kind !== "unit" || !steps.some(({ role }) => role === token.role)) return undefined;
    this.#at += 3;
    return token;
  }

  #takeJoint(): boolean {
    const start = this.#at;
    const hasComma = this.takeMark(",");
    const { word } = this;
    if (word !== undefined && JOINTS.has(word)) {
      this.#at += 1;
      return true;
    }
    if (!hasComma) this.#at = start;
    return hasComma;
  }

  /** The new units of an insertion: one group, or a container and the articles in it. */
  readNewUnits(): readonly NewUnits[] | undefined {
    const heads = this.#readHeads();
    if (heads.length === 0) return undefined;
    this.takeMark(",");
    const hasLabels = this.#takeNamely();
    if (!hasLabels && this.#tokens[this.#at]?.kind !== "unit")
      return heads.map(({ counted, word }) => ({
        counted,
        word,
        labels: [],
        upTo: undefined,
        span: undefined,
      }));
    const groups: NewUnits[] = [];
    for (const [index, head] of heads.entries()) {
      if (index > 0) this.#takeJoint();
      const group = this.#readGroup(head);
      if (group === undefined) return undefined;
      groups.push(group);
    }
    return this.#readLaterGroups(groups);
  }

  // "… yakni BAB VIIIA KETENTUAN PERALIHAN dan 1 (satu) Pasal yakni Pasal 17A"
  #readLaterGroups(groups: NewUnits[]): readonly NewUnits[] | undefined {
    const start = this.#at;
    this.#takeJoint();
    if (this.#tokens[this.#at]?.kind !== "count") {
      this.#at = start;
      return groups;
    }
    const [head] = this.#readHeads();
    this.takeMark(",");
    if (head === undefined || !this.#takeNamely()) return undefined;
    const group = this.#readGroup(head);
    return group === undefined ? undefined : [...groups, group];
  }

  #takeNamely(): boolean {
    if (this.takeAny(["yakni"])) {
      this.takeAny(["menjadi"]);
      this.takeMark(",");
      return true;
    }
    if (this.word === "yang" && this.wordAt(1) === "dijadikan") {
      this.#at += 2;
      return true;
    }
    return (
      this.word === "menjadi" &&
      this.#tokens[this.#at + 1]?.kind === "unit" &&
      this.takeWord("menjadi")
    );
  }

  #readHeads(): readonly NewUnitsHead[] {
    const heads: NewUnitsHead[] = [];
    for (;;) {
      const start = this.#at;
      if (heads.length > 0) this.#takeJoint();
      const head = this.#readHead();
      // A label without a count is read with the labels: it must not be met again here.
      const isBare = head?.counted === undefined && head?.word === undefined;
      if (head === undefined || (isBare && heads.length > 0)) {
        this.#at = start;
        return heads;
      }
      heads.push(head);
      if (isBare) return heads;
    }
  }

  #readHead(): NewUnitsHead | undefined {
    const from = this.offset;
    const counted = this.takeCount();
    const word = this.word;
    const hasWord = word !== undefined && this.takeAny(NUMBERED_WORDS);
    if (hasWord) this.takeAny(["baru"]);
    if (counted !== undefined || hasWord)
      return { counted, word: hasWord ? (word === "butir" ? "angka" : word) : undefined, from };
    return this.#tokens[this.#at]?.kind === "unit" && this.#tokens[this.#at - 1]?.kind === "word"
      ? { counted: undefined, word: undefined, from }
      : undefined;
  }

  #readGroup({ counted, word, from }: NewUnitsHead): NewUnits | undefined {
    const group = this.readLabels(counted);
    const last = group?.labels.at(-1);
    if (group === undefined || last === undefined) return undefined;
    this.#skipTitle({ steps: [last], upTo: undefined, isNote: false });
    return { ...group, word, span: { from, to: group.span?.to ?? from } };
  }

  /**
   * Exactly as many labels as are counted: what follows them begins the next clause. Where nothing but the end of the
   * instruction follows further labels, these belong to the list too, and the count is wrong.
   */
  readLabels(counted: number | undefined): NewUnits | undefined {
    const from = this.offset;
    const group = this.#readLabelsUpTo(counted ?? Number.POSITIVE_INFINITY, undefined);
    if (group === undefined) return undefined;
    const start = this.#at;
    const more =
      counted === undefined || group.upTo !== undefined
        ? undefined
        : this.#readLabelsUpTo(Number.POSITIVE_INFINITY, group.labels[0]?.role);
    const isOver = more !== undefined && (this.isDone || ENDS_LABELS.has(this.word ?? ""));
    if (!isOver) this.#at = start;
    const labels = isOver ? [...group.labels, ...more.labels] : group.labels;
    const upTo = isOver ? more.upTo : group.upTo;
    const last = upTo ?? labels.at(-1);
    const span = last === undefined ? undefined : { from, to: last.from + last.raw.length };
    return { counted, word: undefined, labels, upTo, span };
  }

  #readLabelsUpTo(
    most: number,
    role: string | undefined,
  ): Pick<NewUnits, "labels" | "upTo"> | undefined {
    const labels: UnitToken[] = [];
    let upTo: UnitToken | undefined;
    let own = role;
    while (labels.length < most) {
      const start = this.#at;
      if (own !== undefined && !this.#takeJoint()) break;
      const place = this.#readPlace(false);
      const label = place === undefined ? undefined : smallest(place.steps);
      if (place === undefined || label === undefined || (own !== undefined && own !== label.role)) {
        this.#at = start;
        break;
      }
      own = label.role;
      labels.push(label);
      upTo = place.upTo;
      if (upTo !== undefined) break;
    }
    return labels.length === 0 ? undefined : { labels, upTo };
  }
}

function smallest(steps: readonly UnitToken[]): UnitToken | undefined {
  return steps.toSorted((one, other) => rankOf(other) - rankOf(one))[0];
}

/** Words behind the title of a container that belong to it only in capitals. */
const NO_TITLE: ReadonlySet<string> = new Set([...INSERT_VERBS, "sehingga", "yang", "dan"]);

function isTitleWord(token: Token | undefined, isNamed: boolean): boolean {
  if (token?.kind !== "word") return false;
  if (NO_TITLE.has(token.word)) {
    return token.raw === token.raw.toUpperCase();
  }
  return isNamed || (token.raw === token.raw.toUpperCase() && token.raw.length > 1);
}
