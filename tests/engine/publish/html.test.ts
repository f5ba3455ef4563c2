import { describe, expect, test } from "@jest/globals";
import { readDialect, writeDialect } from "../../../engine/dialect/index.ts";
import { diffDocuments } from "../../../engine/diff/index.ts";
import { addressClauses, hashBody, titleOf } from "../../../engine/document/index.ts";
import {
  citeClauses,
  type Publication,
  type PublishedPin,
  type PublishedText,
  publicationHtml,
  publishStrings,
  sayDate,
  sayList,
} from "../../../engine/publish/index.ts";
import type { Facts } from "../../../schemas/facts.ts";
import { profiles } from "../../../schemas/profiles/index.ts";

const BEFORE = `# UNDANG-UNDANG TENTANG CONTOH

Menimbang:

a. bahwa perlu;

## BAB I KETENTUAN UMUM

### Pasal 1

(1) Setiap orang wajib menyimpan data pribadi korban selama jangka waktu tertentu.

(2) Menteri menetapkan tata cara pengaduan dan pemulihan bagi korban eksploitasi.

(3) Hakim dapat menjatuhkan pidana tambahan berupa perampasan keuntungan.

### Pasal 2

Polisi bekerja sama dengan lembaga asing dalam pelacakan rekening pelaku.

### Pasal 3

Jaksa mengajukan restitusi sebagaimana dimaksud dalam Pasal 2 atas nama korban.

### Pasal 4

Ketentuan lama yang tidak diperlukan lagi.

## BAB II PENUTUP

### Pasal 5

Undang-Undang ini mulai berlaku pada tanggal diundangkan.

## PENJELASAN

### II. PASAL DEMI PASAL

#### Pasal 1

Cukup jelas.
`;
const BILL = `# RANCANGAN UNDANG-UNDANG TENTANG PERUBAHAN ATAS CONTOH <1>

### Pasal I

1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:

> ### Pasal 4
>
> Ketentuan baru & rapi.
`;
const AFTER = `# UNDANG-UNDANG TENTANG CONTOH

Menimbang:

a. bahwa sangat perlu;

## BAB I KETENTUAN POKOK

### Pasal 1

(1) Setiap orang wajib menjaga data pribadi korban selama jangka waktu tertentu.

(2) Menteri menetapkan tata cara pengaduan dan pemulihan bagi korban eksploitasi.

(3) Hakim dapat menjatuhkan pidana tambahan berupa perampasan keuntungan.

### Pasal 2

(1) Ketentuan baru tentang penyelenggara layanan:

a. <script>alert("x")</script> & lainnya; dan

b. \\*tanda\\*.

### Pasal 3

Polisi bekerja sama dengan lembaga asing dalam pelacakan rekening pelaku.

### Pasal 4

Jaksa mengajukan restitusi sebagaimana dimaksud dalam Pasal 3 atas nama korban.

## BAB II PENUTUP

### Pasal 5

Dihapus.

## PENJELASAN

### II. PASAL DEMI PASAL

#### Pasal 1

Yang dimaksud dengan data pribadi adalah data yang mengenali seseorang.
`;

const FACTS: Facts = {
  dialect: 1,
  work: "/akn/id/act/uu/2030/1",
  title: "Contoh",
  cite: "UU 1/2030",
  language: "id",
  state: "proposal",
  extent: "excerpt",
  date: "2030-02-03",
  gazette: "LN 2030/1",
  sources: [
    {
      cite: "Naskah resmi",
      url: "https://example.org/a?b=1&c=2",
      retrieved: "2030-01-02",
      licence: "umum",
      kind: "ocr",
    },
    { cite: "Naskah lain", url: "javascript:alert(1)", retrieved: "2030-01-02", licence: "umum" },
  ],
  status: {
    art_1: { is: "revoked", by: "UU 2/2030", since: "2030-01-02" },
    art_99: { is: "superseded", by: "UU 3/2030", since: "2030-01-02" },
  },
  note: { id: "Catatan penyusun.", en: "" },
};

