import { describe, expect, test } from "@jest/globals";
import { alignClauses } from "../../../engine/align/index.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import type { Alignment, PairCorrection } from "../../../schemas/alignment.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import type { Eid } from "../../../schemas/eid.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { lawPair, legalDocument } from "../../support/arbitrary.ts";
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
  title,
  withWid,
} from "../../support/build.ts";
import fc from "../../support/random.ts";

const one = (before: string, after: string) => ({ before: before as Eid, after: after as Eid });

const clausesOf = (document: LegalDocument) => addressClauses(document, profiles.id);

const align = (before: LegalDocument, after: LegalDocument, maxComparisons?: number): Alignment =>
  alignClauses(
    clausesOf(before),
    clausesOf(after),
    maxComparisons === undefined ? {} : { maxComparisons },
  );

/** Every pair but the parts that a text has once, as "art_1>art_2 reason"; groups joined by "+". */
const spell = (before: LegalDocument, after: LegalDocument): readonly string[] =>
  align(before, after)
    .pairs.map((pair) => `${pair.before.join("+")}>${pair.after.join("+")} ${pair.why.by}`)
    .filter((line) => !/^(body|preface|preamble|att_1)>/u.test(line));

const A = "Setiap orang wajib menyimpan data pribadi korban selama jangka waktu yang ditetapkan.";
const B = "Penyelenggara sistem elektronik dilarang menyebarkan gambar korban kepada umum.";
const C = "Menteri menetapkan tata cara pengaduan dan pemulihan bagi korban eksploitasi.";
const D = "Hakim dapat menjatuhkan pidana tambahan berupa perampasan keuntungan.";
const E = "Polisi bekerja sama dengan lembaga asing dalam pelacakan rekening pelaku.";
const F = "Jaksa mengajukan permohonan restitusi atas nama korban atau ahli warisnya.";

const AIMED =
  "Untuk menjamin kepastian hukum, penyidik menyampaikan hasil pemeriksaan di wilayah kerja secara terbatas.";
const DIVIDED =
  "Untuk memenuhi kebutuhan dalam negeri, masyarakat mengumumkan sertifikat kelayakan secara terbatas.";

const LONG = `${"Penyelenggara wajib mencatat, menyimpan, dan melaporkan setiap transaksi kepada lembaga pengawas. ".repeat(6)}Segera.`;

