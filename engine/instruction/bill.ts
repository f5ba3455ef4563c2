/** Reads a bill as its instructions, each with what it quotes and what the bill's explanation says about it. */
import { Fragment, type Node } from "prosemirror-model";
import type {
  AmendedAct,
  BillProvision,
  Instruction,
  Operation,
  QuotedUnit,
} from "../../schemas/amendment.ts";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses, type Clause, inlineText, titleOf } from "../document/index.ts";
import { misplacedUnit, samePath, stepOf } from "../path/index.ts";
import { alternatives } from "../text/index.ts";
import { unitSpelling, unitWordsAt } from "../wording/read/index.ts";
import { otherActIn, readAmendedAct } from "./act-named.ts";
import { CHANGE_SENTENCE } from "./change-sentence.ts";
import { missingNumbers, outOfOrder } from "./item-numbers.ts";
import { indexNotes, type NoteIndex, type OwnArticle } from "./notes.ts";
import { readOneSentence } from "./one-sentence.ts";
import { type AddressAt, type ReadQuote, readQuote } from "./quote.ts";
import { opensQuotation, type UnmarkedQuote } from "./quote-marks.ts";
import { unmarked } from "./quoted-note.ts";
import { notUnderstood, readInstruction } from "./read-instruction.ts";
import { dayRemarks, textRemarks } from "./text-remarks.ts";
import { CHANGE_VERBS, INSERT_VERBS, SURE_DELETE_VERBS } from "./verbs.ts";
import { OPENING_WORDS } from "./vocabulary.ts";

/** An instruction with what its words alone say, even where it cannot be carried out; none where they are not understood. */
export interface UnderstoodInstruction extends Instruction {
  readonly said: readonly Operation[];
  /** A count and the labels that contradict it, to the letter; null where they agree. */
  readonly miscounted: string | null;
  /** All that it quotes, as units of the act amended. */
  readonly quoted: readonly QuotedUnit[];
}

/** What a bill says. */
export interface UnderstoodBill {
  readonly title: string;
  /** In the order of the bill. */
  readonly instructions: readonly UnderstoodInstruction[];
  /** The acts that its articles of amendments name, in order. */
  readonly acts: readonly AmendedAct[];
  /** Articles such as "Pasal II", which are not consolidated. */
  readonly provisions: readonly BillProvision[];
  /** Whether the bill is held with the explanation of its articles. */
  readonly hasNotes: boolean;
  readonly problems: readonly Problem[];
}

const { instruction, list, point, quotedStructure, textBlock } = legalSchema.nodes;

const OPENING = new RegExp(
  String.raw`diubah,?\s+sebagai\s+berikut|(?:${alternatives(CHANGE_VERBS)}),?\s+sehingga\s.*berbunyi|^Mengubah\s.*sebagai\s+berikut|^(?:Ketentuan\s+)?Pasal\s.*\s(?:${alternatives(SURE_DELETE_VERBS)})\.?$`,
  "su",
);

/** The instructions of a bill with their operations. Never throws; linear in the bill. */
export function understandBill(bill: LegalDocument, profile: Profile): UnderstoodBill {
  const clauses = addressClauses(bill, profile);
  const reader = new BillReader(clauses, profile);
  for (const clause of clauses) if (isOwnArticle(clause)) reader.readArticle(clause);
  reader.problems.push(...reader.notes.strays(reader.articles));
  if (reader.instructions.length === 0) reader.readSentence(clauses);
  const title = titleOf(bill);
  const missing =
    reader.instructions.length === 0 ? [problem("amend/no-instructions", { title })] : [];
  return {
    title,
    instructions: reader.instructions,
    acts: reader.acts,
    provisions: reader.provisions,
    hasNotes: reader.notes.isHeld,
    problems: [...missing, ...reader.problems],
  };
}

function isOwnArticle({ kind, eid }: Clause): boolean {
  return kind === "article" && !eid.includes("qstr");
}

