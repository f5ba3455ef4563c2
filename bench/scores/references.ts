/** Scores of citations: what an independent scan of real acts finds, and what became of it. */
import { sumOf } from "../intake/table.ts";
import { readActs, scan } from "../references/acts.ts";
import { fewer, more, type Score, same } from "./score.ts";

/** How well the citations of acts are found and resolved. */
export function scoreReferences(): readonly Score[] {
  const acts = readActs();
  const mentions = acts.flatMap(scan);
  const of = (name: string): number => mentions.filter(({ outcome }) => outcome === name).length;
  return [
    same("mentions", mentions.length),
    more("resolved", of("resolved")),
    fewer("refused", of("refused")),
    fewer("missed", of("missed")),
    fewer("led to another label", of("wrong")),
    more(
      "items of citations",
      sumOf(acts, ({ cited }) => sumOf(cited, ({ resolved }) => resolved.items.length)),
    ),
  ];
}
