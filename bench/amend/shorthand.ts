/**
 * Operations in the short form of the gold files: labels only, no word of a statute.
 *
 *     R 5(4)                       replace Pasal 5 ayat (4)          X 5(1)     its note         X+, X-  note added, deleted
 *     I 40(2)|40(3): 40(2a)        insert between two                D 63       delete           H, H-   heading changed, deleted
 *     + 26(1): 26(1).d             add at the end of Pasal 26 (1)    K 5        stays            L IV    annex
 */
import type { LabelPath, Operation } from "../../schemas/amendment.ts";

const LETTERS: { readonly [kind in Exclude<Operation["kind"], "insert">]: string } = {
  replace: "R",
  "replace-heading": "H",
  "replace-annex": "L",
  delete: "D",
  "delete-heading": "H-",
  "replace-note": "X",
  "insert-note": "X+",
  "delete-note": "X-",
  keep: "K",
  "replace-words": "W",
  "insert-words": "W+",
  renumber: "E",
  split: "S",
};

/** An operation in the short form. */
export function shorthand(operation: Operation): string {
  if (operation.kind !== "insert") {
    const { target, kind } = operation;
    const range = target.upTo === undefined ? "" : `..${target.upTo.number}`;
    const to = operation.kind === "renumber" ? `>${shortPath(operation.to.path)}` : "";
    const into =
      operation.kind === "split"
        ? `>${operation.into.map(({ path }) => shortPath(path)).join(" ")}`
        : "";
    return `${LETTERS[kind]} ${shortPath(target.path)}${range}${to}${into}`;
  }
  const { place } = operation;
  const units = operation.units.map(({ path }) => shortPath(path)).join(" ");
  switch (place.kind) {
    case "between":
      return `I ${shortPath(place.first.path)}|${shortPath(place.second.path)}: ${units}`;
    case "before": {
      const within = place.within === null ? "" : ` in ${shortPath(place.within.path)}`;
      return `B ${shortPath(place.anchor.path)}${within}: ${units}`;
    }
    case "after":
      return `A ${shortPath(place.anchor.path)}: ${units}`;
    case "end":
      return `+ ${shortPath(place.of.path)}: ${units}`;
  }
}

const CONTAINERS: { readonly [role: string]: string } = {
  buku: "Buku",
  bab: "BAB",
  bagian: "Bagian",
  paragraf: "Paragraf",
};

/** A path in the short form: "26(1).d", "BAB IV/Bagian 2". */
export function shortPath(path: LabelPath): string {
  return path
    .map(({ role, number, mark }, index) => {
      const container = CONTAINERS[role];
      if (container !== undefined) return `${index > 0 ? "/" : ""}${container} ${number}`;
      if (role === "ayat") return `(${number})`;
      if (role === "pasal" || role === "lampiran") return `${index > 0 ? "/" : ""}${number}`;
      return `.${number}${mark === ")" ? ")" : ""}`;
    })
    .join("");
}
