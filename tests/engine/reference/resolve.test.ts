import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { addressClauses, type Clause } from "../../../engine/document/index.ts";
import {
  type ResolveOptions,
  referenceResolver,
  resolveReferences,
} from "../../../engine/reference/index.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import type { ResolvedReference } from "../../../schemas/reference.ts";
import {
  act,
  article,
  chapter,
  explanation,
  instruction,
  list,
  note,
  paragraph,
  point,
  quoted,
  section,
  title,
} from "../../support/build.ts";
import { showResolved } from "./support.ts";

const { id: profile } = profiles;
type Document = Parameters<typeof addressClauses>[0];

/** The citations of the clause at an address, resolved. */
function resolved(
  document: Document,
  eid: string,
  options: ResolveOptions = {},
): readonly ResolvedReference[] {
  const clauses = addressClauses(document, profile);
  const at = clauses.find((clause) => clause.eid === eid);
  return at === undefined ? [] : resolveReferences(clauses, at, profile, options);
}

/** What the items of those citations mean, one line each. */
function meant(document: Document, eid: string, options: ResolveOptions = {}): readonly string[] {
  return resolved(document, eid, options).flatMap(({ items }) => items.map(showResolved));
}

describe("units of the own act", () => {
  const law = act(
    chapter(
      "I",
      "UMUM",
      section(
        "Kesatu",
        "Satu",
        article(
          "1",
          "Definisi:",
          list(point("1", "satu;", list(point("a", "dalam;"))), point("2", "dua.")),
        ),
      ),
      section("Kedua", "Dua", article("2", "menurut Bagian Kesatu; Bagian Kedua Bab II; Bab ini")),
    ),
    chapter(
      "II",
      "ISI",
      section(
        "Kesatu",
        "Tiga",
        article(
          "3",
          paragraph(
            "1",
            "lihat:",
            list(
              point("a", "satu;"),
              point(
                "b",
                "menurut huruf a;",
                list(point("1", "menurut angka 2 dan huruf b;"), point("2", "dua.")),
              ),
            ),
            "menurut huruf a dan huruf c",
          ),
          paragraph("2", "menurut ayat (1) huruf b angka 2; ayat ini; huruf a; Pasal ini"),
        ),
      ),
      section(
        "Kedua",
        "Empat",
        article(
          "4",
          paragraph("1", "Dihapus."),
          paragraph("1a", "menurut Pasal 3 dan Pasal 9"),
          paragraph("2", "menurut ayat (1) sampai dengan ayat (2)"),
        ),
      ),
    ),
    chapter(
      "III",
      "AKHIR",
      article("5", "menurut Pasal 1 sampai dengan Pasal 4 dan Pasal 4 sampai dengan Pasal 2"),
      article("6", "menurut Pasal 4 ayat (1), Pasal 1 angka 1 huruf a, ayat (1), Lampiran"),
    ),
  );

  test.each([
    ["RE30", "art_4__para_1a", ["art_3", "missing:"]],
    ["RE31", "art_3__para_1", ["art_3__para_1__list_1__point_a", "missing:"]],
    ["RE31", "art_3__para_1__list_1__point_b", ["art_3__para_1__list_1__point_a"]],
    [
      "RE31",
      "art_3__para_1__list_1__point_b__list_1__point_1",
      ["art_3__para_1__list_1__point_b__list_1__point_2", "art_3__para_1__list_1__point_b"],
    ],
    [
      "RE31",
      "art_3__para_2",
      [
        "art_3__para_1__list_1__point_b__list_1__point_2",
        "art_3__para_2",
        "missing: art_3__para_1__list_1__point_a",
        "art_3",
      ],
    ],
    ["RE33", "art_2", ["chp_I__sec_1", "chp_II__sec_2", "chp_I"]],
    ["RE34", "art_4__para_2", ["art_4__para_1 art_4__para_1a art_4__para_2"]],
    ["RE34", "art_5", ["art_1 art_2 art_3 art_4", "broken-range: art_4 art_2"]],
    [
      "RE36",
      "art_6",
      ["art_4__para_1", "art_1__list_1__point_1__list_1__point_a", "missing:", "missing:"],
    ],
  ])("%s at %s", (_rule, eid, shown) => {
    expect(meant(law, eid)).toEqual(shown);
  });

  test("[RE35] marks a deleted target", () => {
    const [found] = resolved(law, "art_6");
    expect(found?.items[0]).toMatchObject({ kind: "clause", isDeleted: true });
    expect(found?.items[1]).toMatchObject({ kind: "clause", isDeleted: false });
  });

  test.each([
    ["art_4__para_1a", 0, "back"],
    ["art_3__para_2", 1, "own"],
    ["art_3__para_1", 0, "inside"],
    ["art_3__para_1__list_1__point_b__list_1__point_1", 0, "forward"],
    ["art_2", 2, "around"],
  ])("[RE38] tells the direction at %s", (eid, index, direction) => {
    const items = resolved(law, eid).flatMap((one) => one.items);
    expect(items[index]).toMatchObject({ kind: "clause", direction });
  });

  test("[RE10] leaves an item with two readings to a person", () => {
    const document = act(
      article("1", paragraph("1", "satu"), paragraph("2", "dua")),
      article("2", paragraph("1", "satu"), paragraph("2", "menurut Pasal 1 dan ayat (1)")),
    );
    expect(meant(document, "art_2__para_2")).toEqual([
      "art_1",
      "ambiguous: art_1__para_1 art_2__para_1",
    ]);
  });

  test("[RE30] gives both articles of one number as candidates", () => {
    const document = act(
      article("1", "menurut Pasal 2"),
      article("2", "satu"),
      article("2", "dua"),
    );
    expect(meant(document, "art_1")).toEqual(["ambiguous: art_2 art_2-2"]);
  });

  test("[RE31] prefers the label with the same marks, and the own list of two", () => {
    const document = act(
      article(
        "1",
        "satu:",
        list(point("a", "x;"), point("b", "menurut huruf a.")),
        "dua:",
        list(point("a", "y;"), point("b", "menurut huruf a.")),
        "menurut huruf a.",
      ),
    );
    expect(meant(document, "art_1__list_2__point_b")).toEqual(["art_1__list_2__point_a"]);
    expect(meant(document, "art_1")).toEqual([
      "ambiguous: art_1__list_1__point_a art_1__list_2__point_a",
    ]);
  });

  test.each([
    ["ayat (l)", "damaged: art_1__para_1"],
    ["ayat (21", "damaged: art_1__para_2"],
    ["hunrf a, dan ayat (2)", "damaged:"],
    ["hunrf c, dan huruf f", "damaged:"],
    ["Pasal 1 ayal (2)", "damaged: art_1"],
    ["ayat (1) hunrf d", "damaged: art_1__para_1"],
    ["Pasal 1 ayat pertama", "damaged: art_1"],
    ["Pasal 1 ayat I", "damaged: art_1"],
    ["Pasal 1 ayat a", "damaged: art_1"],
    ["pasal tersebut", "vague:"],
  ])("[RE37] [RE9] resolves no damaged label: %s", (text, shown) => {
    const document = act(
      article(
        "1",
        paragraph("1", "satu"),
        paragraph("2", "dua"),
        paragraph("3", `menurut ${text} dipidana`),
      ),
    );
    expect(meant(document, "art_1__para_3")).toEqual([shown]);
  });
});

