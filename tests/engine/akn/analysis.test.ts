import { describe, expect, test } from "@jest/globals";
import { writeAkn } from "../../../engine/akn/index.ts";
import { readXml } from "../../../engine/akn/read-xml.ts";
import type { Instruction, Operation, Target } from "../../../schemas/amendment.ts";
import type { Facts } from "../../../schemas/facts.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
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
  title,
} from "../../support/build.ts";
import { expectValid, facts, fileOf, named } from "./support.ts";

const BASE = "/akn/id/act/uu/2008/11";
const OPENING =
  "Beberapa ketentuan dalam Undang-Undang Nomor 11 Tahun 2008 tentang Informasi diubah sebagai berikut:";
type Content = Parameters<typeof instruction>[1];
type Document = Parameters<typeof fileOf>[0];

/** Each modification of a file as a line: `substitution mod_1 > ~art_5 = mod_1__qstr_1__art_5`. */
function told(document: Document, given: Facts | null = facts({ work: "/akn/id/act/uu/2024/1" })) {
  const xml = writeAkn(document, profiles.id, given);
  expectValid(xml);
  const file = readXml(xml).root;
  return [...named(file, "textualMod"), ...named(file, "forceMod")].map((change) => {
    const href = (name: string): string =>
      named(change, name)
        .map(({ attributes }) =>
          [attributes.get("pos"), attributes.get("href"), attributes.get("upTo")]
            .filter((part) => part !== undefined)
            .join(" "),
        )
        .join(" ")
        .replaceAll(BASE, "");
    const added = href("new");
    const line = `${change.attributes.get("type")} ${href("source")} > ${href("destination")}`;
    return (added === "" ? line : `${line} = ${added}`).replaceAll("#", "");
  });
}

function amending(...instructions: readonly (readonly Content[])[]): Document {
  const items = instructions.map((content, index) => instruction(String(index + 1), ...content));
  return act(article("I", OPENING, list(...items)));
}

const five = quoted(article("5", paragraph("1", "satu"), paragraph("2", "dua")));

