/**
 * What an amending act changes in other acts, as its instructions say it.
 *
 * An instruction is written down whole or not at all. It is written if it is understood, if the act that it changes has a known
 * address, and if all units that it calls new stand in its quote.
 */
import type { Instruction } from "../../../schemas/amendment.ts";
import type { Eid } from "../../../schemas/eid.ts";
import type { PathStep, ResolvedReference } from "../../../schemas/reference.ts";
import type { Clause } from "../../document/index.ts";
import { addressInAct, isContainer, isNote, modificationOf, QuotedUnits } from "./quoted.ts";
import { type ChangedUnit, type SaidChange, saidChanges } from "./said.ts";

/** A change of the text of another act. */
export interface TextualChange {
  readonly type: "substitution" | "insertion" | "repeal";
  /** The unit that says it. */
  readonly item: Eid;
  /** The address of what changes, or of what stands beside it. */
  readonly destination: string;
  /** The end of a range. */
  readonly upTo: string | undefined;
  readonly position: "before" | "after" | "end" | "inside" | undefined;
  /** The units of this text that are new. */
  readonly added: readonly Eid[];
}

/** The changes that the units of a document say, in the order of the text. Linear in the document. */
export function activeChanges(
  clauses: readonly Clause[],
  resolve: (clause: Clause) => readonly ResolvedReference[],
  modificationAt: (item: Eid) => string | undefined,
  instructions: ReadonlyMap<string, Instruction>,
): readonly TextualChange[] {
  const quoted = quotedByModification(clauses);
  return clauses.flatMap((clause) => {
    // Quoted text belongs to the act that is changed. Instructions in it are therefore none of this act.
    const modification = modificationAt(clause.eid);
    const instruction = instructions.get(clause.eid);
    if (modification === undefined || modificationOf(clause.eid) !== undefined) return [];
    if (instruction === undefined) return [];
    const changes = saidChanges(instruction, citedWorks(resolve(clause)));
    const units = new QuotedUnits(quoted.get(modification) ?? []);
    const told = changes.map((change) => tell(change, clause.eid, units));
    return told.some((one) => one === undefined) ? [] : told.flatMap((one) => one ?? []);
  });
}

function citedWorks(references: readonly ResolvedReference[]): readonly string[] {
  const units = references.flatMap(({ items }) => items);
  return [...new Set(units.flatMap((unit) => (unit.kind === "work" ? [unit.work] : [])))];
}

function quotedByModification(clauses: readonly Clause[]): ReadonlyMap<string, readonly Clause[]> {
  const found = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const modification = modificationOf(clause.eid);
    if (modification === undefined) continue;
    const known = found.get(modification);
    if (known === undefined) found.set(modification, [clause]);
    else known.push(clause);
  }
  return found;
}

type Told = readonly TextualChange[] | undefined;

function tell(change: SaidChange, item: Eid, quoted: QuotedUnits): Told {
  switch (change.kind) {
    case "keep":
      return [];
    case "change":
      return all(change.units, (unit) => substitution(unit, item, quoted));
    case "change-words":
      return all(change.units, (unit) => wordsChanged(unit, item, quoted));
    case "delete":
      return all(change.units, (unit) => repeal(unit, item, quoted));
    case "insert":
      return insertion(change.beside, change.position, change, item, quoted);
    case "add":
      return insertion(change.to, "end", change, item, quoted);
    case "add-note":
      return change.units.length === 0
        ? undefined
        : all(change.units, ({ work }) => noteAdded(work, item));
  }
}

function all(
  units: readonly ChangedUnit[],
  one: (unit: ChangedUnit) => TextualChange | undefined,
): Told {
  const told = units.flatMap((unit) => one(unit) ?? []);
  return told.length === units.length ? told : undefined;
}

function substitution(
  unit: ChangedUnit,
  item: Eid,
  quoted: QuotedUnits,
): TextualChange | undefined {
  const place = placeOf(unit, quoted);
  // The new words of a note stand in the explanation of this act.
  const added = isNote(unit) ? [] : newUnits(unit, quoted);
  return place && added && { type: "substitution", item, ...place, position: undefined, added };
}

