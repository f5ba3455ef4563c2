/**
 * What an instruction says where it says it in plain words. Every word of it must be understood, else nothing is said.
 *
 *     Ketentuan ayat (1) Pasal 17 diubah dan di antara ayat (2) dan ayat (3) Pasal 17 disisipkan 1 (satu) ayat, yakni ayat (2a), …
 *     └ change ────────────────────────┘     └ insert ──────────────────────────────────────────────────────────────────────┘
 *
 * The forms are those of Annex II of Law 12/2011 as amended, points 230–236.
 */
import { ACT_SIGN, type CitedUnit, type Template, UNIT_SIGN } from "./template.ts";

export type PlainChange =
  | { readonly kind: "change" | "delete"; readonly units: readonly CitedUnit[] }
  | {
      readonly kind: "insert";
      readonly beside: CitedUnit;
      readonly position: "before" | "after";
      readonly count: number;
      readonly units: readonly CitedUnit[];
    }
  | {
      readonly kind: "add";
      /** Undefined where the article that all is about is meant. */
      readonly to: CitedUnit | undefined;
      readonly count: number;
      readonly units: readonly CitedUnit[];
    }
  /** "ditambah penjelasan": a note where there was none. */
  | { readonly kind: "add-note"; readonly units: readonly CitedUnit[] }
  | { readonly kind: "keep" };

const PROVISION = "(?:ketentuan\\s+(?:dalam\\s+|mengenai\\s+)?)?";
const TIE = `\\s*(?:,\\s*(?:dan|serta)?|dan|serta)\\s*${PROVISION}`;
const ONE = `${UNIT_SIGN}`;
// A list in which groups would be counted twice: the signs are looked for in what it matched.
const LIST = `(?:\\uE000[0-9]+\\uE001)(?:${TIE}\\uE000[0-9]+\\uE001)*`;
const ACTS = `(?:\\s+(?:dalam\\s+)?${ACT_SIGN}(?:\\s*,?\\s*sebagaimana\\s+telah(?:\\s+beberapa\\s+kali)?\\s+diubah(?:\\s*,?\\s*terakhir)?\\s+dengan\\s+${ACT_SIGN})*)?`;
const NUMBER_WORD =
  "\\s*(?:\\(\\s*\\p{L}+(?:\\s\\p{L}+){0,3}\\s*\\)|\\p{L}+(?:\\s(?:belas|puluh))?)?";
const COUNT = `([0-9]+)${NUMBER_WORD}\\s+(bab|bagian|paragraf|pasal|ayat|huruf|angka|butir)(?:\\s+baru)?\\s*,?\\s*(?:yakni|yaitu)\\s*,?\\s*`;

const INSERT = form(
  `di\\s?antara\\s+${PROVISION}${ONE}\\s*,?\\s*dan\\s+${ONE}\\s*,?\\s*(?:disisipkan|ditambahkan|ditambah)\\s+${COUNT}`,
);
const ADD = form(
  `${PROVISION}(?:${ONE}\\s*,?\\s*)?(?:ditambahkan|ditambah)\\s+(?:dengan\\s+)?${COUNT}`,
);
const ADD_NOTE = form(
  `${PROVISION}(?:${ONE}\\s+)?(?:ditambahkan|ditambah)\\s+(?:penjelasan(?!\\p{L})|${ONE})`,
);
const CHANGE_NOTE = form(
  `${PROVISION}(?:${LIST})(?:\\s+substansi)?\\s+tetap\\s*,?\\s*dengan\\s+perubahan\\s+(${LIST})`,
);
const CHANGE = form(
  `${PROVISION}(${LIST})${ACTS}\\s*,?\\s*(?:(?:diubah|disempurnakan)(?!\\p{L})(?:\\s+seluruhnya)?|(?=menjadi\\s+berbunyi\\s))`,
);
const DELETE = form(`${PROVISION}(${LIST})${ACTS}\\s*,?\\s*(?:dihapuskan|dihapus)(?!\\p{L})`);
const KEEP = form(`${PROVISION}(?:${LIST})(?:\\s+substansi)?\\s+tetap(?!\\p{L})`);
const BETWEEN = form("\\s*[,;]?\\s*(?:dan\\s+|serta\\s+|sedangkan\\s+)?");
const LABEL = form(`\\s*${ONE}`);
const LABEL_TIE = form("\\s*(?:,\\s*(?:dan)?|dan)\\s*(?=\\uE000)");
const SIGNED = "(?:\\uE000[0-9]+\\uE001\\s+)?";
const NEW_TEXT = `(?:(?:sehingga|yang)\\s+)?(?:(?:keseluruhan|seluruhnya|seluruh)\\s+)?${SIGNED}(?:menjadi\\s+)?(?:berbunyi\\s+)?sebagai\\s+berikr?ut`;
const NEW_NOTE = `(?:sehingga\\s+${SIGNED}menjadi\\s+)?sebagaimana\\s+(?:tercantum|ditetapkan)\\s+dalam\\s+penjelasan(?:\\s+pasal\\s+demi\\s+pasal)?(?:\\s+\\uE002[0-9]+\\uE003)?`;
const RESULT = `\\s*,?\\s*(?:${NEW_TEXT}|${NEW_NOTE})`;
const END = form(`(?:${RESULT})?\\s*[.:;]?\\s*$`);

