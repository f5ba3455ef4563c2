import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import {
  addressClauses,
  checkDocument,
  equalDocuments,
  findClause,
  hashBody,
  inlineText,
  noteTargets,
  ownText,
  ownTitle,
  titleOf,
  withoutWids,
} from "../../../engine/document/index.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import { childEid, eidSteps, parseEid } from "../../../schemas/eid.ts";
import { expressionAddress, parseWork } from "../../../schemas/frbr.ts";
import { profileOfWork, profiles } from "../../../schemas/profiles/index.ts";

const { id } = profiles;
const read = (source: string): LegalDocument => readDialect(source, { profile: id }).document;
const textOf = (source: string, eid: string): string | undefined =>
  findClause(read(source), id, eid)?.ownText;

describe("own text", () => {
  const SOURCE =
    "## Pasal 1\n\n(1) Intro:\n\na. butir\n\nekor\n\n| x | y |\n| --- | --- |\n| 1 | ![gambar](a.png) |\n\n> kutipan\n>\n> a. dalam";
  test("is title, texts, tables and quotations, without lists and labels", () => {
    expect(textOf(SOURCE, "art_1__para_1")).toBe("Intro:\nekor\nx\ty\n1\tgambar\nkutipan");
    expect(textOf(SOURCE, "art_1__para_1__list_1__point_a")).toBe("butir");
    expect(textOf(SOURCE, "art_1")).toBe("");
  });
  test("of an instruction holds what it quotes outside all units", () => {
    const source = "## Pasal I\n\n1. Ubah frasa:\n\n> teks lepas\n>\n> ### Pasal 5\n>\n> isi";
    expect(textOf(source, "art_I__list_1__point_1")).toBe("Ubah frasa:\nteks lepas");
    expect(textOf(source, "mod_1__qstr_1__art_5")).toBe("isi");
  });
  test("holds a heading between units, and the title of a text", () => {
    const document = read("# JUDUL\n\n## BAB I UMUM\n\n### Lain\n\nteks");
    const clause = findClause(document, id, "chp_I");
    expect([clause?.ownText, clause?.ownTitle]).toEqual(["UMUM\nLain\nteks", "UMUM"]);
    expect(titleOf(document)).toBe("JUDUL");
    expect(titleOf(read("## Pasal 1"))).toBe("");
    expect(ownText(document.firstChild!)).toBe("JUDUL");
    expect(ownTitle(document)).toBe("");
    expect(inlineText(document.firstChild!.firstChild!)).toBe("JUDUL");
  });
});

describe("addresses of odd documents", () => {
  const { nodes } = legalSchema;
  test("units without a label or with one that no profile knows are counted", () => {
    const article = nodes.article.create({ label: "§" }, [
      nodes.paragraph.create({ label: "" }),
      nodes.paragraph.create({ label: "(–)" }),
    ]);
    const container = nodes.container.create({ label: "Annex 7" });
    const document = nodes.act.create(null, nodes.body.create(null, [article, container]));
    expect(addressClauses(document, id).map(({ eid }) => eid)).toEqual([
      "body",
      "art_1",
      "art_1__para_1",
      "art_1__para_2",
      "cont_Annex7",
    ]);
  });
  test("quoted structure without an instruction counts as a modification of its own", () => {
    const eids = addressClauses(
      read("## Pasal I\n\nUbah:\n\n> ## Pasal 5\n\n> ## Pasal 6"),
      id,
    ).map(({ eid }) => eid);
    expect(eids).toEqual(["body", "art_I", "mod_1__qstr_1__art_5", "mod_1__qstr_2__art_6"]);
  });
  test("a note that names no unit is counted", () => {
    const note = nodes.note.create({ label: "Alinea" });
    const document = nodes.act.create(
      null,
      nodes.explanation.create({ label: "PENJELASAN" }, note),
    );
    expect(addressClauses(document, id).map(({ eid }) => eid)).toEqual([
      "att_1",
      "att_1__note_Alinea",
    ]);
    expect(checkDocument(document, id).map(({ code }) => code)).toEqual([
      "dialect/note-without-unit",
    ]);
  });
});

