/**
 * What an amending act changes in other acts, where its instructions say so in plain words.
 *
 * An instruction is told whole or not at all: each word is understood, each unit that changes is one of an act with a
 * known address, and what is said to be new stands in what the instruction quotes.
 */
import type { Instruction } from "../../../schemas/amendment.ts";
import type { Eid } from "../../../schemas/eid.ts";
import type { PathStep, ResolvedReference } from "../../../schemas/reference.ts";
import type { Clause } from "../../document/index.ts";
import { isNote, type PlainChange, readPlainChanges } from "./plain.ts";
import { addressInAct, modificationOf, QuotedUnits } from "./quoted.ts";
import { type CitedUnit, templateOf } from "./template.ts";
import { understoodChanges } from "./understood.ts";

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
  understood: ReadonlyMap<string, Instruction>,
): readonly TextualChange[] {
  const quoted = quotedByModification(clauses);
  return clauses.flatMap((clause) => {
    // What is quoted are words of the act that is changed, its own instructions too.
    const modification = modificationAt(clause.eid);
    if (modification === undefined || modificationOf(clause.eid) !== undefined) return [];
    const changes = changesOf(clause, resolve, understood.get(clause.eid));
    const units = new QuotedUnits(quoted.get(modification) ?? []);
    const told = changes.map((change) => tell(change, clause.eid, units));
    return told.some((one) => one === undefined) ? [] : told.flatMap((one) => one ?? []);
  });
}

function changesOf(
  clause: Clause,
  resolve: (clause: Clause) => readonly ResolvedReference[],
  understood: Instruction | undefined,
): readonly PlainChange[] {
  const references = resolve(clause);
  if (understood !== undefined) return understoodChanges(understood, citedWorks(references));
  const template = templateOf(clause.ownText, references);
  return template === undefined ? [] : readPlainChanges(template);
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

function tell(change: PlainChange, item: Eid, quoted: QuotedUnits): Told {
  switch (change.kind) {
    case "keep":
      return [];
    case "change":
      return all(change.units, (unit) => substitution(unit, item, quoted));
    case "delete":
      return all(change.units, (unit) => repeal(unit, item, quoted));
    case "insert":
      return insertion(change.beside, change.position, change, item, quoted);
    case "add": {
      const to = change.to ?? parentOf(change.units[0]);
      return to && insertion(to, "end", change, item, quoted);
    }
    case "add-note":
      return change.units.length === 0
        ? undefined
        : all(change.units, ({ work }) => noteAdded(work, item));
  }
}

function all(
  units: readonly CitedUnit[],
  one: (unit: CitedUnit) => TextualChange | undefined,
): Told {
  const told = units.flatMap((unit) => one(unit) ?? []);
  return told.length === units.length ? told : undefined;
}

function substitution(unit: CitedUnit, item: Eid, quoted: QuotedUnits): TextualChange | undefined {
  const place = placeOf(unit, quoted);
  // The new words of a note stand in the explanation of this act.
  const added = isNote(unit) ? [] : newUnits(unit, quoted);
  return place && added && { type: "substitution", item, ...place, position: undefined, added };
}

function repeal(unit: CitedUnit, item: Eid, quoted: QuotedUnits): TextualChange | undefined {
  const place = placeOf(unit, quoted);
  return place && { type: "repeal", item, ...place, position: undefined, added: [] };
}

function insertion(
  beside: CitedUnit,
  position: "before" | "after" | "end",
  { units, count }: { readonly units: readonly CitedUnit[]; readonly count: number },
  item: Eid,
  quoted: QuotedUnits,
): Told {
  const place = beside.last === undefined ? placeOf(beside, quoted) : undefined;
  const found = units.map((unit) => newUnits(unit, quoted));
  const added = found.flatMap((one) => one ?? []);
  const isWhole = !found.includes(undefined) && added.length === count;
  if (place === undefined || !isWhole || units.some(({ work }) => work !== beside.work))
    return undefined;
  return [{ type: "insertion", item, ...place, position, added }];
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

// "ditambah 1 (satu) ayat, yakni ayat (3)": what holds the new unit.
function parentOf(unit: CitedUnit | undefined): CitedUnit | undefined {
  if (unit === undefined || unit.first.length < 2) return undefined;
  return { ...unit, first: unit.first.slice(0, -1), last: undefined };
}

function newUnits({ first, last }: CitedUnit, quoted: QuotedUnits): readonly Eid[] | undefined {
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
  { first, last, work, address }: CitedUnit,
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