describe("notes, excerpts and other works", () => {
  test("[RE32] reads a note as standing at the unit that it explains", () => {
    const document = act(
      article("1", paragraph("1", "satu"), paragraph("2", "dua", list(point("a", "x")))),
      explanation(
        "Pasal 1; ayat (1)",
        note(
          "Pasal 1",
          note("Ayat (2)", "menurut ayat (1); huruf a; ayat ini; penjelasan Pasal 1"),
        ),
      ),
    );
    expect(meant(document, "att_1__art_1__para_2")).toEqual([
      "art_1__para_1",
      "art_1__para_2__list_1__point_a",
      "art_1__para_2",
      "att_1__art_1",
    ]);
    expect(meant(document, "att_1")).toEqual(["art_1", "no-context:"]);
  });

  const excerpt = readDialect(
    "### Pasal 1\n\n(1) menurut Pasal 2, Pasal 5, Pasal 4, Pasal 1 sampai dengan Pasal 4; ayat (2)\n\n…\n\n(4) dua\n\n### Pasal 2\n\nsatu\n\n…\n\n### Pasal 4\n\nempat\n",
    { profile },
  ).document;
  test("[RE36] tells what an excerpt leaves out from what an act does not have", () => {
    expect(meant(excerpt, "art_1__para_1")).toEqual([
      "art_2",
      "missing:",
      "art_4",
      "art_1 art_2 art_4",
      "not-held:",
    ]);
  });
  test("[RE34] tells that a part of a range is left out", () => {
    const range = resolved(excerpt, "art_1__para_1").flatMap(({ items }) => items)[3];
    expect(range).toMatchObject({ kind: "clause", isComplete: false });
  });
  test("[RE36] calls a unit not held where the omission stands", () => {
    const document = readDialect(
      "### Pasal 1\n\nmenurut Pasal 3 dan Pasal 1 ayat (2)\n\n…\n\n### Pasal 4\n\nempat\n",
      { profile },
    ).document;
    expect(meant(document, "art_1")).toEqual(["not-held:", "missing:"]);
  });

  const other = act(
    article("27", paragraph("1", "satu"), paragraph("3", "tiga", list(point("a", "x")))),
  );
  const held = { clauses: addressClauses(other, profile), profile };
  const citing = act(
    article(
      "1",
      "menurut Pasal 27 ayat (3) huruf a Undang-Undang Nomor 11 Tahun 2008, Pasal 28 Undang-Undang Nomor 11 Tahun 2008, Pasal 310 KUHP, Pasal 5 Protokol, ayat (1) Undang-Undang Nomor 11 Tahun 2008, dan Pasal 1 Undang-Undang Nomor 21 Tahun 2007",
    ),
  );
  const WORK = "/akn/id/act/uu/2008/11";
  test("[RE39] addresses a work that is not at hand as deep as labels tell", () => {
    expect(meant(citing, "art_1")).toEqual([
      `${WORK} art_27__para_3`,
      `${WORK} art_28`,
      "ambiguous: /akn/id/act/uu/1946/1 /akn/id/act/uu/2023/1",
      "unknown-act:",
      "no-context:",
      "/akn/id/act/uu/2007/21 art_1",
    ]);
  });
  test("[RE39] finds the clause of a work at hand, and the own act by its name", () => {
    const options: ResolveOptions = {
      work: "/akn/id/act/uu/2007/21",
      heldWork: (work) => (work === WORK ? held : undefined),
    };
    expect(meant(citing, "art_1", options)).toEqual([
      `${WORK} art_27__para_3__list_1__point_a`,
      "missing:",
      "ambiguous: /akn/id/act/uu/1946/1 /akn/id/act/uu/2023/1",
      "unknown-act:",
      "no-context:",
      "art_1",
    ]);
  });
  test.each([
    ["2022-12-31", "/akn/id/act/uu/1946/1 art_310"],
    ["2023-12-31", "ambiguous: /akn/id/act/uu/1946/1 /akn/id/act/uu/2023/1"],
  ])("[RE13] no enactment of a later year is meant in a text of %s", (date, expected) => {
    expect(meant(act(article("1", "Pasal 310 KUHP")), "art_1", { date })).toEqual([expected]);
  });
  test.each(["Pasal 2O2", "Pasal 7l", "Pasal 31 ayat (21", "Pasal 31 ayat (l)"])(
    "[RE37] leaves %s of another work open",
    (place) => {
      const document = act(article("1", `menurut ${place} Undang-Undang Nomor 11 Tahun 2008`));
      expect(meant(document, "art_1")).toEqual(["damaged:"]);
    },
  );
  test("[RE39] takes words of an act of another type for no own ones", () => {
    const document = act(
      article("1", "berbunyi: Peraturan Daerah ini dinyatakan sah; Undang-Undang ini berlaku."),
    );
    const acts = resolved(document, "art_1", { work: "/akn/id/act/uu/2011/12" }).map(
      (one) => one.act?.kind,
    );
    expect(acts).toEqual(["unresolved", "self"]);
  });
  test("[RE42] takes what the words behind it say is elsewhere for vague", () => {
    const document = act(
      article("1", "Pasal 1 pengacuannya diganti dengan Pasal 2; Pajak Penghasilan (PPh) Pasal 2."),
      article("2", "dua"),
    );
    expect(meant(document, "art_1")).toEqual(["vague:", "art_2", "vague:"]);
  });

  test.each([
    ["KUHP, Pasal 2", "vague: art_2"],
    ["Pasal 2, KUHP", "vague: art_2"],
    ["Undang-Undang Nomor 28 Tahun 2014 tentang Hak Cipta, yaitu Pasal 2", "vague: art_2"],
    ["Undang-Undang ini, Pasal 2", "art_2"],
    ["KUHP dan Pasal 2", "art_2"],
    ["Pasal 2 KHA", "vague: art_2"],
    ["KHA Pasal 2", "vague: art_2"],
    ["Pasal 2 dari KHA", "vague: art_2"],
    ["Pasal 2 Kovenan Sipil", "unknown-act:"],
    ["Pasal 2 ICCPR", "vague: art_2"],
    ["Pasal 2 KPU menetapkan", "art_2"],
    ["Pasal 2 Komisi Pemilihan menetapkan", "art_2"],
    ["Pasal 2 Menteri menetapkan", "art_2"],
    ["KPU Pasal 2", "art_2"],
    ["BAB II Pasal 2", "missing:"],
  ])("[RE44] asks which act is meant where one may be named: %s", (words, expected) => {
    const document = act(
      article(
        "1",
        "Konvensi tentang Hak Anak yang selanjutnya disingkat KHA adalah perjanjian.",
        "Lembaga pemilihan yang selanjutnya disebut Komisi Pemilihan, disingkat KPU, adalah lembaga.",
      ),
      article("2", "dua"),
      article("3", `menurut ${words}.`),
    );
    expect(meant(document, "art_3")).toEqual([expected]);
  });

  test("[RE30] takes an article whose letter differs in case where no other has the number", () => {
    const document = act(
      article("63A", "satu"),
      article("64a", "dua"),
      article("64A", "tiga"),
      article("65", "menurut Pasal 63a, Pasal 64a, dan Pasal 64A"),
    );
    expect(meant(document, "art_65")).toEqual(["art_63A", "art_64a", "art_64A"]);
  });

  test("[RE42] does not take articles of a ratified treaty for own ones", () => {
    const document = act(
      title("UNDANG-UNDANG TENTANG PENGESAHAN KOVENAN INTERNASIONAL"),
      article("1", "menurut Pasal 2; Pasal 2 Undang-Undang ini"),
      article("2", "dua"),
    );
    expect(meant(document, "art_1")).toEqual(["vague: art_2", "art_2"]);
  });
});

