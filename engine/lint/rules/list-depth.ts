/** Items deeper than four levels. */

import type { Rule } from "../rule.ts";

/** Levels of items that point 87 allows. */
const MAX_DEPTH = 4;

export const listDepth: Rule = {
  code: "lint/list-depth",
  point: "87",
  preset: "usual",
  description:
    "A list has at most four levels; what is deeper belongs into paragraphs or articles of its own.",
  wrong: [
    {
      text: "### Pasal 1\n\n(1) Izin memuat:\n\na. nama:\n\n1. kecil:\n\na) satu:\n\n1) dua:\n\n(a) tiga.",
      found: ["(a)"],
    },
    {
      text: "### Pasal 1\n\nIzin memuat:\n\na. data pemohon:\n\n1. perseorangan:\n\na) identitas:\n\n1) nama:\n\n(a) nama depan; dan\n\n(b) nama keluarga.",
      found: ["(a)", "(b)"],
    },
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Permohonan izin memuat:\n\na. lampiran:\n\n1. surat:\n\na) keterangan:\n\n1) usaha:\n\na. modal.",
      found: ["a."],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Izin memuat:\n\na. nama:\n\n1. kecil:\n\na) satu:\n\n1) dua.",
    "### Pasal 1\n\nIzin memuat:\n\na. nama; dan\n\nb. alamat.",
    "### Pasal 1\n\nIzin memuat:\n\na. data pemohon:\n\n1. perseorangan:\n\na) nama; dan\n\nb) alamat; dan\n\n2. badan hukum; dan\n\nb. masa berlaku.",
  ],
  check: (subject) => {
    const depths = new Map<string, number>();
    return subject.provisions
      .filter(({ kind }) => kind === "point")
      .flatMap(({ eid, parent, label }) => {
        const depth = (depths.get(parent ?? "") ?? 0) + 1;
        depths.set(eid, depth);
        return depth === MAX_DEPTH + 1 ? [{ at: eid, found: label, expected: "", from: null }] : [];
      });
  },
};
