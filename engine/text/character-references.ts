/** What character references of mark-up mean: `&Eacute;`, `&sup2;`, `&#8211;`. The one place that knows their names. */
import { decodeHTMLStrict, decodeXML } from "entities";

/** The text with each reference of HTML that ends in ";" as the signs it means; what is no reference stays as it is. */
export function decodeReferences(text: string): string {
  return text.includes("&") ? decodeHTMLStrict(text) : text;
}

/** The same for XML, which knows five names and all numbers. */
export function decodeXmlReferences(text: string): string {
  return text.includes("&") ? decodeXML(text) : text;
}