class BillReader {
  readonly instructions: UnderstoodInstruction[] = [];
  readonly acts: AmendedAct[] = [];
  readonly provisions: BillProvision[] = [];
  readonly problems: Problem[] = [];
  readonly articles: OwnArticle[] = [];
  readonly notes: NoteIndex;
  readonly #profile: Profile;
  readonly #addressAt: AddressAt;
  /** The annexes of the bill, which an instruction may put in the place of the act's. */
  readonly #annexes: readonly QuotedUnit[];

  constructor(clauses: readonly Clause[], profile: Profile) {
    const byPosition = new Map(clauses.map(({ position, eid }) => [position, eid]));
    this.#profile = profile;
    this.#addressAt = (position) => byPosition.get(position) ?? "";
    this.notes = indexNotes(clauses, profile);
    this.#annexes = clauses.flatMap(({ kind, node, eid }) => {
      const step = kind === "attachment" ? stepOf(node, profile) : undefined;
      return step === undefined ? [] : [{ path: [step], at: eid, node }];
    });
  }

  /** The instructions of an act of the old style, which has no items. */
  readSentence(clauses: readonly Clause[]): void {
    const found = readOneSentence(clauses, this.#profile);
    if (found === undefined) return;
    this.acts.push(found.act);
    this.instructions.push(
      ...found.instructions.map((one) => ({
        ...one,
        said: one.operations,
        miscounted: null,
        quoted: one.quote?.units ?? [],
      })),
    );
  }

  readArticle(clause: Clause): void {
    const { node, label, eid } = clause;
    const opening = openingOf(clause);
    const isRoman = this.#profile.amendingArticle.test(label);
    if (!isAmending(node, opening)) {
      this.articles.push({ eid, label, items: undefined });
      this.#checkProvision(clause);
      for (const found of dayRemarks(label, wholeText(node)))
        this.problems.push({ ...found, at: { kind: "clause", eid } });
      if (isRoman) this.provisions.push({ eid, label, text: wholeText(node) });
      return;
    }
    const act = readAmendedAct(eid, opening.text, opening.listed, this.#profile);
    if (act === null)
      this.problems.push(
        problem("amend/act-not-named", { article: label }, { kind: "clause", eid }),
      );
    else this.acts.push(act);
    if (opening.items.length === 0) this.#readOnly(clause, opening.text, act);
    const labels = opening.items.flatMap((item) =>
      this.#readItem(item.node, item.position, label, act),
    );
    this.articles.push({ eid, label, items: labels.map(numberOf) });
    for (const text of opening.beside) this.#addLoose(eid, text, act);
    // "1. … / 1. …": the second reads as a list in the first.
    const inside = opening.items.flatMap(({ node: item }) => {
      const step = misplacedUnit([item], this.#profile)?.at(-1);
      return step === undefined ? [] : [`${step.number}.`];
    });
    for (const label of [...outOfOrder(labels), ...inside])
      this.problems.push(
        problem("amend/item-order", { label, article: clause.label }, { kind: "clause", eid }),
      );
    for (const missing of missingNumbers(labels))
      this.problems.push(
        problem("amend/item-missing", { label: missing, article: label }, { kind: "clause", eid }),
      );
  }

  // A change that stands among the bill's own provisions is not carried out, and a problem says so.
  #checkProvision({ node, label, eid }: Clause): void {
    node.descendants((inner) => {
      const words = inner.isTextblock ? inlineText(inner).trim() : "";
      if (CHANGE_SENTENCE.test(words)) {
        const facts = { article: label, words: words.slice(0, 80) };
        this.problems.push(problem("amend/provision-instructs", facts, { kind: "clause", eid }));
      }
      return !inner.isTextblock;
    });
  }

  #readItem(node: Node, position: number, article: string, act: AmendedAct | null): string[] {
    const label = String(node.attrs["label"]);
    const number = numberOf(label);
    const quote = readQuote(node, position, this.#addressAt, this.#profile);
    const cut = cutTail(quote.units, Number.parseInt(number, 10));
    const item = { eid: this.#addressAt(position), act };
    const notes = this.notes.of(article, number);
    const text = ownWords(node);
    const bare = unmarked({ ...quote, units: cut.units }, opensQuotation(text));
    this.#add({ ...item, text, label, notes, quote: { ...quote, ...cut, ...bare } });
    for (const { label: tail, text: words } of cut.items) {
      const own = this.notes.of(article, numberOf(tail));
      this.#add({ ...item, text: words, label: tail, notes: own, quote: NOTHING_QUOTED });
    }
    return [label, ...cut.items.map((found) => found.label)];
  }

  // "Ketentuan Pasal 5 dalam Undang-Undang … diubah sehingga berbunyi sebagai berikut:" without items.
  #readOnly({ node, position, label, eid }: Clause, text: string, act: AmendedAct | null): void {
    const notes = [...this.notes.of(label, ""), ...this.notes.of(label, "1")];
    const read = readQuote(node, position, this.#addressAt, this.#profile);
    const { inside } = cutTail(read.units, 0);
    const bare = unmarked(read, opensQuotation(text));
    this.#add({ eid, text, label: "", act, notes, quote: { ...read, ...bare, inside } });
  }

  // Words before the items, between them or behind them may be an instruction that lost its number.
  #addLoose(eid: string, text: string, act: AmendedAct | null): void {
    const unresolved = problem("amend/not-understood", { rest: text.slice(0, 80) });
    const nothing = {
      remarks: [],
      operations: [],
      said: [],
      miscounted: null,
      quoted: [],
      quote: null,
      notes: [],
    };
    this.instructions.push({ item: eid, label: "", text, act, ...nothing, unresolved });
    this.problems.push({ ...unresolved, at: { kind: "clause", eid } });
  }

  #add({ eid, quote, ...item }: Item): void {
    const other = item.act === null ? undefined : otherActIn(item.text, item.act, this.#profile);
    const read =
      other === undefined
        ? readInstruction(item.text, quote, this.#profile)
        : notUnderstood(problem("amend/other-act", other));
    const notes = read.note === undefined ? item.notes : [...item.notes, read.note];
    const remarks =
      read.unresolved === null
        ? [...read.repairs, ...textRemarks(quote.units, notes, read.operations)]
        : read.repairs;
    this.instructions.push({
      item: eid,
      label: item.label,
      text: item.text,
      act: item.act,
      operations: read.operations,
      said: read.said,
      miscounted: read.miscounted,
      quoted: quote.units,
      quote: read.quote ?? this.#annexQuote(read.operations),
      notes,
      unresolved: read.unresolved,
      remarks,
    });
    for (const found of [...read.repairs, ...(read.unresolved === null ? [] : [read.unresolved])])
      this.problems.push({ ...found, at: { kind: "clause", eid } });
  }

  #annexQuote(operations: Instruction["operations"]): Instruction["quote"] {
    const units = this.#annexes.filter(({ path }) =>
      operations.some(
        (operation) => operation.kind === "replace-annex" && samePath(operation.target.path, path),
      ),
    );
    return units.length === 0 ? null : { extent: "whole", units };
  }
}

