/** The body of a request as JSON: at most so many bytes, UTF-8, not too deep, and without names that mean something to the language. */
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import { errorCode, errorMessage } from "../error-code.ts";

/** A document nests units, lists and marks; the deepest act has 20 levels, which is 60 of JSON. */
const DEEPEST = 400;
const FORBIDDEN = new Set(["__proto__"]);

/** The value that the bytes spell; refused with the reason. */
export function readBody(bytes: Uint8Array): Outcome<unknown> {
  const refuse = (reason: string) => refused(problem("http/body-unreadable", { reason }));
  const text = decode(bytes);
  if (text === undefined) return refuse("it is not UTF-8 text");
  if (isTooDeep(text)) return refuse(`it nests deeper than ${DEEPEST} levels`);
  try {
    let forbidden: string | undefined;
    const value: unknown = JSON.parse(text, (key, inner) => {
      if (FORBIDDEN.has(key)) forbidden = key;
      return inner;
    });
    return forbidden === undefined ? done(value) : refuse(`the name ${forbidden} is not allowed`);
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(`it is not JSON (${errorMessage(error)})`);
    throw error;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (errorCode(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") return undefined;
    throw error;
  }
}

// Counted before parsing, since the parser itself goes down with the nesting. Brackets inside strings do not count.
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign === QUOTE) index = stringEnd(text, index);
    else if (sign === OPEN_BRACE || sign === OPEN_BRACKET) depth += 1;
    else if (sign === CLOSE_BRACE || sign === CLOSE_BRACKET) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

// The position of the closing mark of a string that opens at `start`; the end of the text where it is never closed.
function stringEnd(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign === QUOTE) return index;
    if (sign === BACKSLASH) index += 1;
  }
  return text.length;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
