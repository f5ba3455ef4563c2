/**
 * Reads the words of a penalty. All of them or none: a penalty that is understood in part is not understood.
 *
 *     pidana penjara paling singkat 1 (satu) tahun dan paling lama 12 (dua belas) tahun dan/atau pidana denda paling banyak kategori VI
 *     └─ form ─────┘ └─ least ────────────────────┘     └─ most ──────────────────────┘ └ joint ┘ └─ fine, most ──────────────────────┘
 */
import type { Penalty, Sum, Term } from "../../schemas/penalty.ts";
import { compactNumber, numberWords } from "../text/index.ts";
import { fineCategories } from "../wording/index.ts";
import {
  CATEGORY,
  DAYS,
  DEATH,
  FIGURE,
  FINE,
  LEAST,
  LIFE,
  MONTHS,
  MOST,
  NUMBER_IN_WORDS,
  PENALTY_JOINT,
  PRISON,
  prisonForms,
  RUPIAH,
  RUPIAH_WORD,
  TO_OTHER_BOUND,
  YEARS,
} from "../wording/read/index.ts";

type Part =
  | { readonly kind: "death" | "life" }
  | ({ readonly kind: "prison" } & NonNullable<Penalty["prison"]>)
  | ({ readonly kind: "fine" } & NonNullable<Penalty["fine"]>);

/** A joint between two parts; a comma stands for the joint that follows it. */
type PartJoint = NonNullable<Penalty["joint"]> | "comma";

/** A penalty with where its words end. */
interface ReadPenalty {
  readonly penalty: Penalty;
  readonly end: number;
}

/** The penalty that begins at a place of a text, as long as it goes; undefined where none does that is understood. Linear in the text. */
export function readPenalty(text: string, at: number): ReadPenalty | undefined {
  const reader = new PenaltyReader(text, at);
  const parts: Part[] = [];
  const joints: PartJoint[] = [];
  let end = at;
  for (let part = reader.part(); part !== undefined; part = reader.part()) {
    parts.push(part);
    end = reader.at;
    const joint = reader.joint();
    if (joint === undefined) break;
    joints.push(joint);
  }
  const penalty = penaltyOf(parts, joints.slice(0, Math.max(0, parts.length - 1)));
  return penalty === undefined ? undefined : { penalty, end };
}

/** The parts as one penalty; undefined where they do not go together in a way that has one meaning. */
function penaltyOf(parts: readonly Part[], joints: readonly PartJoint[]): Penalty | undefined {
  const kinds = parts.map(({ kind }) => kind);
  if (parts.length === 0 || new Set(kinds).size < kinds.length) return undefined;
  const joint = jointOfFine(kinds, joints);
  if (joint === undefined) return undefined;
  const prison = parts.find((part) => part.kind === "prison");
  const fine = parts.find((part) => part.kind === "fine");
  return {
    death: kinds.includes("death"),
    life: kinds.includes("life"),
    prison:
      prison === undefined ? null : { form: prison.form, least: prison.least, most: prison.most },
    fine: fine === undefined ? null : { least: fine.least, most: fine.most },
    joint,
  };
}

/** What joins the fine to the rest, null where there is no rest or no fine; undefined where the joints do not say one thing. */
function jointOfFine(
  kinds: readonly Part["kind"][],
  joints: readonly PartJoint[],
): Penalty["joint"] | undefined {
  const at = kinds.indexOf("fine");
  // A fine stands behind all the rest, or before one other.
  const isLast = at === kinds.length - 1;
  if (at !== -1 && !isLast && !(at === 0 && kinds.length === 2)) return undefined;
  if (at === -1) return joints.length === 0 || areAlternatives(joints) ? null : undefined;
  if (kinds.length === 1) return null;
  const joint = isLast ? joints.at(-1) : joints[0];
  const others = joints.slice(0, -1);
  const isClear = others.length === 0 || areAlternatives(others) || joint === "or";
  return joint === "comma" || !isClear || others.some(isBoth) ? undefined : joint;
}

/** Death, life and a term of years exclude each other: "A, B, atau C". */
function areAlternatives(joints: readonly PartJoint[]): boolean {
  return joints.at(-1) === "or" && !joints.some(isBoth);
}

function isBoth(joint: PartJoint): boolean {
  return joint === "and" || joint === "and-or";
}

class PenaltyReader {
  readonly #text: string;
  at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  part(): Part | undefined {
    const start = this.at;
    const found = this.#plain() ?? this.#prison() ?? this.#fine();
    if (found === undefined) this.at = start;
    return found;
  }

  joint(): PartJoint | undefined {
    const found = this.#take(PENALTY_JOINT);
    if (found === undefined) return undefined;
    const said = found[1]?.toLowerCase().replaceAll(/\s/gu, "");
    if (said === undefined) return "comma";
    if (said.includes("/")) return "and-or";
    return said === "atau" ? "or" : "and";
  }

