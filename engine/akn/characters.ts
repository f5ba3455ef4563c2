/** Characters and addresses that XML cannot hold as they are, and how they are kept all the same. */
import type { Attributes } from "./xml.ts";

/** The characters that XML 1.0 forbids, halves of surrogate pairs among them. */
export const FORBIDDEN_CHARACTERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * An attribute for any text. Where XML cannot hold the text, a second attribute in our namespace keeps it to the letter,
 * escaped as in JSON.
 */
export function textAttribute(name: string, value: string): Attributes {
  return exactly(name, value, value.replace(FORBIDDEN_CHARACTERS, "\uFFFD"));
}

/** An attribute that the schema wants to be an address; what is none is percent-encoded and kept beside it. */
export function addressAttribute(name: string, value: string): Attributes {
  return exactly(name, value, asAddress(value));
}

function exactly(name: string, value: string, written: string): Attributes {
  return written === value
    ? { [name]: value }
    : { [name]: written, [`rancang:${name}`]: writeJson(value) };
}

/** The text that `textAttribute` or `addressAttribute` was given. */
export function readExactly(attributes: ReadonlyMap<string, string>, name: string): string {
  const exact = attributes.get(`rancang:${name}`);
  const written = attributes.get(name) ?? "";
  if (exact === undefined) return written;
  const value = readJson(exact);
  return typeof value === "string" ? value : written;
}

/** A value as JSON in characters that XML can hold. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\u0020-\uD7FF\uE000-\uFFFD]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The value that JSON spells, or undefined where it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON.parse throws on every text that is no JSON; there is no other way to ask.
    return undefined;
  }
}

const SIGN = "[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2}";
const HOST = "(?:[A-Za-z0-9\\-._~]|%[0-9A-Fa-f]{2})*(?::\\d{1,5})?";
// What every reader of XML Schema accepts; stricter than RFC 3986, so that nothing depends on the reader.
const ADDRESS = new RegExp(
  `^(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://${HOST}(?=[/?#]|$)|(?!//))(?:${SIGN})*(?:#(?:${SIGN})*)?$`,
  "u",
);

function asAddress(value: string): string {
  const whole = value.replace(FORBIDDEN_CHARACTERS, "\uFFFD");
  const first = value.split(/[/?#]/u)[0] ?? "";
  const isRelativeWithColon = first.includes(":") && !/^[A-Za-z][A-Za-z0-9+.-]*:/u.test(first);
  if (!isRelativeWithColon && ADDRESS.test(value)) return value;
  const encoded = encodeURI(whole);
  return !isRelativeWithColon && ADDRESS.test(encoded) ? encoded : encodeURIComponent(whole);
}
