import { describe, expect, test } from "@jest/globals";
import type { Node } from "prosemirror-model";
import { readAkn, writeAkn } from "../../../engine/akn/index.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import {
  act,
  article,
  chapter,
  division,
  explanation,
  instruction,
  list,
  note,
  paragraph,
  point,
  quoted,
  section,
  text,
  title,
  withWid,
} from "../../support/build.ts";
import { allElements, at, expectValid, facts, fileOf, named, sketch } from "./support.ts";

const nodes = legalSchema.nodes;
const omission = (): Node => nodes.omission.create();
const body = (...content: readonly Node[]): Node => nodes.body.create(null, [...content]);
const whole = (...parts: readonly Node[]): LegalDocument => nodes.act.create(null, [...parts]);

/** What the file has at an address. */
function written(document: LegalDocument, eid: string): string {
  return sketch(at(fileOf(document), eid));
}

describe("identifiers", () => {
  const document = act(
    title("UNDANG-UNDANG"),
    chapter(
      "IIA",
      "UMUM",
      section(
        "Kedua A",
        "Lain",
        article("5A", paragraph("1a", text("Isi:"), list(point("c1", "satu")))),
      ),
    ),
  );
  test("[AK3] are those of the clauses, and content, intro and list have theirs", () => {
    const eids = allElements(fileOf(document)).flatMap(
      ({ attributes }) => attributes.get("eId") ?? [],
    );
    for (const { eid } of addressClauses(document, profiles.id)) expect(eids).toContain(eid);
    expect(eids).toEqual(
      expect.arrayContaining([
        "chp_IIA__sec_2A",
        "art_5A__para_1a__list_1",
        "art_5A__para_1a__list_1__intro",
        "art_5A__para_1a__list_1__point_c1__content",
      ]),
    );
  });
  test("[AK3] stand once, where labels stand twice", () => {
    const twice = act(
      article("1", list(point("a", "satu")), "lalu", list(point("a", "dua"))),
      article("1", "tiga"),
    );
    const eids = allElements(fileOf(twice)).flatMap(
      ({ attributes }) => attributes.get("eId") ?? [],
    );
    expect(new Set(eids).size).toBe(eids.length);
  });
  test.each<readonly [string, string | undefined, string]>([
    ["w1", "w1", "an identity"],
    ["w 1", undefined, "blanks, which XML does not hold there"],
    ["", undefined, "nothing"],
  ])("[AK4] GUID of %j is %j: %s", (wid, guid) => {
    const file = fileOf(act(withWid(wid, article("1", "isi"))));
    expect(at(file, "art_1").attributes.get("GUID")).toBe(guid);
  });
  test("[AK4] an identity of two units stays with the first", () => {
    const file = fileOf(act(withWid("w", article("1", "satu")), withWid("w", article("2", "dua"))));
    expect(at(file, "art_1").attributes.get("GUID")).toBe("w");
    expect(at(file, "art_2").attributes.has("GUID")).toBe(false);
  });
  test("[AK4] identities come back", () => {
    const known = act(withWid("w1", article("1", withWid("w2", paragraph("1", "isi")))));
    expect(readAkn(writeAkn(known, profiles.id, null)).document.eq(known)).toBe(true);
  });
});

describe("units", () => {
  test("[AK5] are the elements of the profile", () => {
    const file = fileOf(act(chapter("I", "UMUM", article("1", paragraph("1", "isi")))));
    expect(sketch(at(file, "chp_I"))).toBe(
      'chapter(num "BAB I" heading "UMUM" article(num "Pasal 1" paragraph(num "(1)" content(p "isi"))))',
    );
  });
  test("[AK5] say what they are where the element does not", () => {
    const odd = nodes.container.create({ label: "Pasal 3", role: "lain" });
    const file = fileOf(whole(body(odd)));
    const [box] = named(file, "hcontainer");
    expect(box?.attributes.get("rancang:is")).toBe("container");
    expect(box?.attributes.get("rancang:role")).toBe("lain");
  });
  test("[AK8] that were deleted are marked", () => {
    const file = fileOf(act(article("1", "Dihapus."), article("2", "Dihapus. Diganti.")));
    expect(at(file, "art_1").attributes.get("status")).toBe("removed");
    expect(at(file, "art_2").attributes.has("status")).toBe(false);
  });
});

