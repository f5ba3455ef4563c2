/** The types of Indonesian acts that the form offers: their words, their address, their short citation. */

interface ActType {
  readonly id: string;
  /** As the title of an act has it, after which the form shows it. */
  readonly name: string;
  /** The short citation before number and year. */
  readonly cite: string;
  readonly pattern: RegExp;
}

const row = (id: string, name: string, cite: string, pattern: RegExp): ActType => ({
  id,
  name,
  cite,
  pattern,
});

/** The longest words first: "Peraturan Pemerintah Pengganti Undang-Undang" holds two other types. */
export const ACT_TYPES: readonly ActType[] = [
  row(
    "perppu",
    "Peraturan Pemerintah Pengganti Undang-Undang",
    "Perppu",
    /peraturan pemerintah pengganti undang-?\s*undang/iu,
  ),
  row("uu", "Undang-Undang", "UU", /undang-?\s*undang/iu),
  row("pp", "Peraturan Pemerintah", "PP", /peraturan pemerintah/iu),
  row("perpres", "Peraturan Presiden", "Perpres", /peraturan presiden/iu),
  row("keppres", "Keputusan Presiden", "Keppres", /keputusan presiden/iu),
  row("inpres", "Instruksi Presiden", "Inpres", /instruksi presiden/iu),
];

/** A type that has its own address form, which a person writes. */
export const OTHER_TYPE = "other";

/** The type with an id. */
export function actType(id: string): ActType | undefined {
  return ACT_TYPES.find((type) => type.id === id);
}
