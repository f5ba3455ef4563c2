/** Which act a text is, by its title. */
import type { Profile } from "../../schemas/profiles/index.ts";
import { findReferences } from "./find.ts";

/** The address of the act whose kind, number and year begin a title; undefined where they do not say one act. */
export function workOfTitle(title: string, profile: Profile): string | undefined {
  const [first] = findReferences(title.replace(/\s+/gu, " ").trim(), profile);
  if (first?.from !== 0 || first.items.length > 0) return undefined;
  const [work, ...others] = first.act?.works ?? [];
  return others.length === 0 ? work : undefined;
}
