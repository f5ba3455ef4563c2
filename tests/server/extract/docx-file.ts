/** DOCX files made of XML, for tests. */
import { strToU8, type Zippable, zipSync } from "fflate";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const NAMESPACES = `xmlns:w="${WORD}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;

/** What a file is made of besides its body: parts by their names under `word/`, without `.xml`. */
export type Parts = { readonly [name: string]: string };

const ROOTS: { readonly [name: string]: string } = {
  document: "document",
  styles: "styles",
  numbering: "numbering",
  footnotes: "footnotes",
  comments: "comments",
  header1: "hdr",
  footer1: "ftr",
};

/** A DOCX with a body and other parts. */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  const files: Zippable = { "[Content_Types].xml": strToU8("<Types/>") };
  for (const [name, xml] of Object.entries({ document: `<w:body>${body}</w:body>`, ...parts }))
    files[`word/${name}.xml`] = strToU8(xmlPart(ROOTS[name] ?? name, xml));
  return zipSync(files);
}

/** A part as XML. */
export function xmlPart(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

/** A run of text. */
export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of a text, or of runs where it begins with a tag. */
export function paragraph(content: string, properties = ""): string {
  const runs = content.startsWith("<") ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** Paragraphs of texts. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => paragraph(text)).join("");
}

/** A paragraph of an automatic list. */
export function item(text: string, list: number, level: number): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A level of a list. */
export function level(depth: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

/** A table with lines, or without. */
export function table(rows: readonly (readonly string[])[], borders = "single"): string {
  const cells = (row: readonly string[]): string =>
    row.map((text) => (text.startsWith("<w:tc>") ? text : cell(paragraph(text)))).join("");
  return `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="${borders}"/></w:tblBorders></w:tblPr>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** A cell of a table. */
export function cell(content: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}
