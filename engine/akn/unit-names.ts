/** Which element stands for which unit in the acts of a country. The reader and the writer use the same table. */
import type { Profile } from "../../schemas/profiles/index.ts";
import { parseHeadingLabel } from "../text/index.ts";

/** A unit that a heading opens. */
export interface HeadingUnit {
  readonly kind: "container" | "article";
  readonly role: string;
}

/** The unit that an element with this number is, by the profile: by its number if that agrees with the element, else by its name. */
export function inferUnit(
  element: string,
  label: string,
  profile: Profile,
): HeadingUnit | undefined {
  const found = parseHeadingLabel(label, profile)?.row;
  const row =
    found?.element === element ? found : profile.headings.find((one) => one.element === element);
  if (row !== undefined) return { kind: row.kind, role: row.role };
  return element === "article" ? { kind: "article", role: "" } : undefined;
}

/** The element for a unit of a role, or by its number where the role has no row; undefined where the profile has none. */
export function elementOf(unit: HeadingUnit, label: string, profile: Profile): string | undefined {
  const row =
    profile.headings.find(({ kind, role }) => kind === unit.kind && role === unit.role) ??
    parseHeadingLabel(label, profile)?.row;
  if (row?.kind === unit.kind) return row.element;
  return unit.kind === "article" ? "article" : undefined;
}
