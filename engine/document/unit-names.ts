/** The name of one unit in its place: what its eId is but for copies of the same label. */
import type { Node } from "prosemirror-model";
import type { ClauseKind } from "../../schemas/document.ts";
import { childEid, type Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { bareNumber, parseHeadingLabel, parseUnitLabel } from "../text/index.ts";

/** Where a unit stands while the walk goes down. */
export interface Place {
  /** What numbers that run through the text are prefixed by: nothing, an attachment, a quoted structure. */
  readonly scope: Eid | "";
  /** What numbers that start again in each parent are prefixed by. */
  readonly prefix: Eid | "";
  readonly parent: Eid | null;
  readonly depth: number;
  /** Items directly in the grounds or the legal basis have names of their own. */
  readonly item: "point" | "rec" | "cit";
}

const NUMBER = /[A-Za-z0-9]/u;

/** Whether a unit is named by its label, wherever it stands among its siblings. */
export function isNamedByLabel(unit: Node): boolean {
  return NUMBER.test(labelOf(unit));
}

/** The label of a unit to the letter, or the empty text. */
export function labelOf(unit: Node): string {
  return String(unit.attrs["label"] ?? "");
}

/** The eId of a unit; `count` is its place among the siblings of its kind, for an attachment among all of the text. */
export function nameUnit(unit: Node, place: Place, count: number, profile: Profile): Eid {
  const kind = unit.type.name as ClauseKind;
  const label = labelOf(unit);
  switch (kind) {
    case "preface":
    case "preamble":
    case "body":
    case "conclusions":
      return childEid("", kind, "");
    case "recitals":
      return childEid("", "recs", "");
    case "citations":
      return childEid("", "cits", "");
    case "explanation":
    case "attachment":
      return childEid("", "att", String(count));
    case "division":
      return childEid(place.prefix, "hcontainer", String(count));
    case "container":
      return nameHeading(kind, label, place, count, profile);
    case "article":
      return nameHeading(kind, label, place, count, profile);
    case "paragraph":
      return childEid(place.prefix, "para", itemNumber(label, count));
    case "point":
    case "instruction":
      return childEid(place.prefix, place.item, itemNumber(label, count));
    case "note":
      return nameNote(label, place, count, profile);
  }
}

function nameHeading(
  kind: "container" | "article",
  label: string,
  place: Place,
  count: number,
  profile: Profile,
): Eid {
  const found = parseUnitLabel(label, kind, profile);
  if (found === undefined)
    return childEid(place.prefix, kind === "article" ? "art" : "cont", itemNumber(label, count));
  const prefix = found.row.scope === "document" ? place.scope : place.prefix;
  return childEid(prefix, found.row.prefix, found.number);
}

function nameNote(label: string, place: Place, count: number, profile: Profile): Eid {
  const found = parseHeadingLabel(label, profile);
  if (found !== undefined) return childEid(place.prefix, found.row.prefix, found.number);
  for (const row of profile.words.notes) {
    const number = row.label.exec(label);
    if (number === null) continue;
    const prefix = row.prefix === "point" ? childEid(place.prefix, "list", "1") : place.prefix;
    return childEid(prefix, row.prefix, `${number[1] ?? ""}${number[2] ?? ""}`);
  }
  return childEid(place.prefix, "note", itemNumber(label, count));
}

function itemNumber(label: string, count: number): string {
  const number = bareNumber(label);
  return number === "" ? String(count) : number;
}
