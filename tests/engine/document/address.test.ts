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

describe("[DI45] numbers without the words of the label", () => {
  const { act, body, article, container, list, point } = legalSchema.nodes;
  const eidOf = (unit: Parameters<typeof body.create>[1], profile = id): string | undefined =>
    addressClauses(act.create(null, body.create(null, unit)) as LegalDocument, profile).at(-1)?.eid;
  test.each([
    ["Section 5.", "sec_5"],
    ["SEC. 3 .", "sec_3"],
    ["§ 3", "art_3"],
    ["§§ 3", "art_3"],
    ["Article 12-1", "art_12.1"],
    ["Article premier", "art_1"],
    ["Article 1er.", "art_1"],
    ["Article 1er bis", "art_1bis"],
    ["Article L. 121-3", "art_L121.3"],
    ["Artículo 1", "art_1"],
    ["Artículo 2º.-", "art_2"],
    ["ARTÍCULO 3o.", "art_3"],
    ["Artículo décimo", "art_10"],
    ["Artículo único", "art_1"],
    ["Artigo 2.º-A", "art_2A"],
    ["Articolo 2", "art_2"],
    ["Art. 12-bis", "art_12bis"],
    ["Artikel 5a", "art_5a"],
    ["art. 7", "art_7"],
    ["Pykälä 5", "art_Pykl5"],
    ["Article 5 (1)", "art_Article51"],
    ["Article IV", "art_IV"],
    ["Article XIVA", "art_XIVA"],
    ["Article I", "art_I"],
    ["Article", "art_Article"],
  ])("%s of an article is %s", (label, eid) => {
    expect(eidOf(article.create({ label }))).toBe(eid);
    expect(eidOf(article.create({ label }), profiles.th)).toBe(eid);
  });
  test.each([
    ["CHAPTER 3—", "chp_3"],
    ["Titre premier", "title_1"],
    ["TÍTULO II", "title_II"],
    ["Sección 4.ª", "sec_4"],
    ["Section 2", "sec_2"],
    ["Hoofdstuk 4", "chp_4"],
    ["Capo I", "chp_I"],
    ["Part A", "part_A"],
    ["PART IIA", "part_IIA"],
    ["TITLE IN", "cont_TITLEIN"],
    ["TITLE CIVIL", "cont_TITLECIVIL"],
    ["Title GPS", "cont_TitleGPS"],
    ["Zweiter Abschnitt", "cont_ZweiterAbschnitt"],
  ])("%s of a container is %s", (label, eid) => {
    expect(eidOf(container.create({ label }))).toBe(eid);
  });
  test("ordinals of a profile's own language", () => {
    expect(eidOf(container.create({ label: "Zweiter Abschnitt" }), profiles.de)).toBe("sec_2");
    expect(eidOf(container.create({ label: "Fünfter Teil" }), profiles.de)).toBe("part_5");
  });
  test("points in the number of an item", () => {
    const items = ["1.1", "11", "1."].map((label) => point.create({ label }));
    const document = act.create(null, body.create(null, list.create(null, items))) as LegalDocument;
    expect(addressClauses(document, id).map(({ eid }) => eid)).toEqual([
      "body",
      "list_1__point_1.1",
      "list_1__point_11",
      "list_1__point_1",
    ]);
  });
});
