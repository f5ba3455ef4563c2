/** A decision without articles, from its print to its amendment: each dictum is a unit as an article is. */
import { expect, test } from "@jest/globals";
import { readAkn, writeAkn } from "../../../engine/akn/index.ts";
import { writeDialect } from "../../../engine/dialect/index.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import { readPlainText } from "../../../engine/intake/index.ts";
import { resolveReferences } from "../../../engine/reference/index.ts";
import { indonesia as profile } from "../../../schemas/profiles/id.ts";
import { expectValid } from "../akn/support.ts";
import { apply, outcomes, written } from "../amend/apply/support.ts";
import { showResolved } from "../reference/support.ts";
import { checkAccount } from "./support.ts";

const SOURCE = `KEPUTUSAN PRESIDEN REPUBLIK INDONESIA
NOMOR 5 TAHUN 2020
TENTANG TIM CONTOH

MEMUTUSKAN:

KESATU      : Membentuk Tim.
KEDUA       : Tim sebagaimana dimaksud dalam Diktum KESATU bertugas:
              a. menyusun; dan
              b. melaporkan menurut diktum ini dan Pasal 1.
KETIGA      : Tugas dalam Diktum KEDUA huruf a berlaku.
`;
const { document, account, problems } = readPlainText(SOURCE, { profile });
const clauses = addressClauses(document, profile);
const base = writeDialect(document, profile);

test("[IN49] a dictum has an address, and so has what stands in it", () => {
  expect(clauses.slice(2).map(({ eid, label }) => `${eid} ${label}`)).toEqual([
    "body ",
    "cl_1 KESATU :",
    "cl_2 KEDUA :",
    "cl_2__list_1__point_a a.",
    "cl_2__list_1__point_b b.",
    "cl_3 KETIGA :",
  ]);
  expect(problems).toEqual([]);
  expect(checkAccount(SOURCE, account)).toEqual([]);
});

test("[IN49] a citation of a dictum leads to it, and one of an article does not", () => {
  const meant = clauses.flatMap((at) =>
    resolveReferences(clauses, at, profile).flatMap(({ items }) => items.map(showResolved)),
  );
  expect(meant).toEqual(["cl_1", "cl_2", "missing:", "cl_2__list_1__point_a"]);
});

test("[IN49] Akoma Ntoso has a dictum as a clause, and gives it back", () => {
  const xml = writeAkn(document, profile, null);
  expectValid(xml);
  expect(xml).toContain('<clause eId="cl_2">');
  expect(writeDialect(readAkn(xml).document, profile)).toBe(base);
});

test("[IN49] dictums are restated, inserted and deleted by an amending act", () => {
  const bill = `# KEPUTUSAN PRESIDEN NOMOR 7 TAHUN 2021 TENTANG PERUBAHAN ATAS KEPUTUSAN PRESIDEN NOMOR 5 TAHUN 2020 TENTANG TIM CONTOH

## Pasal I

Beberapa ketentuan dalam Keputusan Presiden Nomor 5 Tahun 2020 tentang Tim Contoh diubah sebagai berikut:

1. Ketentuan Diktum KESATU diubah sehingga Diktum KESATU berbunyi sebagai berikut:

> ### KESATU :
>
> Membentuk Tim Besar.

2. Di antara Diktum KESATU dan Diktum KEDUA disisipkan 1 (satu) diktum, yakni Diktum KESATU A sehingga berbunyi sebagai berikut:

> ### KESATU A :
>
> Tim dibantu sekretariat.

3. Diktum KETIGA dihapus.

## Pasal II

Keputusan Presiden ini mulai berlaku pada tanggal ditetapkan.
`;
  const applied = apply(base, bill);
  expect(outcomes(applied)).toEqual(["applied", "applied", "applied"]);
  expect(written(applied)).toBe(
    base
      .replace(
        "Membentuk Tim.",
        "Membentuk Tim Besar.\n\n## KESATU A :\n\nTim dibantu sekretariat.",
      )
      .replace("Tugas dalam Diktum KEDUA huruf a berlaku.", "Dihapus."),
  );
});