describe("what an instruction changes", () => {
  test.each<readonly [string, readonly Content[], readonly string[]]>([
    [
      "an article",
      ["Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:", five],
      ["substitution mod_1 > /~art_5 = mod_1__qstr_1__art_5"],
    ],
    [
      "the paragraph that is named, not the article that is quoted",
      ["Ketentuan ayat (2) Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:", five],
      ["substitution mod_1 > /~art_5__para_2 = mod_1__qstr_1__art_5__para_2"],
    ],
    [
      "a paragraph whose article is named at the end only",
      ["Ketentuan ayat (1) diubah sehingga Pasal 5 berbunyi sebagai berikut:", five],
      ["substitution mod_1 > /~art_5__para_1 = mod_1__qstr_1__art_5__para_1"],
    ],
    [
      "a range",
      [
        "Ketentuan ayat (1) sampai dengan ayat (2) Pasal 5 diubah sehingga berbunyi sebagai berikut:",
        five,
      ],
      [
        `substitution mod_1 > /~art_5__para_1 /~art_5__para_2 = mod_1__qstr_1__art_5__para_1 mod_1__qstr_1__art_5__para_2`,
      ],
    ],
    [
      "new units that are told as a range",
      [
        "Di antara Pasal 76 dan Pasal 77 disisipkan 3 (tiga) pasal, yakni Pasal 76A sampai dengan Pasal 76C sehingga berbunyi sebagai berikut:",
        quoted(article("76A", "a"), article("76B", "b"), article("76C", "c")),
      ],
      [
        "insertion mod_1 > after /~art_76 = mod_1__qstr_1__art_76A mod_1__qstr_1__art_76B mod_1__qstr_1__art_76C",
      ],
    ],
    ...[
      "Ketentuan Pasal 5 menjadi berbunyi sebagai berikut :",
      "Ketentuan Pasal 5 diubah, sehingga keseluruhan Pasal 5 menjadi sebagai berikut :",
      "Pasal 5 diubah seluruhnya sehingga berbunyi sebagai berikut:",
    ].map(
      (words) =>
        [words, [words, five], ["substitution mod_1 > /~art_5 = mod_1__qstr_1__art_5"]] as const,
    ),
    ["an article that is deleted", ["Ketentuan Pasal 29 dihapus."], ["repeal mod_1 > /~art_29"]],
    [
      "articles between two",
      [
        "Di antara Pasal 27 dan Pasal 28 disisipkan 2 (dua) pasal, yakni Pasal 27A dan Pasal 27B sehingga berbunyi sebagai berikut:",
        quoted(article("27A", "a"), article("27B", "b")),
      ],
      ["insertion mod_1 > after /~art_27 = mod_1__qstr_1__art_27A mod_1__qstr_1__art_27B"],
    ],
    [
      "a paragraph at the end",
      [
        "Ketentuan Pasal 5 ditambah 1 (satu) ayat, yakni ayat (2) sehingga Pasal 5 berbunyi sebagai berikut:",
        five,
      ],
      ["insertion mod_1 > end /~art_5 = mod_1__qstr_1__art_5__para_2"],
    ],
    [
      "points, by the quotation",
      [
        "Di antara angka 6 dan angka 7 Pasal 1 disisipkan 1 (satu) angka, yakni angka 6a sehingga Pasal 1 berbunyi sebagai berikut:",
        quoted(article("1", "Arti:", list(point("6", "x"), point("6a", "y"), point("7", "z")))),
      ],
      ["insertion mod_1 > after /~art_1__list_1__point_6 = mod_1__qstr_1__art_1__list_1__point_6a"],
    ],
    [
      "several at once, where the count ends the labels",
      [
        "Ketentuan ayat (1) Pasal 5 diubah dan di antara ayat (1) dan ayat (2) Pasal 5 disisipkan 1 (satu) ayat, yakni ayat (1a), dan ketentuan ayat (2) Pasal 5 diubah, serta penjelasan ayat (1) dan ayat (2) Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:",
        quoted(
          article("5", paragraph("1", "satu"), paragraph("1a", "baru"), paragraph("2", "dua")),
        ),
      ],
      [
        "substitution mod_1 > /~art_5__para_1 = mod_1__qstr_1__art_5__para_1",
        "insertion mod_1 > after /~art_5__para_1 = mod_1__qstr_1__art_5__para_1a",
        "substitution mod_1 > /~art_5__para_2 = mod_1__qstr_1__art_5__para_2",
        "substitution mod_1 > /!penjelasan~att_1__art_5__para_1",
        "substitution mod_1 > /!penjelasan~att_1__art_5__para_2",
      ],
    ],
    [
      "the note alone",
      [
        "Ketentuan Pasal 72 tetap, Penjelasan Pasal 72 diubah sebagaimana tercantum dalam penjelasan.",
      ],
      ["substitution mod_1 > /!penjelasan~att_1__art_72"],
    ],
    [
      "the note on an article that stays",
      [
        "Ketentuan Pasal 5 tetap dengan perubahan penjelasan ayat (1) sehingga penjelasan Pasal 5 menjadi sebagaimana ditetapkan dalam penjelasan pasal demi pasal Undang-Undang ini.",
      ],
      ["substitution mod_1 > /!penjelasan~att_1__art_5__para_1"],
    ],
    [
      "a note where there was none",
      ["Ketentuan Pasal 5 diubah dan ditambah penjelasan sehingga berbunyi sebagai berikut:", five],
      [
        "substitution mod_1 > /~art_5 = mod_1__qstr_1__art_5",
        "insertion mod_1 > inside /!penjelasan",
      ],
    ],
    [
      "a label that the quotation mends",
      ["Ketentuan ayat (l) Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:", five],
      ["substitution mod_1 > /~art_5__para_1 = mod_1__qstr_1__art_5__para_1"],
    ],
    [
      "a new chapter, whose address depends on the books of the act: somewhere in the act",
      [
        "Di antara BAB IX dan BAB X disisipkan 1 (satu) bab, yakni BAB IXA sehingga berbunyi sebagai berikut:",
        quoted(chapter("IXA", "BARU")),
      ],
      ["insertion mod_1 > inside  = mod_1__qstr_1__chp_IXA"],
    ],
    [
      "an article that is put in the place of another",
      ["Fasal 5 diganti sehingga berbunyi sebagai berikut:", five],
      ["substitution mod_1 > /~art_5 = mod_1__qstr_1__art_5"],
    ],
    ["an article that is taken away", ["Pasal 5 ditiadakan."], ["repeal mod_1 > /~art_5"]],
    [
      "an article behind another",
      [
        "Setelah Pasal 4 ditambahkan 1 (satu) pasal, yakni Pasal 5 sehingga berbunyi sebagai berikut:",
        five,
      ],
      ["insertion mod_1 > after /~art_4 = mod_1__qstr_1__art_5"],
    ],
    [
      "words, by the unit in which they stand",
      ["Kata “izin” dalam Pasal 5 diganti dengan kata “persetujuan”."],
      ["substitution mod_1 > /~art_5"],
    ],
  ])("[AK27] %s", (_what, content, expected) => {
    expect(told(amending(content))).toEqual(expected);
  });

  test.each<readonly [string, readonly Content[]]>([
    [
      "a word that is not understood",
      ["Ketentuan Pasal 5 mungkin diubah sehingga berbunyi sebagai berikut:", five],
    ],
    ["a rest that is not understood", ["Ketentuan Pasal 5 diubah dan Pasal 6 dipikirkan.", five]],
    ["no new text", ["Ketentuan Pasal 5 diubah."]],
    [
      "a new text of another unit",
      ["Ketentuan Pasal 6 diubah sehingga berbunyi sebagai berikut:", five],
    ],
    [
      "a count that does not fit",
      [
        "Ketentuan Pasal 5 ditambah 2 (dua) ayat, yakni ayat (2) sehingga Pasal 5 berbunyi sebagai berikut:",
        five,
      ],
    ],
    [
      "a count of something else",
      [
        "Ketentuan Pasal 5 ditambah 1 (satu) huruf, yakni ayat (2) sehingga Pasal 5 berbunyi sebagai berikut:",
        five,
      ],
    ],
    ["a point whose list the labels do not tell", ["Ketentuan huruf a Pasal 6 dihapus."]],
    [
      "signs of the private use area",
      ["Ketentuan Pasal 5 \uE0000\uE001 diubah sehingga berbunyi sebagai berikut:", five],
    ],
  ])("[AK27] nothing where there is %s", (_what, content) => {
    expect(told(amending(content))).toEqual([]);
  });

  test("[AK27] nothing where the act that is changed is not known", () => {
    const document = act(
      article("I", "Beberapa ketentuan diubah:", list(instruction("1", "Pasal 29 dihapus."))),
    );
    expect(told(document)).toEqual([]);
  });

  test("[AK27] an article with one change", () => {
    const document = act(
      article(
        "I",
        "Ketentuan Pasal 5 dalam Undang-Undang Nomor 11 Tahun 2008 tentang Informasi diubah sehingga berbunyi sebagai berikut:",
        five,
      ),
    );
    expect(told(document)).toEqual(["substitution mod_1 > /~art_5 = mod_1__qstr_1__art_5"]);
  });

  describe("where the instructions are understood already", () => {
    const bill = amending([
      "Di antara BAB IX dan BAB X disisipkan 1 (satu) bab, yakni BAB IXA sehingga berbunyi sebagai berikut:",
      quoted(chapter("IXA", "BARU", article("71E", "Baru."))),
    ]);
    const target = (number: string, eid: string | null): Target => ({
      path: [{ role: "bab", number, mark: "" }],
      eid: eid as Target["eid"],
    });
    const given = (operations: readonly Operation[], works = [BASE]): Instruction => ({
      item: "art_I__list_1__point_1",
      label: "1.",
      text: "",
      act: {
        at: "art_I",
        text: "",
        type: "",
        number: "",
        year: "",
        title: "",
        works,
        amendedBy: [],
        inAnnex: false,
      },
      operations,
      quote: null,
      notes: [],
      unresolved: null,
      remarks: [],
    });
    const insert: Operation = {
      kind: "insert",
      place: {
        kind: "between",
        first: target("IX", "book_1__chp_IX" as Target["eid"]),
        second: target("X", null),
      },
      units: [target("IXA", null)],
      counted: 1,
    };
    const lines = (...instructions: readonly Instruction[]): readonly string[] =>
      named(readXml(writeAkn(bill, profiles.id, null, { instructions })).root, "textualMod").map(
        (one) =>
          [...named(one, "destination"), ...named(one, "new")]
            .map(({ attributes }) => `${attributes.get("pos") ?? ""} ${attributes.get("href")}`)
            .join(" ="),
      );
    test("[AK27] addresses in the act are taken from them", () => {
      expect(lines(given([insert]))).toEqual([
        `after ${BASE}/~book_1__chp_IX = #mod_1__qstr_1__chp_IXA`,
      ]);
    });
    test("[AK27] nothing is told of two for one item, of an unknown act, of what has no element", () => {
      expect(lines(given([insert]), given([insert]))).toEqual([]);
      const inAnnex = { ...given([insert]) };
      expect(lines({ ...inAnnex, act: inAnnex.act && { ...inAnnex.act, inAnnex: true } })).toEqual(
        [],
      );
      const split: Operation = { kind: "split", target: target("IX", null), into: [] };
      expect(lines(given([insert, split]))).toEqual([]);
      expect(lines(given([]))).toEqual([]);
    });
    test("[AK27] the act is the one that is cited where they do not know its address", () => {
      expect(lines(given([insert], []))).toHaveLength(1);
    });
    test.each<readonly [Operation, readonly string[]]>([
      [{ kind: "keep", target: target("IX", null) }, []],
      [
        { kind: "replace", target: target("IXA", "chp_IXA" as Target["eid"]) },
        [` ${BASE}/~chp_IXA = #mod_1__qstr_1__chp_IXA`],
      ],
      [{ kind: "delete", target: target("X", "chp_X" as Target["eid"]) }, [` ${BASE}/~chp_X`]],
      [
        {
          ...insert,
          place: { kind: "before", anchor: target("X", "chp_X" as Target["eid"]), within: null },
        },
        [`before ${BASE}/~chp_X = #mod_1__qstr_1__chp_IXA`],
      ],
      [
        { ...insert, place: { kind: "after", anchor: target("IX", "chp_IX" as Target["eid"]) } },
        [`after ${BASE}/~chp_IX = #mod_1__qstr_1__chp_IXA`],
      ],
      [
        {
          ...insert,
          place: { kind: "end", of: target("I", "book_1" as Target["eid"]) },
          counted: null,
        },
        [`end ${BASE}/~book_1 = #mod_1__qstr_1__chp_IXA`],
      ],
      [
        {
          kind: "delete",
          target: {
            path: [{ role: "pasal", number: "33", mark: "" }],
            eid: null,
            upTo: { role: "pasal", number: "46", mark: "" },
          },
        },
        [` ${BASE}/~art_33`],
      ],
      [{ kind: "insert-note", target: target("X", null) }, [`inside ${BASE}/!penjelasan`]],
      [
        {
          kind: "replace-note",
          target: { path: [{ role: "pasal", number: "5", mark: "" }], eid: null },
        },
        [` ${BASE}/!penjelasan~att_1__art_5`],
      ],
      [
        {
          kind: "delete-note",
          target: { path: [{ role: "pasal", number: "5", mark: "" }], eid: null },
        },
        [` ${BASE}/!penjelasan~att_1__art_5`],
      ],
    ])("[AK27] %j", (operation, expected) => {
      expect(lines(given([operation]))).toEqual(expected);
    });
  });

  test("[AK27] instructions that are quoted are not those of the act", () => {
    const inner = article("17", OPENING, list(instruction("1", "Pasal 1 dihapus.")));
    const document = amending([
      "Ketentuan Pasal 17 diubah sehingga berbunyi sebagai berikut:",
      quoted(inner),
    ]);
    expect(told(document)).toEqual(["substitution mod_1 > /~art_17 = mod_1__qstr_1__art_17"]);
  });
});

