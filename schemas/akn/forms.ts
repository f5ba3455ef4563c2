/** Fixed forms of a country's acts that Akoma Ntoso has elements for. */
import type { ProfileId } from "../profiles/index.ts";

/** A text of the preamble or the closing that is a formula, by its first words. */
export interface FormulaRow {
  /** The name of the formula, as the attribute of the element has it. */
  readonly name: string;
  readonly text: RegExp;
}

interface ActForms {
  /** The title in its parts: type, number, the word between, subject. */
  readonly title: RegExp;
  /** A title that says that the text is a bill, and the type of bills in an address; null where there is no such form. */
  readonly bill: { readonly title: RegExp; readonly type: string } | null;
  readonly preamble: readonly FormulaRow[];
  readonly conclusions: readonly FormulaRow[];
  /** What the attached documents are called. */
  readonly explanation: string;
  readonly attachment: string;
}

const NONE = /^(?!)/u;

const plain: ActForms = {
  title: NONE,
  bill: null,
  preamble: [],
  conclusions: [],
  explanation: "explanation",
  attachment: "annex",
};

// Law 12/2011 as amended, Annex II points 2–60 (opening) and 160–167 (closing).
const indonesia: ActForms = {
  // In a bill dots stand for what is not known yet.
  title: /^((?:(?! TENTANG ).)+?) (NOMOR \S+ TAHUN (?:\d{4}|\.{3}|…)) (TENTANG) (.+)$/u,
  bill: { title: /^RANCANGAN UNDANG-UNDANG(?!\p{L})/u, type: "ruu" },
  preamble: [
    { name: "irah-irah", text: /^DENGAN RAHMAT TUHAN YANG MAHA ESA/u },
    { name: "jabatan", text: /^(?:PRESIDEN|MENTERI|GUBERNUR|BUPATI|WALI ?KOTA) [^.:;]*,$/u },
    { name: "persetujuan", text: /^Dengan Persetujuan Bersama/iu },
    { name: "diktum", text: /^(?:MEMUTUSKAN|M E M U T U S K A N) ?:/u },
    { name: "menetapkan", text: /^Menetapkan ?:/u },
  ],
  conclusions: [{ name: "pengundangan", text: /^Agar setiap orang mengetahuinya/u }],
  explanation: "penjelasan",
  attachment: "lampiran",
};

/** The forms of each country; a country without a row has none. */
export const actForms: { readonly [Id in ProfileId]?: ActForms } = { id: indonesia };

/** The forms of acts where a country has no row. */
export const plainForms: ActForms = plain;
