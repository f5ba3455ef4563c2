/** What a text changes and what has changed it: `lifecycle`, `analysis` and `temporalData` of the metadata. */
import type { Instruction } from "../../../schemas/amendment.ts";
import type { Facts } from "../../../schemas/facts.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import type { Clause } from "../../document/index.ts";
import type { ReferenceResolver } from "../../reference/index.ts";
import { addressAttribute } from "../characters.ts";
import { activeChanges, type TextualChange } from "../modifications/active.ts";
import { type ForceChange, forceChanges } from "../modifications/force.ts";
import { element, type XmlElement } from "../xml.ts";
import {
  type ChangedByAct,
  endedClauses,
  joinPassive,
  writeChanged,
  writeEnded,
  writeMaking,
} from "./passive.ts";
import type { WriteState } from "./state.ts";

/** What is analysed. */
export interface Analysed {
  readonly clauses: readonly Clause[];
  readonly facts: Facts | null;
  readonly profile: Profile;
  /** Instructions by item. */
  readonly instructions: ReadonlyMap<string, Instruction>;
  /** Units that other acts changed. */
  readonly changed: readonly ChangedByAct[];
  /** Citations by their labels alone, whatever works are at hand. */
  readonly resolver: ReferenceResolver;
}

/** The elements of the metadata, each where it has something to say; `references` are entries of that element. */
export interface Analysis {
  readonly lifecycle: readonly XmlElement[];
  readonly analysis: readonly XmlElement[];
  readonly temporalData: readonly XmlElement[];
  readonly references: readonly XmlElement[];
}

/** The analysis of a document whose units have been written, so that each modification has its name. */
export function analyse(analysed: Analysed, source: string, state: WriteState): Analysis {
  const active = writeActive(analysed, state);
  const { clauses, facts, changed } = analysed;
  const given = new Set<string>(clauses.map(({ eid }) => eid));
  const passive = joinPassive([
    writeMaking(facts, state),
    writeChanged(
      changed.filter(({ eid }) => given.has(eid)),
      state,
    ),
    writeEnded(endedClauses(analysed), state),
  ]);
  const parts = [
    ...(active.length > 0 ? [element("activeModifications", {}, active)] : []),
    ...(passive.changes.length > 0 ? [element("passiveModifications", {}, passive.changes)] : []),
  ];
  const { events, groups, references } = passive;
  return {
    lifecycle: events.length > 0 ? [element("lifecycle", { source }, events)] : [],
    analysis: parts.length > 0 ? [element("analysis", { source }, parts)] : [],
    temporalData: groups.length > 0 ? [element("temporalData", { source }, groups)] : [],
    references,
  };
}

function writeActive(
  { clauses, facts, resolver, instructions }: Analysed,
  state: WriteState,
): readonly XmlElement[] {
  const { resolve } = resolver;
  const textual = activeChanges(clauses, resolve, state.modificationAt, instructions);
  const force = facts === null ? [] : forceChanges(clauses, resolve, facts.work);
  let count = 0;
  const name = (): string => {
    count += 1;
    return state.claim(`am_${count}`);
  };
  return [
    ...textual.map((change) => writeTextual(change, name(), state)),
    ...force.map((change) => writeForce(change, name())),
  ];
}

function writeTextual(
  { type, item, destination, upTo, position, added }: TextualChange,
  eId: string,
  state: WriteState,
): XmlElement {
  return element(
    "textualMod",
    { type, eId },
    element("source", { href: `#${state.modificationAt(item) ?? item}` }),
    element("destination", {
      ...addressAttribute("href", destination),
      ...(upTo === undefined ? {} : addressAttribute("upTo", upTo)),
      pos: position,
    }),
    added.map((eid) => element("new", { href: `#${eid}` })),
  );
}

function writeForce({ type, item, work }: ForceChange, eId: string): XmlElement {
  return element(
    "forceMod",
    { type, eId },
    element("source", { href: `#${item}` }),
    element("destination", addressAttribute("href", work)),
  );
}
