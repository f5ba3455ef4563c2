/** Scores of the rules of drafting: a finding in an enacted act is a false alarm or a slip of the legislator. */
import { rules } from "../../engine/lint/index.ts";
import { sumOf } from "../intake/table.ts";
import { lintActs } from "../lint/acts.ts";
import { fewer, type Score, same } from "./score.ts";

/** How many findings each rule has in enacted acts. */
export function scoreLint(): readonly Score[] {
  const acts = lintActs();
  const found = acts.flatMap(({ problems }) => problems);
  return [
    same(
      "units",
      sumOf(acts, ({ units }) => units),
    ),
    ...rules.map(({ code }) => fewer(code, found.filter((one) => one.code === code).length)),
  ];
}
