/** Identifiers and elements of foreign files, written back. */
import { describe, expect, test } from "@jest/globals";
import { readAkn, writeAkn } from "../../../engine/akn/index.ts";
import { readXml } from "../../../engine/akn/read-xml.ts";
import { readDialect, writeProven } from "../../../engine/dialect/index.ts";
import { addressClauses, equalDocuments } from "../../../engine/document/index.ts";
import { isUnitOfHierarchy } from "../../../schemas/akn/elements.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import { readCorpus } from "../../support/corpus.ts";
import { needing } from "../../support/needing.ts";
import fc from "../../support/random.ts";
import { anyAkn } from "./any-akn.ts";
import { allElements, expectValid, foreign } from "./support.ts";

const ACT = foreign(
  `<part eId="part_1"><num>1</num>
  <section eId="sec_1"><num>1</num><heading>One</heading><subsection eId="sec_1__subsec_1"><num>(1)</num><content><p><term eId="term_1">Fire</term> is hot.</p></content></subsection></section>
  <hcontainer eId="box" name="schedule"><num>A</num><heading>More</heading><content><p>Words.</p></content></hcontainer></part>`,
);

/** The file written again, of the document as it was read or of another. */
function writeBack(xml: string, change?: (document: LegalDocument) => LegalDocument): string {
  const { document, profile, facts, aknSource } = readAkn(xml);
  const changed = change === undefined ? document : change(document);
  return writeAkn(changed, profile, facts, { source: aknSource });
}

/** The document with a sign more at the end of each text, so that no unit is as it was. */
function editAll(node: LegalDocument): LegalDocument {
  if (node.isText) return node;
  const children = node.children.map(editAll);
  const isText = node.type === legalSchema.nodes.textBlock;
  return node.type.create(node.attrs, isText ? [...children, legalSchema.text("!")] : children);
}

/** Identifier and element of each unit of the document that a file is read as. */
function unitsOf(xml: string): readonly (readonly [string, string])[] {
  const { document, profile, aknSource } = readAkn(xml);
  return addressClauses(document, profile).flatMap(({ eid }) => {
    const unit = aknSource.units.get(eid);
    return unit === undefined || unit.eid === null ? [] : [[unit.eid, unit.element] as const];
  });
}

function elementsWithEids(xml: string): readonly (readonly [string, string])[] {
  return allElements(readXml(xml).root).flatMap(({ name, attributes }) => {
    const eid = attributes.get("eId") ?? attributes.get("id");
    return eid === undefined ? [] : [[eid, name] as const];
  });
}

const SAMPLES = [
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
];

/** A valid foreign body: units of any names in each other, each with an identifier that tells nothing. */
const NAMES = [
  "part",
  "title",
  "section",
  "article",
  "clause",
  "paragraph",
  "rule",
  "level",
  "point",
];
const LABELS = ["1", "Art. 2", "§ 3", "(a)", "IV", "Section 5.", "Artículo 6"];
interface Made {
  readonly name: string;
  readonly label: string;
  readonly inside: readonly Made[];
}
const anyUnit = fc.letrec<{ readonly unit: Made }>((tie) => ({
  unit: fc.record({
    name: fc.constantFrom(...NAMES),
    label: fc.constantFrom(...LABELS),
    inside: fc.oneof(
      { maxDepth: 4, depthIdentifier: "unit" },
      fc.constant([]),
      fc.array(tie("unit"), { maxLength: 3 }),
    ),
  }),
})).unit;
const anyForeign = fc.array(anyUnit, { minLength: 1, maxLength: 4 }).map((made) => {
  let count = 0;
  const write = ({ name, label, inside }: Made): string => {
    count += 1;
    const eId = `x.${count}`;
    const text = `<p>word ${count}</p>`;
    const content = inside.length === 0 ? `<content>${text}</content>` : inside.map(write).join("");
    return `<${name} eId="${eId}"><num>${label}</num>${content}</${name}>`;
  };
  return foreign(made.map(write).join(""));
});

