/** Scores of pairing on random edits, of which it is known which unit continues which. */
import { alignClauses } from "../../engine/align/index.ts";
import { addressClauses } from "../../engine/document/index.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { sumOf } from "../intake/table.ts";
import { type EditedAct, editedActs } from "../random/edits.ts";
import { fewer, more, type Score, same } from "./score.ts";

const { id: profile } = profiles;
const ACTS = 60;

/** How often a unit is paired with the one that continues it. */
export function scoreAlign(): readonly Score[] {
  const found = editedActs(ACTS).map(compare);
  return [
    same("acts", found.length),
    same(
      "units that go on",
      sumOf(found, ({ known }) => known),
    ),
    more(
      "paired rightly",
      sumOf(found, ({ right }) => right),
    ),
    fewer(
      "paired with another",
      sumOf(found, ({ wrong }) => wrong),
    ),
  ];
}

function compare({ before, after, truth }: EditedAct) {
  const [from, to] = [before, after].map((one) => addressClauses(one, profile));
  const { pairs } = alignClauses(from ?? [], to ?? []);
  const known = new Map<string, string>(truth.map(([one, other]) => [one.eid, other.eid]));
  const made = pairs.flatMap((pair) =>
    pair.before.flatMap((one) => pair.after.map((other) => [one, other] as const)),
  );
  const right = made.filter(([one, other]) => known.get(one) === other).length;
  return { known: known.size, right, wrong: made.length - right };
}
