/** What the address of a comparison says. */
import type { View } from "../../comparison/comparison-context.ts";

export interface CompareAddress {
  readonly before?: string;
  readonly after?: string;
  readonly view?: string;
  readonly show?: string;
}

export const VIEWS = ["unified", "side", "three"] as const satisfies readonly View[];
/** All changes, those that are more than a new number, the whole text. */
export const SHOWS = ["changes", "words", "whole"] as const;
export type Show = (typeof SHOWS)[number];

/** The layout that the address asks for, or what suits the window and the comparison. */
export function viewOf({ view }: CompareAddress, fallback: View): View {
  return VIEWS.find((known) => known === view) ?? fallback;
}

/** Whether the address asks for the whole text. */
export function showOf({ show }: CompareAddress): Show {
  return SHOWS.find((known) => known === show) ?? "changes";
}
