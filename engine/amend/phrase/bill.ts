/**
 * A whole bill from its items: Pasal I with what each item says and restates, Pasal II, and the explanation by items.
 *
 *     PENJELASAN / II. PASAL DEMI PASAL / Pasal I / Angka 1 / Pasal 5 / Ayat (1) …
 */
import type { Node } from "prosemirror-model";
import type { LabelPath } from "../../../schemas/amendment.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import { printStep } from "../../path/index.ts";
import type { BillItem } from "../compose/item.ts";
import { printBase } from "./citation.ts";
import {
  billTitle,
  type FrameFacts,
  textOf,
  writeClosing,
  writeOpening,
  writeOpeningOfItems,
  writeProvisions,
} from "./frame.ts";
import { phraseOnlyChange, phraseOperations } from "./instruction.ts";

const {
  act,
  body,
  article,
  list,
  instruction,
  quotedStructure,
  explanation,
  division,
  heading,
  note,
} = legalSchema.nodes;

/** A bill, and the words of each of its items. */
export interface WrittenBill {
  readonly document: LegalDocument;
  readonly items: readonly WrittenItem[];
}

interface WrittenItem {
  readonly item: BillItem;
  /** "3.", or empty where the bill has no items. */
  readonly label: string;
  readonly text: string;
}

/** The bill of some items, in the forms of Indonesia, in its frame. */
export function writeBill(items: readonly BillItem[], facts: FrameFacts): WrittenBill {
  const only = onlyChange(items, facts);
  const { type } = facts.base.act;
  const written =
    only === undefined ? items.map((item, index) => writeItem(item, index, type)) : [only];
  const content =
    only === undefined
      ? [...writeOpeningOfItems(facts, items.length > 1), list.create(null, written.map(itemNode))]
      : [textOf(only.text), ...quoteOf(only.item)];
  const document = act.create(null, [
    ...writeOpening(facts),
    body.create(null, [romanArticle("I", content), romanArticle("II", writeProvisions(facts))]),
    writeClosing(facts),
    writeExplanation(written, facts),
    ...items.flatMap(({ annex }) => annex ?? []),
  ]);
  return { document, items: written };
}

// With three and more amendments the base is a list, which no sentence can hold; without its number it is no citation.
function onlyChange(items: readonly BillItem[], { base }: FrameFacts): WrittenItem | undefined {
  const [item] = items;
  if (item === undefined || items.length > 1 || base.amendments.length > 1) return undefined;
  if (!/\d/u.test(base.act.number)) return undefined;
  const sentence = phraseOnlyChange(item.operations, printBase(base));
  return sentence === undefined
    ? undefined
    : { item, label: "", text: sentence.text + sentence.end };
}

function writeItem(item: BillItem, index: number, type: string): WrittenItem {
  const { text, end } = phraseOperations(item.operations, type);
  return { item, label: `${index + 1}.`, text: text + end };
}

function itemNode({ item, label, text }: WrittenItem): Node {
  return instruction.create({ label }, [textOf(text), ...quoteOf(item)]);
}

function quoteOf({ quote }: BillItem): readonly Node[] {
  return quote.length === 0 ? [] : [quotedStructure.create(null, [...quote])];
}

/** The label of the article that has the items. */
export const ITEMS_ARTICLE = romanLabel("I");

function romanLabel(number: string): string {
  return `Pasal ${number}`;
}

function romanArticle(number: string, content: readonly Node[]): Node {
  return article.create({ label: romanLabel(number), role: "pasal" }, [...content]);
}

function writeExplanation(written: readonly WrittenItem[], facts: FrameFacts): Node {
  const title = heading.create(null, [legalSchema.text(`ATAS ${billTitle(facts)}`)]);
  return explanation.create({ label: "PENJELASAN" }, [
    title,
    titledDivision("I.", "UMUM", (facts.frame?.general ?? ["..."]).map(textOf)),
    titledDivision("II.", "PASAL DEMI PASAL", [
      note.create({ label: "Pasal I" }, written.flatMap(itemNotes)),
      note.create({ label: "Pasal II" }, [textOf("Cukup jelas.")]),
    ]),
  ]);
}

function titledDivision(label: string, title: string, content: readonly Node[]): Node {
  const opening = heading.create(null, [legalSchema.text(title)]);
  return division.create({ label }, [opening, ...content]);
}

// An item without a note of its own explains nothing: "Angka 2 / Cukup jelas."; dots stand for a note that is not held.
function itemNotes({ item, label }: WrittenItem): readonly Node[] {
  const { unknownNote } = item;
  const unknown = note.create({ label: "" }, [textOf("...")]);
  const notes = [
    ...item.notes.map(({ node, path }) => articleNote(node, path)),
    ...(unknownNote === undefined ? [] : [articleNote(unknown, unknownNote)]),
  ];
  const content = notes.length > 0 ? notes : [textOf("Cukup jelas.")];
  if (label === "") return content;
  return [note.create({ label: `Angka ${label.slice(0, -1)}` }, [...content])];
}

function articleNote(unit: Node, path: LabelPath): Node {
  const step = path.at(-1);
  const label = step === undefined ? String(unit.attrs["label"]) : printStep(step);
  return note.create({ ...unit.attrs, label }, unit.content);
}
