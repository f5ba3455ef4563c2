import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readAkn, writeAkn } from "../../../engine/akn/index.ts";
import { escapeLooseMarks } from "../../../engine/akn/loose-marks.ts";
import { readXml } from "../../../engine/akn/read-xml.ts";
import { readDialect } from "../../../engine/dialect/index.ts";
import { addressClauses, equalDocuments } from "../../../engine/document/index.ts";
import { readPlainText } from "../../../engine/intake/index.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import type { Facts } from "../../../schemas/facts.ts";
import { type Profile, profiles } from "../../../schemas/profiles/index.ts";
import { schemaErrors } from "../../support/akn-schema.ts";
import { legalDocument } from "../../support/arbitrary.ts";
import { readCorpus } from "../../support/corpus.ts";
import { needing } from "../../support/needing.ts";
import fc from "../../support/random.ts";
import { anyAkn } from "./any-akn.ts";
import { anyDocument } from "./any-document.ts";
import { allElements, expectValid } from "./support.ts";

/** [AK1] [AK2] [AK3] [AK30]: what is written is valid, has the addresses of the document and no loose link, and reads back equal. */
function expectWritten(document: LegalDocument, profile: Profile, facts: Facts | null): void {
  const xml = writeAkn(document, profile, facts);
  expectValid(xml);
  const back = readAkn(xml);
  expect(back.document.toString()).toBe(document.toString());
  expect(equalDocuments(back.document, document)).toBe(true);
  expect(back.problems).toEqual([]);
  expect(back.facts).toEqual(facts);
  expect(back.profile).toBe(profile);
  const eids = allElements(readXml(xml).root).flatMap(
    ({ attributes }) => attributes.get("eId") ?? [],
  );
  expect(new Set(eids).size).toBe(eids.length);
  const given = new Set(eids);
  for (const { eid } of addressClauses(document, profile)) expect(given).toContain(eid);
  // Links of the text itself lead where its author set them.
  const links = allElements(readXml(xml).root)
    .filter(({ name }) => name !== "a")
    .flatMap(({ attributes }) => LINKS.map((name) => attributes.get(name) ?? ""))
    .filter((link) => link.startsWith("#"));
  expect(links.filter((link) => !given.has(link.slice(1)))).toEqual([]);
}

const LINKS = ["href", "from", "upTo", "source", "period", "start", "refersTo"] as const;

/** [AK15] [AK19]: what is read fits the schema, has all words, and can be written and read again. */
function expectRead(xml: string): void {
  const { document, profile, problems } = readAkn(xml);
  document.check();
  expect(problems.map(({ code }) => code)).not.toContain("akn/words-lost");
  expectWritten(document, profile, null);
}

const drafts = readdirSync("drafts", { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".md") && !file.endsWith("README.md"),
);

describe("[AK1] [AK2] [AK3] [AK30] documents", () => {
  test.each(drafts)("drafts/%s", (file) => {
    const { document, profile, facts } = readDialect(readFileSync(`drafts/${file}`, "utf8"));
    expectWritten(document, profile, facts);
  });
  test("at random, as acts are", () => {
    fc.assert(
      fc.property(legalDocument, (document) => expectWritten(document, profiles.id, null)),
      { numRuns: 60 },
    );
  });
  test("at random, as the schema allows", () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(...Object.values(profiles)), (document, profile) =>
        expectWritten(document, profile, null),
      ),
      { numRuns: 150 },
    );
  });
});

describe("[AK15] [AK19] files", () => {
  test("of any elements in any place keep their words", () => {
    fc.assert(fc.property(anyAkn, expectRead), { numRuns: 200 });
  });
  test("with signs changed, left out or put in are read, every letter outside their marks", () => {
    const source = readFileSync("drafts/comparative/gdpr-art-17.md", "utf8");
    const xml = writeAkn(readDialect(source).document, profiles.eu, null);
    const start = xml.indexOf("</meta>") + "</meta>".length;
    const put = fc.constantFrom("", "<", ">", "&", '"', "</p>", "<p>", "\u0000", "x");
    const change = fc.tuple(fc.integer({ min: start, max: xml.length }), fc.nat(6), put);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const broken = changes.reduce(
          (text, [place, gone, sign]) => text.slice(0, place) + sign + text.slice(place + gone),
          xml,
        );
        expectRead(broken);
        expect(lettersOf(readAkn(broken).document)).toBe(lettersIn(escapeLooseMarks(broken)));
      }),
      { numRuns: 150 },
    );
  });
  test("of no elements at all are read", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), expectRead), {
      numRuns: 200,
    });
  });
});

needing("corpus", () => {
  test.each(drafts)("[AK1] the official schema finds nothing wrong in drafts/%s", (file) => {
    const { document, profile, facts } = readDialect(readFileSync(`drafts/${file}`, "utf8"));
    expect(schemaErrors(writeAkn(document, profile, facts))).toEqual([]);
  });
  test.each([
    "id/uu-2008-11/pdf-digital.txt",
    "id/uu-2016-19/clean.md",
    "id/uu-2019-16/setneg-salinan.txt",
    "id/uu-2022-27/clean.md",
    "id/permenkominfo-2021-10/clean.md",
  ])("[AK1] [AK2] %s", (path) => {
    const { document, profile } = readPlainText(readCorpus(path), { profile: profiles.id });
    expectWritten(document, profile, null);
  });
  test.each([
    "oasis-examples-ns30/cl_Sesion56_2.xml",
    "oasis-examples-ns30/eu_COM20130619_EN-8.xml",
    "oasis-examples-ns30/it_senato_ddl_2013.xml",
    "oasis-examples-ns30/ke_Debate_Bungeni_2011-06-10.xml",
    "oasis-examples-ns30/uk_pga-2014-27-enacted-data.xml",
    "oasis-examples-ns30/us_Act_2011-11-29.xml",
    "oasis-examples-ns30/us_Title9-Chap3-eng.xml",
    "oasis-examples-ns30/uy_bill_2010-09-27.xml",
    "oasis-examples-ns30/za_Judgement_2008-11-26.xml",
    "laws-africa/bluebell-eids_edge.xml",
    "laws-africa/indigo-pdf-basic_in.xml",
    "laws-africa/slaw-community-fire-safety.akn2.xml",
  ])("[AK15] [AK19] %s", (path) => {
    const xml = readCorpus(`akn/${path}`);
    expectRead(xml);
    expect(lettersOf(readAkn(xml).document)).toBe(lettersIn(xml));
  });
});

/** The letters of a document, sorted: nothing of the reader is used to count them. */
function lettersOf(document: LegalDocument): string {
  const texts: string[] = [];
  document.descendants((node) => {
    texts.push(String(node.attrs["label"] ?? ""), node.text ?? "");
  });
  return sorted(texts.join(""));
}

/** The letters of a file outside its metadata, with the notes that stand there and the marks of quoted words. */
function lettersIn(xml: string): string {
  const text = xml
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/gu, "")
    .replace(
      /<meta>[\s\S]*?<\/meta>/gu,
      (meta) => (/<notes[\s\S]*<\/notes>/u.exec(meta) ?? [""])[0],
    )
    .replace(/<(?:[^"'>]|"[^"]*"|'[^']*')*>/gu, "");
  return sorted(
    text.replace(
      /&(?:#x([0-9A-Fa-f]+)|#(\d+)|amp|lt|gt|quot|apos);/gu,
      (_, hex: string, code: string) =>
        hex === undefined && code === undefined
          ? ""
          : String.fromCodePoint(Number.parseInt(hex ?? code, hex === undefined ? 10 : 16)),
    ),
  );
}

function sorted(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join("");
}
