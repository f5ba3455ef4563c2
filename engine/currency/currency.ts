/** Whether a text is the law of a day: computed from its front matter, and stored nowhere. */
import type { Currency } from "../../schemas/currency.ts";
import {
  type AmendedClause,
  type AmendmentFact,
  heldClauses,
  type KnownFacts,
} from "../../schemas/facts.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { printEid } from "../path/index.ts";
import { actNumber } from "./act-number.ts";

/**
 * What is recorded of a text for a day (`YYYY-MM-DD`).
 *
 * A change that begins on a day holds on that day. Where no day is known a change is taken to hold: to call a text current
 * that is not is the worse mistake. Amendments that nobody recorded are not known here.
 *
 *     UU 1/2026 pending at art_455 since 2026-01-02:   not current on 2026-01-02, current the day before
 */
export function currencyOn(facts: KnownFacts | null, profile: Profile, on: string): Currency {
  const date = facts?.date ?? null;
  const ofAmendments = (facts?.amendments ?? []).flatMap((amendment) =>
    ofAmendment(amendment, facts, { profile, on }),
  );
  const found = [...ofText(facts, on), ...ofAmendments, ...ofClauses(facts, { profile, on })];
  const told = found.filter(({ code }) => TOLD.has(code));
  const reasons = found.filter(({ code }) => !TOLD.has(code));
  return {
    on,
    date,
    verdict: verdictOf(reasons),
    reasons: reasons.map(said),
    told: told.map(said),
  };
}

/** What does not make a text another than the law of the day. */
const TOLD: ReadonlySet<string> = new Set(["status/coming", "status/not-yet", "status/ended"]);

function verdictOf(reasons: readonly Problem[]): Currency["verdict"] {
  if (reasons.length === 0) return "current";
  return reasons.every(({ code }) => code === "status/no-date") ? "unknown" : "not-current";
}

function said({ code, facts }: Problem): Currency["reasons"][number] {
  return { code, facts: { ...facts } };
}

const LAW: ReadonlySet<string> = new Set(["enacted", "consolidated"]);

function ofText(facts: KnownFacts | null, on: string): readonly Problem[] {
  const { state, date } = facts ?? {};
  if (state !== undefined && !LAW.has(state)) return [problem("status/no-law", { state })];
  if (state === undefined || date === undefined)
    return [problem("status/no-date", { state: state ?? "" })];
  return on < date ? [problem("status/later-text", { date })] : [];
}

interface Asked {
  readonly profile: Profile;
  readonly on: string;
}

function ofAmendment(
  amendment: AmendmentFact,
  facts: KnownFacts | null,
  { profile, on }: Asked,
): readonly Problem[] {
  const { cite: act, date = "", pending = [], refused = [] } = amendment;
  if (isUnsaid(amendment, facts)) {
    const since = { act, since: date };
    return on < date
      ? [problem("status/coming", { ...since, clauses: "" })]
      : [problem("status/unsaid", since)];
  }
  const byDay = (clauses: readonly AmendedClause[]) => daysOf(clauses, { act, date }, profile);
  const later = byDay(heldClauses(amendment)).filter(({ since }) => on < since);
  return [
    ...later.map((change) => problem("status/held-later", change)),
    ...byDay(pending).map((change) =>
      problem(on < change.since ? "status/coming" : "status/pending", change),
    ),
    ...byDay(refused).map((change) =>
      problem(on < change.since ? "status/coming" : "status/refused", change),
    ),
  ];
}

/** Whether an amendment is recorded without a word on what of it is worked in, and no wording is taken from it. */
function isUnsaid(amendment: AmendmentFact, facts: KnownFacts | null): boolean {
  const { held, pending, refused, clauses } = amendment;
  if ([held, pending, refused, clauses].some((list) => list !== undefined)) return false;
  const number = actNumber(amendment);
  return !(facts?.sources ?? []).some((source) => actNumber(source) === number);
}

interface DatedChange {
  readonly act: string;
  readonly since: string;
  readonly clauses: string;
}

/** The clauses that an act changes by the day since when, earliest first. */
function daysOf(
  clauses: readonly AmendedClause[],
  { act, date }: { readonly act: string; readonly date: string },
  profile: Profile,
): readonly DatedChange[] {
  const days = new Map<string, string[]>();
  for (const { at, since = date } of clauses)
    days.set(since, [...(days.get(since) ?? []), printEid(at, profile)]);
  return [...days]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([since, named]) => ({
      act,
      since,
      // Of some clauses only the act is known: their address has no name.
      clauses: [...new Set(named)].filter((name) => name !== "").join(", "),
    }));
}

/** What the text says of clauses that are not simply in force. */
function ofClauses(facts: KnownFacts | null, { profile, on }: Asked): readonly Problem[] {
  const rows = Object.entries(facts?.status ?? {}).flatMap(([at, { is, by, since }]) => {
    const isAhead = is === "not-yet-in-force";
    // What is not yet in force is told before its day, what ends from its day on.
    return isAhead === on < since ? [{ at, act: by, since, isAhead }] : [];
  });
  const groups = new Map<string, typeof rows>();
  for (const row of rows) {
    const key = JSON.stringify([row.isAhead, row.act, row.since]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { act, since, isAhead } = first;
    const clauses = group.map(({ at }) => printEid(at, profile)).join(", ");
    return [problem(isAhead ? "status/not-yet" : "status/ended", { act, since, clauses })];
  });
}
