/** Which format bytes are in, told by what they hold and never by a name. */
import { unitWordsAt } from "../../engine/wording/read/index.ts";
import { AKN_NAMESPACES } from "../../schemas/akn/names.ts";
import { decodeText } from "./decode.ts";
import type { SourceFormat } from "./source.ts";

/** How far into a file the signs of a format may stand. */
const HEAD = 65_536;
/** A reader of PDF accepts this much before the mark. */
const PDF_HEAD = 1_024;

/** The format of a source; undefined where it is none that is read. */
export function detectFormat(bytes: Uint8Array): SourceFormat | undefined {
  if (latin(bytes.subarray(0, PDF_HEAD)).includes("%PDF-")) return "pdf";
  if (isZip(bytes)) return isWord(bytes) ? "docx" : undefined;
  if (otherFormat(bytes) !== undefined) return undefined;
  const head = decodeText(bytes.subarray(0, wholeLetters(bytes)));
  return head.ok ? textFormat(head.value.text) : undefined;
}

/** The name of a format that is known and not read, for the advice how to save it anew. */
export function otherFormat(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("hex");
  if (isZip(bytes)) return isWord(bytes) ? undefined : zipName(bytes);
  const found = OTHER_FORMATS.find(({ mark }) => mark.test(head));
  if (found === undefined) return undefined;
  if (found.name !== OLE) return found.name;
  return isEncryptedWord(bytes) ? ENCRYPTED_WORD : found.name;
}

/** What Word makes of a document with a password. */
export const ENCRYPTED_WORD = "DOCX (password)";
const OLE = "DOC (Word 97–2003)";
/** The first bytes in hexadecimal figures, and whose they are. */
const OTHER_FORMATS: readonly { readonly mark: RegExp; readonly name: string }[] = [
  { mark: /^d0cf11e0/u, name: OLE },
  { mark: /^7b5c727466/u, name: "RTF" },
  { mark: /^(?:89504e47|ffd8ff|49492a00|4d4d002a|47494638|424d.{8}0{8})/u, name: "an image" },
  { mark: /^25215053/u, name: "PostScript" },
  { mark: /^(?:1f8b|425a68|377abc|52617221|fd377a58)/u, name: "an archive" },
];

function isZip(bytes: Uint8Array): boolean {
  return /^504b(?:0304|0506)/u.test(Buffer.from(bytes.subarray(0, 4)).toString("hex"));
}

// The list of parts stands at the end; where that is cut off, the first parts tell.
function isWord(bytes: Uint8Array): boolean {
  const ends = latin(bytes.subarray(0, HEAD)) + latin(bytes.subarray(-HEAD));
  return /word\/document\d?\.xml/u.test(ends) || (/word\//u.test(ends) && !/xl\//u.test(ends));
}

function zipName(bytes: Uint8Array): string {
  const ends = latin(bytes.subarray(0, HEAD)) + latin(bytes.subarray(-HEAD));
  if (/opendocument\.text/u.test(ends)) return "ODT";
  if (/xl\/workbook/u.test(ends)) return "XLSX";
  return /ppt\/presentation/u.test(ends) ? "PPTX" : "an archive";
}

function isEncryptedWord(bytes: Uint8Array): boolean {
  return latin(bytes).includes([..."EncryptedPackage"].join("\0"));
}

// A sample must not end within a letter.
function wholeLetters(bytes: Uint8Array): number {
  if (bytes.length <= HEAD) return bytes.length;
  let end = HEAD;
  while (end > HEAD - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end & ~1 || HEAD;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

const PROLOG = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>)*/iu;
const ROOT = /^<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)([^>]{0,4000})/u;
const HTML_ELEMENTS =
  /^(?:html|head|body|div|p|span|table|h[1-6]|ul|ol|dl|br|hr|font|center|section|article|main|title|meta|b|i|pre|blockquote|a|img|script|style)$/iu;

function textFormat(text: string): SourceFormat {
  if (/^\s*</u.test(text)) {
    const marked = markupFormat(text);
    if (marked !== undefined) return marked;
  }
  return isDialect(text) ? "markdown" : "text";
}

/** What recognised print says of itself near its beginning. */
const HOCR =
  /<meta[^>]{0,200}\bocr-(?:system|capabilities)|\bclass\s{0,9}=\s{0,9}["'][^"']{0,99}\bocr_page\b/iu;
const OCR_HEAD = 8_192;

function markupFormat(text: string): SourceFormat | undefined {
  if (HOCR.test(text.slice(0, OCR_HEAD))) return "hocr";
  if (/^\s*<!DOCTYPE\s+html/iu.test(text)) return "html";
  const rest = text.slice(PROLOG.exec(text)?.[0].length ?? 0);
  const [, , name = "", attributes = ""] = ROOT.exec(rest) ?? [];
  if (name.toLowerCase() === "alto") return "alto";
  if (name === "akomaNtoso" || AKN_NAMESPACES.test(attributes)) return "akn";
  if (HTML_ELEMENTS.test(name) && !isMarkedUp(rest)) return "html";
  return /^\s*<\?xml/u.test(text) ? "akn" : undefined;
}

// Converters leave a tag or two before a text whose headings have marks.
function isMarkedUp(text: string): boolean {
  const headings = text.match(/^#{1,6}[ \t]+\S/gmu)?.length ?? 0;
  return headings > (text.match(/<\/[a-z]/giu)?.length ?? 0);
}

const HEADED = `(?=\\p{Lu})(?:${unitWordsAt("annex", "container", "article")})`;
const HEADED_UNIT = new RegExp(
  `^#{1,6}[ \\t]+(?:${HEADED}|PENJELASAN|CHAPTER|Chapter|SECTION|Section|SEC\\.|Article|ARTICLE|TITLE|PART|Part|§)(?=[ \\t.]|$)`,
  "gmu",
);
const BARE_UNIT = new RegExp(
  `^[ \\t]*(?:${HEADED}[ \\t]+[\\dIVXLC]+[A-Z]{0,2}|PENJELASAN)[ \\t]*$`,
  "gmu",
);

/** A text of fewer paragraphs says nothing of how it is written. */
const MIN_BLOCKS = 3;
/** The dialect parts all blocks by blank lines; a person who types it may forget some. */
const MAX_ADJACENT = 0.1;

/**
 * Whether a text is written in the dialect: it begins with front matter or with a marked heading, or parts its blocks by
 * blank lines as the dialect does.
 *
 * A converted text may have marks of headings here and there; where more units stand without, it is read as print.
 */
function isDialect(text: string): boolean {
  const unix = text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  if (/^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/u.test(unix)) return true;
  // Front matter may end behind the sample; then its first field tells.
  if (/^---[ \t]*\ndialect:/u.test(unix)) return true;
  const bare = unix.match(BARE_UNIT)?.length ?? 0;
  const headed = unix.match(HEADED_UNIT)?.length ?? 0;
  if (bare > 0) return headed > bare && startsMarked(unix);
  return startsMarked(unix) || isParted(unix);
}

function startsMarked(text: string): boolean {
  return /^\s*#{1,6}[ \t]+\S/u.test(text);
}

function isParted(text: string): boolean {
  if (/\f|\S {3}/u.test(text)) return false;
  const lines = text.split("\n").filter((line) => !/^(?:>|\||`)/u.test(line));
  const isFull = lines.map((line) => line.trim() !== "");
  const full = isFull.filter((one) => one).length;
  const adjacent = isFull.filter((one, at) => one && isFull[at + 1] === true).length;
  return full >= MIN_BLOCKS && adjacent <= full * MAX_ADJACENT;
}
