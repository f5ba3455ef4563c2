/**
 * Mutated inputs over all readers. The law: no throw, no hang, no lost word, by the program's own check and by a count of
 * letters that knows nothing of how it reads.
 *
 * The usual sample is fixed and small; `npm run fuzz` gives a fresh seed and more runs.
 */
import { describe, expect, test } from "@jest/globals";
import { writeAkn } from "../../../engine/akn/index.ts";
import { writeDialect } from "../../../engine/dialect/index.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import {
  type ExtractedSource,
  extractSource,
  type SourceFormat,
} from "../../../server/extract/index.ts";
import { checkAccount } from "../../engine/intake/support.ts";
import { legalDocument } from "../../support/arbitrary.ts";
import { HTML, mutate, mutations, PRINT } from "../../support/mutated-source.ts";
import fc from "../../support/random.ts";
import { docx, item, level, paragraph, paragraphs, run, table } from "./docx-file.ts";
import { type PlacedText, pageOf, pdf } from "./pdf-file.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 300);
/** Packed formats cost a hundred times more. */
const PACKED_RUNS = Math.ceil(RUNS / 10);

/** UTF-16 keeps nulls, and halves of pairs become the sign that stands for them. */
const bytesOf = (source: string, isWide: boolean): Uint8Array => {
  if (!isWide) return new TextEncoder().encode(source);
  const codes = Array.from({ length: source.length }, (_, at) => source.charCodeAt(at));
  return new Uint8Array(Uint16Array.from([0xfeff, ...codes]).buffer);
};

const letters = (text: string): readonly string[] =>
  text.normalize("NFC").match(/[\p{L}\p{N}]/gu) ?? [];

