import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { delegationTables } from "../../../engine/delegation/index.ts";
import { readDialect } from "../../../engine/dialect/index.ts";
import { addressClauses, bodyClauses } from "../../../engine/document/index.ts";
import { extractSource } from "../../../server/extract/index.ts";
import { corpusPath } from "../../support/corpus.ts";
import { needing } from "../../support/needing.ts";

function tableOf(...articles: readonly string[]) {
  const source = articles.map((text, at) => `### Pasal ${at + 1}\n\n${text}\n`).join("\n");
  const [table] = delegationTables([{ ...readDialect(source), works: [] }]);
  return table ?? { rows: [], mentions: [] };
}

describe("a delegation", () => {
  test.each([
    ["diatur dengan Peraturan Pemerintah", "Peraturan Pemerintah", "pp"],
    ["diatur lebih lanjut dalam Peraturan Presiden", "Peraturan Presiden", "perpres"],
    ["ditetapkan dengan Keputusan LPSK", "Keputusan LPSK", null],
    ["diatur dengan atau berdasarkan Peraturan Daerah", "Peraturan Daerah", "perda"],
    ["diatur dengan Undang-Undang", "Undang-Undang", "uu"],
    ["diatur dengan Peraturan Menteri", "Peraturan Menteri", "permen"],
  ])("[DG2] %s", (words, instrument, level) => {
    expect(tableOf(`Ketentuan mengenai izin ${words}.`)).toMatchObject({
      rows: [{ words, instrument, level, subject: "Ketentuan mengenai izin", state: "open" }],
      mentions: [],
    });
  });
  test.each([
    "Hak sebagaimana diatur dalam Undang-Undang mengenai saksi tetap berlaku.",
    "Hal itu diatur dalam Undang-Undang ini.",
    "Hal itu diatur dalam Peraturan Pemerintah Nomor 5 Tahun 2020 tentang Izin.",
    "Hal itu telah diatur dalam Peraturan Menteri.",
  ])("[DG1] is none where the words cite what is there: %s", (text) => {
    const { rows, mentions } = tableOf(text);
    expect([rows, mentions.length]).toEqual([[], 1]);
  });
  test("[DG3] has the deadline of its clause, else that of all rules; a law has none of those", () => {
    const { rows } = tableOf(
      "Izin diatur dengan Peraturan Pemerintah.",
      "Tarif diatur dengan Undang-Undang.",
      "Mutu diatur dengan Peraturan Menteri. Peraturan Menteri ditetapkan paling lama 6 (enam) bulan sejak Undang-Undang ini berlaku.",
      "Peraturan pelaksanaan dari Undang-Undang ini harus ditetapkan paling lama 2 (dua) tahun terhitung sejak Undang-Undang ini diundangkan.",
    );
    expect(rows.map(({ clause, deadline }) => [clause, deadline?.words, deadline?.clause])).toEqual(
      [
        ["Pasal 1", "paling lama 2 (dua) tahun", "Pasal 4"],
        ["Pasal 2", undefined, undefined],
        ["Pasal 3", "paling lama 6 (enam) bulan", "Pasal 3"],
      ],
    );
  });
  test("[DG4] is held where the grounds of a text given say that it carries it out", () => {
    const read = (file: string) => readDialect(readFileSync(`drafts/existing/${file}.md`, "utf8"));
    const [table] = delegationTables([
      { ...read("uu-2022-12"), works: ["/akn/id/act/uu/2022/12"] },
      { ...read("pp-2025-29"), works: [] },
    ]);
    const held = table?.rows.filter(({ state }) => state === "held");
    expect(held?.map(({ clause, existing }) => [clause, existing[0]?.text])).toEqual([
      ["Pasal 35 ayat (4)", 1],
    ]);
  });
});

needing("corpus", () => {
  describe("delegations of real acts", () => {
    test.each([
      ["id/uu-2008-11/clean.md", 9],
      ["id/uu-2012-11/pdf-digital.txt", 8],
      ["id/uu-2022-27/clean.md", 10],
      ["id/pp-2019-71/clean.md", 15],
    ])("[DG1] %s: as many places as a count of the letters finds", async (path, least) => {
      const read = await extractSource(readFileSync(corpusPath(path)), { as: "text" });
      if (!read.ok) throw new Error(read.problem.code);
      const { document, profile } = read.value;
      const text = bodyClauses(addressClauses(document, profile))
        .map(({ ownText }) => ownText)
        .join("\n")
        .replaceAll(/\s/gu, " ");
      const counted = ["diatur dengan ", "diatur dalam ", "ditetapkan dengan "].flatMap((words) =>
        text
          .split(words)
          .slice(1)
          .filter((behind) => /^(?:Peraturan|Keputusan|Undang-)/u.test(behind)),
      );
      const [table] = delegationTables([{ document, profile, works: [] }]);
      const found = [...(table?.rows ?? []), ...(table?.mentions ?? [])].filter(({ words }) =>
        /^(?:diatur (?:dengan|dalam)|ditetapkan dengan) (?:Peraturan|Keputusan|Undang-)/u.test(
          words.replaceAll(/\s/gu, " "),
        ),
      );
      expect(found.length).toBe(counted.length);
      expect(table?.rows.length).toBeGreaterThanOrEqual(least);
    });
  });
});
