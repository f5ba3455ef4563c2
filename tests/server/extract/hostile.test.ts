/** Bad input: each kind has its own problem, and none takes more than its time. */

import { deflateSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { messageOf } from "../../../schemas/message.ts";
import { MAX_SOURCE_BYTES } from "../../../schemas/records/limits.ts";
import {
  checkExtension,
  detectFormat,
  extractSource,
  type SourceFormat,
} from "../../../server/extract/index.ts";
import { MAX_BINARY_BYTES } from "../../../server/extract/limits.ts";
import { checkAccount } from "../../engine/intake/support.ts";
import { docx, paragraphs, xmlPart } from "./docx-file.ts";
import { pageOf, pdf } from "./pdf-file.ts";

const text = (source: string): Uint8Array => new TextEncoder().encode(source);
const LAW = pdf([pageOf("Pasal 1", "Setiap orang berhak.")]);
const WORD = docx(paragraphs("Pasal 1", "Setiap orang berhak."));
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? "" : at - 1};`.repeat(10)}">`).join("")}]>`;

const withPart = (name: string, content: string | Uint8Array): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    [name]: typeof content === "string" ? strToU8(content) : content,
  });
const sized = (head: string, size: number): Uint8Array => {
  const bytes = new Uint8Array(size).fill(0x20);
  bytes.set(text(head));
  return bytes;
};
/** A part whose size in the list of parts is said to be smaller than it is. */
const lyingBomb = (): Uint8Array => {
  const packed = withPart("word/document.xml", new Uint8Array(40_000_000));
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  for (let at = 0; at + 28 < packed.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 40_000_000)
      view.setUint32(at + 24, 5_000, true);
  return packed;
};

/** A PDF with one page, whose content is packed. */
const packedPdf = (filter: string, content: Uint8Array): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      LAW.subarray(0, 9),
      text(`99 0 obj\n<< /Filter ${filter} /Length ${content.length} >>\nstream\n`),
      content,
      text("\nendstream\nendobj\n"),
      LAW.subarray(9),
    ]),
  );

interface Case {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly code: string;
  readonly as?: SourceFormat;
}

const CASES: readonly Case[] = [
  { name: "an empty file", bytes: () => new Uint8Array(), code: "extract/empty" },
  { name: "a blank file", bytes: () => text(" \n\t\n"), code: "extract/empty" },
  {
    name: "binary junk",
    bytes: () => Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256),
    code: "extract/unknown-format",
  },
  { name: "nulls", bytes: () => new Uint8Array(1_000), code: "extract/unknown-format" },
  {
    name: "an image",
    bytes: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    code: "extract/other-format",
  },
  { name: "RTF", bytes: () => text("{\\rtf1 Pasal 1}"), code: "extract/other-format" },
  {
    name: "a file of Word 97",
    bytes: () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    code: "extract/other-format",
  },
  {
    name: "a DOCX with a password",
    bytes: () =>
      new Uint8Array([
        ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
        ...text([..."EncryptedPackage"].join("\0")),
      ]),
    code: "extract/encrypted",
  },
  {
    name: "another packed format",
    bytes: () => withPart("xl/workbook.xml", "<x/>"),
    code: "extract/other-format",
  },
  {
    name: "a text over the limit",
    bytes: () => sized("Pasal 1\n", MAX_SOURCE_BYTES + 1),
    code: "extract/too-long",
  },
  {
    name: "a PDF over the limit",
    bytes: () => sized("%PDF-1.4\n", MAX_BINARY_BYTES + 1),
    code: "extract/too-long",
  },
  {
    name: "a PDF of 100 MB that is nothing",
    bytes: () => sized("%PDF-1.4\n", MAX_BINARY_BYTES),
    code: "extract/pdf-truncated",
  },
  {
    name: "a PDF that is cut off",
    bytes: () => LAW.subarray(0, LAW.length - 200),
    code: "extract/pdf-truncated",
  },
  {
    name: "a PDF of zeros",
    bytes: () =>
      Uint8Array.from([...text("%PDF-1.4\n"), ...new Uint8Array(1_000), ...text("\n%%EOF\n")]),
    code: "extract/pdf-broken",
  },
  {
    name: "a PDF with nothing in it",
    bytes: () => text("%PDF-1.4\nnothing\n%%EOF\n"),
    code: "extract/pdf-broken",
  },
  {
    name: "a PDF with a password",
    bytes: () =>
      pdf(
        [pageOf("Pasal 1")],
        `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >> /ID [<00><00>]`,
      ),
    code: "extract/encrypted",
  },
  {
    name: "a PDF of too many pages",
    bytes: () => pdf(Array.from({ length: 3_001 }, () => ({}))),
    code: "extract/too-many-pages",
  },
  {
    name: "a PDF whose page unpacks to hundreds of megabytes",
    bytes: () => packedPdf("/FlateDecode", deflateSync(new Uint8Array(80_000_000).fill(0x20))),
    code: "extract/pdf-too-large",
  },
  {
    name: "a PDF whose page is packed three times over",
    bytes: () =>
      packedPdf("[/FlateDecode /FlateDecode /FlateDecode]", deflateSync(deflateSync(WORD))),
    code: "extract/pdf-packed",
  },
  {
    name: "a text that is to be a PDF",
    bytes: () => text("Pasal 1\nTeks.\n"),
    as: "pdf",
    code: "extract/not-that-format",
  },
  {
    name: "a PDF that is to be text",
    bytes: () => LAW,
    as: "text",
    code: "extract/not-that-format",
  },
  {
    name: "a DOCX that is cut off",
    bytes: () => WORD.subarray(0, WORD.length - 40),
    code: "extract/docx-truncated",
  },
  {
    name: "a DOCX cut in its first part",
    bytes: () => WORD.subarray(0, 300),
    code: "extract/docx-truncated",
  },
  {
    name: "a DOCX without its text",
    bytes: () => withPart("word/styles.xml", xmlPart("styles", "")),
    code: "extract/docx-part-missing",
  },
  {
    name: "a DOCX that unpacks to a thousand times its size",
    bytes: () => withPart("word/document.xml", new Uint8Array(30_000_000)),
    code: "extract/docx-packed",
  },
  {
    name: "a DOCX that unpacks to more than the limit",
    bytes: () => withPart("word/document.xml", new Uint8Array(130_000_000)),
    code: "extract/docx-too-large",
  },
  {
    name: "a DOCX that hides how large it is",
    bytes: lyingBomb,
    code: "extract/docx-truncated",
  },
  {
    name: "a DOCX with an entity bomb",
    bytes: () => withPart("word/document.xml", `${ENTITIES}<x>&a8;</x>`),
    code: "extract/docx-entities",
  },
  {
    name: "a DOCX with an external entity",
    bytes: () =>
      withPart(
        "word/document.xml",
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
      ),
    code: "extract/docx-entities",
  },
  {
    name: "a DOCX whose XML is broken",
    bytes: () => withPart("word/document.xml", "<w:document><w:body></w:document>"),
    code: "extract/docx-broken",
  },
  {
    name: "a DOCX nested without end",
    bytes: () => withPart("word/document.xml", "<a>".repeat(100_000)),
    code: "extract/docx-broken",
  },
];

describe("a source that cannot be read", () => {
  test.each(CASES)("[EX8] $name is refused as $code", async ({ bytes, code, as }) => {
    const outcome = await extractSource(bytes(), as === undefined ? {} : { as });
    expect(outcome.ok ? "read" : outcome.problem.code).toBe(code);
    const said = outcome.ok ? "" : messageOf(outcome.problem, "en");
    expect(said.length).toBeGreaterThan(20);
  });

  test.each(CASES.filter(({ bytes }) => bytes().length < 10_000))(
    "$name is recognised without a throw",
    ({ bytes }) => {
      expect(() => detectFormat(bytes())).not.toThrow();
    },
  );
});

const READ = [
  {
    name: "HTML with scripts",
    source:
      "<html><body><script>document.write('Pasal 9')</script><p>Pasal 1</p><p onclick='x()'>Teks.</p></body></html>",
    code: "extract/scripts-left-out",
  },
  {
    name: "an entity bomb in Akoma Ntoso",
    source: `${ENTITIES}<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="uu"><body><article><content><p>&a8;</p></content></article></body></act></akomaNtoso>`,
    code: "akn/entities-declared",
  },
  {
    name: "an external entity in Akoma Ntoso",
    source:
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><akomaNtoso><act name="uu"><body><p>&a;</p></body></act></akomaNtoso>',
    code: "akn/entities-declared",
  },
  { name: "a lone surrogate and a null", source: "", code: "dialect/replaced-character" },
  { name: "an old encoding", source: "", code: "extract/guessed-encoding" },
] as const;

describe("a source that is odd", () => {
  const bytesOf = ({ name, source }: (typeof READ)[number]): Uint8Array => {
    if (name === "an old encoding")
      return new Uint8Array([...text("Pasal 1\nkaf"), 0xe9, ...text(" buka.\n")]);
    if (name !== "a lone surrogate and a null") return text(source);
    const words = [..."Pasal 1\nTeks \uD800 dan \0 itu.\n"].map((sign) => sign.charCodeAt(0));
    return new Uint8Array(Uint16Array.from([0xfeff, ...words]).buffer);
  };

  test.each(READ)("$name is read, and told as $code", async (one) => {
    const outcome = await extractSource(bytesOf(one));
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const { account, sourceText, problems } = outcome.value;
    expect(problems.map(({ code }) => code)).toContain(one.code);
    expect(problems.map(({ code }) => code)).not.toContain("extract/words-lost");
    expect(checkAccount(sourceText, account)).toEqual([]);
    expect(JSON.stringify(outcome.value.document.toJSON()).length).toBeLessThan(10_000);
  });

  const LONG: readonly (readonly [string, string])[] = [
    ["10 MB of words", "kata ".repeat(2_000_000)],
    ["10 MB of one word", "a".repeat(10_000_000)],
    ["600 kB of labels, each as dear as fifty words", "(1) a. 1. ".repeat(60_000)],
  ];
  test.each(LONG)("a line of %s is read as it is", async (_, line) => {
    const outcome = await extractSource(text(`Pasal 1\n${line}\n`));
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(outcome.value.account.words.source).toBe(line.trim().split(/\s+/u).length + 2);
  });

  test("a name that promises another format is told", () => {
    expect(checkExtension("uu.pdf", "docx")?.code).toBe("extract/other-extension");
    expect(checkExtension("uu.txt", "pdf")?.code).toBe("extract/other-extension");
    expect(
      [
        ["uu.pdf", "pdf"],
        ["uu.md", "text"],
        ["uu.XML", "akn"],
        ["uu", "pdf"],
        ["uu.constructor", "pdf"],
      ].map(([name = "", format]) => checkExtension(name, format as SourceFormat)),
    ).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

test("windows-1252 gives its signs", async () => {
  const read = await extractSource(
    Uint8Array.from(Buffer.from("Pasal 1\n\x93Teks\x94 \x96 dan\x85 \xe9\n", "latin1")),
  );
  expect(read.ok && read.value.sourceText).toBe("Pasal 1\n“Teks” – dan… é\n");
});
