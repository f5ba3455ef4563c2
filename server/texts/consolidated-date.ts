/** The day of a consolidated text: what the person says, else the day since which its last amendment is in force. */
import type { Applied } from "../../engine/amend/index.ts";
import type { KnownFacts } from "../../schemas/facts.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { dayShape } from "../../schemas/records/value.ts";

interface DatedText {
  readonly facts: KnownFacts | null;
}

interface DatesAsked {
  readonly base: DatedText;
  readonly bills: readonly DatedText[];
  readonly applied: Applied;
  readonly date: string | undefined;
}

/** The day, undefined where nothing names one, and what has to be told of it. */
interface ConsolidatedDate {
  readonly date: string | undefined;
  readonly told: readonly Problem[];
}

/** Refused where the day lies before the base, or before one of the bills is in force. */
export function consolidatedDate({
  base,
  bills,
  applied,
  date,
}: DatesAsked): Outcome<ConsolidatedDate> {
  const own = base.facts?.date;
  const inForce = bills.map(({ facts }, bill) =>
    forceDay(facts?.date, provisionsOf(applied, bill)),
  );
  const known = inForce.filter((day) => day !== undefined).toSorted();
  if (date === undefined) {
    const day = [own, known.at(-1)]
      .filter((one) => one !== undefined)
      .toSorted()
      .at(-1);
    const isUnknown = base.facts !== null && inForce.some((one) => one === undefined);
    return done({
      date: day,
      told: isUnknown ? [problem("amend/date-unknown", { date: day ?? "?" })] : [],
    });
  }
  const later = [own, ...known]
    .filter((day) => day !== undefined && day > date)
    .toSorted()
    .at(-1);
  return later === undefined
    ? done({ date, told: [] })
    : refused(problem("amend/date-before", { date, day: later }));
}

function provisionsOf({ report }: Applied, bill: number): string {
  return report.provisions
    .filter((provision) => provision.bill === bill)
    .map(({ text }) => text.replaceAll(/\s+/gu, " "))
    .join(" ");
}

const MONTHS = [
  "januari",
  "februari",
  "maret",
  "april",
  "mei",
  "juni",
  "juli",
  "agustus",
  "september",
  "oktober",
  "november",
  "desember",
];
const ON_DAY = /mulai berlaku (?:pada |sejak )?tanggal (\d{1,2}) (\p{L}+) (\d{4})/iu;
const AFTER =
  /mulai berlaku (?:setelah )?(\d{1,4}) (?:\([^)]*\) )?(hari|bulan|tahun)(?: (?:terhitung )?(?:sejak|setelah)(?: tanggal)? diundangkan)/iu;

/** The day since which a bill is in force: as it says itself, else that of its promulgation. */
export function forceDay(promulgated: string | undefined, provisions: string): string | undefined {
  const [, day = "", month = "", year = ""] = ON_DAY.exec(provisions) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index >= 0) {
    const named = `${year}-${String(index + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
    return dayShape.safeParse(named).success ? named : undefined;
  }
  const [, count = "", unit = ""] = AFTER.exec(provisions) ?? [];
  if (promulgated === undefined || unit === "") return promulgated;
  return later(promulgated, Number(count), unit.toLowerCase());
}

function later(day: string, count: number, unit: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const moved =
    unit === "hari"
      ? Date.UTC(year, month - 1, date + count)
      : unit === "bulan"
        ? Date.UTC(year, month - 1 + count, date)
        : Date.UTC(year + count, month - 1, date);
  return new Date(moved).toISOString().slice(0, 10);
}
