/** Which units an operation is about: those that it changes, and those that only say where. */
import type { InsertPlace, LabelPath, Operation } from "../../schemas/amendment.ts";

/** The paths of the units that an operation changes, makes or gives another label; anchors are not among them. */
export function changedPaths(operation: Operation): readonly LabelPath[] {
  switch (operation.kind) {
    case "insert":
      return operation.units.map(({ path }) => path);
    case "renumber":
      return [operation.target.path, operation.to.path];
    case "split":
      return [operation.target.path, ...operation.into.map(({ path }) => path)];
    default:
      return [operation.target.path];
  }
}

/** All paths of an operation, with those of the units beside which or in which it puts new ones. */
export function namedPaths(operation: Operation): readonly LabelPath[] {
  const changed = changedPaths(operation);
  return operation.kind === "insert" ? [...changed, ...anchorPaths(operation.place)] : changed;
}

function anchorPaths(place: InsertPlace): readonly LabelPath[] {
  switch (place.kind) {
    case "between":
      return [place.first.path, place.second.path];
    case "before":
    case "after":
      return [place.anchor.path];
    case "end":
      return [place.of.path];
  }
}
