/**
 * What Law 1/2026 makes of a penalty, as a proposal that a person confirms: nothing is put into a text.
 *
 *     penjara 1 to 12 years and denda up to Rp6 billion
 *       article I (1)        the special minimum goes
 *       article II (5) a     "dan" becomes "dan/atau"
 *       article II (5) g     the fine is of category VII
 *
 * What the words alone do not decide stays open, with each result and what it depends on.
 */
import type {
  Conversion,
  Effect,
  Offence,
  OpenResult,
  Penalty,
  Sum,
  Term,
} from "../../schemas/penalty.ts";
import { itemAt } from "../text/index.ts";
import {
  actsWithOwnRules,
  adjustmentRules,
  CAPPED_YEARS,
  CRIMINAL_CODE,
  fineBands,
  fineCategories,
  keptMinima,
  loneConfinement,
  loneFines,
  YEARS_BESIDE_LIFE,
} from "../wording/index.ts";
import { CORPORATION_PUNISHED } from "../wording/read/index.ts";
import { printPenalty } from "./print.ts";

/** The act of an offence, as far as it is known. */
export interface PenalAct {
  /** "44/2008"; undefined where it is not known. */
  readonly number: string | undefined;
  readonly title: string;
}

type PenalWords = Pick<Offence, "penalty" | "reading" | "corporation" | "conduct">;

/** What becomes of the penalty of an offence; `scope` says why nothing does where the law does not convert it. */
export function convertPenalty(offence: PenalWords, act: PenalAct): Conversion {
  const { penalty } = offence;
  const scope = scopeOf(offence, act);
  if (scope !== "converted" || penalty === null) return nothing(scope);
  const converter = new Converter(penalty, keepsMinima(act));
  const result = converter.run(subjectOf(offence));
  const { effects } = converter;
  if (result.open.length > 0) return { scope, effects, after: null, open: [...result.open] };
  const isChanged = effects.length > 0;
  return { scope, effects, after: isChanged ? printPenalty(result.penalty) : null, open: [] };
}

/**
 * The penalties that follow the pattern of that law for a new provision; undefined where the one that stands is among them,
 * and where there is no pattern. An act without a number is a new one. For what is new the pattern is advice.
 */
export function patternFor(offence: PenalWords, act: PenalAct): readonly string[] | undefined {
  const { after, open } = convertPenalty(offence, { ...act, number: act.number ?? NEW_ACT });
  if (after !== null) return [after];
  const fitting = [...new Set(open.map(({ words }) => words))];
  const stands = offence.penalty === null ? "" : printPenalty(offence.penalty);
  return fitting.length === 0 || fitting.includes(stands) ? undefined : fitting;
}

/** In the place of a number that is not given yet. */
const NEW_ACT = "";

/** Who is punished: a corporation alone, persons and corporations by definition, or nobody whom the words tell for sure. */
type PenalSubject = "corporation" | "both" | "unknown";

function subjectOf({ conduct, corporation }: PenalWords): PenalSubject {
  if (CORPORATION_PUNISHED.test(conduct)) return "corporation";
  return corporation === "by-definition" ? "both" : "unknown";
}

function scopeOf({ penalty, reading }: PenalWords, { number }: PenalAct): Conversion["scope"] {
  if (penalty === null) return reading === "by-reference" ? "by-reference" : "not-understood";
  if (number === undefined) return "act-unknown";
  if (number === CRIMINAL_CODE) return "criminal-code";
  return actsWithOwnRules.includes(number) ? "own-rules" : "converted";
}

function nothing(scope: Conversion["scope"]): Conversion {
  return { scope, effects: [], after: null, open: [] };
}

function keepsMinima({ title }: PenalAct): boolean {
  const said = title.toLowerCase();
  return keptMinima.some((subject) => said.includes(subject));
}

interface Result {
  readonly penalty: Penalty;
  readonly open: readonly OpenResult[];
}

class Converter {
  readonly #keepsMinima: boolean;
  readonly effects: Effect[] = [];
  #penalty: Penalty;

  constructor(penalty: Penalty, keepsMinima: boolean) {
    this.#penalty = penalty;
    this.#keepsMinima = keepsMinima;
  }

  run(subject: PenalSubject): Result {
    this.#removeLeast();
    const { prison, fine, death, life } = this.#penalty;
    const isAlone = !(death || life);
    if (isAlone && prison?.form === "confinement")
      return fine === null ? this.#confinementAlone() : this.#withoutConfinement(subject);
    if (isAlone && prison === null && fine !== null) return this.#fineAlone(subject);
    const longPrison =
      isAlone && prison?.most != null && monthsOf(prison.most) > CAPPED_YEARS * MONTHS_IN_YEAR;
    if (longPrison) return this.#capped();
    if (life && !death && prison === null && fine === null) return this.#widened();
    if (prison?.form === "imprisonment" && fine !== null) return this.#paired();
    return this.#as(this.#penalty);
  }

