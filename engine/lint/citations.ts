/** Citations item by item, with what each means and where it stands. */
import type { Eid } from "../../schemas/eid.ts";
import type {
  CitedItem,
  CitedStep,
  Reference,
  ResolvedItem,
  ResolvedReference,
} from "../../schemas/reference.ts";
import { printPlace } from "../reference/index.ts";

/** One item of a citation: a unit, or a range of units. */
interface CitedUnits {
  readonly at: Eid;
  /** The words of the item, to the letter; the gap between the ends of a range included. */
  readonly text: string;
  /** Where they begin in the own text of the clause. */
  readonly from: number;
  readonly isRange: boolean;
  /** Whether its last step names a number, and not "ini" or "tersebut". */
  readonly isNumbered: boolean;
  readonly item: ResolvedItem;
}

/** The items of a citation, in the order they stand. */
export function citedPlaces({ at, reference, items }: ResolvedReference): readonly CitedUnits[] {
  return reference.items.flatMap((cited, index) => {
    const item = items[index];
    if (item === undefined) return [];
    const { first, last } = endsOf(cited);
    return [
      {
        at,
        item,
        from: first.from,
        text: textOf(cited),
        isRange: cited.kind === "range",
        isNumbered: last.steps.every(({ pointing }) => pointing === "number"),
      },
    ];
  });
}

/** All steps of a citation, in the order they stand. */
export function stepsOf({ items }: Reference): readonly CitedStep[] {
  return items.flatMap((item) => {
    const { first, last } = endsOf(item);
    return item.kind === "one" ? first.steps : [...first.steps, ...last.steps];
  });
}

function endsOf(cited: CitedItem) {
  return cited.kind === "one"
    ? { first: cited.place, last: cited.place }
    : { first: cited.first, last: cited.last };
}

function textOf(cited: CitedItem): string {
  return cited.kind === "one"
    ? printPlace(cited.place)
    : `${printPlace(cited.first)}${cited.through}${printPlace(cited.last)}`;
}
