/** Values for shapes: an example that a shape lets in, and the same example with one of its places made hostile. */
import type { z } from "zod";

/** What stands under a name, where only the test knows it, such as the id of a record; undefined where any value will do. */
export type Known = (name: string) => unknown;

type Inner = z.ZodType & {
  readonly def: {
    readonly type: string;
    readonly innerType?: Inner;
    readonly element?: Inner;
    readonly valueType?: Inner;
    readonly options?: readonly Inner[];
    readonly shape?: Readonly<Record<string, Inner>>;
    readonly values?: readonly unknown[];
    readonly entries?: Readonly<Record<string, unknown>>;
  };
};

const TEXTS = [
  "Teks",
  "2026-01-02",
  "/akn/id/act/uu/2001/1",
  "https://example.org/a",
  "abcdef1",
  "1",
  `sha256:${"0".repeat(64)}`,
  "bahwa ada alasan;",
  "Ketentuan ini berlaku.",
  "UU 1/2001",
  "LN 2008/58, TLN 4843",
  "28F",
];

/** Said of a field that may be left out, and is. */
export const LEFT_OUT = Symbol("left out");

/** A value that the shape lets in, with all that it may hold. Throws for a kind of shape that it does not know. */
export function exampleOf(given: z.ZodType, known: Known, name = ""): unknown {
  const shape = given as Inner;
  const said = known(name);
  if (said === LEFT_OUT) return undefined;
  if (said !== undefined) return said;
  const { def } = shape;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
      return exampleOf(def.innerType!, known, name);
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape!).map(([key, field]) => [key, exampleOf(field, known, key)]),
      );
    case "array":
      return [exampleOf(def.element!, known, name)];
    case "record":
      return { nama: exampleOf(def.valueType!, known, name) };
    case "union":
      return exampleOf(def.options![0]!, known, name);
    case "literal":
      return def.values![0];
    case "enum":
      return Object.values(def.entries!)[0];
    case "boolean":
      return false;
    case "number":
      return 1;
    case "string": {
      const text = TEXTS.find((one) => shape.safeParse(one).success);
      if (text !== undefined) return text;
      throw new RangeError(`expected a text that the shape of ${name} lets in`);
    }
    default:
      throw new RangeError(`expected a shape that is known here, got ${def.type} at ${name}`);
  }
}

/** The shapes that a shape may be, where it is one of several. */
export function optionsOf(shape: z.ZodType): readonly z.ZodType[] {
  const { def } = shape as Inner;
  return def.type === "union" ? def.options! : [shape];
}

/** A place in a value: the names and positions on the way to it, and whether its value or its own name is meant. */
export interface ValuePlace {
  readonly path: readonly (string | number)[];
  readonly kind: "text" | "number" | "name";
}

/** The places of all texts and numbers in a value, and the names of the fields of its records. */
export function placesIn(value: unknown, path: ValuePlace["path"] = []): readonly ValuePlace[] {
  if (typeof value === "string") return [{ path, kind: "text" }];
  if (typeof value === "number") return [{ path, kind: "number" }];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...path, isList ? Number(key) : key];
    // Only records have names that a person chooses; the example calls them all the same.
    const named: ValuePlace[] = key === "nama" ? [{ path: place, kind: "name" }] : [];
    return [...named, ...placesIn(inner, place)];
  });
}

/** The value with another one at a place. */
export function withValue(value: unknown, { path, kind }: ValuePlace, hostile: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return hostile;
  if (Array.isArray(value))
    return value.map((inner, index) =>
      index === step ? withValue(inner, { path: rest, kind }, hostile) : inner,
    );
  const entries = Object.entries(value as object).map(([key, inner]) => {
    if (key !== step) return [key, inner];
    if (kind === "name" && rest.length === 0) return [String(hostile), inner];
    return [key, withValue(inner, { path: rest, kind }, hostile)];
  });
  return Object.fromEntries(entries);
}

/** Texts that no store gives back to the letter. */
export const UNKEEPABLE_TEXTS = ["nul\0after", "\ud800", "half \udc00 of a pair"] as const;

/** Texts that a program may trip over. */
export const HOSTILE_TEXTS = [
  ...UNKEEPABLE_TEXTS,
  "",
  " ",
  "right \u202e to left",
  "two\u2028lines",
  "two\nlines",
  "\u0007",
  "\ufeffmark",
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "http://",
  "../../../etc/passwd",
  "/akn/id/act/uu/../../<script>",
  "2026-13-01",
  "2026-02-30",
  "0000-00-00",
  "constructor",
  "toString",
  "null",
  "%00%2e%ff",
  "'; DROP TABLE works; --",
  "{{title}} $& $1",
  "\u{1f4a5}".repeat(150),
  "panjang ".repeat(700),
] as const;

export const HOSTILE_NUMBERS = [-1, 0.5, 1e308, Number.MAX_SAFE_INTEGER + 2, 0] as const;
