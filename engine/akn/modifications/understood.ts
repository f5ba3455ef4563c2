/** Instructions that another part of the program has understood, in the terms of this one. */
import type {
  InsertPlace,
  Instruction,
  LabelStep,
  Operation,
  Target,
} from "../../../schemas/amendment.ts";
import type { PathStep } from "../../../schemas/reference.ts";
import type { PlainChange } from "./plain.ts";
import type { CitedUnit } from "./template.ts";

/**
 * The changes of an instruction, or nothing where one of its operations has no place in the standard's analysis; `cited` are
 * the acts whose units it cites, for where the instruction itself does not know the address of its act.
 */
export function understoodChanges(
  { act, operations }: Instruction,
  cited: readonly string[],
): readonly PlainChange[] {
  const known = act?.works ?? [];
  const works = known.length > 0 ? known : cited;
  const [work] = works;
  // Articles of an annex have addresses that the act alone does not tell.
  if (work === undefined || works.length > 1 || act?.inAnnex === true) return [];
  const changes = operations.map((operation) => changeOf(operation, work));
  return changes.some((change) => change === undefined)
    ? []
    : changes.flatMap((change) => change ?? []);
}

function changeOf(operation: Operation, work: string): PlainChange | undefined {
  switch (operation.kind) {
    case "keep":
      return { kind: "keep" };
    case "replace":
      return { kind: "change", units: [unitOf(operation.target, work)] };
    case "delete":
      return { kind: "delete", units: [unitOf(operation.target, work)] };
    case "replace-note":
      return { kind: "change", units: [noteOn(operation.target, work)] };
    case "delete-note":
      return { kind: "delete", units: [noteOn(operation.target, work)] };
    case "insert-note":
      return { kind: "add-note", units: [noteOn(operation.target, work)] };
    case "insert":
      return inserted(operation, work);
    // Titles, annexes, words and new numbers are told by other elements, or by none.
    case "replace-heading":
    case "replace-annex":
    case "delete-heading":
    case "replace-words":
    case "insert-words":
    case "renumber":
    case "split":
      return undefined;
  }
}

function inserted(
  { place, units, counted }: Extract<Operation, { readonly kind: "insert" }>,
  work: string,
): PlainChange {
  const added = units.map((unit) => unitOf(unit, work));
  const count = counted ?? added.length;
  if (place.kind === "end") return { kind: "add", to: unitOf(place.of, work), count, units: added };
  const { beside, position } = besideOf(place);
  return { kind: "insert", beside: unitOf(beside, work), position, count, units: added };
}

function besideOf(place: Exclude<InsertPlace, { readonly kind: "end" }>): {
  readonly beside: Target;
  readonly position: "before" | "after";
} {
  switch (place.kind) {
    case "between":
      return { beside: place.first, position: "after" };
    case "after":
      return { beside: place.anchor, position: "after" };
    case "before":
      return { beside: place.anchor, position: "before" };
  }
}

function unitOf({ path, eid, upTo }: Target, work: string): CitedUnit {
  const first = path.map(pointed);
  const last = upTo === undefined ? undefined : [...first.slice(0, -1), pointed(upTo)];
  return eid === null ? { first, last, work } : { first, last, work, address: eid };
}

function pointed(step: LabelStep): PathStep {
  return { ...step, pointing: "number" };
}

function noteOn(target: Target, work: string): CitedUnit {
  const note: PathStep = { role: "penjelasan", number: "", pointing: "number", mark: "" };
  const { first, last } = unitOf({ ...target, eid: null }, work);
  return { first: [note, ...first], last: last === undefined ? last : [note, ...last], work };
}
