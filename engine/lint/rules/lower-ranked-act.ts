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
  ],
  right: [
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG DESA\n\n### Pasal 1\n\nPeraturan Menteri Dalam Negeri Nomor 3 Tahun 2020 dicabut dan dinyatakan tidak berlaku.\n\n### Pasal 2\n\nKetentuan lebih lanjut diatur dengan Peraturan Menteri.",
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
