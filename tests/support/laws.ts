/** Laws that hold for every text: of drafts/, of the corpus, and at random. */
import { expect } from "@jest/globals";
import { readDialect, writeDialect } from "../../engine/dialect/index.ts";
import {
  addressClauses,
  checkDocument,
  equalDocuments,
  inlineText,
} from "../../engine/document/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";

/** [DI1] [DI2] [DI37]: any source reads into a valid document that comes back from its canonical form. */
export function expectDialectLaws(source: string, profile: Profile): LegalDocument {
  const { document, lines } = readDialect(source, { profile });
  document.check();
  const written = writeDialect(document, profile);
  const again = readDialect(written, { profile });
  expect(again.document.toString()).toBe(document.toString());
  expect(equalDocuments(again.document, document)).toBe(true);
  expect(writeDialect(again.document, profile)).toBe(written);
  expectAddressLaws(document, profile);
  expect(lines.size).toBe(addressClauses(document, profile).length);
  return document;
}

/** eIds are unique, find the node they were made from, and stand in document order. */
export function expectAddressLaws(document: LegalDocument, profile: Profile): void {
  const clauses = addressClauses(document, profile);
  expect(new Set(clauses.map(({ eid }) => eid)).size).toBe(clauses.length);
  for (const { node, position } of clauses) expect(document.nodeAt(position)).toBe(node);
  const positions = clauses.map(({ position }) => position);
  expect(positions).toEqual([...positions].sort((first, second) => first - second));
  checkDocument(document, profile, clauses);
}

/** The words of a document in order, labels included. */
export function wordsOf(document: LegalDocument): readonly string[] {
  const words: string[] = [];
  const push = (text: string): void => {
    words.push(...text.split(/\s+/u).filter((word) => word !== ""));
  };
  document.descendants((node) => {
    if (typeof node.attrs["label"] === "string") push(node.attrs["label"]);
    if (node.type.name === "omission") push("…");
    if (node.isTextblock) push(inlineText(node));
    return !node.isTextblock;
  });
  return words;
}
