/** An act that nowhere says when it enters into force. */

import type { Rule } from "../rule.ts";

const ENTRY = /(?:mulai|mempunyai daya|dinyatakan) berlaku|berlaku (?:pada|sejak|mulai|surut)/u;

export const missingEntry: Rule = {
  code: "lint/missing-entry",
  point: "150–152",
  preset: "usual",
  description: "The last article says on which day the act enters into force.",
  exceptions: "Excerpts, and texts without a title.",
  wrong: [
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG IZIN\n\n### Pasal 1\n\nIzin diberikan.",
      found: ["Pasal 1"],
    },
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG DESA\n\n### Pasal 1\n\nDesa mempunyai pemerintah desa.\n\n### Pasal 2\n\nUndang-Undang ini dapat disebut Undang-Undang Desa.",
      found: ["Pasal 2"],
    },
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG DESA\n\n### Pasal 1\n\nDesa mempunyai pemerintah desa.\n\n### Pasal 2\n\nUndang-Undang ini mulai belaku pada tanggal diundangkan.",
      found: ["Pasal 2"],
    },
  ],
  right: [
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG IZIN\n\n### Pasal 1\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG DESA\n\n### Pasal 1\n\nUndang-undang ini dinyatakan berlaku untuk seluruh wilayah Republik Indonesia.",
    "### Pasal 1\n\nSetiap Orang wajib memiliki izin.",
  ],
  check: (subject) => {
    const articles = subject.ownUnits.filter(({ kind }) => kind === "article");
    const last = articles.at(-1);
    const body = subject.clauses.find(({ kind }) => kind === "body");
    const isWhole = body !== undefined && !subject.hasOmission(body);
    if (subject.title === "" || last === undefined || !isWhole) return [];
    return ENTRY.test(body.node.textContent)
      ? []
      : [{ at: last.eid, found: last.label, expected: "", from: null }];
  },
};
