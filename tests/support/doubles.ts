/**
 * Words of the law that stand in two tables or patterns of the program.
 *
 * A list is an array of texts, the keys of a table, or the alternatives of a pattern (`(?:dan|atau)`). Words of one kind have
 * one home, and a list elsewhere that holds two or more of them stands there for the second time. A string that is one word
 * in the code ("pasal" as the name of a unit) is no list.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";
import { ACTIVE_VERBS, PASSIVE_VERBS } from "../../engine/instruction/verbs.ts";
import { formatOrdinal, numberNames } from "../../engine/text/index.ts";
import {
  actNameWords,
  actTypes,
  joints,
  months,
  smallWords,
  unitRows,
} from "../../engine/wording/index.ts";

export interface WordList {
  readonly file: string;
  readonly line: number;
  /** In small letters, spelled without classes of characters: "[Pp]asal" is "pasal". */
  readonly words: ReadonlySet<string>;
}

/** A list outside the home of its words. */
export interface Double {
  readonly kind: string;
  readonly list: WordList;
  readonly home: string;
  readonly shared: readonly string[];
}

interface Kind {
  readonly kind: string;
  readonly words: readonly string[];
  /** Where they stand; the first is named where they stand again. */
  readonly homes: readonly [string, ...string[]];
  /** From how many words on a list is one of these words. */
  readonly least: number;
}

const ORDINALS = 10;

const KINDS: readonly Kind[] = [
  {
    kind: "units",
    words: [...unitRows.map(({ role }) => role), "butir", "fasal"],
    homes: ["engine/wording/read/units.ts", "engine/wording/read/labels.ts"],
    least: 2,
  },
  {
    kind: "acts",
    words: [
      ...actTypes.flatMap(({ name, short }) => [name, ...short]).map((word) => word.toLowerCase()),
      ...actNameWords.filter((word) => /^(?:peraturan|keputusan|instruksi)$/u.test(word)),
    ],
    homes: ["engine/wording/id/act-types.ts", "engine/wording/read/act-types.ts"],
    least: 2,
  },
  {
    kind: "verbs",
    words: [...PASSIVE_VERBS, ...ACTIVE_VERBS],
    homes: ["engine/instruction/verbs.ts"],
    least: 2,
  },
  {
    kind: "months",
    words: months,
    homes: ["engine/wording/id/months.ts", "engine/wording/read/months.ts"],
    least: 2,
  },
  { kind: "numbers", words: numberNames, homes: ["engine/text/number-words.ts"], least: 2 },
  {
    kind: "ordinals",
    words: Array.from({ length: ORDINALS }, (_, index) => formatOrdinal(index + 1).toLowerCase()),
    homes: ["engine/text/numerals.ts"],
    least: 2,
  },
  {
    kind: "conjunctions",
    words: joints,
    homes: ["engine/wording/id/joints.ts"],
    // Two of them are a turn of phrase and no list of conjunctions.
    least: 3,
  },
  { kind: "small words", words: smallWords, homes: ["engine/wording/id/small-words.ts"], least: 8 },
];

/** What the program says to people, and examples of rules, are texts and no knowledge. */
const TEXTS =
  /^(?:schemas\/problems\/|engine\/publish\/strings-|editor\/i18n\/|engine\/lint\/bill-example|server\/search\/)/u;

/** The folders of the program. */
export const PROGRAM: readonly string[] = ["engine", "schemas", "editor", "server"];

/** The lists of words in the sources of some folders. */
export function wordLists(folders: readonly string[]): readonly WordList[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => join(folder, file))
      .filter((file) => /\.tsx?$/u.test(file) && !TEXTS.test(file))
      .sort()
      .map((file) => [file, readFileSync(file, "utf8")] as const)
      .filter(([, source]) => mayHold(source))
      .flatMap(([file, source]) => listsOf(file, source)),
  );
}

/** Whether a source has enough words of one kind to hold a list of them: most have none and need not be parsed. */
function mayHold(source: string): boolean {
  const found = new Set(source.toLowerCase().match(/\p{L}+/gu));
  return KINDS.some(
    ({ words, least }) =>
      words.filter((word) => word.split(/\P{L}+/u).every((part) => found.has(part))).length >=
      least,
  );
}

/** The lists that hold words of a kind and do not stand at its home. */
export function doublesIn(lists: readonly WordList[]): readonly Double[] {
  return KINDS.flatMap(({ kind, words, homes, least }) => {
    const known = new Set(words);
    return lists.flatMap((list) => {
      const shared = [...list.words].filter((word) => known.has(word));
      return shared.length < least || homes.includes(list.file)
        ? []
        : [{ kind, list, home: homes[0], shared }];
    });
  });
}

