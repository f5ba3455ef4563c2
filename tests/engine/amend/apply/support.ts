/** A small act, bills on it, and what becomes of it. */
import { type Applied, applyBills } from "../../../../engine/amend/index.ts";
import { readDialect, writeDialect } from "../../../../engine/dialect/index.ts";
import { profiles } from "../../../../schemas/profiles/index.ts";

const { id: profile } = profiles;

export const TITLE = "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 9 TAHUN 2001 TENTANG CONTOH";

/** An act in two chapters with an explanation. */
export const ACT = `${TITLE}

## BAB I KETENTUAN UMUM

### Pasal 1

Dalam Undang-Undang ini yang dimaksud dengan:

1. Satu adalah satu.

2. Dua adalah dua.

### Pasal 2

(1) Ayat satu.

(2) Ayat dua:

a. huruf a; dan

b. huruf b.

(3) Ayat tiga.

## BAB II PENUTUP

### Pasal 3

Pasal tiga.

### Pasal 4

Pasal empat.

***

Agar setiap orang mengetahuinya.

## PENJELASAN

### II. PASAL DEMI PASAL

#### Pasal 1

Cukup jelas.

#### Pasal 2

Ayat (1)

Keterangan ayat satu.

Ayat (2)

Keterangan ayat dua.

Ayat (3)

Keterangan ayat tiga.

#### Pasal 3

Keterangan pasal tiga.
`;

/** The document of a text. */
export const read = (source: string) => readDialect(source, { profile }).document;

/** A base with bills applied in order. */
export const apply = (base: string, ...bills: readonly string[]): Applied =>
  applyBills(read(base), bills.map(read), { profile });

/** The result as canonical Markdown. */
export const written = ({ document }: Applied): string => writeDialect(document, profile);

/** What became of each instruction: its outcome, or the code of the reason. */
export const outcomes = ({ report }: Applied): readonly string[] =>
  report.instructions.map(({ outcome, problem }) =>
    problem === null ? outcome : `${outcome} ${problem.code}`,
  );
