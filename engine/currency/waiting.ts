/** What waits at a clause: amendments of it that are not worked in. */
import type { Currency } from "../../schemas/currency.ts";
import type { KnownFacts } from "../../schemas/facts.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { currencyOn } from "./currency.ts";

/** Whether a clause is the other one or holds it. */
export function isAround(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}__`);
}

/** Why a clause does not read as the law of a day: an amendment of it, of a unit that holds it, or of one in it. */
export function waitingAt(
  facts: KnownFacts,
  eid: string,
  { profile, on }: { readonly profile: Profile; readonly on: string },
): Currency["reasons"][number] | undefined {
  const isHere = ({ at }: { readonly at: string }) => isAround(at, eid) || isAround(eid, at);
  const amendments = (facts.amendments ?? []).map(({ pending = [], refused = [], ...rest }) => ({
    ...rest,
    held: [],
    pending: pending.filter(isHere),
    refused: refused.filter(isHere),
  }));
  return currencyOn({ ...facts, amendments }, profile, on).reasons.find(({ code }) =>
    WAITS.has(code),
  );
}

const WAITS: ReadonlySet<string> = new Set(["status/pending", "status/refused"]);
