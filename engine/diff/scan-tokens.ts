/** Cuts a text into words, white space and marks, given as offsets, without making a string of each. */

/** What a token is. */
export const TOKEN = { mark: 0, word: 1, space: 2 } as const;

/** The tokens of a text in order; joined they are the text. The token `i` goes from `starts[i]` to `starts[i + 1]`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly kinds: readonly number[];
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const SPACE = /\s/u;

function kindOf(sign: string): number {
  if (WORD.test(sign)) return TOKEN.word;
  return SPACE.test(sign) ? TOKEN.space : TOKEN.mark;
}

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));
// The kinds of signs beyond the first 128. Each sign is tested with the slow patterns once.
const others = new Map<number, number>();

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code] ?? TOKEN.mark;
  const point = text.codePointAt(at) ?? code;
  const known = others.get(point);
  if (known !== undefined) return known;
  const found = kindOf(String.fromCodePoint(point));
  others.set(point, found);
  return found;
}

function lengthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && (text.codePointAt(at) ?? code) > 0xffff ? 2 : 1;
}

/** Whether a sign may stand inside a word: "peraturan-peraturan", "1.000,00", "Jum'at". */
function isJoiner(code: number): boolean {
  return code === 45 || code === 39 || code === 0x2019 || code === 46 || code === 44;
}

/** The same tokens that `tokens` of engine/text gives, as offsets. Linear in the text. */
export function scanTokens(text: string): Tokens {
  const starts: number[] = [];
  const kinds: number[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    starts.push(at);
    kinds.push(kind);
    at += lengthAt(text, at);
    if (kind !== TOKEN.mark) at = runEnd(text, at, kind);
  }
  starts.push(text.length);
  return { text, count: kinds.length, starts, kinds };
}

function runEnd(text: string, from: number, kind: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && kindAt(text, at) === kind) at += lengthAt(text, at);
    const isJoined =
      kind === TOKEN.word &&
      at + 1 < text.length &&
      isJoiner(text.charCodeAt(at)) &&
      kindAt(text, at + 1) === TOKEN.word;
    if (!isJoined) return at;
    at += 1;
  }
}