describe("alignClauses", () => {
  test.each<[string, LegalDocument, LegalDocument, readonly string[]]>([
    [
      "[AL12] pairs identical articles wherever they stand",
      act(article("1", A), article("2", B)),
      act(article("1", A), article("2", C), article("3", B)),
      ["art_1>art_1 identical", "art_2>art_3 identical"],
    ],
    [
      "[AL22] pairs twins in their order",
      act(article("1", A), article("2", A), article("3", B)),
      act(article("1", B), article("2", A), article("3", A)),
      ["art_3>art_1 identical", "art_1>art_2 identical", "art_2>art_3 identical"],
    ],
    [
      "[AL10] lineage binds, whatever the texts say",
      act(withWid("w1", article("1", A)), withWid("w2", article("2", B))),
      act(withWid("w2", article("1", A)), withWid("w1", article("2", B))),
      ["art_2>art_1 lineage", "art_1>art_2 lineage"],
    ],
    [
      "[AL10] a doubled identity says nothing",
      act(withWid("w1", article("1", A)), withWid("w1", article("2", B))),
      act(withWid("w1", article("1", A)), article("2", B)),
      ["art_1>art_1 identical", "art_2>art_2 identical"],
    ],
    [
      "[AL13] a deleted article stays at its number",
      act(article("1", A), article("2", paragraph("1", B), paragraph("2", C)), article("3", D)),
      act(article("1", A), article("2", "Dihapus."), article("3", D)),
      ["art_1>art_1 identical", "art_2>art_2 address", "art_3>art_3 identical"],
    ],
    [
      "[AL13] deleted articles are never each other's twins",
      act(article("1", "Dihapus."), article("2", B)),
      act(article("1", A), article("2", "Dihapus.")),
      ["art_1>art_1 address", "art_2>art_2 address"],
    ],
    [
      "[AL23] a deleted paragraph with a new label is the deleted one",
      act(article("1", paragraph("1", A), paragraph("2", "Dihapus."), paragraph("3", B))),
      act(
        article(
          "1",
          paragraph("1", `${A} Segera.`),
          paragraph("1a", "Dihapus."),
          paragraph("3", B),
        ),
      ),
      [
        "art_1>art_1 address",
        "art_1__para_1>art_1__para_1 address",
        "art_1__para_2>art_1__para_1a identical",
        "art_1__para_3>art_1__para_3 identical",
      ],
    ],
    [
      "[AL25] one long article does not outvote three short ones",
      act(
        chapter("I", "UMUM", article("1", A), article("2", B), article("3", C), article("4", LONG)),
      ),
      act(
        chapter("I", "PENGAWASAN", article("1", LONG)),
        chapter("II", "HAK", article("2", A), article("3", B), article("4", C)),
      ),
      [
        "art_4>art_1 identical",
        "chp_I>chp_II similarity",
        "art_1>art_2 identical",
        "art_2>art_3 identical",
        "art_3>art_4 identical",
      ],
    ],
    [
      "[AL27] a divided article is continued by its first half",
      act(article("1", paragraph("1", A), paragraph("2", B), paragraph("3", C)), article("2", D)),
      act(
        article("1", paragraph("1", A)),
        article("2", paragraph("1", B), paragraph("2", C)),
        article("3", D),
      ),
      [
        "art_1>art_1+art_2 parts",
        "art_1__para_1>art_1__para_1 identical",
        "art_1__para_2>art_2__para_1 identical",
        "art_1__para_3>art_2__para_2 identical",
        "art_2>art_3 identical",
      ],
    ],
    [
      "[AL32] of two places that are as much alike the one beside a neighbour is taken",
      act(
        article("1", paragraph("1", LONG), paragraph("2", A), paragraph("3", F)),
        article("2", paragraph("1", E), paragraph("2", B)),
        article("3", paragraph("1", C), paragraph("2", D)),
      ),
      act(
        article("1", paragraph("1", LONG)),
        article("2", paragraph("1", `${F} Segera.`)),
        article(
          "3",
          paragraph("1", C),
          paragraph("2", A),
          paragraph("3", `${F} Segera.`),
          paragraph("4", D),
        ),
      ),
      [
        "art_1>art_1 address",
        "art_1__para_1>art_1__para_1 identical",
        "art_2>art_2 address",
        "art_3>art_3 address",
        "art_3__para_1>art_3__para_1 identical",
        "art_1__para_2>art_3__para_2 identical",
        "art_1__para_3>art_3__para_3 address",
        "art_3__para_2>art_3__para_4 identical",
      ],
    ],
    [
      "[AL24] an article keeps its number although another is as much alike",
      act(
        article("1", A),
        article("2", B),
        article("3", C),
        article("4", D),
        article("5", E),
        article("6", `${F} ${B}`),
      ),
      act(
        article("1", A),
        article("2", B),
        article("3", C),
        article("4", D),
        article("5", E),
        article("6", `${F} Rumusan pertama.`),
        article("7", `${F} Rumusan kedua.`),
      ),
      [
        "art_1>art_1 identical",
        "art_2>art_2 identical",
        "art_3>art_3 identical",
        "art_4>art_4 identical",
        "art_5>art_5 identical",
        "art_6>art_6 address",
      ],
    ],
    [
      "[AL24] likeness beats the number where numbers shift",
      act(article("1", A), article("2", B), article("3", `${C} Sepenuhnya.`)),
      act(article("1", E), article("2", A), article("3", B), article("4", `${C} Sebagian.`)),
      ["art_1>art_2 identical", "art_2>art_3 identical", "art_3>art_4 similarity"],
    ],
    [
      "[AL15] a chapter goes where its articles go",
      act(
        chapter("I", "UMUM", article("1", A)),
        chapter("II", "PIDANA", article("2", B), article("3", C)),
      ),
      act(
        chapter("I", "UMUM", article("1", A)),
        chapter("II", "HAK", article("2", D)),
        chapter("III", "SANKSI", article("3", B), article("4", C)),
      ),
      [
        "chp_I>chp_I identical",
        "art_1>art_1 identical",
        "chp_II>chp_III similarity",
        "art_2>art_3 identical",
        "art_3>art_4 identical",
      ],
    ],
    [
      "[AL26] an emptied chapter is known by its title",
      act(
        chapter("I", "KETENTUAN UMUM", article("1", A)),
        chapter("II", "SANKSI", article("2", B)),
      ),
      act(
        chapter("I", "SANKSI", article("1", D)),
        chapter("II", "KETENTUAN UMUM", article("2", A)),
      ),
      ["chp_II>chp_I identical", "chp_I>chp_II identical", "art_1>art_2 identical"],
    ],
    [
      "[AL15] a Bagian that became a chapter is the same container",
      act(
        chapter(
          "I",
          "UMUM",
          section("Kesatu", "Hak", article("1", A), article("2", B)),
          section("Kedua", "Kewajiban", article("3", C)),
        ),
      ),
      act(
        chapter("I", "UMUM", section("Kesatu", "Kewajiban", article("1", C))),
        chapter("II", "Hak", article("2", A), article("3", B)),
      ),
      [
        "chp_I>chp_I similarity",
        "chp_I__sec_2>chp_I__sec_1 identical",
        "art_3>art_1 identical",
        "chp_I__sec_1>chp_II identical",
        "art_1>art_2 identical",
        "art_2>art_3 identical",
      ],
    ],
    [
      "[AL16] pairs the paragraphs of a reworded article",
      act(article("1", paragraph("1", A), paragraph("2", B))),
      act(article("1", paragraph("1", A), paragraph("2", C), paragraph("3", `${B} Setiap saat.`))),
      [
        "art_1>art_1 address",
        "art_1__para_1>art_1__para_1 identical",
        "art_1__para_2>art_1__para_3 similarity",
      ],
    ],
    [
      "[AL28] what is left at one number is one provision",
      act(article("1", paragraph("1", A), paragraph("2", B))),
      act(article("1", paragraph("1", A), paragraph("2", "Ketentuan lain."))),
      [
        "art_1>art_1 address",
        "art_1__para_1>art_1__para_1 identical",
        "art_1__para_2>art_1__para_2 address",
      ],
    ],
    [
      "[AL16] a point may become a paragraph",
      act(article("1", A, list(point("a", B), point("b", C)))),
      act(article("1", A, paragraph("1", B), paragraph("2", C))),
      [
        "art_1>art_1 address",
        "art_1__list_1__point_a>art_1__para_1 similarity",
        "art_1__list_1__point_b>art_1__para_2 similarity",
      ],
    ],
    [
      "[AL33] a paragraph moves to another article",
      act(
        article("1", paragraph("1", A), paragraph("2", B)),
        article("2", paragraph("1", C), paragraph("2", D)),
      ),
      act(
        article("1", paragraph("1", A)),
        article("2", paragraph("1", C), paragraph("2", D), paragraph("3", B)),
      ),
      [
        "art_1>art_1 address",
        "art_1__para_1>art_1__para_1 identical",
        "art_2>art_2 address",
        "art_2__para_1>art_2__para_1 identical",
        "art_2__para_2>art_2__para_2 identical",
        "art_1__para_2>art_2__para_3 identical",
      ],
    ],
    [
      "[AL17] a phrase is too short to be a move",
      act(
        article("1", paragraph("1", A), paragraph("2", "lisan;")),
        article("2", paragraph("1", C), paragraph("2", D)),
      ),
      act(
        article("1", paragraph("1", A)),
        article("2", paragraph("1", C), paragraph("2", D), paragraph("3", "lisan;")),
      ),
      [
        "art_1>art_1 address",
        "art_1__para_1>art_1__para_1 identical",
        "art_2>art_2 address",
        "art_2__para_1>art_2__para_1 identical",
        "art_2__para_2>art_2__para_2 identical",
      ],
    ],
    [
      "[AL21] what opens a split is not taken by a stranger that moved",
      act(
        article("1", paragraph("1", A), paragraph("2", AIMED), paragraph("3", DIVIDED)),
        article("2", paragraph("1", C), paragraph("2", D)),
      ),
      act(
        article(
          "1",
          paragraph("1", A),
          paragraph("2", "Untuk memenuhi kebutuhan dalam negeri."),
          paragraph("3", "Masyarakat mengumumkan sertifikat kelayakan secara terbatas."),
        ),
        article(
          "2",
          paragraph("1", C),
          paragraph("2", AIMED.replace("secara terbatas", "terbatas")),
          paragraph("3", D),
        ),
      ),
      [
        "art_1>art_1 address",
        "art_1__para_1>art_1__para_1 identical",
        "art_1__para_3>art_1__para_2+art_1__para_3 parts",
        "art_2>art_2 address",
        "art_2__para_1>art_2__para_1 identical",
        "art_1__para_2>art_2__para_2 address",
        "art_2__para_2>art_2__para_3 identical",
      ],
    ],
    [
      "[AL18] a paragraph is split in two",
      act(article("1", paragraph("1", A), paragraph("2", `${B} ${C}`))),
      act(article("1", paragraph("1", A), paragraph("2", B), paragraph("3", C))),
      [
        "art_1>art_1 address",
        "art_1__para_1>art_1__para_1 identical",
        "art_1__para_2>art_1__para_2+art_1__para_3 parts",
      ],
    ],
    [
      "[AL18] two paragraphs are merged",
      act(article("1", paragraph("1", A), paragraph("2", B), paragraph("3", C))),
      act(article("1", paragraph("1", A), paragraph("2", `${B} ${C}`))),
      [
        "art_1>art_1 address",
        "art_1__para_1>art_1__para_1 identical",
        "art_1__para_2+art_1__para_3>art_1__para_2 parts",
      ],
    ],
    [
      "[AL29] the text of an article becomes its first paragraph",
      act(article("1", A)),
      act(article("1", paragraph("1", A), paragraph("2", D))),
      ["art_1>art_1+art_1__para_1 parts"],
    ],
    [
      "[AL18] a sentence becomes a list",
      act(
        article(
          "1",
          "Setiap penyelenggara wajib mencatat identitas pengguna, menyimpan rekaman transaksi, dan melaporkan konten eksploitasi.",
        ),
      ),
      act(
        article(
          "1",
          "Setiap penyelenggara wajib:",
          list(
            point("a", "mencatat identitas pengguna;"),
            point("b", "menyimpan rekaman transaksi; dan"),
            point("c", "melaporkan konten eksploitasi."),
          ),
        ),
      ),
      ["art_1>art_1+art_1__list_1__point_a+art_1__list_1__point_b+art_1__list_1__point_c parts"],
    ],
    [
      "[AL19] a note goes with its article, not with equal words",
      act(
        article("1", A),
        article("2", B),
        article("3", C),
        explanation(
          note("Pasal 1", "Cukup jelas."),
          note("Pasal 2", "Cukup jelas."),
          note("Pasal 3", "Cukup jelas."),
        ),
      ),
      act(
        article("1", A),
        article("2", C),
        explanation(note("Pasal 1", "Cukup jelas."), note("Pasal 2", "Cukup jelas.")),
      ),
      [
        "art_1>art_1 identical",
        "art_3>art_2 identical",
        "att_1__art_1>att_1__art_1 identical",
        "att_1__art_3>att_1__art_2 identical",
      ],
    ],
    [
      "[AL19] points in a note go with the note",
      act(
        article("1", A),
        explanation(
          note(
            "Pasal 1",
            "Yang dimaksud ialah:",
            list(point("a", "lisan;"), point("b", "tertulis.")),
          ),
        ),
      ),
      act(
        article("1", `${A} Segera.`),
        explanation(
          note(
            "Pasal 1",
            "Yang dimaksud adalah:",
            list(point("a", "lisan;"), point("b", "tertulis.")),
          ),
        ),
      ),
      [
        "art_1>art_1 address",
        "att_1__art_1>att_1__art_1 address",
        "att_1__art_1__list_1__point_a>att_1__art_1__list_1__point_a identical",
        "att_1__art_1__list_1__point_b>att_1__art_1__list_1__point_b identical",
      ],
    ],
    [
      "[AL19] a note on nothing is paired by its text",
      act(
        article("1", A),
        explanation(division("I. UMUM", "Dasar pemikiran."), note("Pasal 9", D)),
      ),
      act(
        article("1", A),
        explanation(division("I. UMUM", "Dasar pemikiran baru."), note("Pasal 8", D)),
      ),
      [
        "art_1>art_1 identical",
        "att_1__hcontainer_1>att_1__hcontainer_1 address",
        "att_1__art_9>att_1__art_8 identical",
      ],
    ],
    [
      "[AL16] instructions keep what they quote although their numbers shift",
      act(
        article(
          "I",
          "Mengubah:",
          list(
            instruction("1", "Pasal 5 diubah:", quoted(article("5", A))),
            instruction("2", "Pasal 7 diubah:", quoted(article("7", B))),
          ),
        ),
      ),
      act(
        article(
          "I",
          "Mengubah:",
          list(
            instruction("1", "Pasal 3 dihapus."),
            instruction("2", "Pasal 5 diubah:", quoted(article("5", A))),
            instruction("3", "Pasal 7 diubah:", quoted(article("7", B))),
          ),
        ),
      ),
      [
        "art_I>art_I address",
        "art_I__list_1__point_1>art_I__list_1__point_2 identical",
        "mod_1__qstr_1__art_5>mod_2__qstr_1__art_5 identical",
        "art_I__list_1__point_2>art_I__list_1__point_3 identical",
        "mod_2__qstr_1__art_7>mod_3__qstr_1__art_7 identical",
      ],
    ],
    [
      "[AL11] the title of an act is its title",
      act(title("TENTANG DATA"), article("1", A)),
      act(title("MENGENAI HAL LAIN SAMA SEKALI"), article("1", A)),
      ["art_1>art_1 identical"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(spell(before, after)).toEqual(expected);
  });

  test.each([
    [1, 1],
    [4, 6],
  ])("[AL28] of a list of which %i of six points stayed, %i points go on", (kept, goOn) => {
    const old = ["surat kuasa", "akta lahir", "kartu keluarga", "ijazah dokter", "peta tanah", F];
    const fresh = ["emas batangan", "kapal laut", "mesin uap", "pupuk kandang", "garam dapur", D];
    const points = (texts: readonly string[]) =>
      act(
        article(
          "1",
          "Pemohon melampirkan:",
          list(...texts.map((text, at) => point("abcdef".charAt(at), text))),
        ),
      );
    const stays = old.map((text, at) => (at < kept ? text : (fresh[at] ?? "")));
    expect(
      spell(points(old), points(stays)).filter((line) => line.includes("__point_")),
    ).toHaveLength(goOn);
  });

  test("[AL20] pairs by address alone when the budget is spent, and says so", () => {
    const before = act(
      ...[A, B, C].map((words, index) => article(String(index + 1), `${words} Dahulu.`)),
    );
    const after = act(
      ...[A, B, C].map((words, index) => article(String(index + 1), `${words} Sekarang.`)),
      article("4", D),
    );
    const found = align(before, after, 0);
    expect(found.unsearched).toBe(1);
    expect(found.pairs.map((pair) => [pair.before[0], pair.after[0], pair.why])).toEqual([
      ["body", "body", { by: "address" }],
      ["art_1", "art_1", { by: "address" }],
      ["art_2", "art_2", { by: "address" }],
      ["art_3", "art_3", { by: "address" }],
    ]);
    expect(align(before, after).unsearched).toBe(0);
  });

  test("[AL14] finds shifted and reworded articles among many", () => {
    const words = (index: number): string =>
      `Ketentuan ${A} nomor${index} perkara${index} wilayah${index}.`;
    const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
    const before = act(...numbers.map((index) => article(String(index), words(index))));
    const after = act(
      article("1", D),
      ...numbers.map((index) => article(String(index + 1), `${words(index)} Ditambah.`)),
    );
    const pairs = align(before, after).pairs.filter((pair) => pair.before[0] !== "body");
    expect(pairs.map((pair) => [pair.before[0], pair.after[0]])).toEqual(
      numbers.map((index) => [`art_${index}`, `art_${index + 1}`]),
    );
  });
});

describe("laws of aligning", () => {
  test("[AL1] [AL2] [AL4] each clause once, in the order of after, the same from both sides", () => {
    fc.assert(
      fc.property(lawPair, ({ before, after }) => {
        const found = align(before, after);
        for (const [side, document] of [
          ["before", before],
          ["after", after],
        ] as const) {
          const paired = found.pairs.flatMap((pair) => pair[side]);
          expect(new Set(paired).size).toBe(paired.length);
          const known = new Set(clausesOf(document).map(({ eid }) => eid));
          expect(paired.every((eid) => known.has(eid))).toBe(true);
        }
        const order = new Map(clausesOf(after).map(({ eid }, index) => [eid, index]));
        const places = found.pairs.map((pair) => order.get(pair.after[0]!) ?? -1);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        const mirrored = align(after, before).pairs.map((pair) =>
          JSON.stringify([pair.after, pair.before, pair.why]),
        );
        expect(
          found.pairs.map((pair) => JSON.stringify([pair.before, pair.after, pair.why])).sort(),
        ).toEqual(mirrored.sort());
      }),
      { numRuns: 150 },
    );
  });

  test("[AL5] a document continues itself", () => {
    fc.assert(
      fc.property(legalDocument, (document) => {
        const { pairs } = align(document, document);
        expect(pairs.map((pair) => pair.before)).toEqual(
          clausesOf(document).map(({ eid }) => [eid]),
        );
        expect(pairs.map((pair) => pair.after)).toEqual(pairs.map((pair) => pair.before));
      }),
      { numRuns: 100 },
    );
  });

  test("[AL3] twenty runs, one answer", () => {
    const [pair] = fc.sample(lawPair, { numRuns: 1 });
    const answers = new Set(
      Array.from({ length: 20 }, () => JSON.stringify(align(pair!.before, pair!.after))),
    );
    expect(answers.size).toBe(1);
  });

  test.each<[string, readonly PairCorrection[], readonly string[]]>([
    [
      "pairs what a person paired",
      [{ kind: "pair", ...one("art_1", "art_2") }],
      ["art_1>art_2 person"],
    ],
    ["keeps apart what a person parted", [{ kind: "apart", ...one("art_1", "art_1") }], []],
    [
      "the last of two that contradict each other holds",
      [
        { kind: "pair", ...one("art_1", "art_1") },
        { kind: "pair", ...one("art_1", "art_2") },
      ],
      ["art_1>art_2 person"],
    ],
    [
      "an address that is not there says nothing",
      [{ kind: "pair", ...one("art_9", "art_1") }],
      ["art_1>art_1 identical"],
    ],
  ])("[AL7] %s", (_, corrections, expected) => {
    const before = act(article("1", A));
    const after = act(article("1", A), article("2", B));
    for (const [left, right, said] of [
      [before, after, corrections],
      [
        after,
        before,
        corrections.map((each) => ({ ...each, before: each.after, after: each.before })),
      ],
    ] as const) {
      const { pairs } = alignClauses(clausesOf(left), clausesOf(right), { corrections: said });
      const found = pairs.map(({ before: ones, after: others, why }) =>
        left === before ? `${ones}>${others} ${why.by}` : `${others}>${ones} ${why.by}`,
      );
      expect(found.filter((line) => !line.startsWith("body"))).toEqual(expected);
    }
  });

  test("[AL6] lineage holds against every later pass", () => {
    const before = act(withWid("w1", article("1", A)), article("2", B));
    const after = act(withWid("w1", article("1", B)), article("2", A));
    expect(spell(before, after)[0]).toBe("art_1>art_1 lineage");
  });
});
