/** A small act with an explanation, and bills on it: what edits and instructions that go wrong are tried on. */

const FACTS = `---
dialect: 1
work: /akn/id/act/uu/2020/99
title: Contoh
language: id
state: enacted
extent: whole
date: 2020-01-02
gazette: LN 2020/99, TLN 6699
---

`;

const BODY = `# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 99 TAHUN 2020 TENTANG CONTOH

## BAB I KETENTUAN UMUM

### Pasal 1

Dalam Undang-Undang ini yang dimaksud dengan:

1. Orang adalah manusia.

2. Menteri adalah menteri.

### Pasal 2

(1) Setiap orang wajib:

a. satu;

b. dua; dan

c. tiga.

(2) Kedua.

## BAB II KETENTUAN LAIN

### Pasal 3

Ketiga.

### Pasal 4

Keempat.
`;

const EXPLANATION = `
***

## PENJELASAN

### II. PASAL DEMI PASAL

#### Pasal 1

Cukup jelas.

#### Pasal 2

Ayat (1)

Yang dimaksud dengan "wajib" adalah harus.

Ayat (2)

Cukup jelas.

#### Pasal 3

Yang penting dijelaskan.

#### Pasal 4

Cukup jelas.
`;

/** The act with its front matter and its explanation. */
export const SMALL_ACT = `${FACTS}${BODY}${EXPLANATION}`;

/** The act held without its explanation. */
export const SMALL_ACT_WITHOUT_NOTES = `${FACTS}${BODY}`;

/** The articles of the act alone, as a drafter edits them. */
export const SMALL_BODY = `${BODY}${EXPLANATION}`;

/** The act with words exchanged; fails where the words are not there, so that no test edits nothing. */
export function edited(source: string, ...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [old, next]) => {
    if (!text.includes(old)) throw new Error(`not in the act: ${old}`);
    return text.replace(old, () => next);
  }, source);
}

const TITLE =
  "UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 5 TAHUN 2024 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 99 TAHUN 2020 TENTANG CONTOH";
const OPENING =
  "Beberapa ketentuan dalam Undang-Undang Nomor 99 Tahun 2020 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 99, Tambahan Lembaran Negara Republik Indonesia Nomor 6699) diubah sebagai berikut:";

/** An instruction with the blocks that it quotes. */
export type Item = readonly [instruction: string, ...quoted: string[]];

interface BillForm {
  /** The facts of the bill; none where there are none. */
  readonly facts?: string;
  readonly title?: string;
  readonly opening?: string;
  /** The bill's explanation of its articles, from "#### Pasal I" on. */
  readonly notes?: string;
  /** The numbers of the items where they are not 1, 2, 3. */
  readonly numbers?: readonly number[];
}

/** Law 5/2024 on the act, in the dialect. */
export function smallBill(items: readonly Item[], form: BillForm = {}): string {
  const { facts = "", title = TITLE, opening = OPENING, notes = "", numbers } = form;
  const written = items.map(([instruction, ...quoted], index) =>
    [
      `${numbers?.[index] ?? index + 1}. ${instruction}`,
      quoted.map((block) => `> ${block}`).join("\n>\n"),
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  return [
    `${facts}# ${title}`,
    "## Pasal I",
    opening,
    ...written,
    "## Pasal II",
    "Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
    ...(notes === "" ? [] : [`***\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n${notes}`]),
  ].join("\n\n");
}

/** The facts of Law 5/2024. */
export const BILL_FACTS = `---
dialect: 1
work: /akn/id/act/uu/2024/5
title: Perubahan atas Undang-Undang Nomor 99 Tahun 2020 tentang Contoh
cite: UU 5/2024
language: id
state: enacted
extent: whole
date: 2024-03-01
gazette: LN 2024/50, TLN 6900
---

`;

/** Law 5/2024 as a plain text of the press: every heading on its line. */
export function printedBill(...lines: readonly string[]): string {
  return [
    "UNDANG-UNDANG REPUBLIK INDONESIA",
    "NOMOR 5 TAHUN 2024",
    "TENTANG",
    "PERUBAHAN ATAS UNDANG-UNDANG NOMOR 99 TAHUN 2020 TENTANG CONTOH",
    "DENGAN RAHMAT TUHAN YANG MAHA ESA",
    "PRESIDEN REPUBLIK INDONESIA,",
    "Menimbang: a. bahwa perlu;",
    "Mengingat: Pasal 20 Undang-Undang Dasar 1945;",
    "MEMUTUSKAN:",
    "Menetapkan: UNDANG-UNDANG TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 99 TAHUN 2020 TENTANG CONTOH.",
    "Pasal I",
    OPENING,
    ...lines,
    "Pasal II",
    "Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
    "",
  ].join("\n\n");
}