describe("what a text says of being in force", () => {
  const force = (content: string): readonly string[] => told(act(article("9", content)));
  test.each([
    [
      "Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
      ["entryIntoForce art_9 > /akn/id/act/uu/2024/1"],
    ],
    [
      "Pada saat Undang-Undang ini mulai berlaku, Undang-Undang Nomor 3 Tahun 1982 dan Undang-Undang Nomor 8 Tahun 1974 dicabut dan dinyatakan tidak berlaku.",
      [
        "endOfEnactment art_9 > /akn/id/act/uu/1982/3",
        "endOfEnactment art_9 > /akn/id/act/uu/1974/8",
      ],
    ],
    ["Undang-Undang ini mulai berlaku setelah 3 (tiga) tahun.", []],
    ["Pasal 3 Undang-Undang Nomor 3 Tahun 1982 dicabut dan dinyatakan tidak berlaku.", []],
    ["Undang-Undang Nomor 3 Tahun 1982 dan Ordonansi dicabut dan dinyatakan tidak berlaku.", []],
  ])("[AK28] %s", (content, expected) => {
    expect(force(content)).toEqual(expected);
  });
  test("[AK28] not in a note of the explanation", () => {
    const document = act(
      article("9", "x"),
      explanation(note("Pasal 9", "Undang-Undang ini mulai berlaku pada tanggal diundangkan.")),
    );
    expect(told(document)).toEqual([]);
  });
});

