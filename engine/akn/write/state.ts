/** What is known while a document is written: the address of each unit, names that are taken, citations. */
import type { Node } from "prosemirror-model";
import type { Eid } from "../../../schemas/eid.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import type { Clause, NoteTargets } from "../../document/index.ts";
import type { SourceUnit } from "../source.ts";
import type { Attributes, XmlElement } from "../xml.ts";
import type { CitedSpan } from "./citations.ts";

/** How far the own text of a unit has been written; citations are told by their offset in it. */
export interface OwnText {
  readonly spans: readonly CitedSpan[];
  offset: number;
}

/** The node whose content is written, and the unit that its texts belong to. */
export interface Holder {
  readonly eid: string;
  readonly node: Node;
  readonly own: OwnText;
  /** The modification that an instruction is. */
  readonly modification: string | null;
}

/** Writes a node and what stands in it; handed down, since units hold texts and texts hold units. */
interface InnerWriters {
  readonly writeUnit: (unit: Node, state: WriteState) => XmlElement;
  /** The content of a node where blocks and units may stand in any order. */
  readonly writeFlow: (holder: Holder, state: WriteState) => readonly XmlElement[];
}

export interface WriteState extends InnerWriters {
  readonly profile: Profile;
  /** The clause of a unit; units are asked for once each, in the order of the document. */
  readonly takeClause: (unit: Node) => Clause;
  /**
   * The identity of a unit: its address, and the permanent one of our document as GUID. Of units that share one the
   * first keeps it, since the schema wants each once.
   */
  readonly identityOf: (clause: Clause) => Attributes;
  /** The clause of the unit that comes next. */
  readonly nextClause: () => Clause | undefined;
  /** An identifier that no element has: the asked one, or with a hyphen and a count. */
  readonly claim: (eid: string) => string;
  /** What the file that the document was read of says of a unit. */
  readonly sourceOf: (eid: Eid) => SourceUnit | undefined;
  readonly targetOf: NoteTargets["targetOf"];
  readonly citationsIn: (eid: Eid) => readonly CitedSpan[];
  /** Counts a citation and gives its name. */
  readonly countReference: () => string;
  /** Counts a modification and gives its name. */
  readonly countModification: () => string;
  readonly lastModification: () => string;
  /** Keeps which `mod` a unit was written as; of several the first. */
  readonly keepModification: (unit: string, eId: string) => void;
  /** The `mod` of a unit that was written. */
  readonly modificationAt: (unit: string) => string | undefined;
}

interface Beginning extends InnerWriters {
  readonly profile: Profile;
  readonly clauses: readonly Clause[];
  readonly sourceOf: (eid: Eid) => SourceUnit | undefined;
  readonly targetOf: NoteTargets["targetOf"];
  readonly citations: ReadonlyMap<Eid, readonly CitedSpan[]>;
}

/** The state at the beginning of a document with these clauses. */
export function beginWriting({
  profile,
  clauses,
  sourceOf,
  targetOf,
  citations,
  writeUnit,
  writeFlow,
}: Beginning): WriteState {
  const taken = new Set<string>(clauses.map(({ eid }) => eid));
  const given = new Set<string>();
  let next = 0;
  let modifications = 0;
  let references = 0;
  const written = new Map<string, string>();
  return {
    writeUnit,
    writeFlow,
    profile,
    takeClause: (unit) => {
      const clause = clauses[next];
      next += 1;
      if (clause === undefined || clause.node !== unit)
        throw new RangeError(
          `expected the units in the order of the document, not ${unit.type.name}`,
        );
      return clause;
    },
    identityOf: (clause) => identityOf(clause, given),
    nextClause: () => clauses[next],
    claim: (eid) => {
      let name = eid;
      for (let copy = 2; taken.has(name); copy += 1) name = `${eid}-${copy}`;
      taken.add(name);
      return name;
    },
    sourceOf,
    targetOf,
    citationsIn: (eid) => citations.get(eid) ?? [],
    countReference: () => {
      references += 1;
      return `ref_${references}`;
    },
    countModification: () => {
      modifications += 1;
      return `mod_${modifications}`;
    },
    lastModification: () => `mod_${modifications}`,
    keepModification: (unit, eId) => {
      if (!written.has(unit)) written.set(unit, eId);
    },
    modificationAt: (unit) => written.get(unit),
  };
}

const QUOTED = /^mod_[0-9]+__qstr_[0-9]+__/u;

// In quoted structure: the address that the unit has in the act that is amended (AKN-NC 5.5).
function identityOf({ eid, wid }: Clause, given: Set<string>): Attributes {
  const inAct = eid.replace(QUOTED, "");
  const isIdentity = /^[\x21-\x7E]+$/u.test(wid) && !given.has(wid);
  if (isIdentity) given.add(wid);
  return {
    eId: eid,
    wId: inAct === eid ? undefined : inAct,
    GUID: isIdentity ? wid : undefined,
  };
}
