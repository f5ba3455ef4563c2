/** The units that an operation is about. */
import type { Operation, Target } from "../../../schemas/amendment.ts";

/** The operation with something done to each of its targets. */
export function mapTargets(operation: Operation, map: (target: Target) => Target): Operation {
  switch (operation.kind) {
    case "insert": {
      const { place } = operation;
      const units = operation.units.map(map);
      switch (place.kind) {
        case "between":
          return {
            ...operation,
            units,
            place: { ...place, first: map(place.first), second: map(place.second) },
          };
        case "before":
          return {
            ...operation,
            units,
            place: {
              ...place,
              anchor: map(place.anchor),
              within: place.within === null ? null : map(place.within),
            },
          };
        case "after":
          return { ...operation, units, place: { ...place, anchor: map(place.anchor) } };
        case "end":
          return { ...operation, units, place: { ...place, of: map(place.of) } };
      }
      break;
    }
    case "renumber":
      return { ...operation, target: map(operation.target), to: map(operation.to) };
    case "split":
      return {
        ...operation,
        target: map(operation.target),
        into: operation.into.map(map),
      };
    default:
      return { ...operation, target: map(operation.target) };
  }
}
