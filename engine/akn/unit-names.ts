/** What an element is in the acts of a country, where nothing but its name and number says it. Read and written alike. */
import type { Profile } from "../../schemas/profiles/index.ts";
import { parseHeadingLabel } from "../text/index.ts";

/** A unit that a heading opens. */
export interface HeadingUnit {
  readonly kind: "container" | "article";
  readonly role: string;
}

/** The unit that an element with this number is: by the number first, then by the element's own row in the profile. */
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