describe("amending acts", () => {
  const BASE = "/akn/id/act/uu/2008/11";
  const amending = act(
    article(
      "I",
      "Beberapa ketentuan dalam Undang-Undang Nomor 11 Tahun 2008 tentang Informasi diubah sebagai berikut:",
      list(
        instruction(
          "1",
          "Ketentuan ayat (1) diubah, serta ayat (2) Pasal 26 dihapus sehingga Pasal 26 berbunyi:",
          quoted(
            article(
              "26",
              paragraph("1", "menurut ayat (2), Pasal 3, dan Undang-Undang ini"),
              paragraph("2", "dua"),
            ),
          ),
        ),
        instruction(
          "2",
          "Pasal 29 dan Pasal I angka 1 dihapus. Penjelasan Pasal 30 ayat (1) diubah.",
        ),
      ),
    ),
    article("II", "Undang-Undang ini mulai berlaku. Ketentuan Pasal I dan Pasal 5 berlaku."),
  );

  test.each([
    [
      "RE41",
      "art_I__list_1__point_1",
      [`${BASE} art_26__para_1`, `${BASE} art_26__para_2`, `${BASE} art_26`],
    ],
    [
      "RE40",
      "art_I__list_1__point_2",
      [`${BASE} art_29`, "art_I__list_1__point_1", `${BASE} !penjelasan~att_1__art_30__para_1`],
    ],
    ["RE40", "mod_1__qstr_1__art_26__para_1", ["mod_1__qstr_1__art_26__para_2", `${BASE} art_3`]],
    ["RE40", "art_II", ["art_I", `${BASE} art_5`]],
  ])("%s at %s", (_rule, eid, shown) => {
    expect(meant(amending, eid)).toEqual(shown);
  });

  test("[RE40] means the base by its own name only in quoted text", () => {
    const acts = ["mod_1__qstr_1__art_26__para_1", "art_II"].map((eid) =>
      resolved(amending, eid).flatMap((one) => (one.act === null ? [] : [one.act])),
    );
    expect(acts).toEqual([[{ kind: "work", work: BASE }], [{ kind: "self" }]]);
  });

  test.each([
    ["Nomor l1 Tahun 2008", `${BASE} art_29`],
    ["Nomor 12 Tahun 2008", "/akn/id/act/uu/2008/12 art_29"],
  ])("[RE40] takes the base from the title where its name is damaged: %s", (number, expected) => {
    const document = act(
      title(
        "UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 19 TAHUN 2016 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 11 TAHUN 2008 TENTANG INFORMASI",
      ),
      article(
        "I",
        `Ketentuan dalam Undang-Undang ${number} tentang Informasi diubah sebagai berikut:`,
        list(instruction("1", "Pasal 29 dihapus.")),
      ),
    );
    expect(meant(document, "art_I__list_1__point_1")).toEqual([expected]);
  });

  test("[RE40] does not take articles of an annex for those of its act", () => {
    const document = act(
      article(
        "I",
        "Beberapa ketentuan dalam Lampiran Undang-Undang Nomor 1 Tahun 2015 tentang Pemilihan diubah sebagai berikut:",
        list(instruction("1", "Pasal 29 dihapus.")),
      ),
    );
    expect(meant(document, "art_I__list_1__point_1")).toEqual(["unknown-act:"]);
  });

  test("[RE41] takes the article that was named before", () => {
    const document = act(
      article(
        "I",
        "Undang-Undang Nomor 11 Tahun 2008 diubah:",
        list(
          instruction(
            "1",
            "Ketentuan Pasal 4 diubah dan ayat (2) dihapus; di antara Pasal 5 dan Pasal 6 disisipkan Pasal 5A; ayat (1) diubah",
          ),
        ),
      ),
    );
    expect(
      meant(document, "art_I__list_1__point_1").map((line) => line.replace(BASE, "").trim()),
    ).toEqual(["art_4", "art_4__para_2", "art_5", "art_6", "art_5A", "art_5A__para_1"]);
  });
});

