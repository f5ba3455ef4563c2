/**
 * Finds items of a bill that were read as the last text of the quote before them.
 *
 *     2. … sehingga Pasal 1 berbunyi … 23. Pemerintah adalah …          the quote ends here
 *        "3. Ketentuan Pasal 5 tetap dengan perubahan penjelasan …"     the next number and an instruction: the next item
 *
 * Only the last text of a quote that begins with the next number is taken for the next item. An instruction anywhere else in
 * a quote makes the end of the quote unclear, and the item is not understood.
 */
import { Fragment, type Node } from "prosemirror-model";
import type { QuotedUnit } from "../../schemas/amendment.ts";
import { legalSchema } from "../../schemas/document.ts";
import { inlineText } from "../document/index.ts";
import { alternatives } from "../text/index.ts";
import { unitSpelling, unitWordsAt } from "../wording/read/index.ts";
import { CHANGE_VERBS, INSERT_VERBS, SURE_DELETE_VERBS } from "./verbs.ts";
import { OPENING_WORDS } from "./vocabulary.ts";

const { instruction, quotedStructure, textBlock } = legalSchema.nodes;

const LABELLED = /^(\d{1,3})\s?[.)]\s+(\S.*|)$/su;
const HEADED = unitWordsAt("article", "container");
const DELETED = alternatives(SURE_DELETE_VERBS);
const INSTRUCTION = new RegExp(
  String.raw`^(?:${OPENING_WORDS}|(?=\p{Lu})(?:${HEADED})|Setelah|Sebelum)(?!\p{L}).*(?:(?:${alternatives([...CHANGE_VERBS, ...INSERT_VERBS])}|${DELETED})(?!\p{L}).*(?:berbunyi|sebagaimana\s+tercantum)|tetap\s+dengan\s+perubahan|tetap,\s+[Pp]enjelasan|^\S+(?:\s\S+){1,6}\s(?:${DELETED})\.?$)`,
  "su",
);
const DELETION = new RegExp(
  String.raw`^(?:Ketentuan\s+)?(?=\p{Lu})(?:${HEADED})\s+\S+(?:\s+(?:sampai\s+dengan|dan)\s+(?:${unitSpelling("pasal")})\s+\S+)?\s+(?:${DELETED})\.?$`,
  "u",
);

/** An item that was found at the end of a quote. */
interface TailItem {
  readonly label: string;
  readonly text: string;
}

interface CutQuote {
  readonly units: readonly QuotedUnit[];
  /** In the order of the text. */
  readonly items: readonly TailItem[];
  /** Words inside the quote that belong to no article: an instruction, a heading not seen as one, the closing of the bill. */
  readonly inside: string | undefined;
}

/** The quote without the items found at its end. `number` is the number of the item that quotes. */
export function cutTail(units: readonly QuotedUnit[], number: number): CutQuote {
  const items: TailItem[] = [];
  let rest = units;
  for (;;) {
    const last = rest.at(-1);
    const cut = last === undefined ? undefined : cutLastText(last.node);
    const found = cut === undefined ? null : LABELLED.exec(cut.text);
    if (last === undefined || cut === undefined || found === null) break;
    const [, label = "", text = ""] = found;
    if (!isInstruction(text)) break;
    items.unshift({ label: `${label}.`, text });
    rest = [...rest.slice(0, -1), { ...last, node: cut.node }];
  }
  const isNext = items.every(
    ({ label }, index) => Number.parseInt(label, 10) === number + 1 + index,
  );
  const kept = isNext ? rest : units;
  return { units: kept, items: isNext ? items : [], inside: instructionInside(kept) };
}

function isInstruction(text: string): boolean {
  return INSTRUCTION.test(text.trim()) || DELETION.test(text.trim());
}

/** A node without its last text, and that text; undefined where the node does not end in a text, or has no other content. */
function cutLastText(node: Node): { readonly node: Node; readonly text: string } | undefined {
  const last = node.lastChild;
  if (last === null) return undefined;
  const before = node.children.slice(0, -1);
  if (last.type === textBlock) {
    if (before.length === 0) return undefined;
    return { node: node.copy(Fragment.fromArray([...before])), text: inlineText(last) };
  }
  if (last.isTextblock || last.type === quotedStructure || last.type === instruction)
    return undefined;
  const cut = cutLastText(last);
  return cut === undefined
    ? undefined
    : { node: node.copy(Fragment.fromArray([...before, cut.node])), text: cut.text };
}

/** Lines that belong to the bill and not to a quoted article: a heading that was not recognised, the closing of the bill. */
const FRAME =
  /^(?:Pasal\s?[\dIlO]\S{0,4}|Pasal\s+[IVX]+\s.*|(?:BAB|Bab)\s+[IVXLC]+[A-Z]?|Agar\s+setiap\s+orang\s+mengetahuinya.*|(?:Disahkan|Diundangkan|Ditetapkan)\s+di\s.*)$/su;

function instructionInside(units: readonly QuotedUnit[]): string | undefined {
  let found: string | undefined;
  const visit = (node: Node): void => {
    if (found !== undefined || node.type === quotedStructure || node.type === instruction) return;
    if (node.isTextblock) {
      const text = inlineText(node);
      const bare = LABELLED.exec(text)?.[2] ?? text;
      if (isInstruction(bare) || FRAME.test(text.trim())) found = text.slice(0, 80);
      return;
    }
    node.children.forEach(visit);
  };
  for (const { node } of units) visit(node);
  return found;
}