describe("files of others written back", () => {
  test("[AK38] what has not changed is the file to the letter", () => {
    expect(writeBack(ACT)).toBe(ACT);
    const twisted = ACT.replaceAll('eId="box"', 'eId="sec_1"').replace(
      "<akomaNtoso",
      "<!-- x --><akomaNtoso",
    );
    expect(writeBack(twisted)).toBe(twisted);
  });
  test("[AK38] a declared encoding that is none of what is written is not kept", () => {
    const old = `<?xml version="1.0" encoding="ISO-8859-1"?>\n${ACT}`;
    expect(writeBack(old)).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n${ACT}`);
    expect(writeBack(old.replace("ISO-8859-1", "utf-8"))).toContain('encoding="utf-8"');
  });
  test("[AK38] a file that is not well-formed is written anew", () => {
    const broken = ACT.replace("</part>", "");
    expect(writeBack(broken)).not.toBe(broken);
    expectValid(writeBack(broken));
  });
  test("[AK39] a changed text keeps identifier and element of each unit, and links lead to them", () => {
    const xml = writeBack(ACT, editAll);
    expectValid(xml);
    expect(elementsWithEids(xml).filter(([, name]) => isUnitOfHierarchy(name))).toEqual([
      ["part_1", "part"],
      ["sec_1", "section"],
      ["sec_1__subsec_1", "subsection"],
      ["box", "hcontainer"],
    ]);
    expect(xml).toContain('<content eId="sec_1__subsec_1__content">');
    expect(xml).toContain('name="schedule"');
  });
  test("[AK39] an identifier that the file gives twice is kept once", () => {
    const xml = writeBack(ACT.replaceAll('eId="box"', 'eId="sec_1"'), editAll);
    expectValid(xml);
    expect(elementsWithEids(xml).filter(([eid]) => eid === "sec_1")).toEqual([
      ["sec_1", "section"],
    ]);
  });
  test("[AK39] they survive the next reading and writing", () => {
    const once = writeBack(ACT, editAll);
    expect(writeBack(once)).toBe(once);
    expect(unitsOf(once).filter(([, name]) => name !== "body")).toEqual(unitsOf(ACT));
  });
  test("[AK2] [AK38] [AK39] identifiers of any valid file come back, changed or not", () => {
    fc.assert(
      fc.property(anyForeign, (xml) => {
        expect(writeBack(xml)).toBe(xml);
        const { document } = readAkn(xml);
        const again = writeBack(xml, editAll);
        expectValid(again);
        expect(equalDocuments(readAkn(again).document, editAll(document))).toBe(true);
        const back = new Map(elementsWithEids(again));
        for (const [eid, name] of unitsOf(xml)) expect(back.get(eid)).toBe(name);
      }),
      { numRuns: 40 },
    );
  });
  test("[AK2] [AK39] any elements in any place, with doubled identifiers, are written valid and read back", () => {
    fc.assert(
      fc.property(anyAkn, (xml) => {
        const { document } = readAkn(xml);
        const changed = editAll(document);
        // A file without a text is not changed, and stays as invalid as it was.
        fc.pre(!equalDocuments(changed, document));
        const again = writeBack(xml, editAll);
        expectValid(again);
        expect(equalDocuments(readAkn(again).document, changed)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  needing("corpus", () => {
    test.each([
      ["cl_Sesion56_2", 620],
      ["eu_COM20130619_EN-8", 980],
      ["it_senato_ddl_2013", 161],
      ["ke_Debate_Bungeni_2011-06-10", 62],
      ["uk_pga-2014-27-enacted-data", 276],
      ["us_Act_2011-11-29", 77],
      ["us_Title9-Chap3-eng", 22],
      ["uy_bill_2010-09-27", 498],
      ["za_Judgement_2008-11-26", 103],
    ])("[AK38] %s comes back with all %i identifiers", (file, count) => {
      expectFileBack(`akn/oasis-examples-ns30/${file}.xml`, count);
    });
    test.each([
      ["bluebell-eids_edge.xml", 287],
      ["indigo-pdf-basic_in.xml", 58],
      ["slaw-community-fire-safety.akn2.xml", 1497],
    ])("[AK38] %s comes back with all %i identifiers", (file, count) => {
      expectFileBack(`akn/laws-africa/${file}`, count);
    });
    test.each(SAMPLES)("[DI5] %s is Markdown with all its units, or refused", (file) => {
      const { document, profile } = readAkn(readCorpus(`akn/${file}`));
      const written = writeProven(document, profile);
      const units = addressClauses(document, profile).length;
      const again = written.ok ? readDialect(written.value, { profile }).clauses.length : units;
      expect(again).toBe(units);
      expect(profile.id).toBe(/\/(eu|uk)_/u.exec(file)?.[1]?.replace("uk", "gb") ?? "neutral");
    });
    test.each([
      ["oasis-examples-ns30/eu_COM20130619_EN-8.xml", 33],
      ["oasis-examples-ns30/it_senato_ddl_2013.xml", 6],
      ["oasis-examples-ns30/uk_pga-2014-27-enacted-data.xml", 8],
      ["oasis-examples-ns30/us_Act_2011-11-29.xml", 6],
      ["oasis-examples-ns30/us_Title9-Chap3-eng.xml", 8],
      ["oasis-examples-ns30/uy_bill_2010-09-27.xml", 3],
      ["laws-africa/bluebell-eids_edge.xml", 8],
      ["laws-africa/indigo-pdf-basic_in.xml", 4],
    ])("[DI45] our numbers in %s are those of its own identifiers", (file, count) => {
      const { document, profile, aknSource } = readAkn(readCorpus(`akn/${file}`));
      const numbers = addressClauses(document, profile).flatMap(({ eid, kind, label }) => {
        const given = aknSource.units.get(eid)?.eid ?? "";
        const isHeaded = (kind === "article" || kind === "container") && /[0-9IVX]/u.test(label);
        return isHeaded && given !== ""
          ? [[eid.replace(/-\d+$/u, "").split("_").at(-1), given.split("_").at(-1)]]
          : [];
      });
      expect(numbers.map(([own]) => own)).toEqual(numbers.map(([, given]) => given));
      expect(numbers).toHaveLength(count);
    });
  });
});

function expectFileBack(path: string, count: number): void {
  const source = readCorpus(path);
  const xml = writeBack(source);
  expect(elementsWithEids(xml)).toEqual(elementsWithEids(source));
  expect(elementsWithEids(xml)).toHaveLength(count);
  const changed = writeBack(source, editAll);
  expectValid(changed);
  const back = new Map(elementsWithEids(changed));
  const lost = unitsOf(source).filter(([eid]) => !back.has(eid));
  expect(lost).toEqual([]);
  const renamed = unitsOf(source).filter(
    ([eid, name]) => isUnitOfHierarchy(name) && back.get(eid) !== name,
  );
  expect(renamed).toEqual([]);
}