const countLetters = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const letter of letters(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

const spoken = (document: LegalDocument): readonly string[] => {
  const texts: string[] = [];
  document.descendants((node) => {
    texts.push(String(node.attrs["label"] ?? ""), node.isText ? (node.text ?? "") : "");
  });
  return texts;
};

const keptTexts = ({ account }: ExtractedSource): readonly string[] =>
  account.spans.flatMap((span) => {
    if (span.outcome === "dropped") return [];
    return [span.outcome === "repaired" ? span.becomes : span.text];
  });

const LOST = /words-lost$/u;
const check = async (
  bytes: Uint8Array,
  as?: SourceFormat,
): Promise<ExtractedSource | undefined> => {
  const outcome = await extractSource(bytes, as === undefined ? {} : { as });
  if (!outcome.ok) return undefined;
  const { document, account, sourceText, problems } = outcome.value;
  document.check();
  expect(checkAccount(sourceText, account)).toEqual([]);
  expect(problems.filter(({ code }) => LOST.test(code))).toEqual([]);
  return outcome.value;
};

const run1 = (property: fc.IAsyncPropertyWithHooks<unknown>, runs: number): Promise<void> =>
  fc.assert(property as fc.IAsyncProperty<unknown>, {
    numRuns: runs,
    endOnFailure: runs > 1_000,
  });

describe("mutated texts", () => {
  test.each([
    ["text", PRINT],
    ["html", HTML],
  ] as const)("%s loses no letter", async (as, source) => {
    const property = fc.asyncProperty(mutations, fc.boolean(), async (changes, isWide) => {
      const read = await check(bytesOf(mutate(source, changes), isWide), as);
      if (read === undefined) return;
      // As a browser does, "&amp" is read without its semicolon too (seed 151802).
      const kept = keptTexts(read).map((text) => text.replaceAll(/&amp;?/gu, "&"));
      const isHtml = as === "html";
      expect(countLetters(spoken(read.document))).toEqual(
        countLetters(isHtml ? kept : keptTexts(read)),
      );
    });
    await run1(property, RUNS);
  });

  test("markdown loses no letter", async () => {
    const property = fc.asyncProperty(legalDocument, mutations, async (document, changes) => {
      const source = mutate(writeDialect(document, profiles.id), changes);
      const read = await check(bytesOf(source, false), "markdown");
      if (read === undefined) return;
      const known = countLetters(keptTexts(read));
      const said = countLetters(spoken(read.document));
      // Names of character references and addresses of links are no letters of the text.
      const isPlain = !/[&<[]|```/u.test(read.sourceText);
      if (isPlain) expect(said).toEqual(known);
      for (const [letter, count] of said) expect(count <= (known.get(letter) ?? 0)).toBe(true);
    });
    await run1(property, RUNS);
  });

  test("Akoma Ntoso loses no letter", async () => {
    const property = fc.asyncProperty(legalDocument, mutations, async (document, changes) => {
      await check(bytesOf(mutate(writeAkn(document, profiles.id, null), changes), false), "akn");
    });
    await run1(property, Math.ceil(RUNS / 2));
  });

  test("the format that is told by the content is read without a throw", async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(PRINT, HTML, `# ${PRINT}`),
      mutations,
      async (source, changes) => {
        await check(bytesOf(mutate(source, changes), false));
      },
    );
    await run1(property, Math.ceil(RUNS / 4));
  });
});

const BLOCKS = [
  ...PRINT.split("\n").map((line) => paragraphs(line.trim())),
  table([
    ["Nilai", "Golongan"],
    ["satu", "A"],
  ]),
  table([["Menimbang", ":", "a. bahwa"]], "none"),
  table([["kiri", paragraph("kanan")]]),
  item("berlabel", 1, 0),
  item("lebih dalam", 1, 1),
  `<w:p>${run("lama ")}<w:del><w:r><w:delText>hapus</w:delText></w:r></w:del><w:ins>${run("baru")}</w:ins></w:p>`,
  paragraph(run("tersembunyi", "<w:vanish/>")),
  paragraph("tergabung", "<w:rPr><w:del/></w:rPr>"),
];
const NUMBERING = {
  numbering: `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "(%1)")}${level(1, "lowerLetter", "%2.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
};

describe("mutated files", () => {
  test("DOCX of any blocks loses no letter", async () => {
    const property = fc.asyncProperty(
      fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 40 }),
      async (blocks) => {
        const body = blocks.join("");
        const read = await check(docx(body));
        if (read === undefined) return;
        const said = [...body.matchAll(/<w:(?:t|delText)[^>]*>([^<]*)/gu)].map(
          ([, text]) => text ?? "",
        );
        const told = read.account.spans.map(({ text }) => text);
        expect(countLetters(told)).toEqual(countLetters(said));
        expect(countLetters(spoken(read.document))).toEqual(countLetters(keptTexts(read)));
      },
    );
    await run1(property, PACKED_RUNS * 3);
  });

  test("DOCX with mutated XML is read or refused", async () => {
    const property = fc.asyncProperty(mutations, mutations, async (changes, others) => {
      const body = mutate(BLOCKS.join(""), changes);
      await check(docx(body, { numbering: mutate(NUMBERING.numbering, others) }));
      await check(docx(BLOCKS.join(""), { numbering: mutate(NUMBERING.numbering, others) }));
    });
    await run1(property, PACKED_RUNS);
  });

  const FILES = [
    ["DOCX", docx(BLOCKS.join(""), NUMBERING)],
    ["PDF", pdf([pageOf(...PRINT.split(/[\n\f]+/u).slice(0, 40)), { picture: [600, 800] }])],
  ] as const;
  test.each(FILES)("%s with mutated bytes is read or refused", async (_, bytes) => {
    const change = fc.record({
      at: fc.nat({ max: bytes.length - 1 }),
      byte: fc.nat({ max: 255 }),
    });
    const property = fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 12 }),
      fc.option(fc.nat({ max: bytes.length }), { freq: 4 }),
      async (changes, end) => {
        const copy = Uint8Array.from(bytes);
        for (const { at, byte } of changes) copy[at] = byte;
        await check(end === null ? copy : copy.subarray(0, end));
      },
    );
    await run1(property, PACKED_RUNS);
  });

  test("PDF with words anywhere loses no letter", async () => {
    const placed: fc.Arbitrary<PlacedText> = fc.record({
      text: fc.constantFrom("Pasal 1", "(1) Satu", "a. dua;", "- 2 -", "kata", "undang-", "x"),
      x: fc.integer({ min: -20, max: 640 }),
      y: fc.integer({ min: -20, max: 820 }),
      size: fc.constantFrom(6, 9, 12, 30),
      angle: fc.constantFrom(0, 0, 0, 0, 45, 90, 180, 270),
    });
    const pages = fc.array(
      fc.record({
        texts: fc.array(placed, { maxLength: 30 }),
        rotate: fc.constantFrom(0, 90, 180),
      }),
      { minLength: 1, maxLength: 3 },
    );
    await run1(
      fc.asyncProperty(pages, async (drawn) => {
        await check(pdf(drawn));
      }),
      PACKED_RUNS,
    );
  });
});
