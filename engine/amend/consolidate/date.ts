/** The day of a consolidated text: what the person says, else the day since which its last amendment is in force. */

import type { LegalDocument } from "../../../schemas/document.ts";
import type { KnownFacts } from "../../../schemas/facts.ts";
import { done, type Outcome, refused } from "../../../schemas/outcome.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { dayShape } from "../../../schemas/records/value.ts";
import { actNumber } from "../../currency/index.ts";
import { numberWords } from "../../text/index.ts";
import { monthNamed } from "../../wording/read/index.ts";
import type { Applied } from "../apply/apply.ts";
import { baseAct } from "../apply/base-act.ts";

interface DatedText {
  readonly facts: KnownFacts | null;
}

interface DatedBill extends DatedText {
  readonly document: LegalDocument;
}

interface DatesAsked {
  readonly base: DatedText;
  readonly bills: readonly DatedBill[];
  readonly applied: Applied;
  readonly date: string | undefined;
}

/** The day, undefined where nothing names one, and what has to be told of it. */
interface ConsolidatedDate {
  readonly date: string | undefined;
  readonly told: readonly Problem[];
}

/**
 * Refused where the day lies before the base, or before one of the bills is in force, and where a bill is called by two numbers:
 * then nobody can tell which amendment the text of that day holds.
 */
export function consolidatedDate({
  base,
  bills,
  applied,
  date,
}: DatesAsked): Outcome<ConsolidatedDate> {
  const [doubtful] = bills.flatMap(calledTwice);
  if (doubtful !== undefined) return refused(doubtful);
  const own = base.facts?.date;
  const inForce = bills.map(({ facts }, bill) =>
    forceDay(facts?.date, provisionsOf(applied, bill)),
  );
  const known = inForce.filter((day) => day !== undefined).toSorted();
  const older = bills.flatMap((bill, index) => [
    ...olderThan(amendedText(base, bills.slice(0, index)), bill),
    ...backdated(bill, inForce[index]),
  ]);
  if (date === undefined) {
    const day = [own, known.at(-1)]
      .filter((one) => one !== undefined)
      .toSorted()
      .at(-1);
    const isUnknown = base.facts !== null && inForce.some((one) => one === undefined);
    return done({
      date: day,
      told: [...older, ...(isUnknown ? [problem("amend/date-unknown", { date: day ?? "?" })] : [])],
    });
  }
  const later = [own, ...known]
    .filter((day) => day !== undefined && day > date)
    .toSorted()
    .at(-1);
  return later === undefined
    ? done({ date, told: older })
    : refused(problem("amend/date-before", { date, day: later }));
}

/** The problem of a bill whose front matter calls it by another number than its title. */
function calledTwice({ facts, document }: DatedBill): readonly Problem[] {
  const { number = "" } = baseAct(document);
  const cited = actNumber({ cite: facts?.cite ?? "", work: facts?.work });
  const isTwice = /^\d+\/\d+$/u.test(number) && cited !== undefined && cited !== number;
  return isTwice ? [problem("amend/bill-called-twice", { title: number, facts: cited })] : [];
}

/** The remark that a bill says it is in force since a day before its own. */
function backdated({ facts, document }: DatedBill, force: string | undefined): readonly Problem[] {
  const day = facts?.date;
  if (day === undefined || force === undefined || force >= day) return [];
  const act = baseAct(document).number ?? facts?.cite ?? "";
  return [problem("amend/force-before", { act, day: force, date: day })];
}

/** The base as the bills before one leave it, with the day of the last of them. */
function amendedText(base: DatedText, earlier: readonly DatedBill[]): KnownFacts | null {
  const days = [base, ...earlier].flatMap(({ facts }) => facts?.date ?? []);
  const date = days.toSorted().at(-1);
  return date === undefined ? base.facts : { ...base.facts, date };
}

