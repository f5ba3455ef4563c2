/**
 * The grammar of instructions: clauses, each with its verb, and what they lead to.
 *
 *     Ketentuan ayat (1) Pasal 26 ditambah 1 (satu) huruf, yakni huruf d dan ayat (2) diubah sehingga Pasal 26 berbunyi …
 *     └ clause: add at the end ────────────────────────────────────────┘     └ change ────┘ └ result ─────────────────┘
 *
 * Every token must be accounted for. One token that the grammar does not expect leaves the whole instruction not understood.
 */
import { rankOf } from "../path/index.ts";
import type { Clause, ParsedInstruction } from "./clause.ts";
import type { NamedPlace, NewUnits } from "./places.ts";
import { parseResult, type ResultClause, startsResult } from "./result.ts";
import { TokenReader } from "./token-reader.ts";
import type { Token } from "./tokens.ts";
import {
  ACTIVE_DELETE_VERBS,
  ACTIVE_INSERT_VERBS,
  ACTIVE_VERBS,
  CHANGE_VERBS,
  DELETE_VERBS,
  INSERT_VERBS,
} from "./verbs.ts";
import { NUMBERED_WORDS } from "./vocabulary.ts";

type Parse =
  | { readonly kind: "parsed"; readonly value: ParsedInstruction }
  | { readonly kind: "stopped"; readonly from: number };

const CHANGE: ReadonlySet<string> = new Set(CHANGE_VERBS);
const DELETE: ReadonlySet<string> = new Set(DELETE_VERBS);
const ACTIVE: ReadonlySet<string> = new Set(ACTIVE_VERBS);
const INSERT: ReadonlySet<string> = new Set(INSERT_VERBS);

/** The clauses of an instruction, or the place where the grammar no longer follows. */
export function parseClauses(tokens: readonly Token[]): Parse {
  return new ClauseParser(tokens).parse();
}

function isTitled({ steps, isNote }: NamedPlace): boolean {
  return !isNote && steps.every((step) => rankOf(step) < 9);
}

class ClauseParser {
  readonly #in: TokenReader;
  readonly #clauses: Clause[] = [];
  #result: ResultClause | undefined;

  constructor(tokens: readonly Token[]) {
    this.#in = new TokenReader(tokens);
  }

