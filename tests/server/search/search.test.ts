import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Hit } from "../../../schemas/api/library.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { readCitation } from "../../../server/search/citation.ts";
import { makeSnippet } from "../../../server/search/snippet.ts";
import { readTerms, stemText, stemWord } from "../../../server/search/stems.ts";
import { matchWorks } from "../../../server/search/work-names.ts";
import fc from "../../support/random.ts";
import { addAct, openProposal, openWorkbench, source, typing, type Workbench } from "../support.ts";

describe("stems", () => {
  test.each([
    ["dipidana", "pemidanaan", "pidana"],
    ["menghapus", "penghapusan", "dihapus"],
    ["diperdagangkan", "perdagangan", "dagang"],
    ["mengeksploitasi", "dieksploitasi", "eksploitasi"],
    ["pelindungan", "melindungi", "dilindungi"],
  ])("[ST21] %s, %s and %s meet", (...family) => {
    expect(new Set(family.map(stemWord)).size).toBe(1);
  });

  test("what is no Indonesian word stays as it is, in small letters", () => {
    expect(stemWord("5A")).toBe("5a");
    expect(stemWord("Ž")).toBe("ž");
  });

  test("stop words are not indexed, and are looked for only where there is nothing else", () => {
    expect(stemText("yang dan di")).toBe("");
    expect(readTerms("orang yang dipidana").map(({ exact }) => exact)).toEqual([
      "orang",
      "dipidana",
    ]);
    expect(readTerms("yang").map(({ exact }) => exact)).toEqual(["yang"]);
  });

  test.each([["orang"], ["kerja"], ["diketahui"], ["hari"]])(
    "%s tells something in a law",
    (word) => {
      expect(stemText(word)).not.toBe("");
    },
  );

  test("any string can be asked for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(readTerms(text).length).toBeLessThanOrEqual(24);
        stemText(text);
        readCitation(text);
        matchWorks(text, [{ id: "w", cite: "UU 1/2001", title: text }]);
      }),
      { numRuns: 500 },
    );
  });

  test("names that mean something to the language are words", () => {
    expect(readTerms("constructor __proto__ toString").map(({ exact }) => exact)).toEqual([
      "constructor",
      "proto",
      "tostring",
    ]);
  });
});

describe("citations", () => {
  test.each([
    ["Pasal 26 ITE", "art_26", "ITE"],
    ["UU 21/2007 Pasal 2", "art_2", "UU 21/2007"],
    ["UU 21/2007, pasal 2A", "art_2A", "UU 21/2007,"],
    ["pasal 2a", "art_2A", ""],
    ["Pasal 26 ayat (3) UU ITE", "art_26__para_3", "UU ITE"],
    ["Pasal 26 ayat 3", "art_26__para_3", ""],
    ["Pasal 26(3)", "art_26__para_3", ""],
    ["Pasal 1 angka 9", "art_1__list_1__point_9", ""],
    ["Pasal 13 ayat (1) huruf a angka 2", "art_13__para_1__list_1__point_a__list_1__point_2", ""],
    ["Article 17(1)(a) GDPR", "art_17__para_1__list_1__point_a", "GDPR"],
    ["sec. 4(c) RA 10175", "sec_4__list_1__point_c", "RA 10175"],
    ["Pasal II UU 1/2024", "art_II", "UU 1/2024"],
  ])("[ST20] %s", (query, eid, work) => {
    const citation = readCitation(query);
    expect(citation?.eids).toContain(eid);
    expect(citation?.work).toBe(work);
  });

  test.each([["penghapusan"], ["pasal"], ["pasalnya 3"], ["UU 21/2007"], [""]])(
    "%j cites no clause",
    (query) => {
      expect(readCitation(query)).toBeUndefined();
    },
  );
});

describe("names of works", () => {
  const works = [
    { id: "tppo", cite: "UU 21/2007", title: "Pemberantasan Tindak Pidana Perdagangan Orang" },
    { id: "ite", cite: "UU 11/2008", title: "Informasi dan Transaksi Elektronik" },
    { id: "kuhp", cite: "UU 1/2023", title: "Kitab Undang-Undang Hukum Pidana" },
    { id: "pdp", cite: "UU 27/2022", title: "Pelindungan Data Pribadi" },
    { id: "gdpr", cite: "GDPR", title: "General Data Protection Regulation" },
    { id: "ra", cite: "RA 10175", title: "Cybercrime Prevention Act of 2012" },
  ];
  test.each([
    ["UU 21/2007", ["tppo"]],
    ["UU No. 21 Tahun 2007", ["tppo"]],
    ["Undang-Undang Nomor 21 Tahun 2007", ["tppo"]],
    ["21/2007", ["tppo"]],
    ["TPPO", ["tppo"]],
    ["UU ITE", ["ite"]],
    ["ite", ["ite"]],
    ["KUHP", ["kuhp"]],
    ["UU PDP", ["pdp"]],
    ["GDPR", ["gdpr"]],
    ["RA 10175", ["ra"]],
    ["perdagangan orang", ["tppo"]],
    ["UU", []],
    ["UU 99/1999", []],
    ["", []],
  ])("[ST20] %j", (name, ids) => {
    expect(matchWorks(name, works).map(({ id }) => id)).toEqual(ids);
  });
});