function numberOf(label: string): string {
  return label.replace(/[^A-Za-z0-9]/gu, "");
}

interface Item {
  readonly eid: string;
  readonly text: string;
  readonly label: string;
  readonly act: AmendedAct | null;
  readonly notes: Instruction["notes"];
  readonly quote: ReadQuote & UnmarkedQuote & { readonly inside: string | undefined };
}

const NOTHING_QUOTED = {
  units: [],
  loose: [],
  texts: [],
  unbalanced: undefined,
  stray: undefined,
  omits: undefined,
  inside: undefined,
} as const;

function isAmending(node: Node, { text, items }: Opening): boolean {
  const holdsQuote =
    node.children.some(({ type }) => type === quotedStructure) ||
    items.some((item) => item.node.children.some(({ type }) => type === quotedStructure));
  return holdsQuote || OPENING.test(text);
}

// The words of an item are its texts before the quote; a list without a quote belongs to free wordings.
function ownWords(item: Node): string {
  const lines: string[] = [];
  for (const child of item.children) {
    if (child.type === textBlock) lines.push(inlineText(child));
    else if (child.type !== quotedStructure) lines.push(child.textContent);
  }
  return lines.join(" ");
}

function wholeText(node: Node): string {
  return node.textBetween(0, node.content.size, "\n", (leaf) => String(leaf.attrs["alt"] ?? ""));
}

