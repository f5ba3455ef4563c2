/** A container where it may not stand: Paragraf directly in a Bab. */

import type { Rule } from "../rule.ts";

const OUTER: { readonly [role: string]: readonly string[] } = {
  buku: [""],
  bab: ["", "buku"],
  bagian: ["bab"],
  paragraf: ["bagian"],
};

export const containerNesting: Rule = {
  code: "lint/container-nesting",
  point: "70",
  preset: "usual",
  description:
    "A Bab is divided into Bagian, a Bagian into Paragraf; a Bab stands in a Buku or alone.",
  wrong: [
    {
      text: "## BAB I UMUM\n\n### Paragraf 1 Izin\n\n#### Pasal 1\n\nIzin.",
      found: ["Paragraf 1"],
    },
    {
      text: "## Bagian Kesatu Umum\n\n### Pasal 1\n\nSetiap Orang wajib memiliki izin.",
      found: ["Bagian Kesatu"],
    },
    {
      text: "## BUKU KESATU ATURAN UMUM\n\n### Bagian Kesatu Ruang Lingkup\n\n#### Pasal 1\n\nUndang-Undang ini berlaku bagi Setiap Orang.",
      found: ["Bagian Kesatu"],
    },
  ],
  right: [
    "## BAB I UMUM\n\n### Bagian Kesatu Izin\n\n#### Paragraf 1 Syarat\n\n##### Pasal 1\n\nIzin.",
    "## BUKU KESATU ATURAN UMUM\n\n### BAB I RUANG LINGKUP\n\n#### Pasal 1\n\nUndang-Undang ini berlaku bagi Setiap Orang.",
    "## BAB I KETENTUAN UMUM\n\n### Pasal 1\n\nIzin adalah persetujuan Menteri.",
  ],
  check: (subject) =>
    subject.ownUnits
      .filter(({ kind }) => kind === "container")
      .flatMap(({ eid, label, node, parent }) => {
        const outer = parent === null ? undefined : subject.clauseAt(parent);
        const role = outer?.kind === "container" ? String(outer.node.attrs["role"]) : "";
        const allowed = OUTER[String(node.attrs["role"])];
        return allowed === undefined || allowed.includes(role)
          ? []
          : [{ at: eid, found: label, expected: "", from: null }];
      }),
};
