import { describe, expect, test } from "@jest/globals";
import { addressClauses } from "../../../engine/document/index.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { legalDocument } from "../../support/arbitrary.ts";
import { applyEdit, formalEdits, formlessEdits } from "../../support/law-edits.ts";
import fc from "../../support/random.ts";

const { id, eu } = profiles;

function rowsOf(document: LegalDocument, profile = id): readonly unknown[] {
  return addressClauses(document, profile).map(({ node, ...row }) => ({
    ...row,
    isThere: document.nodeAt(row.position) === node,
  }));
}

/** The same document without any node that another document holds. */
function copyOf(document: LegalDocument): LegalDocument {
  return legalSchema.nodeFromJSON(document.toJSON()) as LegalDocument;
}

describe("addresses", () => {
  test("of a document that shares its articles with others are those of the document alone", () => {
    const edits = fc.tuple(formalEdits, formlessEdits).map((both) => both.flat());
    fc.assert(
      fc.property(legalDocument, edits, (base, list) => {
        addressClauses(base, id);
        let document = base;
        for (const edit of list) {
          document = applyEdit(document, edit, base);
          expect(rowsOf(document)).toEqual(rowsOf(copyOf(document)));
        }
      }),
      { numRuns: 60 },
    );
  });
  test("follow an article that moves between a chapter, an annex and a copy of itself", () => {
    const { act, body, article, container, attachment } = legalSchema.nodes;
    const first = article.create({ label: "Pasal 1" });
    const unnamed = article.create({ label: "" });
    const make = (...parts: Parameters<typeof act.create>[1][]): LegalDocument =>
      act.create(null, parts.flat() as never) as LegalDocument;
    const chapter = container.create({ label: "BAB I" }, [first, unnamed]);
    const documents = [
      make(body.create(null, [first, unnamed, first])),
      make(body.create(null, [unnamed, unnamed, chapter])),
      make(body.create(null, [first]), attachment.create({ label: "LAMPIRAN" }, [first, unnamed])),
    ];
    for (const document of [...documents, ...documents.toReversed()]) {
      expect(rowsOf(document)).toEqual(rowsOf(copyOf(document)));
      expect(rowsOf(document, eu)).toEqual(rowsOf(copyOf(document), eu));
    }
    expect(addressClauses(documents[0] as LegalDocument, id)).toBe(
      addressClauses(documents[0] as LegalDocument, id),
    );
  });
});
