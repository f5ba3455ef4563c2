/** Random documents of the whole schema: every node at every place where it may stand, with texts that XML makes hard. */

import type { Node } from "prosemirror-model";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import fc from "../../support/random.ts";

const nodes = legalSchema.nodes;
const marks = legalSchema.marks;

// White space that XML joins, signs that it escapes or forbids, marks of omission, citations, a pair of surrogates.
const PIECES = [
  ...[
    "setiap",
    "orang",
    "Pasal 1 ayat (2)",
    "…",
    "...",
    "Dihapus.",
    "dihapus;",
    "berbunyi:",
    "a",
    "𝔸",
  ],
  ...[" ", "  ", "\n", "\t", "\r", "\u00A0", "&", "<", ">", "]]>", '"', "'", "&amp;", "<p>", "-->"],
  ...["\u0001", "\u000C", "\uFFFE", "\uD800", "\u2028", "\u0085", "\uFEFF"],
];
const characters = (least: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...PIECES), { minLength: least, maxLength: 6 })
    .map((parts) => parts.join(""));

const address = fc.oneof(
  fc.constantFrom(
    "https://example.org/a?b=c#d",
    "#art_5",
    "a b",
    "http://[",
    "//x:y",
    "1:2",
    "%zz",
    "javascript:1",
    "",
  ),
  characters(0),
);

const mark = fc.oneof(
  fc.constantFrom(marks.strong.create(), marks.emphasis.create(), marks.code.create()),
  fc.tuple(address, characters(0)).map(([href, title]) => marks.link.create({ href, title })),
);

const inlineNode: fc.Arbitrary<Node> = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: characters(1).map((text) => legalSchema.text(text)) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(address, characters(0), characters(0))
          .map(([src, alt, title]) => nodes.image.create({ src, alt, title })),
      },
    ),
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(mark, { maxLength: 3 })),
  )
  .map(([node, chosen]) =>
    node.mark(chosen.reduce<Node["marks"]>((all, one) => one.addToSet(all), [])),
  );

const inline = fc.array(inlineNode, { maxLength: 3 });

const LABELS = [
  ...["", "Pasal 1", "Pasal 5A", "Pasal I", "BAB I", "BAB IIA", "Bagian Kesatu", "Paragraf 2"],
  ...["(1)", "(2a)", "a.", "b.", "1.", "6a.", "a)", "x y", "  ", "Ayat (1)", "Huruf a", "Angka 2"],
  ...["Buku Kesatu", "Article 3", "SEC. 4.", "\u0001", "LAMPIRAN I", "PENJELASAN", "…"],
];
const label = fc.constantFrom(...LABELS);
const ROLES = ["", "bab", "bagian", "pasal", "buku", "article", "lain"];
const wid = fc.constantFrom("", "", "", "w1", "w 2", "w3");

const unit = fc.record({ label, wid });
const namedUnit = fc.record({ label, wid, role: fc.constantFrom(...ROLES) });

type Many = fc.Arbitrary<readonly Node[]>;
const some = (one: fc.Arbitrary<Node>, least = 0, most = 3): Many =>
  fc.array(one, { minLength: least, maxLength: most, depthIdentifier: "unit", size: "max" });
const maybe = (one: fc.Arbitrary<Node>): Many =>
  fc.oneof(
    fc.constant([]),
    one.map((node) => [node]),
  );
const joined = (...parts: readonly Many[]): Many => fc.tuple(...parts).map((found) => found.flat());

const text = inline.map((content) => nodes.textBlock.create(null, content));
const omission = fc.constant(nodes.omission.create());
const crossheading = inline.map((content) => nodes.crossheading.create(null, content));
const heading = inline.map((content) => nodes.heading.create(null, content));