describe("snippets", () => {
  const terms = readTerms("pidana");
  test("mark what was found and keep every word around it", () => {
    const runs = makeSnippet("Orang yang dipidana, dipidana lagi.", terms);
    expect(runs).toEqual([
      ["text", "Orang yang "],
      ["hit", "dipidana"],
      ["text", ", "],
      ["hit", "dipidana"],
      ["text", " lagi."],
    ]);
  });
  test("show the part with the first hit of a long text", () => {
    const runs = makeSnippet(`${"awal ".repeat(200)}pidana${" akhir".repeat(200)}`, terms);
    expect(runs[0]).toEqual(["text", `… ${"awal ".repeat(12)}`]);
    expect(runs.at(-1)?.[1].endsWith(" …")).toBe(true);
    expect(runs.filter(([kind]) => kind === "hit")).toHaveLength(1);
  });
  test("of a text without a hit are its beginning", () => {
    expect(makeSnippet("Tidak ada.", terms)).toEqual([["text", "Tidak ada."]]);
    expect(makeSnippet("", terms)).toEqual([]);
  });
});

describe("search", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench();
    await addAct(
      bench,
      source(
        "# UU ITE\n\n### Pasal 26\n\n(1) Penggunaan data pribadi.\n\n(3) Setiap penyelenggara wajib menghapus informasi elektronik.\n\n### Pasal 27\n\nLihat Pasal 26.\n",
        {
          work: "/akn/id/act/uu/2008/11",
          title: "Informasi dan Transaksi Elektronik",
          cite: "UU 11/2008",
          extra: "status:\n  art_26: { is: revoked, by: UU 1/2030, since: 2030-01-01 }\n",
        },
      ),
    );
    await addAct(bench);
  });
  afterAll(async () => {
    await bench.store.close();
  });
  const find = async (q: string, kind?: string): Promise<Hit[]> =>
    (await bench.ask.get("/api/v1/search").query(kind === undefined ? { q } : { q, kind })).body
      .hits;

  test("[ST20] a citation finds its clause before all others, with its status", async () => {
    const [first] = await find("Pasal 26 ITE");
    expect(first).toMatchObject({
      eid: "art_26",
      cite: "UU 11/2008",
      path: ["Pasal 26"],
      status: { is: "revoked" },
    });
    const [paragraph] = await find("Pasal 26 ayat (3) UU ITE");
    expect(paragraph).toMatchObject({
      eid: "art_26__para_3",
      path: ["Pasal 26", "(3)"],
      status: { is: "revoked" },
    });
  });

  test("[ST20] the name of a work alone finds its beginning", async () => {
    expect((await find("TPPO"))[0]).toMatchObject({ eid: "preface", cite: "UU 21/2007" });
  });

  test("[ST20] a clause without a work is looked for in all of them", async () => {
    expect((await find("Pasal 2")).map(({ cite }) => cite)).toContain("UU 21/2007");
  });

  test("[ST21] words find clauses by their stems, the exact form first", async () => {
    const hits = await find("penghapusan informasi");
    expect(hits.map(({ eid }) => eid)).toEqual(["art_26__para_3"]);
    expect(hits[0]?.snippet.filter(([kind]) => kind === "hit").map(([, text]) => text)).toEqual([
      "menghapus",
      "informasi",
    ]);
  });

  test("[ST8] proposals are told apart", async () => {
    expect(await find("menghapus", "proposal")).toEqual([]);
    expect(await find("menghapus", "existing")).toHaveLength(1);
  });

  test("[ST46] a copy that reads the same is folded; one that was changed inside is not", async () => {
    const [act] = await find("Pasal 26 ITE");
    const opened = await openProposal(bench, [act!.versionId]);
    const id = opened.targets[0]!.id;
    const path = `/api/v1/targets/${id}`;
    const typed = async (length: number, at: number, message: string) => {
      const send = await bench.ask
        .post(`${path}/steps`)
        .send({ length, clientId: "c", steps: [typing(at, "Baru ")] });
      expect(send.status).toBe(200);
      const saved = await bench.ask
        .post(`${path}/versions`)
        .set("If-Match", `"${length + 1}"`)
        .send({ message });
      expect(saved.status).toBe(201);
    };
    const texts: number[] = [];
    const draft = (await bench.ask.get(`${path}/draft`)).body;
    legalSchema.nodeFromJSON(draft.document).descendants((node, at) => {
      if (node.isTextblock) texts.push(at + 1);
      return true;
    });
    // The last text is Pasal 27: Pasal 26 stays as it is.
    await typed(0, texts.at(-1)!, "Pasal 27");
    const folded = await find("Pasal 26 ITE");
    expect(folded.map(({ targetId, sameIn }) => [targetId, sameIn])).toEqual([[null, [id]]]);
    expect((await find("Pasal 27 ITE")).map(({ targetId }) => targetId)).toEqual([null, id]);
    // Now a paragraph of Pasal 26, whose own words stay.
    await typed(1, texts.at(-2)!, "Pasal 26 ayat (3)");
    expect((await find("Pasal 26 ITE")).map(({ targetId }) => targetId)).toEqual([null, id]);
  });

  test.each([
    ["' OR 1=1 --"],
    ['"'],
    ["NEAR("],
    ["*"],
    ["Pasal 99999999 ITE"],
    ["(".repeat(300)],
    ["\u{1F600}"],
  ])("[ST9] %j finds nothing and breaks nothing", async (q) => {
    expect(await find(q)).toEqual([]);
    expect(bench.failures).toEqual([]);
  });

  test("[ST30] a sign that no text can hold is refused with its field", async () => {
    const answer = await bench.ask.get("/api/v1/search").query({ q: "menghapus\u0000" });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('"q"');
    expect(bench.failures).toEqual([]);
  });
});
