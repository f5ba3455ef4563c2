/** What an instruction says, in the terms of the analysis of the standard. */
import type {
  InsertPlace,
  Instruction,
  LabelStep,
  Operation,
  Target,
} from "../../../schemas/amendment.ts";
import type { PathStep } from "../../../schemas/reference.ts";

/** A unit, or a range of units, of the act that is changed. */
export interface ChangedUnit {
  readonly first: readonly PathStep[];
  /** The other end of a range. */
  readonly last: readonly PathStep[] | undefined;
  /** The address of the first in the act, where it is known already. */
  readonly address?: string;
  readonly work: string;
}

/** New units, and how many the instruction counts. */
interface AddedUnits {
  readonly count: number;
  readonly units: readonly ChangedUnit[];
}

/** One change of the act amended. */
export type SaidChange =
  | { readonly kind: "change" | "delete" | "change-words"; readonly units: readonly ChangedUnit[] }
  | ({
      readonly kind: "insert";
      readonly beside: ChangedUnit;
      readonly position: "before" | "after";
    } & AddedUnits)
  | ({ readonly kind: "add"; readonly to: ChangedUnit } & AddedUnits)
  /** A note where there was none. */
  | { readonly kind: "add-note"; readonly units: readonly ChangedUnit[] }
  | { readonly kind: "keep" };

/**
 * The changes of an instruction, or nothing where one of its operations has no place in the standard's analysis; `cited` are
 * the acts whose units it cites, for where the instruction itself does not know the address of its act.
 */
export function saidChanges(
  { act, operations }: Instruction,
  cited: readonly string[],
): readonly SaidChange[] {
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

function changeOf(operation: Operation, work: string): SaidChange | undefined {
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
    case "replace-words":
    case "insert-words":
      return { kind: "change-words", units: [unitOf(operation.target, work)] };
    // Titles, annexes and new numbers are told by other elements, or by none.
    case "replace-heading":
    case "replace-annex":
    case "delete-heading":
    case "renumber":
    case "split":
      return undefined;
  }
}

function inserted(
  { place, units, counted }: Extract<Operation, { readonly kind: "insert" }>,
  work: string,
): SaidChange {
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

function unitOf({ path, eid, upTo }: Target, work: string): ChangedUnit {
  const first = path.map(pointed);
  const last = upTo === undefined ? undefined : [...first.slice(0, -1), pointed(upTo)];
  return eid === null ? { first, last, work } : { first, last, work, address: eid };
}

function pointed(step: LabelStep): PathStep {
  return { ...step, pointing: "number" };
}

function noteOn(target: Target, work: string): ChangedUnit {
  const note: PathStep = { role: "penjelasan", number: "", pointing: "number", mark: "" };
  const { first, last } = unitOf({ ...target, eid: null }, work);
  return { first: [note, ...first], last: last === undefined ? last : [note, ...last], work };
}
