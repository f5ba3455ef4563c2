/** Words exchanged, deleted and inserted inside a unit, as older acts did. */
import { Fragment, type Node, Slice } from "prosemirror-model";
import type { Operation, Target } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import { problem } from "../../../../schemas/problem.ts";
import { fromArticle, printPath } from "../../../path/index.ts";
import { did, refuse, type Step } from "../outcome.ts";

export type WordOperation = Operation & { readonly kind: "replace-words" | "insert-words" };

/** A place of words in a text of a unit: positions inside the unit's node. */
interface Spot {
  readonly from: number;
  readonly to: number;
}

/** The unit with its words changed; the words must be found to the letter, and only once unless all are meant. */
export function changeWords(unit: Node, operation: WordOperation): Step<Node> {
  if (operation.kind === "insert-words") return insertWords(unit, operation);
  const { words, between, target, by } = operation;
  const [lead, tail] = between?.kind === "between" ? [between.before, between.after] : ["", ""];
  const spots = findWords(unit, words).filter((spot) => isBetween(unit, spot, lead, tail));
  const [first] = spots;
  if (first === undefined)
    return refuse(problem("amend/words-missing", { words, target: nameOf(target) }));
  if (operation.occurrence === "only" && spots.length > 1)
    return refuse(
      problem("amend/words-ambiguous", { words, target: nameOf(target), count: spots.length }),
    );
  const meant = operation.occurrence === "first" ? [first] : spots;
  return did(meant.toReversed().reduce((node, spot) => exchange(node, spot, by), unit));
}

function insertWords(
  unit: Node,
  { place, words, target }: WordOperation & { readonly kind: "insert-words" },
): Step<Node> {
  if (place.kind === "end")
    return refuse(problem("amend/form-refused", { form: "words at the end of a sentence" }));
  const { before, after } = place;
  const spots = findWords(unit, before).filter(({ to }) =>
    startsWithWords(textFrom(unit, to).trimStart(), after),
  );
  const [only] = spots;
  if (only === undefined)
    return refuse(
      problem("amend/words-missing", { words: `${before} ${after}`, target: nameOf(target) }),
    );
  if (spots.length > 1)
    return refuse(
      problem("amend/words-ambiguous", {
        words: `${before} ${after}`,
        target: nameOf(target),
        count: spots.length,
      }),
    );
  return did(exchange(unit, { from: only.to, to: only.to }, ` ${words}`));
}

function nameOf({ path }: Target): string {
  return printPath(fromArticle(path));
}

function findWords(unit: Node, words: string): readonly Spot[] {
  const found: Spot[] = [];
  if (words === "") return found;
  unit.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const text = plainText(node);
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      if (!isWhole(text, at, words)) continue;
      const from = position + 1 + at;
      found.push({ from, to: from + words.length });
    }
    return false;
  });
  return found;
}

// An image takes one place in the text as in the document.
function plainText(node: Node): string {
  return node.textBetween(0, node.content.size, undefined, "\uFFFC");
}

// "hak" is not in "pihak".
function isWhole(text: string, at: number, words: string): boolean {
  const isLetter = (sign: string | undefined): boolean =>
    sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  const startsInWord = isLetter(words[0]) && isLetter(text[at - 1]);
  const end = at + words.length;
  return !(startsInWord || (isLetter(words.at(-1)) && isLetter(text[end])));
}

function isBetween(unit: Node, { from, to }: Spot, lead: string, tail: string): boolean {
  const before = textUpTo(unit, from).trimEnd();
  const isBehind =
    lead === "" || (before.endsWith(lead) && isWhole(before, before.length - lead.length, lead));
  return isBehind && (tail === "" || startsWithWords(textFrom(unit, to).trimStart(), tail));
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && isWhole(text, 0, words);
}

function textUpTo(unit: Node, position: number): string {
  const place = unit.resolve(position);
  return place.parent.textBetween(0, place.parentOffset, undefined, "\uFFFC");
}

function textFrom(unit: Node, position: number): string {
  const place = unit.resolve(position);
  return place.parent.textBetween(
    place.parentOffset,
    place.parent.content.size,
    undefined,
    "\uFFFC",
  );
}

function exchange(unit: Node, { from, to }: Spot, by: string): Node {
  const text = by === "" ? undefined : legalSchema.text(by, unit.resolve(from).marks());
  const changed = unit.replace(from, to, new Slice(Fragment.from(text), 0, 0));
  return by === "" ? withoutDoubleSpace(changed, from) : changed;
}

// Where words went, one of the two blanks around them goes too.
function withoutDoubleSpace(unit: Node, at: number): Node {
  const place = unit.resolve(at);
  const text = plainText(place.parent);
  const offset = place.parentOffset;
  const isDouble = (text[offset - 1] === " " || offset === 0) && text[offset] === " ";
  const isBeforeMark = text[offset - 1] === " " && /[.,;:]/u.test(text[offset] ?? "");
  if (isDouble) return unit.replace(at, at + 1, Slice.empty);
  return isBeforeMark ? unit.replace(at - 1, at, Slice.empty) : unit;
}
