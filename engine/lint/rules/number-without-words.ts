/** A number without its words: “30 hari”. */
import { decimalWords } from "../../text/index.ts";
import { anyUnitWord } from "../../wording/read/index.ts";
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

// A number before the name of what is counted, or with a sign of percent, and no bracket behind it.
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/(-]|(?:Nomor|Tahun|tahun|tanggal|${anyUnitWord}|pukul|x|×) )(\\d[\\d.]*(?:,\\d+)?)(?:(?= (?:hari|bulan|tahun|jam|menit|minggu|kali|orang|persen|prosen)(?![\\p{L}-]))|( ?%)(?! \\())`,
  "gu",
);

export const numberWithoutWords: Rule = {
  code: "lint/number-without-words",
  point: "86",
  preset: "usual",
  description:
    "A number in a norm is told twice, in figures and in words: a slip in one of them shows.",
  exceptions:
    "Labels, dates, years and numbers of acts: only numbers before a unit that is counted are looked at.",
  wrong: [
    { text: "### Pasal 1\n\nIzin berlaku 30 hari.", found: ["30"] },
    { text: "### Pasal 1\n\nBunga sebesar 5% per tahun.", found: ["5%"] },
    {
      text: "### Pasal 1\n\nPelanggaran dipidana dengan pidana penjara paling lama 3 tahun.",
      found: ["3"],
    },
    { text: "### Pasal 1\n\nBagian desa sebesar 10 % dari penerimaan daerah.", found: ["10 %"] },
  ],
  right: [
    "### Pasal 1\n\nIzin berlaku 30 (tiga puluh) hari sejak 1 Januari 2027, sebesar 5% (lima persen).",
    "### Pasal 1\n\nIzin sebagaimana dimaksud dalam Pasal 30 Undang-Undang Nomor 6 Tahun 2014 tentang Desa tetap berlaku.",
    "### Pasal 1\n\nMajelis terdiri atas 5 (lima) orang dan bersidang paling sedikit 2 (dua) kali.",
  ],
  check: ({ provisions }) =>
    findWords(provisions, BARE, ([, number = "", percent = ""]) => {
      const words = decimalWords(number.replaceAll(".", ""));
      return words === undefined
        ? undefined
        : `${number}${percent} (${words}${percent === "" ? "" : " persen"})`;
    }),
};