test("[RE41] takes the paragraph of the clause before it", () => {
  const base = {
    clauses: addressClauses(
      act(
        article(
          "4",
          paragraph("1", "satu"),
          paragraph("3", "tiga:", list(point("a", "x"), point("j", "y"))),
        ),
      ),
      profile,
    ),
    profile,
  };
  const document = act(
    article(
      "I",
      "Undang-Undang Nomor 7 Tahun 1983 diubah:",
      list(
        instruction(
          "1",
          "Ketentuan Pasal 4 ayat (1) diubah, ayat (3) huruf a diubah, huruf j dihapus",
        ),
      ),
    ),
  );
  const options: ResolveOptions = { heldWork: () => base };
  expect(meant(document, "art_I__list_1__point_1", options)).toEqual([
    "/akn/id/act/uu/1983/7 art_4__para_1",
    "/akn/id/act/uu/1983/7 art_4__para_3__list_1__point_a",
    "/akn/id/act/uu/1983/7 art_4__para_3__list_1__point_j",
  ]);
});

test("[RE43] gives targets or a reason, never both", () => {
  const law = act(
    article(
      "1",
      paragraph(
        "1",
        "menurut ayat (2), ayat (7), Pasal 9, dan Pasal 1 Undang-Undang Nomor 8 Tahun 1981",
      ),
      paragraph("2", "dua"),
    ),
  );
  const clauses: readonly Clause[] = addressClauses(law, profile);
  const resolver = referenceResolver(clauses, profile);
  const items = clauses.flatMap((clause) => resolver.resolve(clause)).flatMap((one) => one.items);
  expect(items.map(({ kind }) => kind)).toEqual(["clause", "unresolved", "work", "work"]);
  for (const item of items) expect("targets" in item).toBe(!("reason" in item));
});
