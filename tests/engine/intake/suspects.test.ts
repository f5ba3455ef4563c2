import { describe, expect, test } from "@jest/globals";
import { readPlainText } from "../../../engine/intake/index.ts";
import { oddWords } from "../../../engine/wording/read/index.ts";
import { profiles } from "../../../schemas/profiles/index.ts";

const found = (line: string): readonly string[] => oddWords(line).map(({ text }) => text);

describe("words that look misread", () => {
  test("[IN32] are numbers with letters in them, and words with signs that no law has", () => {
    expect(found("Nomor I1 Tahun 2OO8, Rp10.000.0O0,00, pe{anjian di_maksud ^jelas l3")).toEqual([
      "I1",
      "2OO8",
      "0O0",
      "pe{anjian",
      "di_maksud",
      "^jelas",
      "l3",
    ]);
  });
  test("[IN32] are not labels, names, ordinals, sums or dotted lines", () => {
    expect(
      found(
        "Pasal 16B, ayat (2a), angka 105, Pasal 27AB, B3, S1, G20, G30S, ke-2, Rp1.000,00, I.1, ____, 2008",
      ),
    ).toEqual([]);
  });
  test("[IN32] are told at their place in the source, and stay as they are", () => {
    const source = "UNDANG-UNDANG\n\n  Pasal 1\n\n  Denda Rp10.000.0O0,00 dan Pasal 2OO.\n";
    const { document, problems } = readPlainText(source, { profile: profiles.id });
    expect(problems.filter(({ code }) => code === "intake/suspect-word")).toMatchObject([
      { facts: { text: "0O0", proposal: null }, at: { kind: "source", line: 5, column: 18 } },
      { facts: { text: "2OO" }, at: { kind: "source", line: 5, column: 35 } },
    ]);
    expect(document.textContent).toContain("Rp10.000.0O0,00 dan Pasal 2OO.");
  });
  test.each([
    ["Tahun 2OO8", "2OO8", "2008"],
    ["te{adinya", "te{adinya", "terjadinya"],
    ["Rp10.000.0O0,00 dan Rp1.000", "0O0", "000"],
    ["dise_but dan disebut", "dise_but", "disebut"],
    ["ora.ng dan orang", "ora.ng", "orang"],
    ["Pasal 2gD", "2gD", null],
    ["tr{irEtf", "tr{irEtf", null],
    ["b{u, bru dan brju", "b{u", null],
  ])("[IN54] %s: the likely word", (line, text, proposal) => {
    const source = `UNDANG-UNDANG\n\n  Pasal 1\n\n  Kata ${line}.\n`;
    const { document, problems } = readPlainText(source, { profile: profiles.id });
    expect(problems.filter(({ code }) => code === "intake/suspect-word")).toMatchObject([
      { facts: { text, proposal } },
    ]);
    expect(document.textContent).toContain(line);
  });
  test("[IN54] words of every act in the title and the preamble", () => {
    const source =
      "UNDANG.UNDANG REPUBLIK INDONESI.A\nNOMOR 1 TAHUN 2024\nTENTANG\nCONTOH.LAIN\nDENGAN RAHMATTUHAN YANG MAHA ESA\nMEMUTUSKAN:\nMenetapkan : UNDANG-UNDANG.\nPasal 1\nRAHMATTUHAN.\n";
    const { problems } = readPlainText(source, { profile: profiles.id });
    expect(problems.filter(({ code }) => code === "intake/suspect-word")).toMatchObject([
      { facts: { text: "UNDANG.UNDANG", proposal: "UNDANG-UNDANG" } },
      { facts: { text: "INDONESI.A", proposal: "INDONESIA" } },
      { facts: { text: "RAHMATTUHAN", proposal: "RAHMAT TUHAN" }, at: { line: 5 } },
    ]);
  });
});
