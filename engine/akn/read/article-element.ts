/** Which element is the article of a text: the unit whose number runs through it. */
import {
  ARTICLE_ELEMENTS,
  BODY_ELEMENTS,
  DOCUMENT_ELEMENTS,
  STRUCTURE_IN_TEXT,
} from "../../../schemas/akn/elements.ts";
import { childElements, type XmlElement } from "../xml.ts";
import type { ReadState, Scope } from "./state.ts";

/**
 * The first of article, section, rule and clause that stands in an element, or undefined. What is quoted or attached
 * does not count: an act in sections may carry a treaty in articles.
 *
 * In a file that this program wrote, the profile says which element is the article.
 */
export function articleElement(
  root: XmlElement,
  { isOwn, profile }: Pick<ReadState, "isOwn" | "profile">,
): string | undefined {
  if (isOwn) return profile.headings.find(({ kind }) => kind === "article")?.element;
  const met = new Set<string>();
  collectNames(root, met);
  return ARTICLE_ELEMENTS.find((name) => met.has(name));
}

function collectNames(parent: XmlElement, met: Set<string>): void {
  for (const child of childElements(parent)) {
    if (STRUCTURE_IN_TEXT.has(child.name) || DOCUMENT_ELEMENTS.has(child.name)) continue;
    met.add(child.name);
    collectNames(child, met);
  }
}

/** The scope at the beginning of a document. */
export function scopeOf(document: XmlElement | undefined, state: ReadState): Scope {
  const article = (document === undefined ? [] : childElements(document))
    .filter(({ name }) => BODY_ELEMENTS.has(name))
    .map((body) => articleElement(body, state))
    .find((name) => name !== undefined);
  return { level: "outer", article: article ?? "article" };
}