/** The remark that a bill is older than the text that it amends, unless that text holds it in part. */
function olderThan(base: KnownFacts | null, { facts, document }: DatedBill): readonly Problem[] {
  const own = base?.date;
  const { number, title } = baseAct(document);
  const act = actNumber({ cite: number ?? "", work: facts?.work }) ?? title;
  // Where no day is known the year of its number says enough.
  const day = facts?.date ?? /\d{4}$/u.exec(act)?.[0];
  if (own === undefined || day === undefined || own.slice(0, day.length) <= day) return [];
  const isHeld = base?.amendments?.some((known) => actNumber(known) === act) === true;
  return isHeld ? [] : [problem("amend/bill-older", { act, day, date: own })];
}

function provisionsOf({ report }: Applied, bill: number): string {
  return report.provisions
    .filter((provision) => provision.bill === bill)
    .map(({ text }) => text)
    .join(" ");
}

/** "Pada saat Undang-Undang ini mulai berlaku, …" says what happens on the day, not which day it is. */
const ON_THAT_DAY =
  /(?:saat|sejak|setelah|sebelum|dengan) (?:Undang|Peraturan)[\p{L} -]{0,80}? ini mulai berlaku/giu;
/** The one sentence that this program reads: of the whole act, with nothing behind the day. */
const BEGINS =
  /(?:^|[.;:] )(?:\(?\d{1,2}[.)] ?)?(?:Undang|Peraturan)[\p{L} -]{0,80}? ini mulai berlaku ([^.;]*)(?:[.;]|$)/u;
const PROMULGATED = "(?:tanggal )?(?:diundangkan|pengundangan)";
const ON_PROMULGATION = new RegExp(`^(?:pada |sejak )?(?:${PROMULGATED})$`, "u");
const ON_DAY = /^(?:pada |sejak )?tanggal (\d{1,2}) (\p{L}+) (\d{4})$/u;
const AFTER = new RegExp(
  `^(?:setelah )?(\\d{1,4}) (?:\\(([^)]*)\\) )?(hari|bulan|tahun) (?:terhitung )?(?:sejak|setelah) (?:${PROMULGATED})$`,
  "u",
);

/**
 * The day since which a bill is in force: that of its promulgation where it says nothing else, the day that its one sentence on
 * it names, undefined where that cannot be read: an exception for some provisions, a day that does not exist, a number whose
 * words say another, a day that an authority sets.
 */
export function forceDay(promulgated: string | undefined, provisions: string): string | undefined {
  const said = provisions.replaceAll(/\s+/gu, " ").replaceAll(ON_THAT_DAY, "");
  const times = said.match(/mulai (?:di)?(?:nyatakan )?(?:ber|per)laku/giu)?.length ?? 0;
  if (times === 0) return promulgated;
  const begins = BEGINS.exec(said)?.[1]?.trim();
  if (times > 1 || begins === undefined) return undefined;
  if (ON_PROMULGATION.test(begins)) return promulgated;
  return namedDay(begins) ?? dayAfter(promulgated, begins);
}

function namedDay(begins: string): string | undefined {
  const [, day = "", month = "", year = ""] = ON_DAY.exec(begins) ?? [];
  const number = monthNamed(month) ?? 0;
  const named = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return dayShape.safeParse(named).success ? named : undefined;
}

function dayAfter(promulgated: string | undefined, begins: string): string | undefined {
  const [, count = "", words, unit = ""] = AFTER.exec(begins) ?? [];
  if (promulgated === undefined || unit === "") return undefined;
  const isOther = words !== undefined && words.trim().toLowerCase() !== numberWords(BigInt(count));
  return isOther ? undefined : later(promulgated, Number(count), unit);
}

/** A month without such a day ends on its last: six months after 31 August is the last day of February. */
function later(day: string, count: number, unit: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  if (unit === "hari") return isoDay(Date.UTC(year, month - 1, date + count));
  const moved = month - 1 + (unit === "bulan" ? count : count * 12);
  const last = new Date(Date.UTC(year, moved + 1, 0)).getUTCDate();
  return isoDay(Date.UTC(year, moved, Math.min(date, last)));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