describe("notes", () => {
  const target = (source: string, eid: string): string | undefined => {
    const clauses = addressClauses(read(source), id);
    return noteTargets(clauses, id).targetOf(clauses.find((clause) => clause.eid === eid)!);
  };
  test("explain the unit of their label inside what the note around them explains", () => {
    const source =
      "## Pasal 1\n\n1. x\n\na. y\n\n## Pasal 2\n\n(1) x\n\na. y\n\n## PENJELASAN\n\n### Pasal 1\n\nAngka 1\n\nHuruf a\n\nz\n\n### Pasal 2\n\nAyat (1)\n\nHuruf a\n\nz";
    expect(target(source, "att_1__art_1__list_1__point_1__list_1__point_a")).toBe(
      "art_1__list_1__point_1__list_1__point_a",
    );
    expect(target(source, "att_1__art_2__para_1__list_1__point_a")).toBe(
      "art_2__para_1__list_1__point_a",
    );
  });
  test("of an amending act explain what the instruction quotes", () => {
    const source =
      "## Pasal I\n\n1. Ubah:\n\n> ## Pasal 5\n> (1) x\n\n## PENJELASAN\n\n### Pasal I\n\n#### Angka 1\n\n##### Pasal 5\n\nAyat (1)\n\nz";
    expect(target(source, "att_1__art_I__list_1__point_1__art_5__para_1")).toBe(
      "mod_1__qstr_1__art_5__para_1",
    );
  });
  test("on chapters explain chapters", () => {
    expect(
      target("## BAB I\n\n### Pasal 1\n\n## PENJELASAN\n\n### BAB I\n\nz", "att_1__chp_I"),
    ).toBe("chp_I");
  });
});

describe("sequences", () => {
  const labels = (source: string): readonly unknown[] =>
    checkDocument(read(source), id).map(({ facts }) => facts);
  test("quoted structure begins where the amended act has it", () => {
    expect(
      labels(
        "## Pasal I\n\n1. x\n\n> (3) y\n>\n> (4) z\n\n2. w\n\n> ### Pasal 9\n>\n> ### Pasal 12",
      ),
    ).toEqual([]);
    expect(labels("## Pasal I\n\n1. x\n\n> (3) y\n>\n> (6) z")).toEqual([
      { label: "(6)", expected: "(4)" },
    ]);
  });
  test("an annex numbers its articles anew", () => {
    expect(labels("## Pasal 1\n\n## Pasal 2\n\n## LAMPIRAN\n\n### Pasal 1")).toEqual([]);
    expect(labels("## Pasal 2")).toEqual([{ label: "Pasal 2", expected: "Pasal 1" }]);
  });
});

describe("identity", () => {
  test("wids do not make a text another", () => {
    const document = read("## Pasal 1\n\n*x* y");
    const named = legalSchema.nodeFromJSON(
      JSON.parse(JSON.stringify(document.toJSON()).replaceAll('"wid":""', '"wid":"w1"')),
    );
    expect(named.eq(document)).toBe(false);
    expect(equalDocuments(named, document)).toBe(true);
    expect(withoutWids(named).eq(document)).toBe(true);
    expect(equalDocuments(named, read("## Pasal 1\n\nx y"))).toBe(false);
  });
  test("the hash is SHA-256 of the body", () => {
    expect(hashBody("")).toBe(
      "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
  });
  test("eIds and work addresses", () => {
    expect(parseEid("art_5__para_1")).toBe("art_5__para_1");
    expect(parseEid("Pasal 5")).toBeUndefined();
    expect(eidSteps(childEid(childEid("", "art", "5"), "content", ""))).toEqual([
      "art_5",
      "content",
    ]);
    expect(parseWork("/akn/id/act/uu/2007/21")).toEqual({
      country: "id",
      kind: "act",
      rest: ["uu", "2007", "21"],
    });
    expect(parseWork("uu 21")).toBeUndefined();
    expect(expressionAddress("/akn/id/act/uu/2007/21", "id", "2007-04-19")).toBe(
      "/akn/id/act/uu/2007/21/ind@2007-04-19",
    );
    expect(expressionAddress("/akn/xx/act/1", "xx", "2007-04-19")).toBe(
      "/akn/xx/act/1/xx@2007-04-19",
    );
    expect(
      [
        profileOfWork("/akn/eu/act/reg/2016/679"),
        profileOfWork("/akn/zz/act"),
        profileOfWork(undefined),
      ].map((profile) => profile.id),
    ).toEqual(["eu", "neutral", "id"]);
  });
});
