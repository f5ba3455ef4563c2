/** What of the library one wants to see; it stands in the address. */

export const KINDS = ["existing", "proposal", "comparative"] as const;
export type Kind = (typeof KINDS)[number];

export interface Filters {
  readonly q?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly country?: string | undefined;
  readonly state?: string | undefined;
}

/** The filters that an address spells; what it spells wrongly does not filter. */
export function readFilters(search: { readonly [Name in keyof Filters]?: string }): Filters {
  return { ...search, kind: KINDS.find((kind) => kind === search.kind) };
}
