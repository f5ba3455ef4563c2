/** Splits HTML into tags, texts and what is neither. Linear, and never throws: what is no tag is text. */

export type HtmlToken =
  | { readonly kind: "text"; readonly from: number; readonly to: number }
  | { readonly kind: "hidden"; readonly from: number; readonly to: number }
  | {
      readonly kind: "open" | "close";
      readonly name: string;
      readonly from: number;
      readonly to: number;
    };

/** Elements whose content is no text of the page. */
const RAW = new Set(["script", "style", "template", "noscript", "iframe", "object", "svg", "head"]);
const NAME = /^<(\/?)([A-Za-z][A-Za-z0-9:-]*)/u;
/** A tag longer than this is text: a source of one "<" must not be searched to its end again and again. */
const MAX_TAG = 10_000;

/** The tokens of a source, in order; together they are the source. */
export function tokenizeHtml(source: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  let text = 0;
  while (at < source.length) {
    const open = source.indexOf("<", at);
    if (open === -1) break;
    const token = readMarkup(source, open);
    if (token === undefined) {
      at = open + 1;
      continue;
    }
    if (text < open) tokens.push({ kind: "text", from: text, to: open });
    tokens.push(token);
    text = token.to;
    at = token.to;
    if (token.kind === "open" && RAW.has(token.name)) {
      const end = endOfRaw(source, at, token.name);
      if (end > at) tokens.push({ kind: "hidden", from: at, to: end });
      text = end;
      at = end;
    }
  }
  if (text < source.length) tokens.push({ kind: "text", from: text, to: source.length });
  return tokens;
}

function readMarkup(source: string, open: number): HtmlToken | undefined {
  if (source.startsWith("<!--", open)) {
    const end = source.indexOf("-->", open + 4);
    return { kind: "hidden", from: open, to: end === -1 ? source.length : end + 3 };
  }
  if (source.startsWith("<!", open) || source.startsWith("<?", open)) {
    const end = source.slice(open, open + MAX_TAG).indexOf(">");
    return end === -1 ? undefined : { kind: "hidden", from: open, to: open + end + 1 };
  }
  const found = NAME.exec(source.slice(open, open + 40));
  if (found === null) return undefined;
  const end = endOfTag(source, open + found[0].length);
  if (end === undefined) return undefined;
  const name = (found[2] ?? "").toLowerCase();
  return { kind: found[1] === "/" ? "close" : "open", name, from: open, to: end };
}

// A ">" inside quotes does not end the tag.
function endOfTag(source: string, start: number): number | undefined {
  let quote = "";
  const stop = Math.min(source.length, start + MAX_TAG);
  for (let at = start; at < stop; at += 1) {
    const sign = source.charAt(at);
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return at + 1;
  }
  return undefined;
}

function endOfRaw(source: string, start: number, name: string): number {
  const pattern = new RegExp(`</${name}(?=[\\s>/])`, "giu");
  pattern.lastIndex = start;
  return pattern.exec(source)?.index ?? source.length;
}