interface Node {
  readonly type: string;
  readonly span?: { readonly start: number };
  readonly [field: string]: unknown;
}

/** The lists in one source. */
export function listsOf(file: string, source: string): readonly WordList[] {
  const module = parseSync(source, {
    syntax: "typescript",
    tsx: file.endsWith("x"),
  }) as unknown as Node & {
    readonly span: { readonly start: number };
  };
  // Places are counted in bytes, and over all that was parsed before.
  const bytes = Buffer.from(source);
  const first = module.span.start - leading(bytes);
  const found: WordList[] = [];
  const add = (node: Node, words: readonly string[]): void => {
    if (words.length < 2) return;
    const start = (node.span?.start ?? first) - first;
    const line = bytes.subarray(0, start).toString().split("\n").length;
    found.push({ file, line, words: new Set(words) });
  };
  visit(module, (node) => {
    if (node.type === "ArrayExpression") add(node, textsOf(node["elements"]));
    if (node.type === "ObjectExpression") add(node, keysOf(node["properties"]));
    for (const words of alternativesOf(patternOf(node))) add(node, words);
  });
  return found;
}

// swc gives the place of the first statement as the beginning of the module: comments before it are not counted.
function leading(bytes: Buffer): number {
  const source = bytes.toString();
  const comments = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*/u.exec(source)?.[0] ?? "";
  return Buffer.byteLength(comments);
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (typeof value === "object" && value !== null) {
    if ("type" in value && typeof value.type === "string") see(value as Node);
    for (const child of Object.values(value)) visit(child, see);
  }
}

function textsOf(elements: unknown): readonly string[] {
  const items = elements as readonly ({ readonly expression: Node } | null)[];
  return items.flatMap((item) => {
    const expression = item?.expression;
    // A list of pairs: the first of each.
    const text =
      expression?.type === "ArrayExpression"
        ? (expression["elements"] as readonly { readonly expression: Node }[])[0]?.expression
        : expression;
    return text?.type === "StringLiteral" ? [String(text["value"]).toLowerCase()] : [];
  });
}

function keysOf(properties: unknown): readonly string[] {
  return (properties as readonly Node[]).flatMap((property) => {
    const key = property["key"] as Node | undefined;
    return key === undefined ? [] : [String(key["value"] ?? "").toLowerCase()];
  });
}

// What stands in the place of another pattern in a pattern.
const OTHER = "\u{f8ff}";

function patternOf(node: Node): string {
  if (node.type === "RegExpLiteral") return String(node["pattern"]);
  if (node.type === "StringLiteral") return String(node["value"]);
  if (node.type !== "TemplateLiteral") return "";
  const parts = node["quasis"] as readonly { readonly raw: string; readonly cooked?: string }[];
  return parts.map(({ cooked, raw }) => cooked ?? raw).join(OTHER);
}

/** The words of each choice in a pattern, however deep. */
export function alternativesOf(pattern: string): readonly (readonly string[])[] {
  if (!pattern.includes("|")) return [];
  const open: string[][] = [[""]];
  const found: string[][] = [];
  const put = (text: string): void => {
    const branches = open.at(-1);
    if (branches !== undefined) branches.push((branches.pop() ?? "") + text);
  };
  for (const [sign] of pattern.matchAll(
    /\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:[:=!>]|<[=!]|<\w+>)|[\s\S]/gu,
  )) {
    if (sign.startsWith("(")) open.push([""]);
    else if (sign === "|") open.at(-1)?.push("");
    else if (sign === ")" && open.length > 1) {
      found.push(open.pop() ?? []);
      put(OTHER);
    } else put(sign);
  }
  found.push(...open);
  return found.map((branches) =>
    branches.map(spelled).filter((word) => /^\p{L}[\p{L}\p{N} ./-]*$/u.test(word)),
  );
}

// "[Pp]asal" as "pasal", "dan\s+atau" as "dan atau"; a branch with another pattern in it is no word.
function spelled(branch: string): string {
  return branch
    .replaceAll(/\[(\p{L})(\p{L})\]/gu, (whole, one: string, other: string) =>
      one.toLowerCase() === other.toLowerCase() ? one : whole,
    )
    .replaceAll(/\\s[+*?]?/gu, " ")
    .replaceAll(/\\([./])/gu, "$1")
    .replace(/\?$/u, "")
    .trim()
    .toLowerCase();
}