const side = (
  source: string,
  facts: Facts | null,
): PublishedText & { hash: string; title: string } => {
  const { document, profile } = readDialect(source);
  const body = writeDialect(document, profile);
  return {
    document,
    profile,
    clauses: addressClauses(document, profile),
    facts,
    cite: facts?.cite ?? "UU lama",
    body,
    hash: hashBody(body),
    title: titleOf(document),
    version:
      facts === null
        ? null
        : { author: "Ayu", createdAt: "2030-02-03T04:05:06Z", message: "Naskah <awal>" },
  };
};

const provision = readDialect(
  "### Article 17 Right to erasure\n\n1. The data subject shall have the right:\n\n(a) to erasure; and\n\n(b) to more.\n",
  { profile: profiles.eu },
);
const article17 = addressClauses(provision.document, provision.profile).find(
  ({ kind }) => kind === "article",
);

const pin = (overrides: Partial<PublishedPin> = {}): PublishedPin => ({
  cite: "GDPR",
  title: "General Data Protection Regulation",
  language: "en",
  date: "2016-04-27",
  sources: [
    {
      cite: "OJ L 119",
      url: "https://eur-lex.europa.eu/",
      retrieved: "2030-01-02",
      licence: "CC BY 4.0",
    },
  ],
  translationOf: undefined,
  name: "Article 17",
  provision: article17?.node ?? null,
  taken: { id: "Hak atas penghapusan.", en: "" },
  notTaken: { id: "Cakupannya.", en: "Its reach." },
  ...overrides,
});

const before = side(BEFORE, null);
const after = side(AFTER, FACTS);
const { diff } = diffDocuments(before, after);

const publication = (overrides: Partial<Publication> = {}): Publication => ({
  language: "id",
  title: { id: "Usul & contoh", en: "A proposal" },
  summary: { id: "Menambah hak korban.", en: "Adds rights of victims." },
  illustrative: true,
  author: "Ayu <drafter>",
  publishedAt: "2030-03-04T05:06:07Z",
  acts: [
    {
      before,
      after,
      diff,
      reasons: new Map([
        ["art_1__para_1", { reason: { id: "Agar jelas.", en: "To be clear." }, gaps: ["G1"] }],
        ["art_2", { reason: { id: "Baru sama sekali.", en: "" }, gaps: [] }],
        ["art_4", { reason: { id: "", en: "" }, gaps: ["G2"] }],
      ]),
      pins: new Map([
        ["art_1__para_1", [pin()]],
        [
          "art_2__para_1",
          [
            pin(),
            pin({
              cite: "RA 1",
              name: "",
              provision: null,
              translationOf: { work: "w", translator: "Budi", official: false },
            }),
          ],
        ],
        [
          "art_2__para_1__list_1__point_a",
          [
            pin({
              cite: "RA 2",
              sources: undefined,
              translationOf: { work: "w", translator: "Kantor", official: true },
            }),
          ],
        ],
      ]),
      bill: {
        kind: "amending",
        document: readDialect(BILL, { profile: profiles.id }).document,
        body: BILL,
        certificate: '{ "schema": "rancang/certificate@1" }\n',
        reasons: [],
        open: ["Rancangan <ini> masih konsep."],
        frame: '{ "schema": "rancang/frame@1" }\n',
      },
    },
  ],
  gaps: [
    {
      id: "G1",
      title: { id: "Celah pertama", en: "First gap" },
      finding: { id: "Temuan.", en: "Finding." },
      law: { id: "Hukum.", en: "Law." },
      asksFor: { id: "Permintaan.", en: "Request." },
      open: { id: "Sisa.", en: "Rest." },
      answeredBy: [
        { work: "/akn/id/act/uu/2030/1", eid: "art_1__para_1" },
        { work: "/akn/id/act/uu/2030/1", eid: "art_77" },
        { work: "/akn/other", eid: "art_1" },
      ],
    },
    {
      id: "G2",
      title: { id: "Celah kedua", en: "" },
      finding: { id: "T", en: "F" },
      law: { id: "H", en: "L" },
      asksFor: { id: "P", en: "R" },
      answeredBy: [],
    },
  ],
  ...overrides,
});

