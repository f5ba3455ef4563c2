/** “pasal 5”, “Psl. 5”, “Fasal 5”, “Ayat (1)” inside a sentence. */
import { unitRows } from "../../wording/index.ts";
import { printedUnit } from "../../wording/print/index.ts";
import { unitWord } from "../../wording/read/index.ts";
import { stepsOf } from "../citations.ts";
import type { Rule } from "../rule.ts";

const RULED: ReadonlySet<string> = new Set(
  unitRows
    .filter(({ level }) => level === "article" || level === "paragraph" || level === "item")
    .map(({ role }) => role),
);
// "butir" and "sub" are other words, and no other spelling.
const SPELLINGS: ReadonlyMap<string, RegExp> = new Map(
  [...RULED].map((role) => [role, new RegExp(`^(?:${unitWord(role)})$`, "u")]),
);

export const referenceCase: Rule = {
  code: "lint/reference-case",
  point: "80, 84",
  preset: "usual",
  description:
    "Inside a sentence “Pasal” is written out with a capital, “ayat”, “huruf” and “angka” without one.",
  wrong: [
    { text: "### Pasal 2\n\nIzin sebagaimana dimaksud dalam pasal 1 berlaku.", found: ["pasal 1"] },
    {
      text: "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada Ayat (1) berlaku.",
      found: ["Ayat (1)"],
    },
    {
      text: "### Pasal 1\n\n(1) Izin memuat:\n\na. nama; dan\n\nb. alamat.\n\n(2) Nama sebagaimana dimaksud pada ayat (1) Huruf a dirahasiakan.",
      found: ["Huruf a"],
    },
    {
      text: "### Pasal 2\n\nIzin sebagaimana dimaksud dalam PASAL 1 AYAT (2) dapat dicabut.",
      found: ["PASAL 1", "AYAT (2)"],
    },
    {
      text: "### Pasal 3\n\nIzin menurut Psl. 1, fasal 2, atau Pasa1 2 dan Fasal 1 Huruf (a) berlaku.",
      found: ["Psl. 1", "fasal 2", "Pasa1 2", "Fasal 1", "Huruf (a)"],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada ayat (1) atau Pasal 2 berlaku; perubahan memuat 2 (dua) pasal.",
    "### Pasal 1\n\n(1) Izin memuat:\n\na. nama; dan\n\nb. alamat.\n\n(2) Nama sebagaimana dimaksud pada ayat (1) huruf a dirahasiakan.",
    "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n### Pasal 2\n\nPasal 1 berlaku juga bagi badan hukum.",
  ],
  check: (subject) =>
    subject.references().flatMap(({ at, reference }) => {
      const text = subject.clauseAt(at)?.ownText ?? "";
      return stepsOf(reference).flatMap(({ role, word, space, label, from }) => {
        const right = printedUnit(role);
        if (!RULED.has(role) || word === "" || word === right || opensSentence(text, from))
          return [];
        return SPELLINGS.get(role)?.test(word) === true
          ? [{ at, found: word + space + label, expected: `${right} ${label}`, from }]
          : [];
      });
    }),
};

function opensSentence(text: string, at: number): boolean {
  return !/[\p{L}\p{N},;)] $/u.test(text.slice(0, at));
}
