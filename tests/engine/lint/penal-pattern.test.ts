import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { lintDocument } from "../../../engine/lint/index.ts";
import { printEid } from "../../../engine/path/index.ts";
import { indonesia } from "../../../schemas/profiles/id.ts";

/** The advice on the penalties of a text: where, and what the pattern has. */
function adviceOn(source: string, work?: string) {
  const { document } = readDialect(source, { profile: indonesia });
  const options = { profile: indonesia, preset: "new" as const };
  return lintDocument(document, work === undefined ? options : { ...options, work }).flatMap(
    ({ code, at, facts }) =>
      code === "lint/penal-pattern" && at?.kind === "clause"
        ? [[printEid(at.eid, indonesia), facts.expected.replaceAll("dipidana dengan ", "")]]
        : [],
  );
}

const held = (name: string) => readFileSync(`drafts/existing/${name}.md`, "utf8");
const offence = (penalty: string, who = "Setiap Orang") =>
  `### Pasal 1\n\n${who} yang menimbun garam dipidana dengan ${penalty}.\n`;
const bill = (number: string, about: string) =>
  `# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR ${number} TENTANG ${about.toUpperCase()}

### Pasal I

Beberapa ketentuan dalam Undang-Undang Nomor ${number} tentang ${about} diubah sebagai berikut:

1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:

> ### Pasal 5
>
> Setiap Orang yang menimbun garam dipidana dengan pidana penjara paling singkat 1 (satu) tahun dan paling lama 5 (lima) tahun.
`;

describe("[PN10] the pattern for new penalties", () => {
  test("finds in an act that Law 1/2026 has converted only what its annex left", () => {
    expect(adviceOn(held("uu-2008-44"), "/akn/id/act/uu/2008/44")).toEqual([
      [
        "Pasal 29",
        "pidana penjara paling lama 12 (dua belas) tahun dan/atau pidana denda paling banyak kategori VII",
      ],
    ]);
    expect(adviceOn(held("uu-2023-1"), "/akn/id/act/uu/2023/1")).toEqual([]);
  });

  test.each([
    ["pidana denda paling banyak kategori III", "Setiap Orang", []],
    [
      "pidana denda paling banyak Rp5.000.000,00 (lima juta rupiah)",
      "Setiap Orang",
      ["II", "IV", "VIII", "III", "V"],
    ],
    ["pidana denda paling banyak kategori III", "Korporasi", ["V"]],
    ["pidana denda paling banyak kategori V", "Korporasi", []],
    ["pidana kurungan paling lama 3 (tiga) bulan", "Setiap Orang", ["I"]],
  ])("a fine alone follows who is punished: %s, %s", (penalty, who, categories) => {
    const [advice] = adviceOn(offence(penalty, who));
    const expected = categories.map((one) => `pidana denda paling banyak kategori ${one}`);
    expect(advice?.[1] ?? "").toBe(expected.join(" / "));
  });

  test("what an instruction quotes stands in the act that it amends", () => {
    expect(adviceOn(bill("1 Tahun 2029", "Garam"))).toHaveLength(1);
    expect(adviceOn(bill("1 Tahun 2023", "Kitab Undang-Undang Hukum Pidana"))).toEqual([]);
    expect(adviceOn(bill("31 Tahun 1999", "Pemberantasan Tindak Pidana Korupsi"))).toEqual([]);
    expect(adviceOn(bill("35 Tahun 2009", "Narkotika"))).toEqual([]);
  });

  test("is no rule that runs of itself", () => {
    const { document } = readDialect(held("uu-2008-44"), { profile: indonesia });
    const codes = lintDocument(document, { profile: indonesia }).map(({ code }) => code);
    expect(codes).not.toContain("lint/penal-pattern");
  });
});
