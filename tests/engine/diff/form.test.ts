import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { diffDocuments } from "../../../engine/diff/index.ts";
import { equalDocuments } from "../../../engine/document/index.ts";
import type { ClauseChange, FormDetail } from "../../../schemas/change.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { type Profile, profiles } from "../../../schemas/profiles/index.ts";
import { lawPair } from "../../support/arbitrary.ts";
import { act, article as build, list, point } from "../../support/build.ts";
import { diffOf, expectDiffLaws, sideOf } from "../../support/diff-laws.ts";
import { type Mutation, mutationsOf } from "../../support/mutations.ts";
import fc from "../../support/random.ts";

const read = (source: string): LegalDocument =>
  readDialect(source, { profile: profiles.id }).document;

/** Has a node of every kind that a text can have, and every mark. */
const EVERYTHING = `# UNDANG-UNDANG TENTANG [DATA](https://data.example)

Menimbang:

a. bahwa data penting;

b. bahwa korban dilindungi;

Mengingat:

1. Pasal 20;

…

MEMUTUSKAN:

## BAB I
## KETENTUAN *UMUM*

### Pasal 1

Dalam Undang-Undang ini [istilah](https://istilah.example "Istilah") berarti **data** yang \`disimpan\`.

> Kutipan yang panjang.

Ekor.

### Pasal 2

(1) Setiap orang:

 a. wajib menyimpan;

 …

 c. dilarang menyebarkan.

 kecuali ditentukan lain.

…

(3) Lihat ![gambar](gambar.png) dan tabel:

| A | B |
| --- | --- |
| satu | [dua](https://dua.example) |

## BAB II
## PENUTUP

…

### Pasal 9

Undang-Undang ini mulai berlaku.

## PENJELASAN

I. UMUM

Umum.

#### Pasal 1

Cukup jelas.

#### Pasal 2

Ayat (1)

Cukup *jelas*.

## LAMPIRAN I

Isi lampiran.
`;

const AMENDING = `# UNDANG-UNDANG TENTANG PERUBAHAN

### Pasal I

Beberapa ketentuan diubah sebagai berikut:

1. Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:

 > ### Pasal 2
 >
 > (1) Satu.
 >
 > (2) Dua.

2. Setelah Pasal 2 disisipkan 1 (satu) pasal:

 > ### Pasal 2A
 >
 > Sisipan.

### Pasal II

Mulai berlaku.
`;

function expectIff(before: LegalDocument, { name, apply }: Mutation, profile: Profile): void {
  const after = apply();
  if (after === undefined) return;
  const isEqual = equalDocuments(before, after);
  for (const [one, other] of [
    [before, after],
    [after, before],
  ] as const) {
    const { diff } = diffDocuments(sideOf(one, profile), sideOf(other, profile));
    expect([name, diff.changes.length === 0]).toEqual([name, isEqual]);
    for (const change of diff.changes) expectListed(change);
  }
}

// A kept change has a flag, and `form` is set exactly where there are details.
function expectListed({ kind, moved, renumbered, form, details }: ClauseChange): void {
  expect(form).toBe(details.length > 0);
  if (kind === "kept") expect(moved || renumbered || form).toBe(true);
  for (const { before, after } of details) expect(before).not.toBe(after);
}

