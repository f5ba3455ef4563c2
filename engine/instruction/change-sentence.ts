/** How a sentence begins that changes another act, wherever it stands. */
import { alternatives } from "../text/index.ts";
import { CHANGE_VERBS, DELETE_VERBS, INSERT_VERBS, SURE_DELETE_VERBS } from "./verbs.ts";

const PROVISION_VERBS = alternatives([
  ...CHANGE_VERBS,
  ...SURE_DELETE_VERBS,
  ...INSERT_VERBS.filter((verb) => verb !== "disisipkan"),
]);

/** A unit of an act, as a sentence names it. */
const UNIT = String.raw`(?:Pasal\s+\d|ayat\s+\(|huruf\s+[a-z]{1,2}\d?(?!\p{L})|angka\s+\d|Judul\s+B|B[Aa][Bb]\s+[IVXLC]|Bagian\s+Ke|Paragraf\s+\d|Lampiran\s)`;

/** Not a change that an earlier act has made: "sebagaimana telah diubah dengan Undang-Undang …". */
const NOT_EARLIER = String.raw`(?!\p{L})(?!,?\s+(?:terakhir\s+)?(?:dengan|oleh)\s+(?:Undang|Peraturan))`;

/** A sentence that changes a unit, as an item of Pasal I would: "Pasal 5 diubah …", "Di antara Pasal 3 dan Pasal 4 disisipkan …". */
export const CHANGE_SENTENCE = new RegExp(
  String.raw`^(?:(?:Ketentuan\s+)?(?:Penjelasan\s+)?${UNIT}[^.;]{0,200}?(?<!telah\s)(?<!yang\s)(?<!pengacuannya\s)(?:${PROVISION_VERBS})${NOT_EARLIER}|Di\s?antara\s[^.;]{0,200}?disisipkan(?!\p{L}))`,
  "iu",
);

const HIDDEN_VERBS = alternatives([...CHANGE_VERBS, ...DELETE_VERBS, ...INSERT_VERBS]);

/** A change of a unit behind other words: "Pada saat Undang-Undang ini mulai berlaku, Pasal 45 dicabut …". What has to be done later ("harus diganti") changes nothing. */
export const HIDDEN_CHANGE = new RegExp(
  String.raw`(?<!\p{L})${UNIT}[^.;]{0,300}?(?<!(?:telah|yang|harus|wajib|dapat|pengacuannya)\s)(?:${HIDDEN_VERBS}|dinyatakan\s+tidak\s+berlaku|tidak\s+berlaku\s+lagi|tidak\s+lagi\s+berlaku)${NOT_EARLIER}`,
  "iu",
);