const page = publicationHtml(publication());
const english = publicationHtml(publication({ language: "en" }));
const visible = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/u, "")
    .replace(/<[^>]+>/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/ (?=[.,;:])/gu, "")
    .trim();

describe("publicationHtml", () => {
  test("is one page that loads nothing and runs nothing", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="id">/u);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|url\(|@import/u);
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.match(/<h1/gu)).toHaveLength(1);
  });

  test("escapes everything that anyone wrote", () => {
    expect(page).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; lainnya; dan");
    expect(page).toContain("Ayu &lt;drafter&gt;");
    expect(page).toContain("Naskah &lt;awal&gt;");
    expect(page).toContain("<title>Usul &amp; contoh</title>");
  });

  test("links only to the web, never to a program", () => {
    expect(page).toContain('href="https://example.org/a?b=1&amp;c=2"');
    expect(page).not.toContain("javascript:");
  });

  test("every link inside the page leads somewhere, and no place stands twice", () => {
    const places = [...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(places).size).toBe(places.length);
    const targets = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(targets.filter((target) => !places.includes(target))).toEqual([]);
  });

  test("says what the bill does in sentences", () => {
    const text = visible(page);
    expect(text).toContain("Terhadap UU 1/2030, rancangan ini:");
    expect(text).toContain("menyisipkan 1 ketentuan: Pasal 2");
    expect(text).toContain("menghapus");
    expect(text).toContain("menyesuaikan 1 penjelasan pasal");
    expect(visible(english)).toContain("inserts 1 provision: Pasal 2");
    expect(visible(english)).toContain("adjusts 1 note of the explanation");
  });

  test("marks words for the eye and for the ear", () => {
    expect(page).toContain(
      '<del><span class="heard">dihapus: </span>menyimpan</del><ins><span class="heard">disisipkan: </span>menjaga</ins>',
    );
    expect(page).toContain('<del class="follows"><span class="heard">dihapus: </span>2</del>');
    expect(english).toContain('<span class="heard">deleted: </span>menyimpan');
  });

  test("folds what did not change", () => {
    expect(visible(page)).toContain("(2)–(3) 2 ketentuan tidak berubah");
  });

  test("shows the reason, what was taken and what was not beside the clause", () => {
    const text = visible(page);
    expect(text).toContain("Pasal 1 ayat (1) Alasan Agar jelas. Menjawab celah: G1");
    expect(text).toContain("Yang diambil Hak atas penghapusan. Yang tidak diambil Cakupannya.");
    expect(page).toContain('<blockquote lang="en">');
    expect(text).toContain("Naskah ketentuan ini tidak dipegang.");
    expect(text).toContain("terjemahan Budi, tidak resmi");
    expect(text).toContain("terjemahan resmi Kantor");
  });

  test("shows a comparative provision open once", () => {
    expect(page.match(/<details open>/gu)).toHaveLength(2);
    expect(page.match(/<summary>Bunyi ketentuan<\/summary>/gu)).toHaveLength(3);
  });

  test("says what a reader of the other language gets in which language", () => {
    expect(english).toContain('<span lang="id">Hak atas penghapusan.</span>');
    expect(english).toContain('<span lang="id">Catatan penyusun.</span>');
  });

  test("tells where the texts come from and what is in force", () => {
    const text = visible(page);
    expect(text).toContain("UU 1/2030: usul, petikan, keadaan 3 Februari 2030");
    expect(text).toContain("diambil 2 Januari 2030, hasil pemindaian (OCR). Lisensi: umum.");
    expect(text).toContain("Pasal 1: Dicabut oleh UU 2/2030, sejak 2 Januari 2030");
    expect(text).toContain("art_99: Digantikan");
    expect(text).toContain("disimpan Ayu, 3 Februari 2030: Naskah &lt;awal&gt;");
  });

  test("offers both texts with hashes that fit them", () => {
    const offered = [
      ...page.matchAll(
        /<code>(sha256:[0-9a-f]{64})<\/code> <a href="data:text\/markdown;charset=utf-8,([^"]+)"/gu,
      ),
    ];
    expect(offered.map(([, hash]) => hash)).toEqual([hashBody(BILL), before.hash, after.hash]);
    expect(offered.map(([, , text]) => hashBody(decodeURIComponent(text ?? "")))).toEqual([
      hashBody(BILL),
      before.hash,
      after.hash,
    ]);
  });

  test("names the clauses that answer a gap, as far as they are there", () => {
    expect(page).toContain(
      '<dt>Dijawab oleh</dt><dd><ul><li><a href="#a1-art_1__para_1">Pasal 1 ayat (1)</a> UU 1/2030</li></ul></dd>',
    );
    expect(visible(page)).toContain("Masih terbuka Sisa.");
  });

  test("tables every change with what it answers and was compared with", () => {
    const rows = [...page.matchAll(/<tr data-eid="([^"]+)">([\s\S]*?)<\/tr>/gu)].map(
      ([, eid, cells]) => [
        eid,
        visible((cells ?? "").replaceAll("</th><td>", " | ").replaceAll("</td><td>", " | ")),
      ],
    );
    expect(rows).toEqual([
      ["recs__rec_a", "Menimbang huruf a | diubah | – | –"],
      ["chp_I", "BAB I | diubah | – | –"],
      ["art_1__para_1", "Pasal 1 ayat (1) | diubah | G1 | GDPR, Article 17"],
      ["art_2", "Pasal 2 | disisipkan | – | GDPR, Article 17; RA 1; RA 2, Article 17"],
      ["art_3", "Pasal 3 | semula Pasal 2 | – | –"],
      ["art_4", "Pasal 4 | diubah; semula Pasal 3; mengikuti penomoran baru | G2 | –"],
      ["art_4", "Pasal 4 | dihapus | – | –"],
      ["art_5", "Pasal 5 | dihapus | – | –"],
      ["att_1__art_1", "Penjelasan Pasal 1 | diubah | – | –"],
    ]);
  });

  test("leaves out what is not there", () => {
    const bare = publicationHtml(
      publication({
        summary: { id: " ", en: "" },
        illustrative: false,
        author: "",
        publishedAt: null,
        gaps: [],
      }),
    );
    expect(bare).not.toContain("Rancangan ilustratif");
    expect(bare).not.toContain("Disusun oleh");
    expect(bare).not.toContain("Diterbitkan");
    expect(bare).not.toContain('href="#gaps"');
    expect(page).toContain("Rancangan ilustratif");
  });

  test("says that nothing changes where nothing does", () => {
    const same = diffDocuments(before, before).diff;
    const nothing = publicationHtml(
      publication({
        acts: [
          { before, after: before, diff: same, reasons: new Map(), pins: new Map(), bill: null },
        ],
      }),
    );
    expect(visible(nothing)).toContain("tidak mengubah ketentuan apa pun");
  });

  test("takes a title in the other language rather than none", () => {
    expect(publicationHtml(publication({ title: { id: "", en: "Only English" } }))).toContain(
      "<title>Only English</title>",
    );
  });

  test("gives the same bytes twenty times", () => {
    expect(new Set(Array.from({ length: 20 }, () => publicationHtml(publication()))).size).toBe(1);
  });
});

