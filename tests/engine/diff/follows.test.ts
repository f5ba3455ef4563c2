import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { diffDocuments } from "../../../engine/diff/index.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { type ProfileId, profiles } from "../../../schemas/profiles/index.ts";
import { sideOf } from "../../support/diff-laws.ts";

/** An act whose article before the last cites; with `isShifted` an article, a paragraph, a point and a chapter were inserted. */
interface Frame {
  readonly profile: ProfileId;
  readonly write: (sentence: string, isShifted: boolean) => string;
}

const INDONESIAN: Frame = {
  profile: "id",
  write: (sentence, isShifted) => {
    const units = [
      "Konvensi tentang Hak Anak yang selanjutnya disingkat KHA adalah perjanjian tentang anak.",
      ...(isShifted ? ["Hakim dapat menjatuhkan pidana tambahan berupa perampasan."] : []),
      "Penyelenggara sistem elektronik dilarang menyebarkan gambar korban.",
      "Menteri menetapkan tata cara pengaduan dan pemulihan bagi korban.",
      "Komisi Pemilihan Umum yang selanjutnya disingkat KPU adalah lembaga penyelenggara.",
      "Jaksa mengajukan permohonan restitusi atas nama korban.",
    ];
    const articles = units.map((text, index) => `### Pasal ${index + 1}\n\n${text}`);
    const shift = isShifted ? 1 : 0;
    const points = [
      ...(isShifted ? ["nama korban;"] : []),
      "bukti pembayaran;",
      "surat kuasa khusus;",
      "salinan putusan.",
    ];
    const letters = points.map((text, index) => `${"abcd"[index]}. ${text}`);
    const paragraphs = [
      ...(isShifted ? ["Permohonan diajukan secara tertulis."] : []),
      `Permohonan dilengkapi dengan:\n\n${letters.join("\n\n")}`,
      "Permohonan diperiksa oleh panitera pengadilan.",
      "Putusan diberitahukan kepada pemohon.",
      sentence,
    ];
    return [
      "## BAB I\n## KETENTUAN UMUM",
      articles[0],
      ...(isShifted ? ["## BAB II\n## PIDANA TAMBAHAN", articles[1]] : []),
      `## BAB ${isShifted ? "III" : "II"}\n## LARANGAN`,
      ...articles.slice(1 + shift),
      `### Pasal ${6 + shift}`,
      ...paragraphs.map((text, index) => `(${index + 1}) ${text}`),
    ].join("\n\n");
  },
};

const ENGLISH: Frame = {
  profile: "coe",
  write: (sentence, isShifted) =>
    [
      "Each Party shall adopt such measures as may be necessary.",
      ...(isShifted ? ["The Committee shall meet at least once a year."] : []),
      "Any intentional production of child pornography shall be an offence.",
      "Parties shall co-operate with each other to the widest extent.",
      "Each Party shall designate a point of contact.",
      sentence,
    ]
      .map((text, index) => `### Article ${index + 1}\n\n${text}`)
      .join("\n\n"),
};

function read({ profile, write }: Frame, sentence: string, isShifted: boolean): LegalDocument {
  return readDialect(write(sentence, isShifted), { profile: profiles[profile] }).document;
}

/** How the change of the citing clause is told, from both sides. */
function told(frame: Frame, before: string, after: string): readonly (boolean | undefined)[] {
  const profile = profiles[frame.profile];
  const known = sideOf(read(frame, before, false), profile);
  const now = sideOf(read(frame, after, true), profile);
  return [
    diffDocuments(known, now).diff.changes.find(({ words }) => textOf(words, "+") === after),
    diffDocuments(now, known).diff.changes.find(({ words }) => textOf(words, "+") === before),
  ].map((change) => change?.follows);
}

const textOf = (words: readonly (readonly [string, string])[], side: "-" | "+"): string =>
  words.flatMap(([sign, text]) => (sign === "=" || sign === side ? [text] : [])).join("");

