/** Items with a label of another depth: letters inside letters. */

import type { Rule } from "../rule.ts";

// What may stand inside what; definitions begin one step later, with figures.
const INNER: { readonly [outer: string]: readonly string[] } = {
  "": ["a.", "1."],
  "a.": ["1."],
  "1.": ["a)", "a."],
  "a)": ["1)"],
  "1)": [],
};

function formOf(label: string): string {
  const found = /^(?:(\d+)[a-z]?|[a-z]{1,2}\d?)([.)])$/u.exec(label);
  return found === null ? "" : `${found[1] === undefined ? "a" : "1"}${found[2]}`;
}

export const itemLabelForm: Rule = {
  code: "lint/item-label-form",
  point: "92–95",
  preset: "usual",
  description: "The depth of an item shows in its label: a. then 1. then a) then 1).",
  exceptions: "Definitions and items of Pasal I, which begin with figures.",
  wrong: [
    { text: "### Pasal 1\n\n(1) Izin memuat:\n\na) nama; dan\n\nb) alamat.", found: ["a)", "b)"] },
    { text: "### Pasal 1\n\nIzin memuat:\n\n1) nama; dan\n\n2) alamat.", found: ["1)", "2)"] },
    {
      text: "### Pasal 1\n\nIzin memuat:\n\na. data pemohon:\n\na) nama; dan\n\nb) alamat; dan\n\nb. masa berlaku.",
      found: ["a)", "b)"],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Izin memuat:\n\na. nama:\n\n1. kecil; dan\n\n2. besar; dan\n\nb. alamat.",
    "### Pasal 1\n\nDalam Undang-Undang ini yang dimaksud dengan:\n\n1. Izin adalah:\n\na. surat; dan\n\nb. cap.",
    "### Pasal 1\n\nIzin memuat:\n\na. data pemohon:\n\n1. perseorangan:\n\na) nama; dan\n\nb) alamat; dan\n\n2. badan hukum; dan\n\nb. masa berlaku.",
  ],
  check: (subject) =>
    subject.provisions
      .filter(({ kind }) => kind === "point")
      .flatMap((point) => {
        const form = formOf(point.label);
        const parent = point.parent === null ? undefined : subject.clauseAt(point.parent);
        const outer = parent?.kind === "point" ? formOf(parent.label) : "";
        const allowed = INNER[outer];
        return form === "" || allowed === undefined || allowed.includes(form)
          ? []
          : [{ at: point.eid, found: point.label, expected: "", from: null }];
      }),
};
