/** What a person should look at in the texts that an instruction brings, although they are carried out as they are printed. */
import type { Node } from "prosemirror-model";
import type {
  Instruction,
  LabelPath,
  Operation,
  QuotedNote,
  QuotedUnit,
} from "../../schemas/amendment.ts";
import { legalSchema } from "../../schemas/document.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { inlineText } from "../document/index.ts";
import { DOTS, printPath } from "../path/index.ts";
import { impossibleDays } from "../wording/read/index.ts";
import { unpairedMarks } from "./quote-marks.ts";

const { heading } = legalSchema.nodes;

/** "b.Instansi", "(2)Menteri", "b Instansi", "B. Instansi", "[2] Menteri": a slip in the label of an item, which is then none. */
const LIKE_ITEM =
  /^(?:\(?[a-z\d]{1,2}[.)]|\[\d{1,2}\] |[A-Z]\. |[a-z] \p{L}|\d{1,2} \p{L})(?=.*\p{L})/u;

/** How much of a text is shown on either side of what is odd in it. */
const SHOWN = 30;

/** Dots, marks of quotation without a partner, labels that are none and days that there are not, in the order of the texts. Linear in them. */
export function textRemarks(
  units: readonly QuotedUnit[],
  notes: readonly QuotedNote[],
  operations: readonly Operation[],
): readonly Problem[] {
  return [
    ...units.flatMap(({ path, node }) => remarksOn(printPath(path), node)),
    ...operations.flatMap(wordRemarks),
    ...notes.flatMap(({ path, node }) => remarksOn(`penjelasan ${printPath(path)}`, node)),
  ];
}

/** The days that a text names and that there are not. */
export function dayRemarks(unit: string, text: string): readonly Problem[] {
  return impossibleDays(text).map(({ day }) => problem("amend/day-impossible", { unit, day }));
}

function remarksOn(unit: string, node: Node): readonly Problem[] {
  const found: Problem[] = [];
  node.descendants((inner, _, parent, index) => {
    if (!inner.isTextblock) return true;
    const text = inlineText(inner);
    found.push(...lineRemarks(unit, text));
    if (isBehindText(parent, index) && LIKE_ITEM.test(text))
      found.push(problem("amend/label-in-text", { unit, words: around(text, 0) }));
    return false;
  });
  const marks = unpairedMarks(node).map(({ text, at }) =>
    problem("amend/mark-unpaired", { unit, words: around(text, at) }),
  );
  return [...found, ...marks];
}

function isBehindText(parent: Node | null, index: number): boolean {
  const before = index === 0 ? undefined : parent?.child(index - 1);
  return before !== undefined && before.type !== heading;
}

function wordRemarks(operation: Operation): readonly Problem[] {
  return newWords(operation).flatMap(({ path, words }) => lineRemarks(printPath(path), words));
}

/** The words that an operation on words puts into a unit; none of any other operation. */
function newWords(
  operation: Operation,
): readonly { readonly path: LabelPath; readonly words: string }[] {
  if (operation.kind !== "replace-words" && operation.kind !== "insert-words") return [];
  const words = operation.kind === "replace-words" ? operation.by : operation.words;
  return [{ path: operation.target.path, words }];
}

/** The texts that an instruction brings into the act: those of its quote and its notes, and words for words. */
export function textsBrought({
  quote,
  notes,
  operations,
}: Pick<Instruction, "quote" | "notes" | "operations">): readonly string[] {
  const texts = operations.flatMap(newWords).map(({ words }) => words);
  for (const { node } of [...(quote?.units ?? []), ...notes])
    node.descendants((inner) => {
      if (inner.isTextblock) texts.push(inlineText(inner));
      return !inner.isTextblock;
    });
  return texts;
}

function lineRemarks(unit: string, text: string): readonly Problem[] {
  // Dots alone stand for a text that is not given, which is dealt with where it is carried out.
  const dots = /[\p{L}\p{N}]/u.test(text) ? DOTS.exec(text) : null;
  const left =
    dots === null ? [] : [problem("amend/dots-in-text", { unit, words: around(text, dots.index) })];
  return [...left, ...dayRemarks(unit, text), ...signRemarks(unit, text)];
}

/** Signs that nobody sees or that steer how others are shown, and letters of another script in a word. */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/u;

function signRemarks(unit: string, text: string): readonly Problem[] {
  const found = UNSEEN.exec(text);
  if (found === null) return [];
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const words = around(text, found.index).replaceAll(/\p{Cf}/gu, "");
  return [problem("amend/odd-sign", { unit, words, sign: `U+${code}` })];
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - SHOWN), at + SHOWN).trim();
}