const FOLLOW: readonly (readonly [before: string, after: string])[] = [
  ["Pasal 2", "Pasal 3"],
  ["Pasal 1, 2, dan Pasal 3", "Pasal 1, 3, dan Pasal 4"],
  ["Pasal 1, 2, dan 3", "Pasal 1, 3, dan 4"],
  ["Pasal 2 dan Pasal 3", "Pasal 3 dan Pasal 4"],
  ["Pasal 2 atau Pasal 1", "Pasal 3 atau Pasal 1"],
  ["ayat (2)", "ayat (3)"],
  ["ayat (1), (2), dan (3)", "ayat (2), (3), dan (4)"],
  ["ayat (1) huruf a", "ayat (2) huruf b"],
  ["ayat (1) huruf a, huruf b, dan huruf c", "ayat (2) huruf b, huruf c, dan huruf d"],
  ["ayat (1) huruf a dan c", "ayat (2) huruf b dan d"],
  ["huruf a ayat (1) Pasal 6", "huruf b ayat (2) Pasal 7"],
  ["Pasal 6 ayat (1) huruf b", "Pasal 7 ayat (2) huruf c"],
  ["Pasal 2 Undang-Undang ini", "Pasal 3 Undang-Undang ini"],
  ["Bab II", "Bab III"],
  ["Pasal 2 dan pasal ini", "Pasal 3 dan pasal ini"],
  ["ketentuan ayat (2) pasal ini", "ketentuan ayat (3) pasal ini"],
  ["Pasal 2 dan menurut Pasal 5 KUHP", "Pasal 3 dan menurut Pasal 5 KUHP"],
  ["Pasal 2, KPU menetapkan", "Pasal 3, KPU menetapkan"],
  ["Pasal 2 KPU menetapkan", "Pasal 3 KPU menetapkan"],
  ["Pasal 2 Menteri menetapkan", "Pasal 3 Menteri menetapkan"],
  ["KUHP dan menurut Pasal 2", "KUHP dan menurut Pasal 3"],
];

const REAL: readonly (readonly [before: string, after: string])[] = [
  ...[
    "KUHP",
    "Kitab Undang-Undang Hukum Pidana",
    "Kitab Undang-Undang Hukum Acara Pidana",
    "KUHAP",
    "UU Hak Cipta",
    "UU ITE",
    "UUHC",
    "Konvensi Budapest",
    "Konvensi",
    "Undang-Undang tersebut",
    "Undang-Undang dimaksud",
    "undang-undang nomor 1 tahun 1946",
    "Undang-Undang Nomor 1 Tahun 1946",
    "UU 1/1946",
    "PP tersebut",
    "Permenkominfo Nomor 5 Tahun 2020",
    "Perda Kota Bandung",
    "Undang-Undang tentang Hak Cipta",
    "Undang-Undang yang sama",
    "peraturan perundang-undangan di bidang hak cipta",
    "Statuta Roma",
    "Budapest Convention",
    "KHA",
    "ICCPR",
    "GDPR",
    "Kode Etik Hakim",
    "Wetboek van Strafrecht",
    "dari KUHP",
    "dari KHA",
    "dalam Undang-Undang Nomor 1 Tahun 1946",
    ", KUHP",
    ", Undang-Undang Nomor 1 Tahun 1946",
    "(KUHP)",
  ].map((name) => [`Pasal 2 ${name}`, `Pasal 3 ${name}`].map((text) => text.replace(" ,", ","))),
  ...[
    "KUHP",
    "KUHP,",
    "KUHP, khususnya",
    "UU ITE",
    "UU Hak Cipta",
    "Konvensi Budapest",
    "Undang-Undang Nomor 28 Tahun 2014",
    "Undang-Undang Nomor 28 Tahun 2014 tentang Hak Cipta",
    "Undang-Undang Nomor 28 Tahun 2014 tentang Hak Cipta,",
    "Undang-Undang Nomor 28 Tahun 2014 tentang Hak Cipta, yaitu",
    "Undang-Undang Nomor 28 Tahun 2014 tentang Hak Cipta, khususnya ketentuan",
    "KHA",
  ].map((name) => [`${name} Pasal 2`, `${name} Pasal 3`]),
  ["Pasal 2 dan Pasal 3 KUHP", "Pasal 3 dan Pasal 4 KUHP"],
  ["Pasal 2 ayat (1) sampai dengan Pasal 3 KUHP", "Pasal 3 ayat (1) sampai dengan Pasal 4 KUHP"],
  ["Pasal 2", "Pasal 4"],
  ["Pasal 2", "Pasal 2 dan Pasal 3"],
  ["Pasal 2, Pasal 3", "Pasal 3, Pasal 3"],
  ["Pasal 2 dan Pasal 3", "Pasal 3 atau Pasal 4"],
  ["Pasal 1 sampai dengan Pasal 3", "Pasal 1 sampai dengan Pasal 5"],
  ["Pasal 2 huruf a dan ayat (2)", "Pasal 2 huruf a dan ayat (4)"],
  // Left as it was, "Pasal 3" now means what was Pasal 2.
  ["Pasal 2 dan Pasal 3", "Pasal 3 dan Pasal 3"],
  ["ayat 2", "ayat (3)"],
  ["ayat (2)", "ayat (2a)"],
  ["Pasal 9", "Pasal 10"],
  ["Pasal 2 dan ayat (2) KUHP", "Pasal 3 dan ayat (3) KUHP"],
  ["paling lama 2 tahun menurut Pasal 2", "paling lama 3 tahun menurut Pasal 3"],
  ["Bab II KUHP", "Bab III KUHP"],
].map(([before = "", after = ""]) => [before, after]);

