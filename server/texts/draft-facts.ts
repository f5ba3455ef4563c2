/** The facts of a text that is a proposal. */
import type { Facts } from "../../schemas/facts.ts";

/**
 * The facts of a proposal that starts from a text: what it is called and where its wording comes from, but nothing that
 * says how the law stands, since the addresses in it may mean other clauses now.
 */
export function draftFacts(base: Facts, date: string): Facts {
  const { dialect, work, title, cite, language, extent, sources, note } = base;
  return {
    dialect,
    work,
    title,
    ...(cite === undefined ? {} : { cite }),
    language,
    state: "proposal",
    extent,
    date,
    ...(sources === undefined ? {} : { sources }),
    ...(note === undefined ? {} : { note }),
    base: `${work}@${base.date}`,
  };
}
