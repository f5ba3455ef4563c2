/** An act that cites a regulation below it. */
import { actTypeIn } from "../../wording/read/index.ts";
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

// The ranks are those of article 7 of Law 12/2011.
const CITED =
  /(?:Peraturan (?:Pemerintah(?! Pengganti)|Presiden|Menteri|Kepala|Daerah)|Keputusan (?:Presiden|Menteri))[\p{L} ]{0,60}?Nomor \d+ Tahun \d{4}/gu;
function rankOf(name: string): number | undefined {
  return actTypeIn(name)?.rank ?? undefined;
}

export const lowerRankedAct: Rule = {
  code: "lint/lower-ranked-act",
  point: "278",
  preset: "usual",
  description:
    "Only acts of the same or a higher rank are cited: what a regulation of lower rank says can change without the act.",
  exceptions: "Clauses that revoke acts or keep them in force.",
  wrong: [
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG DESA\n\n### Pasal 1\n\nIzin sebagaimana dimaksud dalam Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2020 berlaku.",
      found: ["Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2020"],
    },
    {
      text: "# PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 4 TAHUN 2030 TENTANG TATA CARA PERIZINAN\n\n### Pasal 1\n\nBiaya izin ditetapkan berdasarkan Peraturan Presiden Nomor 16 Tahun 2018.",
      found: ["Peraturan Presiden Nomor 16 Tahun 2018"],
    },
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG DESA\n\n### Pasal 1\n\nBatas desa ditetapkan menurut Keputusan Presiden Republik Indonesia Nomor 7 Tahun 1998.",
      found: ["Keputusan Presiden Republik Indonesia Nomor 7 Tahun 1998"],
    },
  ],
  right: [
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG DESA\n\n### Pasal 1\n\nPeraturan Menteri Dalam Negeri Nomor 3 Tahun 2020 dicabut dan dinyatakan tidak berlaku.\n\n### Pasal 2\n\nKetentuan lebih lanjut diatur dengan Peraturan Menteri.",
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG DESA\n\n### Pasal 1\n\nTanah desa diatur menurut Undang-Undang Nomor 5 Tahun 1960 tentang Peraturan Dasar Pokok-Pokok Agraria.",
    "# PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 4 TAHUN 2030 TENTANG TATA CARA PERIZINAN\n\n### Pasal 1\n\nIzin diberikan sesuai dengan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2020.",
  ],
  check: ({ title, provisions }) => {
    const own = rankOf(title);
    if (own === undefined) return [];
    // Acts that are revoked or kept in force at the end may be of any rank.
    const others = provisions.filter(
      ({ ownText }) => !/dicabut|tidak berlaku|masih (?:tetap )?berlaku/u.test(ownText),
    );
    return findWords(others, CITED, ([found]) => ((rankOf(found) ?? own) > own ? "" : undefined));
  },
};