  #plain(): Part | undefined {
    // "pidana penjara seumur hidup" begins as a term of years does.
    if (this.#take(LIFE) !== undefined) return { kind: "life" };
    return this.#take(DEATH) === undefined ? undefined : { kind: "death" };
  }

  #prison(): Part | undefined {
    const form = prisonForms.get(this.#take(PRISON)?.[1]?.toLowerCase() ?? "");
    if (form === undefined) return undefined;
    const bounds = this.#bounds(() => this.#term(), daysOf);
    return bounds === undefined ? undefined : { kind: "prison", form, ...bounds };
  }

  #fine(): Part | undefined {
    if (this.#take(FINE) === undefined) return undefined;
    const bounds = this.#bounds(
      () => this.#sum(),
      ({ rupiah }) => rupiah,
    );
    return bounds === undefined ? undefined : { kind: "fine", ...bounds };
  }

  /** The least and the most, in either order; undefined where one is not understood, or there is neither. */
  #bounds<Bound>(
    read: () => Bound | undefined,
    sizeOf: (bound: Bound) => number,
  ): { readonly least: Bound | null; readonly most: Bound | null } | undefined {
    const first = this.#bound(read);
    if (first === undefined) return undefined;
    const behindFirst = this.at;
    const second = this.#take(TO_OTHER_BOUND) === undefined ? undefined : this.#bound(read);
    if (second !== undefined && second.end !== first.end) {
      const [least, most] =
        first.end === "least" ? [first.value, second.value] : [second.value, first.value];
      // A least above the most is a slip, and nobody knows of which.
      return sizeOf(least) > sizeOf(most) ? undefined : { least, most };
    }
    this.at = behindFirst;
    return { least: null, most: null, [first.end]: first.value };
  }

  #bound<Bound>(
    read: () => Bound | undefined,
  ): { readonly end: "least" | "most"; readonly value: Bound } | undefined {
    const end = this.#take(LEAST) === undefined ? "most" : "least";
    if (end === "most" && this.#take(MOST) === undefined) return undefined;
    const value = read();
    return value === undefined ? undefined : { end, value };
  }

  #term(): Term | undefined {
    const first = this.#count();
    if (first === undefined) return undefined;
    if (this.#take(DAYS) !== undefined) return { years: 0, months: 0, days: first };
    if (this.#take(MONTHS) !== undefined) return { years: 0, months: first, days: 0 };
    if (this.#take(YEARS) === undefined) return undefined;
    return { years: first, months: this.#monthsBehind(), days: 0 };
  }

  #monthsBehind(): number {
    const start = this.at;
    const months = this.#take(/ (?:dan )?(?=\S)/uy) === undefined ? undefined : this.#count();
    if (months !== undefined && this.#take(MONTHS) !== undefined) return months;
    this.at = start;
    return 0;
  }

  /** A number in figures, in words, or in both where they agree. */
  #count(): number | undefined {
    const figure = this.#take(FIGURE);
    if (figure === undefined) return numberOf(this.#take(NUMBER_IN_WORDS)?.[0]);
    const [, digits = "", said] = figure;
    const value = Number(digits);
    return said === undefined || numberOf(said) === value ? value : undefined;
  }

  #sum(): Sum | undefined {
    const category = this.#take(CATEGORY)?.[1]?.toUpperCase();
    if (category !== undefined) {
      const index = fineCategories.findIndex(({ number }) => number === category);
      const row = fineCategories[index];
      return row === undefined ? undefined : { category: index + 1, rupiah: row.rupiah };
    }
    const [, figure, said] = this.#take(RUPIAH) ?? [];
    if (figure === undefined) return undefined;
    const value = BigInt(figure.replaceAll(".", ""));
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
    const isSaid =
      said === undefined ||
      compactNumber(said).replace(RUPIAH_WORD, "") === compactNumber(numberWords(value) ?? "");
    return isSaid ? { category: null, rupiah: Number(value) } : undefined;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text) ?? undefined;
    if (found !== undefined) this.at += found[0].length;
    return found;
  }
}

const DAYS_IN_YEAR = 365;
const DAYS_IN_MONTH = 30;

function daysOf({ years, months, days }: Term): number {
  return years * DAYS_IN_YEAR + months * DAYS_IN_MONTH + days;
}

/** More years, months or days than a penalty says. */
const GREATEST_COUNT = 999;
const counts: ReadonlyMap<string, number> = new Map(
  Array.from({ length: GREATEST_COUNT }, (_, index) => [
    compactNumber(numberWords(BigInt(index + 1)) ?? ""),
    index + 1,
  ]),
);

function numberOf(words: string | undefined): number | undefined {
  return words === undefined ? undefined : counts.get(compactNumber(words));
}
