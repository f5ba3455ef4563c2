/** Terms that an act defines: "1. Perdagangan Orang adalah …", "Komisi Nasional yang selanjutnya disebut Komisi adalah …". */
import type { Eid } from "../../schemas/eid.ts";
import type { Clause } from "../document/index.ts";

const INTRO = /yang dimaksud dengan\s*(?::\s*)?$/u;
const DEFINITION =
  /^(?<term>[^.;:]{2,120}?),? (?:yang selanjutnya (?:disebut|disingkat)(?: dengan)? (?<alias>[^.;:]{1,80}?),? )?adalah /u;

/** The terms and their short forms, to the letter. */
export function findDefinedTerms(
  provisions: readonly Clause[],
  byEid: ReadonlyMap<Eid, Clause>,
): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { kind, ownText, parent } of provisions) {
    if (kind !== "point" || parent === null) continue;
    if (!INTRO.test(byEid.get(parent)?.ownText ?? "")) continue;
    const found = DEFINITION.exec(ownText)?.groups;
    for (const term of [found?.["term"], found?.["alias"]])
      if (term !== undefined) terms.add(term.trim());
  }
  return terms;
}
