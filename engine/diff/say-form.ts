/** Says changes of form and of facts in words of a language, the same for every way in which a comparison is shown. */
import type { FactChange, FormDetail, FormKind } from "../../schemas/change.ts";
import type { Language } from "../../schemas/problem.ts";

/** A detail as a reader sees it: `tautan “laman”: https://a.example → https://b.example`. */
export interface SaidForm {
  /** What differs, and of which words. */
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  /** Whether the detail is shown as prominently as words: the target of a link, the source of an image, an omission. */
  readonly isLoud: boolean;
}

/** Fields whose values come from a list, so that each has a name. */
const LISTED_VALUES: ReadonlySet<string> = new Set(["state", "extent"]);

const LOUD: ReadonlySet<FormKind> = new Set(["link", "image", "omission"]);

interface Words {
  readonly kinds: { readonly [Kind in FormKind]: string };
  /** The word for a side that has no link, image or the like. */
  readonly none: { readonly [Kind in FormKind]?: string };
  readonly atBegin: string;
  readonly behind: (place: string) => string;
  /** Names of marks, quotations, texts and units. */
  readonly names: ReadonlyMap<string, string>;
  readonly absent: string;
  readonly facts: string;
  /** Names of the fields of a front matter; in English most fields are called as they are written. */
  readonly fields: ReadonlyMap<string, string>;
  /** Names of values that a field has from a list. */
  readonly values: ReadonlyMap<string, string>;
}

/** Fields that the program keeps for itself: they say nothing of the law, and a reader of a page is not told of them. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  "dialect",
  "proposal",
  "base",
  "illustrative",
  "clauses",
]);

const WORDS: { readonly [Code in Language]: Words } = {
  id: {
    kinds: {
      link: "tautan",
      image: "gambar",
      omission: "bagian yang tidak dikutip",
      emphasis: "penekanan",
      quotation: "kutipan",
      place: "letak",
      list: "daftar",
      table: "sel tabel",
      kind: "jenis",
      label: "penulisan nomor",
    },
    none: { emphasis: "biasa", quotation: "paragraf biasa" },
    absent: "tidak ada",
    atBegin: "di awal",
    behind: (place) => `setelah ${place}`,
    names: new Map([
      ["strong", "tebal"],
      ["emphasis", "miring"],
      ["code", "kode"],
      ["quotation", "kutipan"],
      ["quotedStructure", "ketentuan yang dikutip"],
      ["textBlock", "paragraf"],
      ["heading", "judul"],
      ["crossheading", "judul sela"],
      ["row", "baris tabel"],
      ["point", "butir"],
      ["instruction", "butir perubahan"],
      ["list", "daftar"],
      ["table", "tabel"],
    ]),
    facts: "Fakta",
    fields: new Map([
      ["dialect", "versi penulisan"],
      ["work", "alamat peraturan"],
      ["title", "judul"],
      ["cite", "sebutan"],
      ["citedAs", "sebutan lain"],
      ["language", "bahasa"],
      ["state", "keadaan teks"],
      ["extent", "cakupan"],
      ["date", "tanggal"],
      ["gazette", "pengundangan"],
      ["sources", "sumber"],
      ["status", "keberlakuan ketentuan"],
      ["translationOf", "terjemahan dari"],
      ["note", "catatan"],
      ["summary", "ringkasan"],
      ["amendments", "perubahan yang dicatat"],
      ["proposal", "rancangan"],
      ["base", "teks dasar"],
      ["illustrative", "contoh ilustrasi"],
      ["clauses", "alasan ketentuan"],
    ]),
    values: new Map([
      ["enacted", "asli pengundangan"],
      ["consolidated", "konsolidasi"],
      ["bill", "rancangan peraturan"],
      ["proposal", "usulan"],
      ["summary", "ringkasan"],
      ["not-held", "tidak tersedia"],
      ["whole", "lengkap"],
      ["excerpt", "kutipan"],
    ]),
  },
  en: {
    kinds: {
      link: "link",
      image: "image",
      omission: "part left out",
      emphasis: "emphasis",
      quotation: "quotation",
      place: "place",
      list: "list",
      table: "table cell",
      kind: "kind",
      label: "way of writing the number",
    },
    none: { emphasis: "plain", quotation: "plain paragraph" },
    absent: "none",
    atBegin: "at the beginning",
    behind: (place) => `after ${place}`,
    names: new Map([
      ["emphasis", "italic"],
      ["quotedStructure", "quoted provisions"],
      ["textBlock", "paragraph"],
      ["row", "table row"],
    ]),
    facts: "Facts",
    fields: new Map([
      ["citedAs", "cited also as"],
      ["translationOf", "translation of"],
    ]),
    values: new Map([["not-held", "not held"]]),
  },
};

/** A detail in words of a language. */
export function sayForm(detail: FormDetail, language: Language): SaidForm {
  const { what, words } = detail;
  const { kinds } = WORDS[language];
  const quoted = words === "" || what === "omission" ? "" : ` “${words.trim()}”`;
  return {
    subject: `${kinds[what]}${quoted}`,
    before: saySide(detail, detail.before, language),
    after: saySide(detail, detail.after, language),
    isLoud: LOUD.has(what),
  };
}

function saySide({ what }: FormDetail, value: string | null, language: Language): string {
  const { none, absent, atBegin, behind, names } = WORDS[language];
  if (value === null) return none[what] ?? absent;
  switch (what) {
    case "link":
    case "image":
    case "table":
    case "label":
      return value;
    case "omission":
    case "place":
      return value === "" ? atBegin : behind(value);
    case "emphasis":
    case "quotation":
    case "list":
    case "kind":
      return named(value, names);
  }
}

/** The text with each word that has a name in the language replaced by that name. */
function named(value: string, names: ReadonlyMap<string, string>): string {
  return value.replace(/[A-Za-z]+/gu, (word) => names.get(word) ?? word);
}

/** The differences of facts in one line, or the empty text: "Facts: date 2031-05-02 → 2033-01-01; sources". */
export function sayFacts(facts: readonly FactChange[], language: Language): string {
  if (facts.length === 0) return "";
  const { absent, fields, values } = WORDS[language];
  const said = facts.map(({ field, before, after }) => {
    const name = fields.get(field) ?? field;
    if ([before, after].some(isStructured)) return name;
    const [from, to] = [before, after].map((value) =>
      value === null ? absent : (LISTED_VALUES.has(field) && values.get(value)) || value,
    );
    return `${name} ${from} → ${to}`;
  });
  return `${WORDS[language].facts}: ${said.join("; ")}`;
}

/** The differences that a reader of a page is told of: all but those of the program's own fields. */
export function factsForReaders(facts: readonly FactChange[]): readonly FactChange[] {
  return facts.filter(({ field }) => !OWN_FIELDS.has(field));
}

// A list or a record does not fit into one line, so only the name of its field is given.
function isStructured(value: string | null): boolean {
  return value !== null && /^[[{]/u.test(value);
}
