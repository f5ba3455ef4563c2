/** “UU 6/2014”: an act cited by a short form. */
import { actShort } from "../../wording/read/index.ts";
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

const ABBREVIATED = new RegExp(
  `(?<![\\p{L}-])(?:U\\. ?U\\.|(?:${actShort})\\.?)(?: (?:No\\.?|Nomor))? ?\\d+(?:/| tahun | th\\.? ?)\\d{4}`,
  "giu",
);

export const abbreviatedAct: Rule = {
  code: "lint/abbreviated-act",
  point: "45, 46",
  preset: "strict",
  description: "An act is cited with its type, number, year and title in full.",
  wrong: [
    { text: "### Pasal 1\n\nIzin menurut UU 6/2014 berlaku.", found: ["UU 6/2014"] },
    {
      text: "### Pasal 1\n\nTata cara perizinan dilaksanakan menurut PP No.43 Tahun 2014.",
      found: ["PP No.43 Tahun 2014"],
    },
    {
      text: "### Pasal 1\n\nHak atas tanah sebagaimana dimaksud dalam UU No. 5 Tahun 1960 tetap diakui.",
      found: ["UU No. 5 Tahun 1960"],
    },
    {
      text: "### Pasal 1\n\nPengadaan dilaksanakan sesuai dengan Perpres Nomor 16 Tahun 2018 dan Permendagri 20/2018.",
      found: ["Perpres Nomor 16 Tahun 2018", "Permendagri 20/2018"],
    },
    {
      text: "### Pasal 1\n\nHak milik diatur menurut U.U. No. 5 Th. 1960 dan UU Nomor 6 tahun 2014.",
      found: ["U.U. No. 5 Th. 1960", "UU Nomor 6 tahun 2014"],
    },
    {
      text: "### Pasal 1\n\nHak milik diatur menurut uu no. 5 tahun 1960 dan Pp No. 24/1997.",
      found: ["uu no. 5 tahun 1960", "Pp No. 24/1997"],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin menurut Undang-Undang Nomor 6 Tahun 2014 tentang Desa berlaku.",
    "### Pasal 1\n\nHak atas tanah diatur dalam Undang-undang Nomor 5 Tahun 1960 tentang Peraturan Dasar Pokok-Pokok Agraria.",
    "### Pasal 1\n\nPerppu ditetapkan oleh Presiden dalam hal ihwal kegentingan yang memaksa.",
  ],
  check: ({ provisions }) => findWords(provisions, ABBREVIATED, () => ""),
};