describe("equal documents and no change are one", () => {
  test.each([
    ["an act with everything", EVERYTHING],
    ["an amending act", AMENDING],
  ])("[DF2] every mutation of %s is listed", (_, source) => {
    const document = read(source);
    const mutations = mutationsOf(document);
    expect(mutations.length).toBeGreaterThan(150);
    for (const mutation of mutations) expectIff(document, mutation, profiles.id);
  });

  test("[DF2] every attribute, mark and kind of node takes part", () => {
    const valid = [EVERYTHING, AMENDING].flatMap((source) =>
      mutationsOf(read(source)).filter(({ apply }) => apply() !== undefined),
    );
    const names = new Set(valid.map(({ name }) => name));
    for (const name of [
      "href of link of text",
      "title of link of text",
      "src image",
      "title image",
      "alt image",
      "colspan cell",
      "colwidth cell",
      "label article",
      "role container",
      "wid article",
      "wrap textBlock",
      "unwrap quotation",
      "remove omission",
      "swap omission, paragraph",
      "divide at 1 list",
      "half strong text",
      "quotedStructure for quotation",
      "instruction for point",
    ])
      expect(names).toContain(name);
  });

  test("[DF2] [DF3] laws hold with random marks, omissions and quotations", () => {
    fc.assert(
      fc.property(lawPair, fc.nat(), fc.nat(), ({ before, after }, one, other) => {
        const pick = (document: LegalDocument, at: number): LegalDocument => {
          const mutations = mutationsOf(document);
          return mutations[at % mutations.length]?.apply() ?? document;
        };
        const [known, now] = [pick(before, one), pick(after, other)];
        expectDiffLaws(known, now);
        expectDiffLaws(before, pick(before, one));
      }),
      { numRuns: 150 },
    );
  });

  const files = ["existing", "proposals", "comparative"].flatMap((folder) =>
    readdirSync(join("drafts", folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md") && !file.endsWith("README.md"))
      .map((file) => join("drafts", folder, file)),
  );
  // A step that shares no factor with the number of mutations spreads over the text.
  const STEP = 7919;
  const PER_TEXT = 12;
  test.each(files)("[DF2] mutations of %s are listed", (file) => {
    const { document, profile } = readDialect(readFileSync(file, "utf8"));
    const mutations = mutationsOf(document);
    for (let count = 0; count < PER_TEXT && mutations.length > 0; count += 1) {
      const mutation = mutations[(count * STEP) % mutations.length];
      if (mutation !== undefined) expectIff(document, mutation, profile);
    }
  });
});

const details = (before: string, after: string): readonly (readonly FormDetail[])[] =>
  diffOf(read(before), read(after)).changes.map((change) => [...change.details]);

const article = (text: string): string => `### Pasal 1\n\n${text}`;

describe("form", () => {
  const rows: readonly (readonly [string, string, string, readonly (string | null)[]])[] = [
    [
      "target of a link",
      "Lihat [laman](https://a.example) ini.",
      "Lihat [laman](https://b.example) ini.",
      ["link", "https://a.example", "https://b.example", "laman"],
    ],
    [
      "a link that was added",
      "Lihat laman ini.",
      "Lihat [laman](https://b.example) ini.",
      ["link", null, "https://b.example", "laman"],
    ],
    [
      "title of a link",
      'Lihat [laman](https://a.example "Satu").',
      'Lihat [laman](https://a.example "Dua").',
      ["link", 'https://a.example "Satu"', 'https://a.example "Dua"', "laman"],
    ],
    [
      "source of an image",
      "Lihat ![peta](a.png).",
      "Lihat ![peta](b.png).",
      ["image", "a.png", "b.png", ""],
    ],
    [
      "emphasis",
      "Setiap orang wajib.",
      "Setiap **orang** wajib.",
      ["emphasis", null, "strong", "orang"],
    ],
    [
      "emphasis of another kind over a link",
      "Lihat [*laman*](https://a.example) ini.",
      "Lihat [**laman**](https://a.example) ini.",
      ["emphasis", "emphasis", "strong", "laman"],
    ],
    [
      "a quotation turned into a paragraph",
      "Berbunyi:\n\n> Setiap orang wajib.",
      "Berbunyi:\n\nSetiap orang wajib.",
      ["quotation", "quotation", null, "Setiap orang wajib."],
    ],
    [
      "an omission dropped",
      "(1) Satu.\n\n…\n\n(3) Tiga.",
      "(1) Satu.\n\n(3) Tiga.",
      ["omission", "(1)", null, "…"],
    ],
    [
      "an omission moved",
      "(1) Satu.\n\n…\n\n(3) Tiga.\n\n(4) Empat.",
      "(1) Satu.\n\n(3) Tiga.\n\n…\n\n(4) Empat.",
      ["omission", "(1)", "(3)", "…"],
    ],
    [
      "a number written in another way",
      "Wajib:\n\na. satu; dan\n\n2. dua.",
      "Wajib:\n\na) satu; dan\n\n2. dua.",
      ["label", "a.", "a)", ""],
    ],
    ["an omission at the beginning", "(2) Dua.", "…\n\n(2) Dua.", ["omission", null, "", "…"]],
  ];
  test.each(rows)("[DF16] %s", (_, before, after, [what, known, now, words]) => {
    expect(details(article(before), article(after))).toEqual([
      [{ what, before: known, after: now, words }],
    ]);
    expect(details(article(after), article(before))).toEqual([
      [{ what, before: now, after: known, words: expect.anything() }],
    ]);
  });

  test("[DF10] a number written in another way is not renumbered", () => {
    const { changes, counts } = diffOf(
      read(article("Wajib:\n\na. satu; dan\n\nb. dua.")),
      read(article("Wajib:\n\na) satu; dan\n\nb) dua.")),
    );
    expect(changes.map(({ renumbered, form }) => [renumbered, form])).toEqual([
      [false, true],
      [false, true],
    ]);
    expect(counts).toMatchObject({ renumbered: 0, form: 2 });
  });
  test("[DF16] the place of a text among units", () => {
    const points = [point("a", "satu;"), point("b", "dua;")];
    const tail = "wajib dipenuhi.";
    const before = act(build("1", "Syarat:", list(...points), tail));
    const after = act(build("1", "Syarat:", tail, list(...points)));
    expect(diffOf(before, after).changes.map((change) => change.details)).toEqual([
      [{ what: "place", before: "b.", after: "Syarat:", words: tail }],
    ]);
  });

  test("[DF16] a target that was swapped with the words beside it is told", () => {
    const [change] = diffOf(
      read(article("Lihat [laman resmi](https://a.example) untuk pengaduan korban.")),
      read(article("Lihat [laman kementerian](https://b.example) untuk pengaduan korban.")),
    ).changes;
    expect(change?.kind).toBe("reworded");
    expect(change?.details).toEqual([
      { what: "link", before: "https://a.example", after: "https://b.example", words: "laman " },
    ]);
  });

  test("[DF32] units that come and go leave the form as it was", () => {
    const before = "### Pasal 1\n\n(1) Satu hal.\n\n…\n\n(5) Lima hal lain.";
    const after =
      "### Pasal 1\n\n(1) Satu hal.\n\n(2) Yang baru sama sekali.\n\n…\n\n(5) Lima hal lain.";
    expect(diffOf(read(before), read(after)).changes.map(({ kind, form }) => [kind, form])).toEqual(
      [["inserted", false]],
    );
  });

  test("[DF31] a link in an article that was divided is compared", () => {
    const divided = (target: string): string =>
      `### Pasal 1\n\n(1) Lihat [laman resmi](${target}) untuk pengaduan korban eksploitasi seksual.\n\n(2) Menteri menetapkan tata cara pemulihan bagi korban dan ahli warisnya.`;
    const whole =
      "### Pasal 1\n\nLihat [laman resmi](https://a.example) untuk pengaduan korban eksploitasi seksual. Menteri menetapkan tata cara pemulihan bagi korban dan ahli warisnya.";
    const [same] = diffOf(read(whole), read(divided("https://a.example"))).changes;
    const [other] = diffOf(read(whole), read(divided("https://b.example"))).changes;
    expect([same?.kind, same?.form]).toEqual(["split", false]);
    expect(other?.details?.map(({ what, after }) => [what, after])).toEqual([
      ["link", "https://b.example"],
    ]);
  });

  test("[DF13] counts changes of form", () => {
    const { counts, changes } = diffOf(
      read("### Pasal 1\n\nSatu **kata**.\n\n### Pasal 2\n\nDua."),
      read("### Pasal 1\n\nSatu kata.\n\n### Pasal 2\n\nDua."),
    );
    expect(counts).toMatchObject({ kept: 3, form: 1, reworded: 0 });
    expect(changes).toHaveLength(1);
  });
});

describe("facts", () => {
  const facts = {
    dialect: 1,
    work: "/akn/id/act/uu/2031/1",
    title: "Undang-Undang",
    language: "id",
    state: "enacted",
    extent: "whole",
    date: "2031-05-02",
  } as const;
  const document = read(article("Satu."));
  const told = (before: object, after: object) =>
    diffDocuments(
      { ...sideOf(document), facts: { ...facts, ...before } },
      { ...sideOf(document), facts: { ...facts, ...after } },
    ).diff;

  test("[DF17] a fact that differs is told and is no change", () => {
    const diff = told({}, { date: "2033-01-01", gazette: "LN 2033/1" });
    expect(diff.facts).toEqual([
      { field: "date", before: "2031-05-02", after: "2033-01-01" },
      { field: "gazette", before: null, after: "LN 2033/1" },
    ]);
    expect(diff.changes).toEqual([]);
  });
  test("[DF17] the order in which fields are written is no difference", () => {
    const one = { note: { id: "a", en: "b" } };
    const other = { note: { en: "b", id: "a" } };
    expect(told(one, other).facts).toEqual([]);
  });
});