/** The words behind a list of earlier amendments: "… a. Nomor 16 Tahun 2000 (…); diubah sebagai berikut:". */
const BEHIND_LIST = /^,?\s*diubah,?\s+sebagai\s+berikut/u;

/** The words that announce items, and what stands behind them in the same text. */
const ANNOUNCED = /diubah,?\s+sebagai\s+berikut(.*)$/su;

/** The parts of an article of amendments. */
interface Opening {
  readonly text: string;
  /** Earlier amendments that stand in a list of their own. */
  readonly listed: readonly string[];
  readonly items: readonly { readonly node: Node; readonly position: number }[];
  /** Texts and quotes before the items that are neither opening nor item, and those between the items and behind them. */
  readonly beside: readonly string[];
}

/** The opening of an article, its items, and what stands beside them. */
function openingOf({ node, position }: Clause): Opening {
  const behindList = node.children.findLastIndex(
    (child) => child.type === textBlock && BEHIND_LIST.test(inlineText(child)),
  );
  const lines: string[] = [];
  const listed: string[] = [];
  const beside: string[] = [];
  const items: { node: Node; position: number }[] = [];
  let offset = position + 1;
  node.children.forEach((child, index) => {
    if (child.type === textBlock && items.length === 0) lines.push(inlineText(child));
    else if (child.type !== list) beside.push(child.textContent);
    if (child.type === list) {
      const found = index < behindList ? [] : itemsInLast(child, offset + 1);
      if (found === undefined) items.push(...itemsOf(child, offset + 1));
      else {
        listed.push(...child.children.map((item) => item.textContent));
        items.push(...found);
      }
    }
    offset += child.nodeSize;
  });
  const text = lines.join(" ");
  const [, rest = ""] = ANNOUNCED.exec(text) ?? [];
  const before = /\p{L}/u.test(rest) ? [rest.replace(/^[\s:;.,]+/u, "")] : [];
  return { text, listed, items, beside: items.length === 0 ? [] : [...before, ...beside] };
}

/** The end of a list of earlier amendments where the words behind it were printed in its last item. */
const END_OF_LIST = /^Nomor\s.*diubah,?\s+sebagai\s+berikut\s*(?::\s*)?$/su;

// "c. Nomor 17 Tahun 2000 (…); diubah sebagai berikut: 1. …": what follows in the last item are the items of the article.
function itemsInLast(
  listed: Node,
  start: number,
): readonly { node: Node; position: number }[] | undefined {
  const last = listed.lastChild;
  const head = last?.firstChild;
  if (last === null || last === undefined || head?.isTextblock !== true) return undefined;
  if (!END_OF_LIST.test(inlineText(head))) return undefined;
  const found: { node: Node; position: number }[] = [];
  const inside = start + listed.content.size - last.nodeSize + 1;
  last.forEach((child, offset) => {
    if (child.type === list) found.push(...itemsOf(child, inside + offset + 1));
  });
  return found.length === 0 ? undefined : found;
}

function itemsOf(items: Node, start: number): readonly { node: Node; position: number }[] {
  const found: { node: Node; position: number }[] = [];
  items.forEach((node, offset) => {
    if (node.type === instruction || node.type === point)
      found.push({ node, position: start + offset });
  });
  return found;
}

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

/**
 * The quote without items of the bill that were read as its last text. `number` is the number of the item that quotes.
 *
 *     2. … sehingga Pasal 1 berbunyi … 23. Pemerintah adalah …          the quote ends here
 *        "3. Ketentuan Pasal 5 tetap dengan perubahan penjelasan …"     the next number and an instruction: the next item
 *
 * Only the last text of a quote that begins with the next number is taken for the next item. An instruction anywhere else in
 * a quote makes the end of the quote unclear, and the item is not understood.
 */
function cutTail(units: readonly QuotedUnit[], number: number): CutQuote {
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