// An instruction that changes single words quotes no unit. It is written as a change of the unit in which the words stand.
function wordsChanged(
  unit: ChangedUnit,
  item: Eid,
  quoted: QuotedUnits,
): TextualChange | undefined {
  const place = placeOf(unit, quoted);
  return place && { type: "substitution", item, ...place, position: undefined, added: [] };
}

function repeal(unit: ChangedUnit, item: Eid, quoted: QuotedUnits): TextualChange | undefined {
  const place = placeOf(unit, quoted);
  return place && { type: "repeal", item, ...place, position: undefined, added: [] };
}

function insertion(
  beside: ChangedUnit,
  position: "before" | "after" | "end",
  { units, count }: { readonly units: readonly ChangedUnit[]; readonly count: number },
  item: Eid,
  quoted: QuotedUnits,
): Told {
  const place = beside.last === undefined ? placeOf(beside, quoted) : undefined;
  // Where the address of the chapter beside is not known, only the act itself is named as the place of the new one.
  const somewhere = isContainer(beside) ? { destination: beside.work, upTo: undefined } : undefined;
  const at = place ?? somewhere;
  const found = units.map((unit) => newUnits(unit, quoted));
  const added = found.flatMap((one) => one ?? []);
  const isWhole = !found.includes(undefined) && added.length === count;
  if (at === undefined || !isWhole || units.some(({ work }) => work !== beside.work))
    return undefined;
  return [
    { type: "insertion", item, ...at, position: place === undefined ? "inside" : position, added },
  ];
}

function noteAdded(work: string, item: Eid): TextualChange {
  const destination = `${work}/!penjelasan`;
  return {
    type: "insertion",
    item,
    destination,
    upTo: undefined,
    position: "inside",
    added: [],
  };
}

function newUnits({ first, last }: ChangedUnit, quoted: QuotedUnits): readonly Eid[] | undefined {
  const begin = quoted.find(first);
  if (begin === undefined) return undefined;
  if (last === undefined) return [begin.eid];
  const end = quoted.find(last);
  const between = end === undefined ? [] : quoted.between(begin, end);
  return between.length === 0 ? undefined : between.map(({ eid }) => eid);
}

interface Destination {
  readonly destination: string;
  readonly upTo: string | undefined;
}

function placeOf(
  { first, last, work, address }: ChangedUnit,
  quoted: QuotedUnits,
): Destination | undefined {
  const from = address ?? addressOf(first, quoted);
  const to = last === undefined ? undefined : addressOf(last, quoted);
  if (from === undefined || (last !== undefined && to === undefined)) return undefined;
  const component = first[0]?.role === "penjelasan" ? "!penjelasan" : "";
  const iri = (address: string): string => `${work}/${component}~${address}`;
  return { destination: iri(from), upTo: to === undefined ? undefined : iri(to) };
}

/**
 * The address of a unit in the act that is changed: that of the same unit in the quotation, which carries it over; else what
 * its labels tell, which for points is nothing.
 */
function addressOf(path: readonly PathStep[], quoted: QuotedUnits): string | undefined {
  const [first, ...rest] = path;
  if (first?.role === "penjelasan") {
    const explained = addressOf(rest, quoted);
    return explained && `att_1__${explained}`;
  }
  const same = quoted.find(path);
  if (same !== undefined && first?.role === "pasal") return inArticle(addressInAct(same.eid));
  const [second, ...deeper] = rest;
  if (first?.role !== "pasal" || first.pointing !== "number" || deeper.length > 0) return undefined;
  if (second === undefined) return `art_${first.number}`;
  return second.role === "ayat" && second.pointing === "number"
    ? `art_${first.number}__para_${second.number}`
    : undefined;
}

// A quotation of paragraphs alone does not tell in its addresses which article they belong to.
function inArticle(address: string): string | undefined {
  return address.startsWith("art_") ? address : undefined;
}