function form(source: string): RegExp {
  return new RegExp(source, "iuy");
}

/** The changes of an instruction in the order of its words, or nothing where any word of it is not understood. */
export function readPlainChanges(template: Template): readonly PlainChange[] {
  const reader = new PlainReader(template);
  const changes: PlainChange[] = [];
  for (;;) {
    const change = reader.next();
    if (change === undefined) return [];
    changes.push(change);
    if (reader.isAtEnd()) return changes;
    reader.take(BETWEEN);
  }
}

class PlainReader {
  readonly #template: Template;
  #at = 0;
  /** The units that were changed last. */
  #before: readonly CitedUnit[] = [];

  constructor(template: Template) {
    this.#template = template;
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#template.text);
    if (found === null) return undefined;
    this.#at = pattern.lastIndex;
    return found;
  }

  isAtEnd(): boolean {
    END.lastIndex = this.#at;
    return END.test(this.#template.text);
  }

  next(): PlainChange | undefined {
    return this.#insert() ?? this.#add() ?? this.#addNote() ?? this.#listed();
  }

  #unit(sign: string | undefined): CitedUnit | undefined {
    return sign === undefined ? undefined : this.#template.units[Number(sign)];
  }

  #insert(): PlainChange | undefined {
    const found = this.take(INSERT);
    const after = this.#unit(found?.[1]);
    if (found === undefined || after === undefined || this.#unit(found[2]) === undefined)
      return undefined;
    const labels = this.#labels(found[3], found[4]);
    return labels && { kind: "insert", beside: after, position: "after", ...labels };
  }

  #add(): PlainChange | undefined {
    const found = this.take(ADD);
    if (found === undefined) return undefined;
    const to = this.#unit(found[1]);
    if (found[1] !== undefined && to === undefined) return undefined;
    const labels = this.#labels(found[2], found[3]);
    return labels && { kind: "add", to, ...labels };
  }

  // "yakni ayat (2a), ayat (8) dihapus": the count says where the labels end and the next change begins.
  #labels(figure = "", word = "") {
    const count = Number(figure);
    const units: CitedUnit[] = [];
    while (units.length < count) {
      const unit = this.#unit(this.take(LABEL)?.[1]);
      if (unit === undefined || !isCalled(unit, word)) return undefined;
      units.push(unit);
      if (unit.last !== undefined) break;
      if (units.length < count && this.take(LABEL_TIE) === undefined) return undefined;
    }
    return units.length === 0 ? undefined : { count, units };
  }

  // Without a unit of its own the note is one on what was changed before.
  #addNote(): PlainChange | undefined {
    const found = this.take(ADD_NOTE);
    if (found === undefined) return undefined;
    const [, on, note] = found;
    const unit = this.#unit(note ?? on);
    if (note === undefined && on === undefined) return { kind: "add-note", units: this.#before };
    const isOne = unit !== undefined && isNote(unit) === (note !== undefined);
    return isOne ? { kind: "add-note", units: [unit] } : undefined;
  }

  #listed(): PlainChange | undefined {
    const changed = this.take(CHANGE_NOTE) ?? this.take(CHANGE);
    const found = changed ?? this.take(DELETE);
    if (found === undefined) return this.take(KEEP) === undefined ? undefined : { kind: "keep" };
    const signs = [...(found[1] ?? "").matchAll(/\uE000([0-9]+)\uE001/gu)];
    const units = signs.flatMap(([, sign]) => this.#unit(sign) ?? []);
    if (units.length < signs.length || mixesItems(units)) return undefined;
    this.#before = units;
    return { kind: changed === undefined ? "delete" : "change", units };
  }
}

// "huruf a, angka 1, dan angka 5 ayat (1)": the figures may stand in the letter or beside it.
function mixesItems(units: readonly CitedUnit[]): boolean {
  const roles = new Set(units.map(({ first }) => first.at(-1)?.role));
  return roles.has("huruf") && roles.has("angka");
}

function isCalled({ first }: CitedUnit, word: string): boolean {
  const called = word.toLowerCase();
  return called === "butir" || first.at(-1)?.role === called;
}

/** Whether a unit is a note of the explanation. */
export function isNote({ first }: CitedUnit): boolean {
  return first[0]?.role === "penjelasan";
}