describe("citeClauses", () => {
  test.each([
    [
      "id",
      "## BAB I UMUM\n\n### Pasal 5A\n\n(2a) Kata:\n\na. satu:\n\n1. dua.\n",
      [
        "Batang tubuh",
        "BAB I",
        "Pasal 5A",
        "Pasal 5A ayat (2a)",
        "Pasal 5A ayat (2a) huruf a",
        "Pasal 5A ayat (2a) huruf a angka 1",
      ],
    ],
    [
      "id",
      "## PENJELASAN\n\n### I. UMUM\n\nDasar.\n\n### II. PASAL DEMI PASAL\n\n#### Pasal 9\n\nAyat (1)\n\nHuruf a\n\nJelas.\n",
      [
        "Penjelasan",
        "Penjelasan I. UMUM",
        "Penjelasan II. PASAL DEMI PASAL",
        "Penjelasan Pasal 9",
        "Penjelasan Pasal 9 ayat (1)",
        "Penjelasan Pasal 9 ayat (1) huruf a",
      ],
    ],
    [
      "eu",
      "## Article 17\n\n1. Text:\n\n(a) one.\n",
      ["Batang tubuh", "Article 17", "Article 17 paragraph 1", "Article 17 paragraph 1 point a"],
    ],
    [
      "id",
      "## Pasal I\n\nDiubah:\n\n1. Pasal 5 diubah:\n\n> ### Pasal 5\n>\n> (1) Baru.\n",
      [
        "Batang tubuh",
        "Pasal I",
        "Pasal I angka 1",
        "Pasal I angka 1 Pasal 5",
        "Pasal I angka 1 Pasal 5 ayat (1)",
      ],
    ],
  ] as const)("names the clauses of %s", (profile, source, expected) => {
    const { document } = readDialect(source, { profile: profiles[profile] });
    const clauses = addressClauses(document, profiles[profile]);
    const { full } = citeClauses(clauses, profiles[profile], publishStrings("id"));
    expect(clauses.map(full)).toEqual(expected);
  });
});