const cell = fc
  .tuple(inline, fc.constantFrom(1, 1, 2), fc.constantFrom(1, 3), fc.constantFrom(null, [20, 30]))
  .map(([content, colspan, rowspan, colwidth]) =>
    nodes.cell.create({ colspan, rowspan, colwidth }, content),
  );
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  .map((rows) =>
    nodes.table.create(
      null,
      rows.map((cells) => nodes.row.create(null, cells)),
    ),
  );

const made = (
  type: keyof typeof nodes,
  attrs: fc.Arbitrary<Record<string, unknown>>,
  content: Many,
): fc.Arbitrary<Node> =>
  fc
    .tuple(attrs, content)
    .map(([given, inside]) => legalSchema.node(String(type), given, [...inside]));
const bare = fc.constant({});

const tree = fc.letrec<Record<string, Node>>((tie) => {
  const block = fc.oneof(
    { maxDepth: 7, depthSize: "large", depthIdentifier: "unit" },
    { weight: 6, arbitrary: text },
    { weight: 1, arbitrary: omission },
    { weight: 1, arbitrary: table },
    { weight: 3, arbitrary: tie("list") },
    { weight: 1, arbitrary: tie("quotation") },
    { weight: 1, arbitrary: tie("quotedStructure") },
  );
  const inBox = fc.oneof(
    { maxDepth: 7, depthSize: "large", depthIdentifier: "unit" },
    { weight: 3, arbitrary: block },
    { weight: 1, arbitrary: crossheading },
    { weight: 3, arbitrary: tie("article") },
    { weight: 2, arbitrary: tie("container") },
  );
  const inNotes = (...more: readonly fc.Arbitrary<Node>[]): fc.Arbitrary<Node> =>
    fc.oneof(
      { maxDepth: 7, depthSize: "large", depthIdentifier: "unit" },
      block,
      tie("note"),
      ...more,
    );
  const item = fc.oneof(
    omission,
    made("point", unit, some(block)),
    made("instruction", unit, some(block)),
  );
  const grounds = some(fc.oneof(text, omission, tie("list")));
  return {
    list: made("list", bare, some(item, 1)),
    quotation: made("quotation", bare, some(fc.oneof(block, crossheading), 1)),
    quotedStructure: made("quotedStructure", bare, some(fc.oneof(inBox, tie("paragraph")), 1)),
    paragraph: made("paragraph", unit, some(block)),
    article: made(
      "article",
      namedUnit,
      joined(maybe(heading), some(block), some(fc.oneof(tie("paragraph"), omission))),
    ),
    container: made("container", namedUnit, joined(maybe(heading), some(inBox))),
    note: made("note", unit, joined(maybe(heading), some(inNotes()))),
    division: made("division", unit, joined(maybe(heading), some(inNotes(tie("division"))))),
    explanation: made("explanation", unit, joined(maybe(heading), some(inNotes(tie("division"))))),
    attachment: made("attachment", unit, joined(maybe(heading), some(inBox))),
    body: made("body", bare, some(inBox)),
    conclusions: made("conclusions", bare, some(fc.oneof(block, crossheading))),
    preface: inline.map((content) =>
      nodes.preface.create(null, nodes.docTitle.create(null, content)),
    ),
    preamble: made(
      "preamble",
      bare,
      some(
        fc.oneof(
          block,
          crossheading,
          made("recitals", unit, grounds),
          made("citations", unit, grounds),
        ),
      ),
    ),
  };
});

/** A random document that the schema accepts; most of them no reader of Markdown would make. */
export const anyDocument: fc.Arbitrary<LegalDocument> = made(
  "act",
  bare,
  joined(
    maybe(tree["preface"] as fc.Arbitrary<Node>),
    maybe(tree["preamble"] as fc.Arbitrary<Node>),
    some(
      fc.oneof(
        ...["body", "body", "conclusions", "explanation", "attachment"].map(
          (name) => tree[name] as fc.Arbitrary<Node>,
        ),
      ),
      0,
      4,
    ),
  ),
).map((document) => {
  document.check();
  return document;
});
