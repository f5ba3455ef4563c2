/** The pairs that a person confirmed or forbade. They are taken over before every pass, and no pass changes them. */
import type { PairCorrection } from "../../schemas/alignment.ts";
import type { Pairing } from "./pairing.ts";
import type { Side } from "./side.ts";

/** The pairs of units that a person forbade. A correction with an address that a text does not have is passed over. */
export function forbiddenPairs(
  corrections: readonly PairCorrection[],
  before: Side,
  after: Side,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const { kind, before: one, after: other } of corrections) {
    const [known, now] = [before.unitOf.get(one), after.unitOf.get(other)];
    if (kind !== "apart" || known === undefined || now === undefined) continue;
    found.push([known, now]);
    // Where two articles may not be paired, their texts, which are units of their own, may not be paired either.
    if (before.isText[known + 1] === 1 && after.isText[now + 1] === 1)
      found.push([known + 1, now + 1]);
  }
  return found;
}

/** Pairs the units that a person said continue each other. Of contradictory corrections the last one holds. */
export function pairByPerson(pairing: Pairing, corrections: readonly PairCorrection[]): void {
  for (const { kind, before, after } of corrections.toReversed()) {
    const [one, other] = [pairing.before.unitOf.get(before), pairing.after.unitOf.get(after)];
    if (kind === "pair" && one !== undefined && other !== undefined)
      pairing.pair(one, other, "person");
  }
}