describe("texts and lists", () => {
  const points = list(point("a", "satu"));
  const inList = 'point(num "a." content(p "satu"))';
  test.each<readonly [string, readonly (Node | string)[], string]>([
    ["text alone", ["isi"], 'content(p "isi")'],
    ["an intro", ["yaitu:", points], `list(intro(p "yaitu:") ${inList})`],
    ["a tail", [points, "dipidana."], `list(${inList} wrapUp(p "dipidana."))`],
    [
      "a tail and an intro",
      [points, "dan", "yaitu:", points],
      `list(${inList} wrapUp(p "dan")) list(intro(p "yaitu:") ${inList})`,
    ],
    ["tails", [points, "dan", points], `list(${inList} wrapUp(p "dan")) list(${inList})`],
    [
      "texts and units",
      ["awal", paragraph("1", "isi")],
      'intro(p "awal") paragraph(num "(1)" content(p "isi"))',
    ],
  ])("[AK6] %s", (_, content, expected) => {
    expect(written(act(article("1", ...content)), "art_1")).toBe(
      `article(num "Pasal 1" ${expected})`,
    );
  });
  test("[AK6] a text between units stands in a unit of its own, one after them in the closing", () => {
    const box = nodes.container.create({ label: "BAB I", role: "bab" }, [
      article("1"),
      text("antara"),
      article("2"),
      text("akhir"),
    ]);
    expect(written(whole(body(box)), "chp_I")).toBe(
      'chapter(num "BAB I" article(num "Pasal 1") hcontainer(content(p "antara")) article(num "Pasal 2") wrapUp(p "akhir"))',
    );
  });
  test("[AK7] an omission is one among texts and among units", () => {
    expect(written(act(article("1", "awal", omission())), "art_1")).toContain('p(omissis "…")');
    const among = act(article("1", paragraph("1", "isi"), omission(), paragraph("3", "isi")));
    expect(written(among, "art_1")).toContain(
      'hcontainer(content(p(omissis "…"))) paragraph(num "(3)"',
    );
  });
});

describe("parts", () => {
  test("[AK9] the title has type, number and subject", () => {
    const file = fileOf(
      act(title("UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2024 TENTANG X"), article("1")),
    );
    expect(named(file, "longTitle").map(sketch)).toEqual([
      'longTitle(p(docType "UNDANG-UNDANG REPUBLIK INDONESIA" docNumber "NOMOR 1 TAHUN 2024" " TENTANG " docTitle "X"))',
    ]);
  });
  test("[AK9] grounds, legal basis and formulas have their elements", () => {
    const preamble = nodes.preamble.create(null, [
      text("DENGAN RAHMAT TUHAN YANG MAHA ESA"),
      nodes.recitals.create(null, [text("Menimbang:"), list(point("a", "bahwa;"))]),
      nodes.citations.create(null, [text("Mengingat:"), list(point("1", "Pasal 20;"))]),
      text("MEMUTUSKAN:"),
      list(point("a", "lain")),
    ]);
    const [found] = named(fileOf(whole(preamble, body())), "preamble");
    expect(sketch(found!)).toBe(
      'preamble(formula(p "DENGAN RAHMAT TUHAN YANG MAHA ESA") ' +
        'recitals(intro(p "Menimbang:") recital(num "a." p "bahwa;")) ' +
        'citations(intro(p "Mengingat:") citation(num "1." p "Pasal 20;")) ' +
        'formula(p "MEMUTUSKAN:") blockList(item(num "a." p "lain")))',
    );
  });
  test("[AK10] a note is a unit of what it explains, and refers to it", () => {
    const document = act(
      article("1", paragraph("1", "isi", list(point("a", "satu")))),
      explanation(
        division("I. UMUM", "Cukup."),
        note("Pasal 1", note("Ayat (1)", note("Huruf a", "Yaitu."))),
      ),
    );
    expect(written(document, "att_1__art_1")).toBe(
      'article(num(ref "Pasal 1") paragraph(num(ref "Ayat (1)") list(point(num(ref "Huruf a") content(p "Yaitu.")))))',
    );
    const refs = named(at(fileOf(document), "att_1__art_1"), "ref");
    expect(refs.map(({ attributes }) => attributes.get("href"))).toEqual([
      "#art_1",
      "#art_1__para_1",
      "#art_1__para_1__list_1__point_a",
    ]);
  });
  test("[AK10] a part that stands where the standard has none is attached and comes back", () => {
    const odd = whole(
      nodes.conclusions.create(null, [text("tutup")]),
      body(article("1")),
      body(article("2")),
    );
    const file = fileOf(odd);
    expect(named(file, "attachment").map(({ attributes }) => attributes.get("rancang:is"))).toEqual(
      ["body", "body"],
    );
    expect(readAkn(writeAkn(odd, profiles.id, null)).document.eq(odd)).toBe(true);
  });
});

