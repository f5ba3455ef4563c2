import { describe, expect, test } from "@jest/globals";
import { AllSelection, type EditorState } from "prosemirror-state";
import { enter } from "../../editor/prosemirror/commands/enter.ts";
import { copiedSource, copiedText } from "../../editor/prosemirror/paste/copied.ts";
import { htmlSource } from "../../editor/prosemirror/paste/html.ts";
import { FLATTENED, insertBlocks } from "../../editor/prosemirror/paste/insert-blocks.ts";
import { plainSource, sourceLine } from "../../editor/prosemirror/paste/plain-text.ts";
import { readBlocks } from "../../engine/dialect/index.ts";
import fc from "../support/random.ts";
import { pastedHtml } from "./pasted-html.ts";
import { draft, profile, run, show } from "./support.ts";

function pasted(into: string, text: string): string {
  const state = draft(into);
  const next = state.apply(insertBlocks(state, readBlocks(plainSource(text, profile), profile)));
  next.doc.check();
  return show(next);
}

describe("plain text that is pasted", () => {
  test.each([
    ["one line goes into the text", "## Pasal 5\n\n(1) Sa‸tu.", "x", "## Pasal 5\n(1) Sax‸tu."],
    [
      "paragraphs stand beside the paragraph",
      "## Pasal 5\n\n(1) Satu.‸",
      "(2) Dua.\n(3) Tiga.",
      "## Pasal 5\n(1) Satu.\n(2) Dua.\n(3) Tiga.‸",
    ],
    [
      "letters go below the text",
      "## Pasal 5\n\n(1) x:‸\n\n(2) Dua.",
      "a. satu;\nb. dua.",
      "## Pasal 5\n(1) x:\na. satu;\nb. dua.‸\n(2) Dua.",
    ],
    [
      "letters continue the list",
      "## Pasal 5\n\nx:\n\na. satu;‸",
      "b. dua;\nc. tiga.",
      "## Pasal 5\nx:\na. satu;\nb. dua;\nc. tiga.‸",
    ],
    [
      "articles stand after the article",
      "## Pasal 5\n\nLima.‸\n\n## Pasal 6\n\nEnam.",
      "Pasal 5A\n(1) Satu.\n(2) Dua.\nPasal 5B\nIsi.",
      "## Pasal 5\nLima.\n## Pasal 5A\n(1) Satu.\n(2) Dua.\n## Pasal 5B\nIsi.‸\n## Pasal 6\nEnam.",
    ],
    [
      "the rest of the text comes after",
      "## Pasal 5\n\n(1) Satu‸ lagi.",
      " dan:\na. x",
      "## Pasal 5\n(1) Satudan:\na. x‸ lagi.",
    ],
    [
      "a title takes the words",
      "## BAB I UMUM‸\n\n### Pasal 1\n\nx",
      "(1) Dua.",
      "## BAB I UMUM (1) Dua.‸\n### Pasal 1\nx",
    ],
    [
      "signs of Markdown are text",
      "## Pasal 5\n\n‸",
      "a*b*c _d_ [e](f) <g> 10:30",
      "## Pasal 5\na\\*b\\*c \\_d\\_ \\[e\\](f) \\<g> 10:30‸",
    ],
  ])("%s", (_name, into, text, expected) => {
    expect(pasted(into, text)).toBe(expected);
  });

  test("an empty unit that was just made is filled", () => {
    const state = run(draft("## Pasal 5\n\n(1) Satu.‸\n\n(2) Dua."), enter);
    const next = state.apply(insertBlocks(state, readBlocks("(1a) Sisip.", profile)));
    expect(show(next)).toBe("## Pasal 5\n(1) Satu.\n(1a) Sisip.‸\n(2) Dua.");
  });

  test("lines that a program broke at the page's width are one paragraph", () => {
    expect(pasted("## Pasal 5\n\n‸", "(1) Setiap orang yang\nmelakukan.\n\n(2) Dua.")).toBe(
      "## Pasal 5\n(1) Setiap orang yang melakukan.\n(2) Dua.‸",
    );
  });
});

