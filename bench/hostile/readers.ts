/** Everything that reads a text which somebody else has written, as a function of that text. */
import { readAkn } from "../../engine/akn/index.ts";
import { applyBill, draftBill } from "../../engine/amend/index.ts";
import {
  readDialect,
  readFrontMatter,
  readInline,
  writeDialect,
} from "../../engine/dialect/index.ts";
import { diffDocuments } from "../../engine/diff/index.ts";
import { addressClauses } from "../../engine/document/index.ts";
import { understandBill } from "../../engine/instruction/index.ts";
import { readHtml, readPlainText } from "../../engine/intake/index.ts";
import { lintDocument } from "../../engine/lint/index.ts";
import { mergeDocuments } from "../../engine/merge/index.ts";
import { buildRedline, documentHtml } from "../../engine/publish/index.ts";
import { findReferences } from "../../engine/reference/index.ts";
import { AKN_NAMESPACE } from "../../schemas/akn/names.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { extractSource } from "../../server/extract/index.ts";
import { docx, paragraphs } from "../../tests/server/extract/docx-file.ts";
import {
  act,
  article,
  chapter,
  instruction,
  list,
  point,
  quoted,
  title,
} from "../../tests/support/build.ts";

const { id, de, eu } = profiles;
const BASE = {
  act: { type: "Undang-Undang", number: "9", year: "2001", title: "Contoh", gazette: null },
  amendments: [],
} as const;

/** A reader, and what it is given: what is made of the text before it reads takes none of its time. */
export type HostileReader = readonly [
  name: string,
  prepare: (text: string) => () => unknown | Promise<unknown>,
];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

// The text of a unit is one line without blanks at its ends.
const lineOf = (text: string): string => text.replace(/\n+/gu, " ").trim() || "a";

const actOf = (text: string): LegalDocument =>
  act(
    title("UNDANG-UNDANG TENTANG CONTOH"),
    chapter(lineOf(text).replace(/^BAB /u, ""), lineOf(text), article("1", lineOf(text))),
    article("2", "Menteri.", list(point("a", lineOf(text)))),
  );

const billOf = (text: string): LegalDocument =>
  act(
    title("UNDANG-UNDANG TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 9 TAHUN 2001 TENTANG CONTOH"),
    article(
      "I",
      "Beberapa ketentuan dalam Undang-Undang Nomor 9 Tahun 2001 tentang Contoh diubah sebagai berikut:",
      list(
        instruction("1", lineOf(text), quoted(article("1", lineOf(text)))),
        instruction("2", `Pasal 2 ${lineOf(text)}`),
        instruction(
          "3",
          `Di antara BAB I dan BAB II disisipkan 1 (satu) bab, yakni ${lineOf(text)}`,
        ),
      ),
    ),
  );

const sideOf = (document: LegalDocument) => ({ document, profile: id, hash: "", title: "" });

/** Both sides of a change in the middle of the text. */
const sidesOf = (text: string) => {
  const line = lineOf(text);
  const middle = Math.floor(line.length / 2);
  return {
    before: sideOf(actOf(line)),
    after: sideOf(actOf(`${line.slice(0, middle)} x ${line.slice(middle)}`)),
  };
};

export const HOSTILE_READERS: readonly HostileReader[] = [
  ["dialect", (text) => () => readDialect(text, { profile: id })],
  ["inline", (text) => () => readInline(lineOf(text))],
  ["front matter", (text) => () => readFrontMatter(text)],
  ["plain text", (text) => () => readPlainText(text, { profile: id })],
  ["German text", (text) => () => readPlainText(text, { profile: de })],
  ["HTML", (text) => () => readHtml(text, { profile: id })],
  [
    "Akoma Ntoso",
    (text) => () =>
      readAkn(
        `<akomaNtoso xmlns="${AKN_NAMESPACE}"><act><body><article><content><p>${text}</p></content></article></body></act></akomaNtoso>`,
      ),
  ],
  ["extract", (text) => () => extractSource(bytesOf(text))],
  ["extract Markdown", (text) => () => extractSource(bytesOf(text), { as: "markdown" })],
  [
    "DOCX",
    (text) => {
      // Characters that XML cannot hold are in no pattern; those that it marks are written as references.
      const marks = { "&": "&amp;", "<": "&lt;", ">": "&gt;" } as const;
      const plain = text.replace(/[&<>]/gu, (sign) => marks[sign as keyof typeof marks]);
      const file = docx(paragraphs("Pasal 1", ...plain.split("\n")));
      return () => extractSource(file);
    },
  ],
  [
    "write",
    (text) => {
      const document = actOf(text);
      return () => writeDialect(document, id);
    },
  ],
  [
    "merge",
    (text) => {
      const { before, after } = sidesOf(text);
      const theirs = actOf(`${lineOf(text)} y`);
      return () =>
        mergeDocuments(before.document, after.document, theirs, { profile: id, prefer: "ours" });
    },
  ],
  [
    "apply",
    (text) => {
      const [base, bill] = [actOf(text), billOf(text)];
      return () => applyBill(base, bill, { profile: id });
    },
  ],
  ["citations", (text) => () => [id, eu, de].map((profile) => findReferences(text, profile))],
  [
    "understand",
    (text) => {
      const bill = billOf(text);
      return () => understandBill(bill, id);
    },
  ],
  [
    "lint",
    (text) => {
      const texts = [actOf(text), billOf(text)];
      return () => texts.map((document) => lintDocument(document, { profile: id, work: "" }));
    },
  ],
  [
    "compare and publish",
    (text) => {
      const { before, after } = sidesOf(text);
      return () => {
        const [first, second] = [before, after].map(({ document }) => addressClauses(document, id));
        buildRedline(diffDocuments(before, after).diff, first ?? [], second ?? []);
        return documentHtml({ document: after.document, profile: id, facts: null, language: "id" });
      };
    },
  ],
  [
    "draft",
    (text) => {
      const { before, after } = sidesOf(text);
      return () => draftBill(before.document, after.document, { profile: id, base: BASE });
    },
  ],
];