describe("amending acts", () => {
  const amending = act(
    article(
      "I",
      "Beberapa ketentuan diubah sebagai berikut:",
      list(
        instruction(
          "1",
          "Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
          quoted(article("5", paragraph("1", "Baru."))),
        ),
        instruction("2", "Pasal 29 dihapus."),
      ),
    ),
  );
  test("[AK11] an instruction is one mod with what it quotes", () => {
    expect(written(amending, "art_I__list_1__point_1")).toBe(
      'point(num "1." content(p(mod("Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:" ' +
        'quotedStructure(article(num "Pasal 5" paragraph(num "(1)" content(p "Baru."))))))))',
    );
    expect(sketch(at(fileOf(amending), "mod_2"))).toBe('mod "Pasal 29 dihapus."');
  });
  test("[AK4] what is quoted keeps its address in the amended act", () => {
    const file = fileOf(amending);
    expect(at(file, "mod_1__qstr_1__art_5__para_1").attributes.get("wId")).toBe("art_5__para_1");
    expect(at(file, "art_I").attributes.has("wId")).toBe(false);
  });
  test("[AK11] several texts and quotations are one mod and come back", () => {
    const long = act(
      article(
        "I",
        list(
          instruction(
            "1",
            "satu",
            "",
            "dua:",
            quoted(article("5")),
            "tiga:",
            quoted(article("6")),
            "empat",
          ),
        ),
      ),
    );
    const file = fileOf(long);
    expect(named(file, "mod")).toHaveLength(1);
    expect(at(file, "mod_1__qstr_2").name).toBe("quotedStructure");
    expect(readAkn(writeAkn(long, profiles.id, null)).document.eq(long)).toBe(true);
  });
  test("[AK11] an article with one change is one mod too", () => {
    const single = act(article("I", "Ketentuan Pasal 5 diubah:", quoted(article("5", "Baru."))));
    expect(sketch(at(fileOf(single), "mod_1"))).toBe(
      'mod("Ketentuan Pasal 5 diubah:" quotedStructure(article(num "Pasal 5" content(p "Baru."))))',
    );
    expect(readAkn(writeAkn(single, profiles.id, null)).document.eq(single)).toBe(true);
  });
});

describe("citations", () => {
  const refs = (content: string): readonly string[] => {
    const file = fileOf(
      act(article("1", paragraph("1", "a"), paragraph("2", "b"), paragraph("3", content))),
      facts(),
    );
    return allElements(file)
      .filter(({ name }) => /^[mr]*ref$/u.test(name))
      .map((one) =>
        `${sketch(one)} ${["href", "from", "upTo"].flatMap((key) => one.attributes.get(key) ?? []).join(" ")}`.trim(),
      );
  };
  test.each([
    ["sebagaimana dimaksud pada ayat (1)", ['ref "ayat (1)" #art_1__para_1']],
    [
      "sebagaimana dimaksud pada ayat (1) dan ayat (2)",
      [
        'mref(ref "ayat (1)" " dan " ref "ayat (2)")',
        'ref "ayat (1)" #art_1__para_1',
        'ref "ayat (2)" #art_1__para_2',
      ],
    ],
    [
      "sebagaimana dimaksud pada ayat (1) sampai dengan ayat (3)",
      ['rref "ayat (1) sampai dengan ayat (3)" #art_1__para_1 #art_1__para_3'],
    ],
    ["sebagaimana dimaksud dalam Pasal 9", []],
    [
      "sebagaimana dimaksud dalam Undang-Undang Nomor 1 Tahun 2023",
      ['ref "Undang-Undang Nomor 1 Tahun 2023" /akn/id/act/uu/2023/1'],
    ],
  ])("[AK12] %s", (content, expected) => {
    expect(refs(content)).toEqual(expected);
  });
});

