/** Files of Akoma Ntoso in tests: what a document is written as, and small foreign files. */
import { expect } from "@jest/globals";
import { readAkn, writeAkn } from "../../../engine/akn/index.ts";
import { readXml } from "../../../engine/akn/read-xml.ts";
import { childElements, type XmlElement } from "../../../engine/akn/xml.ts";
import { AKN_NAMESPACE } from "../../../schemas/akn/names.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import type { Facts } from "../../../schemas/facts.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { schemaErrors } from "../../support/akn-schema.ts";
import { outline } from "../../support/outline.ts";
import { isThere } from "../../support/outside.ts";

/** The facts of an enacted act, with some others in their place. */
export function facts(others: Partial<Facts> = {}): Facts {
  return {
    dialect: 1,
    work: "/akn/id/act/uu/2008/11",
    title: "Informasi dan Transaksi Elektronik",
    language: "id",
    state: "enacted",
    extent: "whole",
    date: "2008-04-21",
    ...others,
  };
}

/** The file of a document of Indonesia. */
export function fileOf(document: LegalDocument, given: Facts | null = null): XmlElement {
  return readXml(writeAkn(document, profiles.id, given)).root;
}

/**
 * Fails where the official schema finds something wrong in a file. Without the corpus there is no schema to ask: then
 * nothing is checked here, and the test that what is written is valid is among the skipped ones.
 */
export function expectValid(xml: string): void {
  if (isThere("corpus")) expect(schemaErrors(xml)).toEqual([]);
}

/** All elements of a file with a name, in order. */
export function named(root: XmlElement, name: string): readonly XmlElement[] {
  const found = root.name === name ? [root] : [];
  return [...found, ...childElements(root).flatMap((child) => named(child, name))];
}

/** The element with an eId. */
export function at(root: XmlElement, eid: string): XmlElement {
  const found = allElements(root).find(({ attributes }) => attributes.get("eId") === eid);
  if (found === undefined) throw new RangeError(`expected an element with the eId ${eid}`);
  return found;
}

/** All elements of a file in order. */
export function allElements(root: XmlElement): readonly XmlElement[] {
  return [root, ...childElements(root).flatMap(allElements)];
}

/** An element as a line: `list(intro(p "satu:") point(num "a." content(p "dua")))`. */
export function sketch(element: XmlElement): string {
  const inside = element.children
    .filter((child) => typeof child !== "string" || child.trim() !== "")
    .map((child) => (typeof child === "string" ? JSON.stringify(child) : sketch(child)))
    .join(" ");
  const isText = element.children.length === 1 && typeof element.children[0] === "string";
  if (isText) return `${element.name} ${inside}`;
  return inside === "" ? element.name : `${element.name}(${inside})`;
}

/** A file of others with this body. */
export function foreign(body: string, rest = "", name = "act"): string {
  return `<akomaNtoso xmlns="${AKN_NAMESPACE}"><${name}><body>${body}</body>${rest}</${name}></akomaNtoso>`;
}

/** What a file is read as, as a line. */
export function readOutline(xml: string): string {
  return outline(readAkn(xml).document).replace(/^act\{(.*)\}$/su, "$1");
}

/** The codes of the problems of a file, each with its facts. */
export function problemsOf(xml: string): readonly string[] {
  return readAkn(xml).problems.map(({ code, facts: told }) => `${code} ${JSON.stringify(told)}`);
}
