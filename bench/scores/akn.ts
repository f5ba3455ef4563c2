/** Scores of Akoma Ntoso: texts written and read back, and files of others. */
import { scoreForeign, scoreOwn } from "../akn/score.ts";
import { foreignFiles, OWN_SOURCES } from "../akn/sources.ts";
import { sumOf } from "../intake/table.ts";
import { more, type Sampler, type Score, same } from "./score.ts";

const TEXTS = 45;

/** How faithfully texts go through Akoma Ntoso. */
export function scoreAkn(sample: Sampler): readonly Score[] {
  const own = sample(OWN_SOURCES, TEXTS, ({ name }) => name).map(({ read }) => scoreOwn(read()));
  const foreign = foreignFiles().map(([, xml]) => scoreForeign(xml));
  const modifications = sumOf(own, (score) => score.modifications);
  return [
    same("texts", own.length),
    more("valid", own.filter(({ invalid }) => invalid.length === 0).length),
    more("equal when read back", own.filter(({ unequal }) => unequal.length === 0).length),
    more("with all letters", own.filter(({ lost }) => lost.length === 0).length),
    more("with every link", own.filter(({ dangling }) => dangling.length === 0).length),
    same("modifications", modifications),
    more("modifications told", modifications - sumOf(own, ({ untold }) => untold.length)),
    more(
      "references",
      sumOf(own, ({ references }) => references),
    ),
    same("files of others", foreign.length),
    more("of others with all letters", foreign.filter(({ lost }) => !lost).length),
    more(
      "of others with every identifier and element back",
      foreign.filter((one) => one.eidsBack === one.eids && one.elementsBack === one.elements)
        .length,
    ),
    more(
      "identifiers of units kept when changed",
      sumOf(foreign, ({ unitsKept }) => unitsKept),
    ),
    more(
      "of others as Markdown equal or refused",
      foreign.filter(({ markdown }) => markdown !== "other").length,
    ),
    more("of others valid and equal again", foreign.filter(({ holds }) => holds).length),
  ];
}
