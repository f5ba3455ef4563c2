/** Character references of HTML that official texts use; others stay as they are. */

const NAMED: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  bull: "•",
  middot: "·",
  sect: "§",
  copy: "©",
  reg: "®",
  deg: "°",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  times: "×",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  ouml: "ö",
  uuml: "ü",
  auml: "ä",
  shy: "\u00AD",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
};

export interface Reference {
  /** The characters as the source has them, and what they mean. */
  readonly raw: string;
  readonly text: string;
}

const PATTERN = /^&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/u;

/** The character reference that a source has at a place, or undefined where it has none. */
export function readReference(source: string, at: number): Reference | undefined {
  const found = PATTERN.exec(source.slice(at, at + 40));
  if (found === null) return undefined;
  const [raw, decimal, hexadecimal, name] = found;
  const text = name === undefined ? fromCode(decimal, hexadecimal) : NAMED[name];
  return text === undefined ? undefined : { raw, text };
}

function fromCode(
  decimal: string | undefined,
  hexadecimal: string | undefined,
): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
