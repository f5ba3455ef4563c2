import { describe, expect, test } from "@jest/globals";
import type { Mark, Node } from "prosemirror-model";
import { writeProven } from "../../../engine/dialect/index.ts";
import { formatLabel } from "../../../engine/text/index.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { messageOf } from "../../../schemas/message.ts";
import { type ItemForm, profiles } from "../../../schemas/profiles/index.ts";
import { legalDocument } from "../../support/arbitrary.ts";
import fc from "../../support/random.ts";

const { nodes, marks } = legalSchema;
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 800);

// Texts that a reader of lines or of inline syntax could take for something else.
const WORDS = [
  "orang",
  "1.",
  "(1)",
  "a.",
  "a)",
  "…",
  "***",
  "#",
  "> x",
  "Pasal 1",
  "ayat",
  "*",
  "_",
  "`",
  "[x]",
  "<b>",
  "&amp;",
  "\\",
  "|",
  "Menimbang:",
  "Ayat (1)",
  "10:30",
  "”",
  "dan/atau",
  "!",
  "i.",
  "---",
  "  dua",
  "é",
];
const mark = fc.constantFrom<Mark>(
  marks.emphasis.create(),
  marks.strong.create(),
  marks.code.create(),
  marks.link.create({ href: "https://example.org/a_b" }),
);
const run = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
    fc.array(mark, { maxLength: 2 }),
  )
  .map(([words, set]) =>
    legalSchema.text(
      words.join(" "),
      set.reduce<readonly Mark[]>((all, one) => one.addToSet(all), []),
    ),
  );
const plainRun = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => legalSchema.text(words.join(" ")));

const textBlock = (content: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  content.map((node) => nodes.textBlock.create(null, node));
const FORMS: readonly ItemForm[] = ["a.", "1.", "a)", "1)", "(a)"];

/** Points of one form, numbered from one or with a gap, each with a text and perhaps a deeper list. */
function list(depth: number): fc.Arbitrary<Node> {
  const inside =
    depth === 0
      ? fc.constant<readonly Node[]>([])
      : fc.oneof(
          { weight: 2, arbitrary: fc.constant<readonly Node[]>([]) },
          list(depth - 1).map((inner) => [inner]),
        );
  const tail = fc.oneof(
    { weight: 4, arbitrary: fc.constant<readonly Node[]>([]) },
    textBlock(plainRun).map((node) => [node]),
  );
  const item = fc.tuple(textBlock(plainRun), inside, tail);
  return fc
    .tuple(fc.constantFrom(...FORMS), fc.array(item, { minLength: 1, maxLength: 3 }))
    .map(([form, items]) =>
      nodes.list.create(
        null,
        items.map(([intro, inner, end], index) => {
          const label = formatLabel(form, {
            series: form.includes("1") ? "number" : "letter",
            main: index + 1,
            inserted: 0,
          });
          return nodes.point.create({ label }, [intro, ...inner, ...(inner.length > 0 ? end : [])]);
        }),
      ),
    );
}

const content = fc
  .tuple(
    textBlock(plainRun),
    fc.option(list(2), { nil: undefined }),
    fc.option(textBlock(plainRun), { nil: undefined }),
  )
  .map((parts) => parts.filter((node): node is Node => node !== undefined));

function act(paragraphs: readonly (readonly Node[])[]): Node {
  const units = paragraphs.map((blocks, index) =>
    nodes.paragraph.create({ label: `(${index + 1})` }, blocks),
  );
  return nodes.act.create(
    null,
    nodes.body.create(null, nodes.article.create({ label: "Pasal 1", role: "pasal" }, units)),
  );
}

function expectProven(document: Node): void {
  document.check();
  const proven = writeProven(document, profiles.id);
  expect(proven.ok ? "" : messageOf(proven.problem, "en")).toBe("");
}

describe("random documents", () => {
  test("[DI2] come back from what is written", () => {
    fc.assert(fc.property(legalDocument, expectProven), { numRuns: 150 });
  });
  test("[DI18] [DI22] [DI24] lists in lists of the same labels, tails, texts like labels come back", () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 3 }), (paragraphs) =>
        expectProven(act(paragraphs)),
      ),
      {
        numRuns: RUNS,
      },
    );
  });
  test("[DI23] emphasis, code and links come back", () => {
    const inline = fc
      .array(run, { minLength: 1, maxLength: 4 })
      .map((runs) => [nodes.textBlock.create(null, runs)]);
    fc.assert(
      fc.property(inline, (blocks) => expectProven(act([blocks]))),
      { numRuns: RUNS },
    );
  });
});