  parse(): Parse {
    while (!this.#in.isDone) {
      this.#in.skipSeparators();
      if (this.#in.isDone) break;
      if (startsResult(this.#in)) {
        this.#result = parseResult(this.#in);
        if (this.#result === undefined || !this.#in.isDone) return this.#stopped();
        break;
      }
      const start = this.#in.at;
      if (!this.#parseClause() || this.#in.at === start) return this.#stopped();
    }
    if (this.#clauses.length === 0) return this.#stopped();
    const result = this.#result ?? { kind: "none", scope: [] };
    return { kind: "parsed", value: { clauses: this.#clauses, result } };
  }

  #stopped(): Parse {
    return { kind: "stopped", from: this.#in.offset };
  }

  #add(clause: Clause): true {
    this.#clauses.push(clause);
    return true;
  }

  #parseClause(): boolean {
    const start = this.#in.at;
    this.#in.takeWord("ketentuan");
    this.#in.takeAny(["dalam", "mengenai", "pada"]);
    if (this.#in.takeWord("judul")) return this.#parseHeading();
    if (this.#startsBetween()) return this.#parseBetween([]);
    if (this.#in.takeAny(["sebelum"])) return this.#parseBefore();
    if (this.#in.takeAny(["setelah", "sesudah"])) return this.#parseAfter([]);
    if (ACTIVE.has(this.#in.word ?? "")) return this.#parseActive();
    if (this.#in.word === "dengan" && this.#in.wordAt(1) === "perubahan") {
      this.#in.advance(2);
      return this.#parseChangedNotes();
    }
    if (this.#in.word !== undefined && INSERT.has(this.#in.word)) return this.#parseAdd([]);
    if (this.#in.takeWord("dijadikan")) return this.#parseConvert([]);
    if (this.#in.takeWord("penjelasannya")) return this.#parseOwnNotes();
    const places = this.#in.readPlaces();
    if (places.length > 0) return this.#parseVerb(places);
    this.#in.backTo(start);
    return false;
  }

  // "Ketentuan Pasal 1 substansi tetap dan penjelasannya diubah": the notes on what the clause before names.
  #parseOwnNotes(): boolean {
    const last = this.#clauses.at(-1);
    if (last?.kind !== "verb" || last.isHeading) return false;
    const notes = last.places.filter(({ isNote }) => !isNote);
    return (
      notes.length > 0 &&
      this.#parseChange(
        notes.map((place) => ({ ...place, isNote: true })),
        false,
      )
    );
  }

  #startsBetween(): boolean {
    const isTwo = this.#in.word === "di" && this.#in.wordAt(1) === "antara";
    return isTwo || this.#in.word === "di-antara" || this.#in.word === "antara";
  }

  #parseVerb(places: readonly NamedPlace[]): boolean {
    this.#in.takeMark(",");
    this.#in.takeAny(["substansi", "substansinya"]);
    const word = this.#in.word;
    if (word === undefined) return false;
    if (this.#startsBetween()) return this.#parseBetween(places);
    if (word === "setelah" || word === "sesudah") {
      this.#in.advance(1);
      return this.#parseAfter(places);
    }
    if (word === "sebelum") {
      this.#in.advance(1);
      const anchor = this.#in.readPlaces();
      return anchor.length === 1 && this.#parseBeforeUnits(anchor, places[0]);
    }
    // "Penjelasan Pasal 4 ditambahkan sebagaimana tercantum dalam penjelasan."
    if (INSERT.has(word) && places.every(({ isNote }) => isNote)) {
      this.#in.advance(1);
      return this.#add({ kind: "add-note", base: [], places });
    }
    if (INSERT.has(word)) return this.#parseAdd(places);
    if (this.#in.takeWord("tetap"))
      return this.#add({ kind: "verb", verb: "keep", places, isHeading: false });
    if (this.#in.takeWord("dijadikan")) return this.#parseConvert(places);
    if (this.#in.takeWord("dipecah")) return this.#parseSplit(places);
    return this.#parseChange(places, false);
  }

  #parseChange(places: readonly NamedPlace[], isHeading: boolean): boolean {
    const word = this.#in.word;
    if (word === undefined) return false;
    if (DELETE.has(word)) {
      this.#in.advance(1);
      return this.#add({ kind: "verb", verb: "delete", places, isHeading });
    }
    // "Ketentuan Pasal 7 menjadi berbunyi sebagai berikut:" (Law 43/1999)
    const isBecoming = word === "menjadi" && this.#in.wordAt(1) === "berbunyi";
    if (!(CHANGE.has(word) || isBecoming)) return false;
    if (isBecoming) return this.#add({ kind: "verb", verb: "change", places, isHeading });
    this.#in.advance(1);
    this.#in.takeAny(["seluruhnya"]);
    if (this.#in.word === "dengan" && ACTIVE.has(this.#in.wordAt(1) ?? "")) {
      this.#in.advance(1);
      return this.#add({ kind: "context", places }) && this.#parseActive();
    }
    // "diganti dengan ketentuan yang berbunyi sebagai berikut"
    if (word === "diganti" && this.#in.word === "dengan") {
      this.#in.advance(1);
      this.#in.takeAny(["ketentuan"]);
      this.#in.takeAny(["baru"]);
    }
    return this.#add({ kind: "verb", verb: "change", places, isHeading });
  }

  #parseHeading(): boolean {
    const places = this.#in.readPlaces();
    this.#in.takeMark(",");
    // In "Judul BAB II dan ketentuan Pasal 2 diubah" the word "judul" applies to the container only, since an article has
    // no title that could change alone.
    const titled = places.filter(isTitled);
    const others = places.filter((place) => !isTitled(place));
    if (titled.length === 0) return places.length > 0 && this.#parseChange(places, true);
    if (!this.#parseChange(titled, true)) return false;
    const verb = this.#clauses.at(-1);
    if (others.length === 0 || verb?.kind !== "verb") return others.length === 0;
    return this.#add({ ...verb, places: others, isHeading: false });
  }

  #parseBetween(base: readonly NamedPlace[]): boolean {
    if (this.#in.takeWord("di")) this.#in.takeWord("antara");
    else this.#in.advance(1);
    this.#in.takeAny(["ketentuan"]);
    const anchors = this.#in.readAnchors();
    this.#in.takeMark(",");
    const word = this.#in.word;
    if (anchors.length !== 2 || word === undefined || !INSERT.has(word)) return false;
    this.#in.advance(1);
    const groups = this.#readProvisions() ?? this.#in.readNewUnits();
    return groups !== undefined && this.#add({ kind: "between", base, anchors, groups });
  }

  // "Di antara Pasal 3 dan Pasal 4 disisipkan [satu] ketentuan baru yang dijadikan Pasal 3A"
  #readProvisions(): readonly NewUnits[] | undefined {
    const start = this.#in.at;
    const counted = this.#in.takeCount();
    if (this.#in.takeAny(["ketentuan"])) {
      this.#in.takeAny(["baru"]);
      const group = this.#readBecoming(counted);
      if (group !== undefined) return [group];
    }
    this.#in.backTo(start);
    return undefined;
  }

  // "yang dijadikan ayat (4A)", "yakni ayat (4A)"
  #readBecoming(counted: number | undefined): NewUnits | undefined {
    if (this.#in.word === "yang" && this.#in.wordAt(1) === "dijadikan") this.#in.advance(2);
    else if (!this.#in.takeAny(["yakni"])) return undefined;
    return this.#in.readLabels(counted);
  }

  #parseBefore(): boolean {
    const anchor = this.#in.readPlaces();
    return anchor.length === 1 && this.#parseBeforeUnits(anchor, undefined);
  }

  #parseBeforeUnits(anchors: readonly NamedPlace[], base: NamedPlace | undefined): boolean {
    const [anchor] = anchors;
    const inside = this.#in.takeAny(["dalam", "pada"]) ? this.#in.readPlaces()[0] : undefined;
    this.#in.takeMark(",");
    if (anchor === undefined || this.#in.word === undefined || !INSERT.has(this.#in.word))
      return false;
    this.#in.advance(1);
    const groups = this.#in.readNewUnits();
    return (
      groups !== undefined && this.#add({ kind: "before", anchor, within: inside ?? base, groups })
    );
  }

  #parseAfter(base: readonly NamedPlace[]): boolean {
    const [anchor, ...more] = this.#in.readPlaces();
    this.#in.takeMark(",");
    if (
      anchor === undefined ||
      more.length > 0 ||
      this.#in.word === undefined ||
      !INSERT.has(this.#in.word)
    )
      return false;
    this.#in.advance(1);
    const groups = this.#in.readNewUnits();
    return groups !== undefined && this.#add({ kind: "after", base, anchor, groups });
  }

  // "diubah dengan menghapus ketentuan huruf b", "dan mengubah penjelasan ayat (1)"
  #parseActive(): boolean {
    if (this.#in.takeAny(ACTIVE_INSERT_VERBS)) return this.#parseOldInsert();
    const verb = ACTIVE_DELETE_VERBS.includes(this.#in.word ?? "") ? "delete" : "change";
    this.#in.advance(1);
    const places = this.#in.readPlaces();
    return places.length > 0 && this.#add({ kind: "verb", verb, places, isHeading: false });
  }

  // "menambah ayat baru di antara ayat (4) dan ayat (5) yang dijadikan ayat (4A)"
  #parseOldInsert(): boolean {
    const counted = this.#in.takeCount();
    if (this.#in.takeWord("penjelasan")) {
      this.#in.takeAny(["pada", "atas"]);
      return this.#add({ kind: "add-note", base: [], places: this.#in.readPlaces() });
    }
    return this.#parseNewProvisions([], counted);
  }

  // "ketentuan baru [di antara ayat (4) dan ayat (5)] yang dijadikan ayat (4A)"
  #parseNewProvisions(base: readonly NamedPlace[], counted: number | undefined): boolean {
    this.#in.takeAny(["ketentuan", ...NUMBERED_WORDS]);
    this.#in.takeAny(["baru"]);
    const anchors = this.#takeOldAnchors();
    if (anchors === undefined) return false;
    const group = this.#readBecoming(counted);
    if (group === undefined) return false;
    const groups = [group];
    if (anchors.length === 2) return this.#add({ kind: "between", base, anchors, groups });
    const isInserted = group.labels.some(({ readings }) =>
      /^(?:\d+[A-Za-z]|[a-z]\d)$/u.test(readings[0]),
    );
    return this.#add({ kind: isInserted ? "by-label" : "end", base, groups });
  }

  #takeOldAnchors(): readonly NamedPlace[] | undefined {
    if (!this.#startsBetween()) return [];
    this.#in.advance(this.#in.word === "di" ? 2 : 1);
    const anchors = this.#in.readAnchors();
    return anchors.length === 2 ? anchors : undefined;
  }

  #parseAdd(base: readonly NamedPlace[]): boolean {
    this.#in.advance(1);
    this.#in.takeAny(["dengan"]);
    if (this.#in.takeAny(["penjelasan"])) {
      this.#in.takeAny(["pada", "atas"]);
      return this.#add({ kind: "add-note", base, places: this.#in.readPlaces() });
    }
    const start = this.#in.at;
    const counted = this.#in.takeCount();
    if (this.#in.word === "ketentuan") return this.#parseNewProvisions(base, counted);
    this.#in.backTo(start);
    return this.#parseNewUnits("end", base);
  }

  #parseNewUnits(kind: "end", base: readonly NamedPlace[]): boolean {
    const groups = this.#in.readNewUnits();
    return groups !== undefined && this.#add({ kind, base, groups });
  }

  #parseChangedNotes(): boolean {
    const places = this.#in.readPlaces();
    return (
      places.length > 0 &&
      places.every(({ isNote }) => isNote) &&
      this.#add({ kind: "change-note", places })
    );
  }

  #parseConvert(base: readonly NamedPlace[]): boolean {
    const to = this.#in.readPlaces();
    return to.length === 1 && this.#add({ kind: "convert", base, to });
  }

  #parseSplit(base: readonly NamedPlace[]): boolean {
    this.#in.takeAny(["menjadi"]);
    const groups = this.#in.readNewUnits();
    const [group] = groups ?? [];
    return group !== undefined && groups?.length === 1 && this.#add({ kind: "split", base, group });
  }
}