describe("metadata", () => {
  const levels = (given: Parameters<typeof facts>[0]): readonly string[] =>
    ["FRBRuri", "FRBRdate"].flatMap((name) =>
      named(fileOf(act(article("1")), facts(given)), name).map(({ attributes }) =>
        `${attributes.get("value") ?? attributes.get("date")} ${attributes.get("name") ?? ""}`.trim(),
      ),
    );
  test("[AK13] has the addresses and dates of work, expression and file", () => {
    expect(levels({})).toEqual([
      "/akn/id/act/uu/2008/11",
      "/akn/id/act/uu/2008/11/ind@2008-04-21",
      "/akn/id/act/uu/2008/11/ind@2008-04-21.xml",
      "2008-01-01 year",
      "2008-04-21 expression",
      "2008-04-21 manifestation",
    ]);
  });
  test.each([
    ["enacted", "act", "originalVersion"],
    ["consolidated", "act", "singleVersion"],
    ["bill", "bill", "originalVersion"],
    ["proposal", "bill", "singleVersion"],
  ] as const)("[AK13] a text that is %s is a %s, %s", (state, name, contains) => {
    const [found] = named(fileOf(act(article("1")), facts({ state })), name);
    expect(found?.attributes.get("contains")).toBe(contains);
    expect(found?.attributes.get("name")).toBe("uu");
  });
  test.each([
    ["RANCANGAN UNDANG-UNDANG REPUBLIK INDONESIA NOMOR ... TAHUN ... TENTANG X", "bill", "ruu"],
    ["UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2024 TENTANG X", "act", "act"],
  ])("[AK13] without facts %s is a %s", (content, name, type) => {
    const file = fileOf(act(title(content), article("1")));
    expect(named(file, name)[0]?.attributes.get("name")).toBe(type);
    expect(named(file, "docTitle").map(sketch)).toEqual(['docTitle "X"']);
  });
  test.each(["id", "en", "de"] as const)("[AK2] the language %s comes back", (language) => {
    const given = facts({ language });
    expect(readAkn(writeAkn(act(article("1")), profiles.id, given)).facts).toEqual(given);
  });
  test("[AK2] all facts come back, those without a place in the standard among them", () => {
    const given = facts({
      cite: "UU 11/2008",
      gazette: "LN 2008/58 & \u0001",
      note: { id: "\u0002<b>", en: "]]>" },
      status: { art_1: { is: "revoked", by: "x", since: "2020-01-01" } },
    });
    const back = readAkn(writeAkn(act(article("1")), profiles.id, given));
    expect(back.facts).toEqual(given);
    expect(back.problems).toEqual([]);
  });
  test("[AK2] a document without facts has none again, and keeps its profile", () => {
    const back = readAkn(writeAkn(act(article("1")), profiles.eu, null));
    expect(back).toMatchObject({ facts: null, problems: [], profile: { id: "eu" } });
  });
});

describe("characters", () => {
  test.each([
    ["a\u0001b", "a character that XML forbids"],
    ["\u000C", "nothing but a form feed"],
    [" a  b\t\n", "white space that readers join"],
    ["a\r\nb", "ends of lines"],
    ["<p>&amp;]]>", "signs of XML"],
    ["\uD800", "half of a pair"],
    ["…", "the sign of an omission as a text"],
    ["", "nothing"],
  ])("[AK14] %j comes back: %s", (content) => {
    const document = act(article("1", content));
    expect(readAkn(writeAkn(document, profiles.id, null)).document.eq(document)).toBe(true);
  });
  test.each(["https://x.id/a b", "http://[", "a:b:c d", "%zz", "\u0001"])(
    "[AK14] the address %j comes back",
    (href) => {
      const marked = legalSchema.text("x", [legalSchema.marks.link.create({ href, title: "" })]);
      const document = act(article("1", nodes.textBlock.create(null, marked)));
      const xml = writeAkn(document, profiles.id, null);
      expect(readAkn(xml).document.eq(document)).toBe(true);
      expectValid(xml);
    },
  );
});
