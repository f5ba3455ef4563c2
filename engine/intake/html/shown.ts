/**
 * What a browser makes of the words of a page: struck and hidden ones are no words of it, raised ones stay raised, and
 * items of a list have the labels that the list gives them.
 *
 *     10<sup>3</sup> kali <s>lima</s> tujuh        10³ kali tujuh, and "lima" in the account
 *     <ol type="a" start="3"><li>hal               c. hal
 */
import type { DropReason } from "../../../schemas/account.ts";
import { formatRoman, lowered, raised } from "../../text/index.ts";
import type { HtmlToken, OpenToken } from "./tokens.ts";

/** A token as a browser shows it. */
export type ShownToken = HtmlToken & {
  /** Why its words are no words of the page. */
  readonly dropped?: DropReason;
  /** What is shown in front of what it opens. */
  readonly label?: string;
};

/** The tokens of a page with what a browser makes of them. Linear. */
export function asShown(source: string, tokens: readonly HtmlToken[]): readonly ShownToken[] {
  const ends = findEnds(tokens);
  const shown: ShownToken[] = [...tokens];
  const scopes = [...ends].sort(([first], [second]) => first - second);
  let covered = -1;
  for (const [start, end] of scopes) {
    const token = tokens[start];
    if (token?.kind !== "open" || start <= covered) continue;
    const change = changeOf(source, token);
    if (change === undefined) continue;
    for (let at = start + 1; at < end; at += 1) shown[at] = change(shown[at] ?? token);
    covered = end;
  }
  for (const [at, label] of listLabels(source, shown, ends)) {
    const item = shown[at];
    if (item !== undefined) shown[at] = { ...item, label };
  }
  return shown;
}

/** For each element its end: the tag that closes it; a paragraph ends where the next one begins. */
function findEnds(tokens: readonly HtmlToken[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open = new Map<string, number[]>();
  tokens.forEach((token, at) => {
    if (token.kind !== "open" && token.kind !== "close") return;
    const begun = open.get(token.name) ?? [];
    open.set(token.name, begun);
    if (token.kind === "close" || token.name === "p") {
      const start = begun.pop();
      if (start !== undefined) ends.set(start, at);
    }
    if (token.kind === "open") begun.push(at);
  });
  return ends;
}

type Change = (token: ShownToken) => ShownToken;

/** What an element does to all words in it; nothing where it does not change them. */
function changeOf(source: string, { name, attributes }: OpenToken): Change | undefined {
  if (name === "s" || name === "strike" || name === "del") return drop("deleted-change");
  const style = attributes.get("style") ?? "";
  if (attributes.has("hidden") || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style))
    return drop("hidden-text");
  if (name === "sup") return (token) => lift(source, token, raised);
  return name === "sub" ? (token) => lift(source, token, lowered) : undefined;
}

function drop(reason: DropReason): Change {
  return (token) =>
    token.kind === "text" || token.kind === "reference" ? { ...token, dropped: reason } : token;
}

function lift(source: string, token: ShownToken, inSigns: (text: string) => string): ShownToken {
  if (token.kind !== "text") return token;
  const { from, to } = token;
  const plain = source.slice(from, to);
  const text = inSigns(plain);
  return text === plain ? token : { kind: "reference", from, to, text };
}

/** A text that begins with the label that was printed: the page gives it no other. */
const PRINTED = /^\s*(?:\(?[0-9]{1,3}[a-z]?[.)]|\(?[A-Za-z]{1,2}[.)]|[-–—•*·])/u;

/** The labels of the items of numbered lists whose items have none of their own, by the place of their tokens. */
function listLabels(
  source: string,
  tokens: readonly ShownToken[],
  ends: ReadonlyMap<number, number>,
): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  const lists: { readonly list: OpenToken; readonly end: number; readonly items: number[] }[] = [];
  tokens.forEach((token, at) => {
    while ((lists.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at) {
      const closed = lists.pop();
      if (closed !== undefined) labelItems(source, tokens, closed, labels);
    }
    if (token.kind !== "open") return;
    const end = ends.get(at);
    if ((token.name === "ol" || token.name === "ul") && end !== undefined)
      lists.push({ list: token, end, items: [] });
    else if (token.name === "li") lists.at(-1)?.items.push(at);
  });
  return labels;
}

function labelItems(
  source: string,
  tokens: readonly ShownToken[],
  { list, items }: { readonly list: OpenToken; readonly items: readonly number[] },
  labels: Map<number, string>,
): void {
  const format = formatOf(list);
  if (format === undefined || items.some((at) => PRINTED.test(firstWords(source, tokens, at))))
    return;
  const isReversed = list.attributes.has("reversed");
  let number = integer(list.attributes.get("start")) ?? (isReversed ? items.length : 1);
  for (const at of items) {
    const item = tokens[at];
    const own = item?.kind === "open" ? integer(item.attributes.get("value")) : undefined;
    number = own ?? number;
    const label = format(number);
    if (label !== undefined) labels.set(at, label);
    number += isReversed ? -1 : 1;
  }
}

function firstWords(source: string, tokens: readonly ShownToken[], item: number): string {
  for (let at = item + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "open" && token.name === "li")) return "";
    if (token.kind === "reference" && token.text.trim() !== "") return token.text;
    const text = token.kind === "text" ? source.slice(token.from, token.to) : "";
    if (text.trim() !== "") return text;
  }
  return "";
}

function integer(value: string | undefined): number | undefined {
  const found = /^\s*(-?[0-9]{1,6})/u.exec(value ?? "")?.[1];
  return found === undefined ? undefined : Number(found);
}

type Format = (number: number) => string | undefined;
const DECIMAL: Format = (number) => `${number}.`;
const LETTERS: Format = (number) => {
  if (number < 1) return `${number}.`;
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return `${letters}.`;
};
const ROMAN: Format = (number) =>
  number < 1 || number > 3_999 ? `${number}.` : `${formatRoman(number)}.`;
const small =
  (format: Format): Format =>
  (number) =>
    format(number)?.toLowerCase();
const capital =
  (format: Format): Format =>
  (number) =>
    format(number)?.toUpperCase();

const BY_TYPE: { readonly [type: string]: Format } = {
  "1": DECIMAL,
  a: LETTERS,
  A: capital(LETTERS),
  i: small(ROMAN),
  I: ROMAN,
};
const BY_STYLE: { readonly [style: string]: Format } = {
  decimal: DECIMAL,
  "lower-alpha": LETTERS,
  "lower-latin": LETTERS,
  "upper-alpha": capital(LETTERS),
  "upper-latin": capital(LETTERS),
  "lower-roman": small(ROMAN),
  "upper-roman": ROMAN,
};

/** How a list writes its labels; nothing where it shows none, or marks that are no labels. */
function formatOf({ name, attributes }: OpenToken): Format | undefined {
  const style = attributes.get("style") ?? "";
  const written = /list-style(?:-type)?\s*:\s*([a-z-]+)/iu.exec(style)?.[1]?.toLowerCase();
  if (written !== undefined) return BY_STYLE[written];
  return name === "ol" ? (BY_TYPE[attributes.get("type") ?? "1"] ?? DECIMAL) : undefined;
}
