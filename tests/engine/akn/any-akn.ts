/** Random files of Akoma Ntoso: its elements in any place, most of them invalid, every text a word of its own. */

import {
  ARTICLE_ELEMENTS,
  BODY_ELEMENTS,
  CONTAINER_ELEMENTS,
  DOCUMENT_ELEMENTS,
  INLINE_ELEMENTS,
  ITEM_ELEMENTS,
  LIST_ELEMENTS,
  TEXT_ELEMENTS,
  TITLE_ELEMENTS,
} from "../../../schemas/akn/elements.ts";
import { AKN_NAMESPACE } from "../../../schemas/akn/names.ts";
import fc from "../../support/random.ts";

const UNITS = [...CONTAINER_ELEMENTS, ...ITEM_ELEMENTS, ...ARTICLE_ELEMENTS, "hcontainer"];
const BOXES = [
  ...["content", "intro", "wrapUp", "blockList", "item", "blockContainer", "tblock", "formula"],
  ...["container", "longTitle", "recitals", "recital", "citations", "citation", "toc", "ul", "li"],
  ...["div", "foreign", "speech", "debateSection", "attachments", "attachment", "components"],
  ...["component", "preface", "preamble", "coverPage", "conclusions", "header", "unknown"],
];
const NAMES = [
  ...UNITS,
  ...BOXES,
  ...["table", "tr", "td", "th", "caption"],
  ...[...LIST_ELEMENTS, ...TEXT_ELEMENTS, ...TITLE_ELEMENTS, ...INLINE_ELEMENTS],
  ...[...DOCUMENT_ELEMENTS, ...BODY_ELEMENTS],
  // What stands in most files stands in more of these too.
  ...["p", "p", "p", "p", "num", "num", "heading", "content", "article", "section", "paragraph"],
  ...["point", "list", "quotedStructure", "mod", "authorialNote", "omissis", "table", "tr", "td"],
];

const TEXTS = [
  "kata",
  " dua kata ",
  "\n  ",
  "…",
  "...",
  "&amp;",
  "Pasal 5",
  "(1)",
  " ",
  "é\u00A0x",
];
const ATTRIBUTES = [
  ...["", "", "", "", ' eId="art_1"', ' wId="x"', ' GUID="g"', ' startQuote="“" endQuote="”"'],
  ...[' href="#n1"', ' colspan="2"', ' rowspan="0"', ' xml:space="preserve"', ' name="code"'],
];

const tree = fc.letrec<Record<"node", string>>((tie) => ({
  node: fc.oneof(
    { maxDepth: 8, depthSize: "large", depthIdentifier: "xml" },
    fc.constantFrom(...TEXTS),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...ATTRIBUTES),
        fc.array(tie("node"), { maxLength: 4, depthIdentifier: "xml", size: "max" }),
      )
      .map(([name, attribute, inside]) => `<${name}${attribute}>${inside.join("")}</${name}>`),
  ),
}));

const content = fc.array(tree.node, { maxLength: 6 }).map((nodes) => nodes.join(""));

/** A well-formed file that uses the names of Akoma Ntoso, for whatever place. */
export const anyAkn: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("act", "bill", "doc", "documentCollection", "judgment", "p", "article"),
    fc.constantFrom("preface", "preamble", "coverPage", "meta"),
    content,
    fc.constantFrom("body", "mainBody", "collectionBody", "portionBody"),
    content,
    content,
  )
  .map(
    ([document, opening, before, body, inside, after]) =>
      `<akomaNtoso xmlns="${AKN_NAMESPACE}"><${document}><${opening}>${before}</${opening}><${body}>${inside}</${body}>${after}</${document}></akomaNtoso>`,
  );
