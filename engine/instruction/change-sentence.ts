/** How a sentence begins that changes another act, wherever it stands. */
import { alternatives } from "../text/index.ts";
import { CHANGE_VERBS, INSERT_VERBS, SURE_DELETE_VERBS } from "./verbs.ts";

const PROVISION_VERBS = alternatives([
  ...CHANGE_VERBS,
  ...SURE_DELETE_VERBS,
  ...INSERT_VERBS.filter((verb) => verb !== "disisipkan"),
]);

/** A sentence that changes a unit, as an item of Pasal I would: "Pasal 5 diubah …", "Di antara Pasal 3 dan Pasal 4 disisipkan …". */
export const CHANGE_SENTENCE = new RegExp(
  String.raw`^(?:(?:Ketentuan\s+)?(?:Penjelasan\s+)?(?:Pasal\s+\d|ayat\s+\(|huruf\s+[a-z]{1,2}\d?(?!\p{L})|angka\s+\d|Judul\s+B|B[Aa][Bb]\s+[IVXLC]|Bagian\s+Ke|Paragraf\s+\d|Lampiran\s)[^.;]{0,200}?(?<!telah\s)(?<!yang\s)(?<!pengacuannya\s)(?:${PROVISION_VERBS})(?!\p{L})(?!,?\s+(?:terakhir\s+)?(?:dengan|oleh)\s+(?:Undang|Peraturan))|Di\s?antara\s[^.;]{0,200}?disisipkan(?!\p{L}))`,
  "iu",
);