const sentence = (words: string): string => `Putusan menurut ${words} berlaku sejak diucapkan.`;

const RANGES: readonly (readonly [before: string, after: string])[] = [
  ["Pasal 2 sampai dengan Pasal 4", "Pasal 3 sampai dengan Pasal 5"],
  ["Pasal 1 sampai dengan Pasal 4", "Pasal 1 sampai dengan Pasal 5"],
  ["Pasal 2 s.d. 4", "Pasal 3 s.d. 5"],
  ["ayat (1) sampai dengan ayat (3)", "ayat (2) sampai dengan ayat (4)"],
];

describe("a change that follows a renumbering", () => {
  test.each(RANGES)("[DF34] %s → %s follows", (before, after) => {
    expect(told(INDONESIAN, sentence(before), sentence(after))).toEqual([true, true]);
  });
  test.each([
    ["Pasal 2 sampai dengan Pasal 4", "Pasal 3 sampai dengan Pasal 4"],
    ["Pasal 2 sampai dengan Pasal 4", "Pasal 2 sampai dengan Pasal 5"],
  ])("[DF34] %s → %s is a change: one end does not follow", (before, after) => {
    expect(told(INDONESIAN, sentence(before), sentence(after))).toEqual([false, false]);
  });
  test.each(FOLLOW)("[DF11] %s → %s follows", (before, after) => {
    expect(told(INDONESIAN, sentence(before), sentence(after))).toEqual([true, true]);
  });
  test.each(REAL)("[DF19] %s → %s is a change", (before, after) => {
    expect(told(INDONESIAN, sentence(before), sentence(after))).toEqual([false, false]);
  });

  const english = (words: string): string => `Measures under ${words} shall apply to all Parties.`;
  test.each([
    ["Article 2", "Article 3"],
    ["Articles 2 to 4", "Articles 3 to 5"],
    ["Articles 1, 2 and 3", "Articles 1, 3 and 4"],
    ["Article 2 of this Convention", "Article 3 of this Convention"],
  ])("[DF11] %s → %s follows", (before, after) => {
    expect(told(ENGLISH, english(before), english(after))).toEqual([true, true]);
  });
  test.each([
    "of the Convention",
    "of that Convention",
    "of the said Convention",
    "of the same Protocol",
    "of the Budapest Convention",
    "of the Convention on the Rights of the Child",
    "thereof",
    "ECHR",
    "of the ECHR",
    "of Directive 2011/93/EU",
    "of the 2003 Act",
    "of the Criminal Code",
  ])("[DF19] Article 2 %s is a change", (act) => {
    expect(told(ENGLISH, english(`Article 2 ${act}`), english(`Article 3 ${act}`))).toEqual([
      false,
      false,
    ]);
  });
});