describe("an empty unit takes what is pasted under its label", () => {
  test.each([
    ["one that was just made", "## Pasal 5\n\n‸", "## Pasal 5\n(1) Satu.\n(2) Dua.‸"],
    ["one of the base", "## Pasal 5\n\n(1) ‸", "## Pasal 5\n(1) Satu.\n(2) Dua.‸"],
    ["not another one of the base", "## Pasal 5\n\n(5) ‸", "## Pasal 5\n(5)\n(1) Satu.\n(2) Dua.‸"],
    [
      "one whose label was typed as words",
      "## Pasal 5\n\n\\(1)‸",
      "## Pasal 5\n(1) Satu.\n(2) Dua.‸",
    ],
  ])("%s", (_name, into, expected) => {
    expect(pasted(into, "(1) Satu.\n\n(2) Dua.")).toBe(expected);
  });

  test("and keeps its identity where the base has it", () => {
    const state = draft("## Pasal 5\n\n(1) ‸");
    const wid = (of: EditorState) => of.doc.firstChild?.firstChild?.firstChild?.attrs["wid"];
    const next = state.apply(insertBlocks(state, readBlocks("(1) Satu.", profile)));
    expect(wid(next)).toBe(wid(state));
  });

  test("as a list takes its items", () => {
    expect(pasted("## Pasal 5\n\nx:\n\na. ‸", "a. satu;\n\nb. dua.")).toBe(
      "## Pasal 5\nx:\na. satu;\nb. dua.‸",
    );
  });
});

const pastedHtmlInto = (into: string, html: string): string => {
  const state = draft(into);
  const { source, lost } = htmlSource(pastedHtml(html), profile);
  const transaction = insertBlocks(state, readBlocks(source, profile));
  const next = state.apply(transaction);
  next.doc.check();
  const told = transaction.getMeta(FLATTENED) === true ? [...lost, "table"] : lost;
  return [show(next), ...told].join("\n~");
};

describe("HTML that is pasted", () => {
  const ARTICLE = "## Pasal 5\n\nIsi.‸";
  test.each([
    [
      "a table is a table, cell by cell",
      ARTICLE,
      "<table><tr><td><p>satu</p></td><td>dua</td></tr><tr><td>tiga</td><td><b>empat</b></td></tr></table>",
      "## Pasal 5\nIsi.\n| satu | dua |\n| --- | --- |\n| tiga | **empat‸** |",
    ],
    [
      "merged and empty cells stay so",
      ARTICLE,
      "<table><thead><tr><th colspan=2>judul</th></tr></thead><tbody><tr><td></td><td>dua</td></tr></tbody></table>",
      "## Pasal 5\nIsi.\n```table\n|2x1 judul\n---\n|\n| dua‸\n```",
    ],
    [
      "what follows the cursor stands behind the table",
      "## Pasal 5\n\nIsi‸ lagi.",
      "<table><tr><td>a</td><td>b</td></tr></table>",
      "## Pasal 5\nIsi\n| a | b |\n| --- | --- |\nlagi.‸",
    ],
    [
      "lines in a cell are told",
      ARTICLE,
      "<table><tr><td><p>satu</p><p>dua</p>tiga<br>empat</td><td>x</td></tr></table>",
      "## Pasal 5\nIsi.\n| satu dua tiga empat | x‸ |\n| --- | --- |\n~cell-lines",
    ],
    [
      "a table in a cell is words, and told",
      ARTICLE,
      "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>",
      "## Pasal 5\nIsi.\n| a b c | d‸ |\n| --- | --- |\n~nested-table\n~cell-lines",
    ],
    [
      "a table in a title is words, and told",
      "# Uji‸\n\n## Pasal 1\n\nx",
      "<table><tr><td>satu</td><td>dua</td></tr></table>",
      "# Uji satu dua‸\n## Pasal 1\nx\n~table",
    ],
    [
      "a table in a cell that is here is words, and told",
      "## Pasal 5\n\n| a‸ | b |\n| --- | --- |\n| 1 | 2 |",
      "<p>x</p><table><tr><td>satu</td><td>dua</td></tr></table>",
      "## Pasal 5\n| ax satu dua‸ | b |\n| --- | --- |\n| 1 | 2 |\n~table",
    ],
    [
      "a table of one column only sets lines below each other",
      ARTICLE,
      "<table><tr><td>(1) Satu.</td></tr><tr><td>(2) Dua.</td></tr></table>",
      "## Pasal 5\nIsi.\n(1) Satu.\n(2) Dua.‸",
    ],
    [
      "breaks, terms and nested blocks keep their borders",
      ARTICLE,
      "<div>satu<div>dua</div>tiga</div>empat<br>lima<dl><dt>enam</dt><dd>tujuh</dd></dl><pre>delapan\nsembilan</pre>",
      "## Pasal 5\nIsi.satu\ndua\ntiga\nempat\nlima\nenam\ntujuh\ndelapan\nsembilan‸",
    ],
    [
      "a drawn label stays with its words in whatever block they stand",
      ARTICLE,
      "<ol type=a><li><p>satu;</p></li><li><div>dua.</div></li></ol>",
      "## Pasal 5\nIsi.\na. satu;\nb. dua.‸",
    ],
    [
      "signs that the draft cannot have are told, their words stay",
      ARTICLE,
      "<p> m<sup>2</sup> <s>lama</s> <img src=x> <a href='https://x.test/'>tautan</a><span style='display:none'>gelap</span></p>",
      "## Pasal 5\nIsi.m2 lama tautan‸\n~raised\n~struck\n~image\n~link",
    ],
  ])("%s", (_name, into, html, expected) => {
    expect(pastedHtmlInto(into, html)).toBe(expected);
  });

  test("no words of two blocks are ever one word", () => {
    const tag = fc.constantFrom(
      "p",
      "div",
      "td",
      "tr",
      "table",
      "li",
      "ol",
      "dt",
      "dd",
      "h2",
      "pre",
      "tbody",
    );
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        fc.constant(" kata "),
        fc
          .tuple(tag, fc.array(tie("node"), { maxLength: 3 }))
          .map(([name, inner]) => `<${name}>${inner.join("")}</${name}>`),
        fc.constant("<p>kata</p>"),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree.node, { maxLength: 4 }), (parts) => {
        const html = parts.join("");
        const count = (text: string) => text.match(/kata/gu)?.length ?? 0;
        const shown = pastedHtmlInto("## Pasal 5\n\n‸", html);
        expect(count(shown)).toBe(count(html));
        expect(shown).not.toMatch(/katakata/u);
      }),
      { numRuns: 200 },
    );
  });
});

