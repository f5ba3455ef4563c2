/** What can be wrong with a text in Akoma Ntoso. */
import type { ProblemTable } from "./table.ts";

export interface AknFacts {
  readonly "akn/not-well-formed": { readonly reason: string; readonly count: number };
  readonly "akn/not-akn": { readonly root: string };
  readonly "akn/entities-declared": { readonly count: number };
  readonly "akn/too-deep": { readonly limit: number };
  readonly "akn/no-place": { readonly element: string; readonly count: number };
  readonly "akn/facts-missing": { readonly fields: string };
  readonly "akn/facts-unknown": {
    readonly work: string;
    /** Whether the title gives the address. */
    readonly isByTitle: boolean;
    readonly date: string;
  };
  readonly "akn/country-contradicts": { readonly country: string; readonly work: string };
  readonly "akn/words-lost": { readonly source: string; readonly document: string };
}

export const aknProblems = {
  "akn/not-well-formed": { severity: "error", status: 422 },
  "akn/not-akn": { severity: "error", status: 422 },
  "akn/entities-declared": { severity: "error", status: 422 },
  "akn/too-deep": { severity: "warning", status: 200 },
  "akn/no-place": { severity: "warning", status: 200 },
  "akn/facts-missing": { severity: "warning", status: 200 },
  "akn/facts-unknown": { severity: "warning", status: 200 },
  "akn/country-contradicts": { severity: "warning", status: 200 },
  "akn/words-lost": { severity: "error", status: 422 },
} as const satisfies ProblemTable<AknFacts>;

export const aknEnglish: {
  readonly [Code in keyof AknFacts]: (facts: AknFacts[Code]) => string;
} = {
  "akn/not-well-formed": ({ reason, count }) =>
    `The XML is broken here: ${reason}${count === 1 ? "" : ` (and ${count - 1} more)`}. What could be read was read.`,
  "akn/not-akn": ({ root }) =>
    root === ""
      ? "The file holds no XML element; an akomaNtoso element was expected."
      : `The file begins with the element ${root}; akomaNtoso was expected.`,
  "akn/entities-declared": ({ count }) =>
    `The file declares ${count} entities of its own. Entities are never expanded; write their text instead.`,
  "akn/too-deep": ({ limit }) =>
    `Elements are nested deeper than ${limit} levels; what is deeper was kept at that level.`,
  "akn/no-place": ({ element, count }) =>
    `What the element ${element} says beyond its words has no place in our documents; ${count === 1 ? "its words were kept" : `it stands ${count} times, the words were kept`}.`,
  "akn/facts-missing": ({ fields }) =>
    `The metadata do not give all facts of the text; missing or not understood: ${fields}.`,
  "akn/facts-unknown": ({ work, isByTitle, date }) =>
    `The text has no front matter: the file has ${isByTitle ? `the address of its title, ${work}` : `${work}, which is the address of no act`}, and ${date}, which is the day of none.`,
  "akn/country-contradicts": ({ country, work }) =>
    `The file names the country ${country}, but its address is ${work}; it was read as the address says.`,
  "akn/words-lost": ({ source, document }) =>
    `The words of the document are not those of the file: where the file has "${source}", the document has "${document}".`,
};

export const aknIndonesian: {
  readonly [Code in keyof AknFacts]: (facts: AknFacts[Code]) => string;
} = {
  "akn/not-well-formed": ({ reason, count }) =>
    `XML rusak di sini: ${reason}${count === 1 ? "" : ` (dan ${count - 1} lagi)`}. Yang dapat dibaca telah dibaca.`,
  "akn/not-akn": ({ root }) =>
    root === ""
      ? "Berkas tidak memuat elemen XML; seharusnya elemen akomaNtoso."
      : `Berkas diawali elemen ${root}; seharusnya akomaNtoso.`,
  "akn/entities-declared": ({ count }) =>
    `Berkas menyatakan ${count} entitas sendiri. Entitas tidak pernah diuraikan; tuliskan teksnya.`,
  "akn/too-deep": ({ limit }) =>
    `Elemen bertingkat lebih dari ${limit} tingkat; yang lebih dalam disimpan pada tingkat itu.`,
  "akn/no-place": ({ element, count }) =>
    `Makna elemen ${element} di luar kata-katanya tidak mempunyai tempat dalam naskah kami; ${count === 1 ? "kata-katanya disimpan" : `elemen itu muncul ${count} kali, kata-katanya disimpan`}.`,
  "akn/facts-missing": ({ fields }) =>
    `Metadata tidak memuat semua fakta naskah; yang tidak ada atau tidak dipahami: ${fields}.`,
  "akn/facts-unknown": ({ work, isByTitle, date }) =>
    `Naskah tidak memiliki kepala berkas: berkas memuat ${isByTitle ? `alamat menurut judulnya, ${work}` : `${work}, yang bukan alamat peraturan mana pun`}, dan ${date}, yang bukan tanggal apa pun.`,
  "akn/country-contradicts": ({ country, work }) =>
    `Berkas menyebut negara ${country}, tetapi alamatnya ${work}; berkas dibaca menurut alamatnya.`,
  "akn/words-lost": ({ source, document }) =>
    `Kata-kata naskah tidak sama dengan berkasnya: berkas memuat "${source}", naskah memuat "${document}".`,
};
