/** What the facts of a text say of its own time: its making, and clauses that another act has ended. */
import type { Facts } from "../../../schemas/facts.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import type { Clause } from "../../document/index.ts";
import { findReferences } from "../../reference/index.ts";
import { addressAttribute, textAttribute } from "../characters.ts";
import { element, type XmlElement } from "../xml.ts";
import type { WriteState } from "./state.ts";

/** A clause that is no longer in force. */
export interface EndedClause {
  readonly eid: string;
  /** The act that ended it. */
  readonly work: string;
  /** The place in that act, as the facts spell it. */
  readonly by: string;
  readonly since: string;
}

export interface Passive {
  readonly events: readonly XmlElement[];
  readonly changes: readonly XmlElement[];
  readonly groups: readonly XmlElement[];
  /** Entries of `references`. */
  readonly references: readonly XmlElement[];
}

/** The clauses of a text that its facts call revoked, where the act that did it has a known address. */
export function endedClauses({
  clauses,
  facts,
  profile,
}: {
  readonly clauses: readonly Clause[];
  readonly facts: Facts | null;
  readonly profile: Profile;
}): readonly EndedClause[] {
  const given = new Set<string>(clauses.map(({ eid }) => eid));
  return Object.entries(facts?.status ?? {}).flatMap(([eid, { is, by, since }]) => {
    const [reference] = findReferences(by, profile);
    const isAll = reference?.from === 0 && reference.to === by.length;
    const works = reference?.act?.works ?? [];
    const [work] = works;
    if (is !== "revoked" || !given.has(eid) || !isAll || work === undefined || works.length > 1)
      return [];
    return [{ eid, work, by, since }];
  });
}

/** Events, periods and changes of force; the day of an enacted text is that of its making. */
export function writePassive(
  ended: readonly EndedClause[],
  facts: Facts | null,
  { claim }: WriteState,
): Passive {
  const named = ended.map((clause, index) => ({
    ...clause,
    event: claim(`eref_${index + 2}`),
    reference: claim(`pref_${index + 1}`),
    period: claim(`tmpg_${index + 1}`),
    change: claim(`pm_${index + 1}`),
  }));
  const making = facts?.state === "enacted" ? facts.date : undefined;
  return {
    events: [
      ...(making === undefined
        ? []
        : [writeEvent(claim("eref_1"), "generation", making, "original")]),
      ...named.map(({ event, since, reference }) => writeEvent(event, "repeal", since, reference)),
    ],
    changes: named.map(({ eid, work, period, change }) =>
      element(
        "forceMod",
        { type: "endOfEnactment", eId: change },
        element("source", addressAttribute("href", work)),
        element("destination", { href: `#${eid}` }),
        element("force", { period: `#${period}` }),
      ),
    ),
    groups: named.map(({ event, period }) =>
      element(
        "temporalGroup",
        { eId: period },
        element("timeInterval", { start: `#${event}`, refersTo: `#${ENDED}` }),
      ),
    ),
    references: [
      ...named.map(({ reference, work, by }) =>
        element("passiveRef", {
          eId: reference,
          ...addressAttribute("href", work),
          ...textAttribute("showAs", by),
        }),
      ),
      ...(named.length > 0 ? [concept] : []),
    ],
  };
}

/** The entry of `references` for the time after the end. */
const ENDED = "repealed";
const concept = element("TLCConcept", {
  eId: ENDED,
  href: `/akn/ontology/concept/${ENDED}`,
  showAs: ENDED,
});

function writeEvent(eId: string, type: string, date: string, source: string): XmlElement {
  return element("eventRef", { eId, type, date, source: `#${source}` });
}