test("emphasis of a pasted line is kept, and no sign of it is made from text", () => {
  const line = sourceLine(
    [
      { text: "yang ", mark: "none" },
      { text: "cyber ", mark: "emphasis" },
      { text: "2*3", mark: "none" },
    ],
    profile,
  );
  expect(line).toBe("yang *cyber* 2\\*3");
});

describe("what is copied", () => {
  const source = "## BAB I UMUM\n\n### Pasal 5\n\n(1) Satu *x*:\n\na. dua;\n\nb. tiga.";

  test("carries the labels of all units that were copied from their start", () => {
    const state = draft(source);
    const all = state.apply(state.tr.setSelection(new AllSelection(state.doc)));
    expect(copiedSource(all)).toBe(
      "### BAB I UMUM\n\n### Pasal 5\n\n(1) Satu *x*:\n\na. dua;\n\nb. tiga.",
    );
    expect(copiedText(all)).toBe("BAB I UMUM\nPasal 5\n(1) Satu x:\na. dua;\nb. tiga.");
  });

  test.each([
    [
      "a unit that was entered in its middle leaves its label",
      "## Pasal 5\n\n(1) Sa‸tu.\n\n(2) Du‸a.",
      "tu.\n(2) Du",
    ],
    ["words inside one text are words", "## Pasal 5\n\n(1) ‸Satu‸.", "Satu"],
    [
      "the article comes with its first text",
      "## Pasal 5\n\n(1) ‸Satu.\n\n(2) Du‸a.",
      "Pasal 5\n(1) Satu.\n(2) Du",
    ],
  ])("%s", (_name, selected, expected) => {
    expect(copiedText(draft(selected))).toBe(expected);
  });

  test("comes back as the same units", () => {
    const state = draft("## Pasal 5\n\n(1) ‸Satu *x*:\n\na. dua;\n\nb. ti‸ga.");
    const blocks = readBlocks(copiedSource(state), profile);
    expect(blocks.map(String)).toEqual([
      'article(paragraph(textBlock("Satu ", emphasis("x"), ":"), list(point(textBlock("dua;")), point(textBlock("ti")))))',
    ]);
  });
});