  #as(penalty: Penalty): Result {
    return { penalty, open: [] };
  }

  #removeLeast(): void {
    const { prison, fine } = this.#penalty;
    const isThere = prison?.least != null || fine?.least != null;
    // Without a most nothing would be left of the term or the fine.
    const isBounded =
      (prison === null || prison.most !== null) && (fine === null || fine.most !== null);
    if (!isThere || this.#keepsMinima || !isBounded) return;
    this.#penalty = {
      ...this.#penalty,
      prison: prison === null ? null : { ...prison, least: null },
      fine: fine === null ? null : { ...fine, least: null },
    };
    this.effects.push({ kind: "least-removed", rule: adjustmentRules.leastRemoved });
  }

  #confinementAlone(): Result {
    const most = this.#penalty.prison?.most ?? null;
    if (most === null || (most.days > 0 && most.days >= loneConfinement.months * DAYS_IN_MONTH))
      return this.#as(this.#penalty);
    const isShort = monthsOf(most) < loneConfinement.months;
    const { category, rule } = isShort ? loneConfinement.shorter : loneConfinement.longer;
    this.effects.push({ kind: "confinement-to-fine", rule });
    return this.#as(fineOnly(category));
  }

  #withoutConfinement(subject: PenalSubject): Result {
    this.effects.push({ kind: "confinement-removed", rule: adjustmentRules.confinementRemoved });
    return this.#fineAlone(subject);
  }

  /** A corporation alone is said; of all others the words do not tell who is meant, or whether there is gain. */
  #fineAlone(subject: PenalSubject): Result {
    if (subject === "corporation") {
      const { category, rule } = loneFines.corporation;
      this.#putCategory(category, rule);
      return this.#as(fineOnly(category));
    }
    const open = subject === "both" ? FOR_BOTH : [...FOR_PERSON, ...FOR_BOTH];
    return { penalty: this.#penalty, open };
  }

  #paired(): Result {
    const { prison, joint, fine } = this.#penalty;
    if (joint === "and" && !this.#keepsMinima)
      this.effects.push({ kind: "joint", rule: adjustmentRules.cumulative });
    const changed = joint === "and" && !this.#keepsMinima ? "and-or" : joint;
    const band = prison?.most == null ? undefined : bandOf(prison.most);
    if (band === undefined || fine === null) return this.#as({ ...this.#penalty, joint: changed });
    const after: Penalty = {
      ...this.#penalty,
      joint: changed,
      fine: { least: fine.least, most: sumOf(band.category) },
    };
    // Whether a fine that is only an alternative stands "together" with imprisonment, the law does not say.
    if (joint === "or") return this.#either(after, band.rule);
    this.#putCategory(band.category, band.rule);
    return this.#as(after);
  }

  #either(after: Penalty, rule: string): Result {
    const stays = {
      rule: null,
      when: "alternative-is-not-together",
      words: printPenalty(this.#penalty),
    } as const;
    const goes = { rule, when: "alternative-is-together", words: printPenalty(after) } as const;
    return { penalty: this.#penalty, open: [goes, stays] };
  }

  /** A term that is cut: whether the fine follows the term before or after, the law does not say. */
  #capped(): Result {
    const { prison, fine, joint } = this.#penalty;
    this.effects.push({ kind: "prison-capped", rule: adjustmentRules.prisonCapped });
    const most: Term = { years: CAPPED_YEARS, months: 0, days: 0 };
    const capped: Penalty = {
      ...this.#penalty,
      prison: prison === null ? null : { ...prison, most },
    };
    if (fine === null || prison?.most == null) return this.#as(capped);
    const isCumulative = joint === "and" && !this.#keepsMinima;
    if (isCumulative) this.effects.push({ kind: "joint", rule: adjustmentRules.cumulative });
    const choices = [
      { band: bandOf(prison.most), when: "fine-by-term-before" },
      { band: bandOf(most), when: "fine-by-term-after" },
    ] as const;
    const open = choices.map(
      ({ band, when }): OpenResult => ({
        rule: band.rule,
        when,
        words: printPenalty({
          ...capped,
          joint: isCumulative ? "and-or" : joint,
          fine: { least: fine.least, most: sumOf(band.category) },
        }),
      }),
    );
    return { penalty: capped, open };
  }

  #widened(): Result {
    this.effects.push({ kind: "life-widened", rule: adjustmentRules.lifeWidened });
    const most = { years: YEARS_BESIDE_LIFE, months: 0, days: 0 };
    return this.#as({ ...this.#penalty, prison: { form: "imprisonment", least: null, most } });
  }

  #putCategory(category: number, rule: string): void {
    if (this.#penalty.fine?.most?.category !== category)
      this.effects.push({ kind: "category", rule });
  }
}

const MONTHS_IN_YEAR = 12;
const DAYS_IN_MONTH = 30;

function monthsOf({ years, months }: Term): number {
  return years * MONTHS_IN_YEAR + months;
}

/** The row for the most years of a term; "up to" a year holds to its last day. */
function bandOf(most: Term): (typeof fineBands)[number] {
  const months = monthsOf(most);
  return itemAt(
    fineBands,
    fineBands.findIndex(({ mostYears }) => months <= mostYears * MONTHS_IN_YEAR),
  );
}

function sumOf(category: number): Sum {
  return { category, rupiah: fineCategories[category - 1]?.rupiah ?? 0 };
}

function fineOnly(category: number): Penalty {
  const fine = { least: null, most: sumOf(category) };
  return { death: false, life: false, prison: null, fine, joint: null };
}

function openFine(
  { category, rule }: { readonly category: number; readonly rule: string },
  when: OpenResult["when"],
): OpenResult {
  return { rule, when, words: printPenalty(fineOnly(category)) };
}

const FOR_PERSON = [openFine(loneFines.person, "only-persons")];
const FOR_BOTH = [
  openFine(loneFines.gainingPerson, "person-for-gain"),
  openFine(loneFines.gainingCorporation, "corporation-for-gain"),
  openFine(loneFines.otherPerson, "person-without-gain"),
  openFine(loneFines.otherCorporation, "corporation-without-gain"),
];
