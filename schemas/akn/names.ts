/** Names of Akoma Ntoso 3.0 (OASIS LegalDocML 1.0) and of what this program adds to it. */

/** The namespace of the final standard. */
export const AKN_NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** The namespace of our own attributes and facts, which the standard lets stand on every element. */
export const OWN_NAMESPACE = "urn:rancang:akn:1";

/** The prefix of our namespace in what we write. */
export const OWN_PREFIX = "rancang";

/** Namespaces of Akoma Ntoso in all its versions: 2.0 and the drafts of 3.0 among them. */
export const AKN_NAMESPACES = /akomantoso|legaldocml/iu;

/**
 * What an element is in our document where its name alone does not say it; the attribute `rancang:is`.
 *
 *     <point eId="…" rancang:is="instruction">
 */
export const ELEMENT_MEANINGS = [
  "empty",
  "text",
  "omission",
  "crossheading",
  "container",
  "article",
  "paragraph",
  "point",
  "instruction",
  "division",
  "note",
  "notes",
  "explanation",
  "attachment",
  "body",
  "conclusions",
  "list",
  "nothing",
  "break",
  "character",
] as const;
export type ElementMeaning = (typeof ELEMENT_MEANINGS)[number];
