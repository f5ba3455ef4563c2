/**
 * Turns signs of XML that begin no tag and no reference into text.
 *
 *     a < b <p>c</p></q>      a &lt; b <p>c</p>
 *
 * A parser that takes such a sign for the beginning of a tag swallows what follows, and words with it.
 */

const NAME = "[\\p{L}_:][\\p{L}\\p{N}_:.\\u00B7-]*";
const SPACE = "[ \\t\\r\\n]";
const ATTRIBUTE = `${SPACE}+${NAME}${SPACE}*=${SPACE}*(?:"[^<"]*"|'[^<']*')`;
const TAG = new RegExp(`</?${NAME}(?:${ATTRIBUTE})*${SPACE}*/?>`, "uy");
const DOCTYPE = /<!DOCTYPE[^[<>]*(?:\[[^\]]*\][ \t\r\n]*)?>/y;

/** Comments, sections, processing instructions and the document type: what each begins and ends with. */
const PAIRS = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

// The references that XML itself knows. Any other is kept as the text that stands there and never replaced.
const LOOSE_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);)/gu;

/**
 * The same text with each `<` and `&` that begins nothing as `&lt;` and `&amp;`, and without end tags that end nothing: a
 * parser would end every open element for them. Linear in the text.
 */
export function escapeLooseMarks(text: string): string {
  const out: string[] = [];
  const open = new OpenTags();
  // Where the end of one mark was looked for and not found, it is not looked for again: it cannot stand behind a later one.
  const unended = new Set<string>();
  let at = 0;
  for (let sign = text.indexOf("<"); sign >= 0; sign = text.indexOf("<", at)) {
    out.push(escapeReferences(text.slice(at, sign)));
    const end = endOfMark(text, sign, unended);
    const mark = text.slice(sign, Math.max(sign, end));
    const isTag = !/^<[!?]/u.test(mark);
    if (end < 0) out.push("&lt;");
    else if (!isTag) out.push(mark);
    else if (open.takes(mark)) out.push(escapeReferences(mark));
    at = end < 0 ? sign + 1 : end;
  }
  out.push(escapeReferences(text.slice(at)));
  return out.join("");
}

/** The elements that are open, and how many of each name. */
class OpenTags {
  readonly #names: string[] = [];
  readonly #counts = new Map<string, number>();

  /** Whether a tag has its place here; an end tag has where an element of its name is open. */
  takes(tag: string): boolean {
    const name = /[^</>\s]+/u.exec(tag)?.[0] ?? "";
    if (tag.startsWith("</")) return this.#end(name);
    if (!tag.endsWith("/>")) {
      this.#names.push(name);
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    }
    return true;
  }

  #end(name: string): boolean {
    if ((this.#counts.get(name) ?? 0) === 0) return false;
    let last: string | undefined;
    do {
      last = this.#names.pop() ?? name;
      this.#counts.set(last, (this.#counts.get(last) ?? 1) - 1);
    } while (last !== name);
    return true;
  }
}

function escapeReferences(text: string): string {
  return text.replace(LOOSE_REFERENCE, "&amp;");
}

function endOfMark(text: string, sign: number, unended: Set<string>): number {
  for (const [begin, end] of PAIRS) {
    if (!text.startsWith(begin, sign)) continue;
    const found = unended.has(end) ? -1 : text.indexOf(end, sign + begin.length);
    if (found < 0) unended.add(end);
    return found < 0 ? -1 : found + end.length;
  }
  if (text.startsWith("<!DOCTYPE", sign)) return endOfDoctype(text, sign, unended);
  TAG.lastIndex = sign;
  return TAG.test(text) ? TAG.lastIndex : -1;
}

// A file has one document type at most; looking for the end of each would take time that grows with their number.
function endOfDoctype(text: string, sign: number, seen: Set<string>): number {
  DOCTYPE.lastIndex = sign;
  const isFirst = !seen.has("DOCTYPE");
  seen.add("DOCTYPE");
  return isFirst && DOCTYPE.test(text) ? DOCTYPE.lastIndex : -1;
}
