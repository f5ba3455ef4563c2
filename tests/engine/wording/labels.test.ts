import { describe, expect, test } from "@jest/globals";
import { lex } from "../../../engine/instruction/lex.ts";
import { findReferences } from "../../../engine/reference/index.ts";
import { parseHeadingLabel } from "../../../engine/text/index.ts";
import { unitLabel } from "../../../engine/wording/read/index.ts";
import { profiles } from "../../../schemas/profiles/index.ts";

/** A citation as the unit and number that the reader of citations gives it. */
function cited(label: string): string {
  const [reference] = findReferences(label, profiles.id);
  const [item] = reference?.items ?? [];
  const [step] = item?.kind === "one" ? item.place.path : [];
  return step === undefined || reference?.to !== label.length ? "–" : `${step.role} ${step.number}`;
}

/** The same as the lexer of instructions gives it. */
function lexed(label: string): string {
  const [token, ...rest] = lex(label);
  return token?.kind !== "unit" || rest.length > 0 ? "–" : `${token.role} ${token.readings[0]}`;
}

/** The same as a heading of that text has it. */
function headed(label: string): string {
  const found = parseHeadingLabel(label, profiles.id);
  return found === undefined || found.rest !== "" ? "–" : `${found.row.role} ${found.number}`;
}

// Label, number, and whether it is also the label of a heading.
const LABELS: readonly (readonly [label: string, number: string, heading?: "heading"])[] = [
  ["Buku II", "buku 2", "heading"],
  ["Buku IIA", "buku 2A", "heading"],
  ["Buku Kedua", "buku 2", "heading"],
  ["BUKU KEDUA", "buku 2", "heading"],
  ["BUKU II", "buku 2", "heading"],
  ["Buku kedua", "buku 2"],
  ["Buku Kedua A", "buku 2A", "heading"],
  ["Buku Kesatu", "buku 1", "heading"],
  ["Bab 4", "bab IV"],
  ["Bab IV", "bab IV", "heading"],
  ["BAB IV", "bab IV", "heading"],
  ["Bab IVA", "bab IVA", "heading"],
  ["Bab IV A", "bab IVA", "heading"],
  ["bab IV", "bab IV"],
  ["BAB 12", "bab XII"],
  ["Bab XIX", "bab XIX", "heading"],
  ["Bagian Kesatu", "bagian 1", "heading"],
  ["Bagian Kedua A", "bagian 2A", "heading"],
  ["Bagian kedua", "bagian 2"],
  ["bagian Kedua", "bagian 2"],
  ["BAGIAN KEDUA", "bagian 2", "heading"],
  ["Bagian II", "bagian 2", "heading"],
  ["Bagian Kedua Belas", "bagian 12", "heading"],
  ["Bagian Kedua Puluh Satu", "bagian 21", "heading"],
  ["Paragraf 1", "paragraf 1", "heading"],
  ["Paragraf 1A", "paragraf 1A", "heading"],
  ["Paragraf 1 A", "paragraf 1A", "heading"],
  ["Paragraf 1a", "paragraf 1a", "heading"],
  ["PARAGRAF 1", "paragraf 1", "heading"],
  ["paragraf 1", "paragraf 1"],
  ["Paragraf 12", "paragraf 12", "heading"],
  ["Paragraf 12B", "paragraf 12B", "heading"],
  ["Lampiran IIA", "lampiran IIA"],
  ["Lampiran II A", "lampiran IIA"],
  ["Lampiran II", "lampiran II"],
  ["Lampiran 2", "lampiran 2"],
  ["lampiran II", "lampiran II"],
  ["Lampiran XII", "lampiran XII"],
  ["Lampiran 2A", "lampiran 2A"],
  ["Pasal 12", "pasal 12", "heading"],
  ["Pasal 12A", "pasal 12A", "heading"],
  ["Pasal 12 A", "pasal 12A", "heading"],
  ["PASAL 12", "pasal 12", "heading"],
  ["pasal 12", "pasal 12"],
  ["Pasal 120", "pasal 120", "heading"],
  ["Pasal 1200", "pasal 1200", "heading"],
  ["PasaL 12", "pasal 12"],
  ["ayat (2)", "ayat 2"],
  ["ayat ( 2 )", "ayat 2"],
  ["ayat (2a)", "ayat 2a"],
  ["ayat (2A)", "ayat 2A"],
  ["ayat 2", "ayat 2"],
  ["Ayat (2)", "ayat 2"],
  ["AYAT (2)", "ayat 2"],
  ["ayat (12)", "ayat 12"],
  ["huruf b", "huruf b"],
  ["huruf (b)", "huruf b"],
  ["huruf b)", "huruf b"],
  ["huruf bb", "huruf bb"],
  ["huruf c1", "huruf c1"],
  ["Huruf b", "huruf b"],
  ["HURUF b", "huruf b"],
  ["huruf B", "huruf B"],
  ["angka 3", "angka 3"],
  ["angka 3a", "angka 3a"],
  ["angka 3)", "angka 3"],
  ["butir 3", "angka 3"],
  ["Angka 3", "angka 3"],
  ["ANGKA 3", "angka 3"],
  ["Butir 3", "angka 3"],
  ["angka 12", "angka 12"],
];

describe("labels of units", () => {
  test.each(LABELS.map(([label, number]) => [label, number]))(
    "[RE19] %s is %s to whoever cites it",
    (label = "", number = "") => {
      expect([cited(label), lexed(label)]).toEqual([number, number]);
    },
  );
  test.each(LABELS.filter(([, , heading]) => heading !== undefined))(
    "[RE19] a heading %s is %s",
    (label, number) => {
      expect(headed(label)).toBe(number);
    },
  );

  test.each([
    ["Pasal 12a", "pasal 12a", "pasal 12A"],
    ["ayat (l)", "ayat l", "ayat 1"],
    ["Pasal 2O2", "pasal 2O2", "pasal 202"],
  ])(
    "[RE16] %s is kept as it stands in a citation and mended in an instruction",
    (label, kept, mended) => {
      expect([cited(label), lexed(label)]).toEqual([kept, mended]);
    },
  );

  test("[RE19] a label that is damaged is none", () => {
    expect(["(l)", "(21", "2"].map((label) => unitLabel("ayat")?.read(label))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(unitLabel("penjelasan")).toBeUndefined();
  });
});