describe("words of the page", () => {
  test.each([
    ["2026-01-02", "2 Januari 2026", "2 January 2026"],
    ["2026-12-31T23:59:59Z", "31 Desember 2026", "31 December 2026"],
    ["2026-13-01", "2026-13-01", "2026-13-01"],
    ["kemarin", "kemarin", "kemarin"],
  ])("the day %s", (date, id, en) => {
    expect([sayDate(date, publishStrings("id")), sayDate(date, publishStrings("en"))]).toEqual([
      id,
      en,
    ]);
  });

  test("lists", () => {
    const strings = publishStrings("id");
    expect(
      [[], ["a"], ["a", "b"], ["a", "b", "c"]].map((names) => sayList(names, strings)),
    ).toEqual(["", "a", "a dan b", "a, b, dan c"]);
  });

  test("the counts of the English page", () => {
    expect(publishStrings("en").unchanged(1)).toBe("1 provision unchanged");
    expect(publishStrings("en").adjustsNotes(2)).toBe("adjusts 2 notes of the explanation");
  });
});

describe("the amending bill of a publication", () => {
  const [act] = publication().acts;
  const pageWith = (bill: Publication["acts"][number]["bill"]): string =>
    publicationHtml(publication({ acts: act === undefined ? [] : [{ ...act, bill }] }));
  const section = (page: string): string =>
    /<section id="bill">[\s\S]*?<\/section>\s*<section id="gaps"/u.exec(page)?.[0] ?? "";

  test("stands in full, escaped, with its hash, its text and its certificate to download", () => {
    const page = section(publicationHtml(publication()));
    expect(page).toContain("CONTOH &lt;1&gt;");
    expect(page).toContain("Ketentuan baru &amp; rapi.");
    expect(page).toContain(hashBody(BILL));
    expect(page).toContain('download="');
    expect(page).toContain("application/json");
    expect(page).toContain(publishStrings("id").billProven);
  });
  test("[ST47] gives its frame to download and says what is open in it", () => {
    const page = section(publicationHtml(publication()));
    expect(page).toContain("<p>Rancangan &lt;ini&gt; masih konsep.</p>");
    expect(page).toContain(publishStrings("id").downloadFrame);
    const bill = act?.bill ?? null;
    const without = section(pageWith(bill === null ? null : { ...bill, open: [], frame: null }));
    expect(without).not.toContain("masih konsep");
    expect(without).not.toContain(publishStrings("id").downloadFrame);
  });
  test("says why it is not proven", () => {
    const bill = act?.bill ?? null;
    const page = section(
      pageWith(
        bill === null
          ? null
          : { ...bill, certificate: null, frame: null, reasons: ["Judul <lain>."] },
      ),
    );
    expect(page).toContain(publishStrings("id").billOpen);
    expect(page).toContain("<li>Judul &lt;lain&gt;.</li>");
    expect(page).not.toContain("application/json");
  });
  test("is left out, with its place in the contents, where there is none", () => {
    expect(pageWith(null)).not.toContain('id="bill"');
    expect(pageWith(null)).not.toContain("#bill");
  });
  test("gives the page no address twice", () => {
    const ids = [...publicationHtml(publication()).matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
