/**
 * One place in two views: where the cursor of the draft stands in its source, and the other way round.
 *
 * The writer itself says so: it writes the draft with a sign in it, and the sign stands where the text was written. Nothing
 * here knows a form of the dialect.
 *
 *     (1) Setiap ‸Orang …       draft: text 3, seven letters in        source: line 5, column 11
 */
import { Fragment, type Node } from "prosemirror-model";
import { Selection } from "prosemirror-state";
import { writeDialect, writeInline } from "../../../engine/dialect/index.ts";
import { legalSchema } from "../../../schemas/document.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { dropEmptyTexts } from "../empty-units.ts";
import { textChange } from "./text-change.ts";

/** A source that is shown, and the draft that it says. */
interface ShownSource {
  readonly source: string;
  readonly document: Node;
  readonly profile: Profile;
}

const written = new WeakMap<Node, { readonly source: string; readonly profile: Profile }>();

/** The canonical source of a draft; empty texts, which only hold the cursor, are not written. A document is written once. */
export function sourceOfDraft(document: Node, profile: Profile): string {
  const known = written.get(document);
  if (known?.profile === profile) return known.source;
  const source = writeDialect(dropEmptyTexts(document), profile);
  written.set(document, { source, profile });
  return source;
}

/** The offset in the source at which a position of the draft stands. */
export function offsetOf(position: number, { source, document, profile }: ShownSource): number {
  const sign = unusedSign(document);
  const { $head } = Selection.near(document.resolve(position));
  const signed = textWithSign($head.parent, $head.parentOffset, sign);
  const whole = document.replace($head.start(), $head.end(), signed.slice(0, signed.content.size));
  const signedSource = writeDialect(dropEmptyTexts(whole), profile);
  const canonical = sourceOfDraft(document, profile);
  // An empty text is written only with the sign in it: its place is behind the last letter that both have.
  const same = textChange(canonical, signedSource.replace(sign, ""))?.from ?? canonical.length;
  return carried(Math.min(signedSource.indexOf(sign), same), canonical, source);
}

/** The position in the draft of an offset in the source: in the text that stands there, or at the start of the next. */
export function positionOf(offset: number, { source, document, profile }: ShownSource): number {
  const canonical = sourceOfDraft(document, profile);
  const place = carried(offset, source, canonical);
  const lines = canonical.split("\n");
  const line = canonical.slice(0, place).split("\n").length - 1;
  const column = place - (canonical.lastIndexOf("\n", place - 1) + 1);
  const texts = placedTexts(document, profile, lines);
  const onLine = texts.filter((text) => text.place?.line === line);
  const text = onLine.findLast(({ place: at }) => (at?.column ?? 0) <= column) ?? onLine[0];
  if (text === undefined) return besideLine(line, lines, texts);
  return text.start + sizeWritten(text.node, column - (text.place?.column ?? 0));
}

/** A text of the draft. An empty one has no place in the source. */
interface DraftText {
  readonly node: Node;
  readonly start: number;
  readonly place: { readonly line: number; readonly column: number } | undefined;
}

/** A line of a label alone is that of an empty text, where one stands between its neighbours; else the next text begins there. */
function besideLine(line: number, lines: readonly string[], texts: readonly DraftText[]): number {
  const before = texts.findLastIndex(({ place }) => place !== undefined && place.line < line);
  const next = texts.findIndex(({ place }) => place !== undefined && place.line > line);
  const empty = texts.slice(before + 1, next < 0 ? texts.length : next);
  const first = (texts[before]?.place?.line ?? -1) + 1;
  const passed = lines.slice(first, line).filter((between) => between.trim() !== "").length;
  const own = empty[Math.min(passed, empty.length - 1)] ?? texts[next];
  if (own !== undefined) return own.start;
  const last = texts[before];
  return last === undefined ? 0 : last.start + last.node.content.size;
}

/** All texts of the draft in order; `lines` are those of its canonical source. */
function placedTexts(
  document: Node,
  profile: Profile,
  lines: readonly string[],
): readonly DraftText[] {
  const sign = unusedSign(document);
  const written = writeDialect(dropEmptyTexts(withSigns(document, sign)), profile).split("\n");
  const places = written.flatMap((text, line) => {
    const parts = text.split(sign);
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    let passed = 0;
    return parts.slice(0, -1).map((part) => {
      passed += part.length;
      // A letter that has to be escaped at the start of a text has no escape behind the sign: columns count from the end.
      return { line, column: Math.max(0, (lines[line] ?? "").length - (length - passed)) };
    });
  });
  const texts: DraftText[] = [];
  let next = 0;
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const isEmpty = node.content.size === 0;
    texts.push({ node, start: position + 1, place: isEmpty ? undefined : places[next] });
    if (!isEmpty) next += 1;
    return false;
  });
  return texts;
}

/** The document with a sign at the start of each text that is not empty. */
function withSigns(node: Node, sign: string): Node {
  if (node.isTextblock) return node.content.size === 0 ? node : textWithSign(node, 0, sign);
  if (node.isLeaf) return node;
  return node.copy(Fragment.fromArray(node.children.map((child) => withSigns(child, sign))));
}

function textWithSign(text: Node, at: number, sign: string): Node {
  const marks = text.resolve(at).marks();
  const { content } = text;
  const before = content.cut(0, at).append(Fragment.from(legalSchema.text(sign, marks)));
  return text.copy(before.append(content.cut(at)));
}

/** How far in a text stands what is written so many letters behind its start. */
function sizeWritten(text: Node, letters: number): number {
  const sign = unusedSign(text);
  const writtenAt = (at: number): number =>
    writeInline(textWithSign(text, at, sign).content).indexOf(sign);
  let [least, most] = [0, text.content.size];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (writtenAt(middle) < letters) least = middle + 1;
    else most = middle;
  }
  return least;
}

/** Where an offset of one spelling of a source stands in another: they differ in blanks and line ends, not in letters. */
function carried(offset: number, from: string, to: string): number {
  const change = textChange(from, to);
  if (change === undefined || offset <= change.from) return offset;
  const longer = to.length - from.length;
  if (offset >= change.to) return offset + longer;
  const passed = from.slice(change.from, offset);
  const letters = passed.replace(/\s/gu, "").length;
  const blanks = /\s*$/u.exec(passed)?.[0].length ?? 0;
  let at = change.from;
  for (let seen = 0; seen < letters && at < to.length; at += 1)
    if (!/\s/u.test(to.charAt(at))) seen += 1;
  const open = /^[^\S\n]*/u.exec(to.slice(at))?.[0].length ?? 0;
  return at + Math.min(blanks, open);
}

/** A letter, so that the writer takes it for a part of the words: of the Vai syllabary, which no law here is written in. */
const FIRST_SIGN = 0xa500;

/** A sign that the text does not have. */
function unusedSign(text: Node): string {
  const words = text.textContent;
  let code = FIRST_SIGN;
  while (words.includes(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}
