/** What waits at a clause: amendments of it that are not worked in. */
import type { Currency } from "../../schemas/currency.ts";
import type { KnownFacts } from "../../schemas/facts.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { actNumber } from "./act-number.ts";
import { currencyOn } from "./currency.ts";

/** A clause by its address, and the act whose change of it is not in the text: its number, and how it is cited. */
export interface WaitingClause {
  readonly at: string;
  readonly act: string;
  readonly cite: string;
}

/** The clauses of a text that an amendment changes which is not worked in there: it waits, or was refused. */
export function waitingClauses(facts: KnownFacts | null): readonly WaitingClause[] {
  return (facts?.amendments ?? []).flatMap((amendment) => {
    const act = actNumber(amendment) ?? amendment.cite;
    const left = [...(amendment.pending ?? []), ...(amendment.refused ?? [])];
    return left.map(({ at }) => ({ at, act, cite: amendment.cite }));
  });
}

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
