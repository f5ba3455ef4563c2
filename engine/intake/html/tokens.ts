/**
 * HTML as a row of tokens that together are the source: tags, texts, references and what a page does not show.
 *
 *     <p>5 km&sup2;</p>      open p · text "5 km" · reference "²" · close p
 *
 * The rules of the page are those of the tokenizer of htmlparser2. No tree is built: a tree that is repaired moves words.
 * Linear, and never throws: a tag that never ends is text.
 */
import { Tokenizer } from "htmlparser2";

interface Stretch {
  readonly from: number;
  readonly to: number;
}
/** Characters of the page: as they stand, or what a reference means. */
export type TextToken = Stretch &
  ({ readonly kind: "text" } | { readonly kind: "reference"; readonly text: string });
/** The beginning of an element; names are in small letters, an attribute without a value has "". */
export interface OpenToken extends Stretch {
  readonly kind: "open";
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}
/** The end of an element. */
export interface CloseToken extends Stretch {
  readonly kind: "close";
  readonly name: string;
}
/** What a page does not show. */
interface HiddenToken extends Stretch {
  readonly kind: "hidden";
}
export type HtmlToken = TextToken | OpenToken | CloseToken | HiddenToken;

/** Elements whose content is no text of the page. */
const HIDDEN = new Set("script style template noscript iframe object svg head title".split(" "));
/** What may stand in the head of a page; anything else is in its body, where the end of the head is left out. */
const OF_HEAD = new Set("head title meta link base script style noscript template".split(" "));
/** A tag longer than this is taken for one whose quotation mark was never closed. The words behind it are words of the page. */
const MAX_TAG = 10_000;
/** So many times the rest behind a tag that never ended is read again as mark-up. After that the rest is taken as text. */
const MAX_READ_AGAIN = 100;

/** The tokens of a source, in order. */
export function tokenizeHtml(source: string): readonly HtmlToken[] {
  return hideContents(new HtmlScan(source).run());
}

class HtmlScan {
  readonly #source: string;
  readonly #tokens: HtmlToken[] = [];
  /** Where the tokens end. */
  #at = 0;
  /** Where the open tag begins that is being read, or -1. */
  #open = -1;
  #name = "";
  #attributes = new Map<string, string>();
  #attribute = "";

  constructor(source: string) {
    this.#source = source;
  }

  run(): readonly HtmlToken[] {
    let readAgain = 0;
    while (this.#at < this.#source.length) {
      const stopped = this.#scanFrom(this.#at);
      if (stopped === undefined) break;
      readAgain += 1;
      const end = readAgain > MAX_READ_AGAIN ? stopped : this.#open + 1;
      this.#open = -1;
      this.#push({ kind: "text", from: this.#at, to: end });
    }
    return this.#tokens;
  }

  /** Reads to the end, or to where a tag has grown too long: that place is given. */
  #scanFrom(start: number): number | undefined {
    const { length } = this.#source;
    const tokenizer = this.#tokenizer(start);
    for (let from = start; from < length; from += MAX_TAG) {
      tokenizer.write(this.#source.slice(from, from + MAX_TAG));
      const read = Math.min(length, from + MAX_TAG);
      if (this.#open !== -1 && read - this.#open > MAX_TAG) return read;
    }
    tokenizer.end();
    if (this.#open !== -1) return length;
    if (this.#at < length) this.#push({ kind: "text", from: this.#at, to: length });
    return undefined;
  }

  #tokenizer(start: number): Tokenizer {
    const none = (): void => undefined;
    return new Tokenizer(
      {},
      {
        ontext: (from, to) => this.#addText(start + from, start + to),
        ontextentity: (code, to) => this.#addReference(String.fromCodePoint(code), start + to),
        onopentagname: (from, to) => this.#beginTag(start + from - 1, start + to),
        onattribname: (from, to) => this.#beginAttribute(start + from, start + to),
        onattribdata: (from, to) => this.#addValue(this.#source.slice(start + from, start + to)),
        onattribentity: (code) => this.#addValue(String.fromCodePoint(code)),
        onattribend: none,
        onopentagend: (end) => this.#endTag(start + end + 1),
        onselfclosingtag: (end) => this.#endTag(start + end + 1),
        onclosetag: (from, to) => this.#closeTag(start + from - 2, start + to),
        oncomment: (_, end) => this.#hide(start + end + 1),
        oncdata: (_, end) => this.#hide(start + end + 1),
        ondeclaration: (_, end) => this.#hide(start + end + 1),
        onprocessinginstruction: none,
        onend: none,
      },
    );
  }

  // Parts of the source for which the tokenizer reports no event, such as "</>", are kept as mark-up.
  #push(token: HtmlToken): void {
    if (this.#at < token.from)
      this.#tokens.push({ kind: "hidden", from: this.#at, to: token.from });
    if (token.from < token.to) this.#tokens.push(token);
    this.#at = token.to;
  }

  // For a source that ends inside a tag, the tokenizer reports the last signs as text without a place.
  #addText(from: number, to: number): void {
    if (this.#open === -1) this.#push({ kind: "text", from: Math.max(this.#at, from), to });
  }

  // Some names mean two characters, which are told one by one; a number that no character has stays as it is written.
  #addReference(text: string, to: number): void {
    if (text === "\uFFFD") {
      this.#push({ kind: "text", from: this.#at, to });
      return;
    }
    const last = this.#tokens.at(-1);
    if (last?.kind === "reference" && last.to === to)
      this.#tokens.splice(-1, 1, { ...last, text: last.text + text });
    else this.#push({ kind: "reference", from: this.#at, to, text });
  }

  #beginTag(from: number, to: number): void {
    this.#open = from;
    this.#name = this.#source.slice(from + 1, to).toLowerCase();
    this.#attributes = new Map();
  }

  #beginAttribute(from: number, to: number): void {
    this.#attribute = this.#source.slice(from, to).toLowerCase();
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, "");
  }

  #addValue(text: string): void {
    const before = this.#attributes.get(this.#attribute) ?? "";
    this.#attributes.set(this.#attribute, before + text);
  }

  #endTag(to: number): void {
    const from = this.#open;
    this.#open = -1;
    this.#push({ kind: "open", name: this.#name, attributes: this.#attributes, from, to });
  }

  #closeTag(from: number, nameEnd: number): void {
    const name = this.#source.slice(from + 2, nameEnd).toLowerCase();
    const end = this.#source.indexOf(">", nameEnd);
    this.#push({ kind: "close", name, from, to: end === -1 ? this.#source.length : end + 1 });
  }

  #hide(to: number): void {
    this.#push({ kind: "hidden", from: this.#at, to: Math.min(to, this.#source.length) });
  }
}

/** The tokens with the content of elements that a page does not show as hidden. */
function hideContents(tokens: readonly HtmlToken[]): readonly HtmlToken[] {
  let hider = "";
  let depth = 0;
  return tokens.map((token) => {
    if (endsHead(hider, token)) hider = "";
    if (hider === "") {
      if (token.kind !== "open" || !HIDDEN.has(token.name)) return token;
      hider = token.name;
      depth = 1;
      return token;
    }
    depth += stepInto(hider, token);
    if (depth > 0) return { kind: "hidden", from: token.from, to: token.to };
    hider = "";
    return token;
  });
}

function endsHead(hider: string, token: HtmlToken): boolean {
  return hider === "head" && token.kind === "open" && !OF_HEAD.has(token.name);
}

function stepInto(hider: string, token: HtmlToken): number {
  if (token.kind === "open") return token.name === hider ? 1 : 0;
  return token.kind === "close" && token.name === hider ? -1 : 0;
}