describe("what the facts say of the time of a text", () => {
  test("[AK29] the day of an enacted text is that of its making", () => {
    const [event] = named(fileOf(act(article("1")), facts()), "eventRef");
    expect(event?.attributes.get("type")).toBe("generation");
    expect(event?.attributes.get("date")).toBe("2008-04-21");
    expect(named(fileOf(act(article("1")), facts({ state: "consolidated" })), "eventRef")).toEqual(
      [],
    );
  });
  test("[AK29] a clause that was revoked has its end, by which act and since when", () => {
    const by = "UU 1/2023 Pasal 622 ayat (1) huruf q";
    const given = facts({
      state: "consolidated",
      status: { art_2: { is: "revoked", by, since: "2026-01-02" } },
    });
    const document = act(title("UNDANG-UNDANG"), article("1", "a"), article("2", "b"));
    const file = fileOf(document, given);
    expect(told(document, given)).toEqual(["endOfEnactment /akn/id/act/uu/2023/1 > art_2"]);
    expect(named(file, "eventRef").map(({ attributes }) => attributes.get("date"))).toEqual([
      "2026-01-02",
    ]);
    expect(named(file, "passiveRef").map(({ attributes }) => attributes.get("showAs"))).toEqual([
      by,
    ]);
    expect(named(file, "timeInterval")).toHaveLength(1);
  });
  test.each([
    ["superseded", "UU 1/2023 Pasal 622", "art_1"],
    ["revoked", "undang-undang lain", "art_1"],
    ["revoked", "UU 1/2023 Pasal 622", "art_9"],
  ] as const)("[AK29] nothing where a clause is %s by %s at %s", (is, by, eid) => {
    const given = facts({
      state: "consolidated",
      status: { [eid]: { is, by, since: "2026-01-02" } },
    });
    expect(told(act(article("1", "a")), given)).toEqual([]);
  });
  test("[AK32] units that other acts changed are told with the place that says so", () => {
    const work = "/akn/id/act/uu/2016/19";
    const document = act(article("1", "a"), article("2", "b"), article("3", "c"));
    const given = facts({ state: "consolidated" });
    const item = "art_I__list_1__point_1";
    const since = "2016-11-25";
    const changed = [
      { eid: "art_1", work, item, change: "reworded", since },
      { eid: "art_2", work, item, change: "inserted", since },
      { eid: "art_3", work, item, change: "deleted" },
      { eid: "art_9", work, item, change: "deleted" },
    ] as const;
    const xml = writeAkn(document, profiles.id, given, { changed });
    expectValid(xml);
    const { root } = readXml(xml);
    expect(
      named(root, "textualMod").map((one) =>
        [
          one.attributes.get("type"),
          ...named(one, "destination").map(({ attributes }) => attributes.get("href")),
        ].join(" "),
      ),
    ).toEqual(["substitution #art_1", "insertion #art_2", "repeal #art_3"]);
    expect(named(root, "source")[0]?.attributes.get("href")).toBe(`${work}/~${item}`);
    expect(named(root, "eventRef").map(({ attributes }) => attributes.get("date"))).toEqual([
      since,
    ]);
    expect(named(root, "passiveRef")).toHaveLength(1);
  });
});
