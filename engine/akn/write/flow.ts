/**
 * What stands in a unit, in the form that Akoma Ntoso has for it: content, or an introduction, inner units and a closing.
 *
 *     text                   content(p)
 *     text, list, text       list(intro(p), point…, wrapUp(p))
 *     text, units, text      intro(p), units, wrapUp(p)
 *
 * A unit of the standard has either content or inner units; texts between inner units stand in an `hcontainer`.
 */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import { element, type XmlElement } from "../xml.ts";
import { isOmission, writeBlocks } from "./blocks.ts";
import { writeText } from "./inline.ts";
import { omissionUnit, wrapBlocks, writeList } from "./list.ts";
import { isPointNote, writePointNotes } from "./note.ts";
import type { Holder, WriteState } from "./state.ts";

const { textBlock, heading, list, crossheading } = legalSchema.nodes;
const TEXTS: ReadonlySet<string> = new Set([
  "textBlock",
  "table",
  "omission",
  "quotation",
  "quotedStructure",
]);

/** Where texts may stand: in `intro` and `wrapUp` of a unit, in a unit of their own, or everywhere. */
type Shape = "unit" | "body" | "free";

/** The content of a unit, its heading left out. */
export function writeUnitContent(holder: Holder, state: WriteState): readonly XmlElement[] {
  return writeParts("unit", holder, state);
}

/** The content of the body, where only units may stand. */
export function writeBodyContent(holder: Holder, state: WriteState): readonly XmlElement[] {
  return writeParts("body", holder, state);
}

/** Content in which blocks and units may stand in any order. */
export function writeFlow(holder: Holder, state: WriteState): readonly XmlElement[] {
  return writeParts("free", holder, state);
}

type Part =
  | { readonly kind: "texts"; readonly nodes: readonly Node[] }
  | { readonly kind: "notes"; readonly nodes: readonly Node[] }
  | {
      readonly kind: "list";
      readonly list: Node;
      readonly intro: readonly Node[];
      readonly tail: readonly Node[];
    }
  | { readonly kind: "unit"; readonly node: Node };

function writeParts(shape: Shape, holder: Holder, state: WriteState): readonly XmlElement[] {
  const parts = partsOf(holder.node, state);
  const [only] = parts;
  if (shape === "unit" && parts.length === 1 && only?.kind === "texts")
    return wrapBlocks("content", holder.eid, writeBlocks(only.nodes, holder, state), state);
  const last = parts.length - 1;
  return parts.flatMap((part, index) => {
    const isAtEdge = shape === "unit" && (index === 0 || index === last);
    if (part.kind !== "texts") return [writePart(part, shape, holder, state)];
    const edge = index === 0 ? "intro" : "wrapUp";
    return writeTexts(part.nodes, isAtEdge ? edge : shape, holder, state);
  });
}

function writePart(
  part: Exclude<Part, { readonly kind: "texts" }>,
  shape: Shape,
  holder: Holder,
  state: WriteState,
): XmlElement {
  switch (part.kind) {
    case "list":
      return writeList(part, holder, state);
    case "notes":
      return writePointNotes(part.nodes, state);
    case "unit":
      return writeUnitPart(part.node, shape, holder, state);
  }
}

function writeTexts(
  nodes: readonly Node[],
  place: "intro" | "wrapUp" | Shape,
  holder: Holder,
  state: WriteState,
): readonly XmlElement[] {
  if (place === "free") return writeBlocks(nodes, holder, state);
  if (nodes.every(isOmission)) return nodes.map(omissionUnit);
  const blocks = writeBlocks(nodes, holder, state);
  if (place === "intro" || place === "wrapUp") return wrapBlocks(place, holder.eid, blocks, state);
  const content = element("content", {}, blocks);
  return [element("hcontainer", { name: "text", "rancang:is": "text" }, content)];
}

function writeUnitPart(node: Node, shape: Shape, { own }: Holder, state: WriteState): XmlElement {
  if (node.type !== crossheading) return state.writeUnit(node, state);
  const { attributes, children } = writeText(node, own, state);
  if (shape === "unit") return element("crossHeading", attributes, children);
  const inside = element("heading", attributes, children);
  return element("hcontainer", { name: "crossheading", "rancang:is": "crossheading" }, inside);
}

function partsOf(node: Node, state: WriteState): readonly Part[] {
  const parts: Part[] = [];
  let run: Node[] = [];
  let running: "texts" | "notes" = "texts";
  const close = (): void => {
    if (run.length > 0) parts.push({ kind: running, nodes: run });
    run = [];
  };
  for (const child of node.children) {
    const kind = partKind(child, state);
    if (kind === "heading") continue;
    if (kind === "texts" || kind === "notes") {
      if (kind !== running) close();
      running = kind;
      run.push(child);
    } else {
      close();
      parts.push(
        kind === "list" ? { kind, list: child, intro: [], tail: [] } : { kind, node: child },
      );
    }
  }
  close();
  return tieTexts(parts);
}

function partKind(child: Node, { profile }: WriteState): Part["kind"] | "heading" {
  if (TEXTS.has(child.type.name)) return "texts";
  if (child.type === heading) return "heading";
  if (child.type === list) return "list";
  return isPointNote(child, profile) ? "notes" : "unit";
}

// A text directly beside a list is written with it: the text before as its introduction, the text after as its closing.
function tieTexts(parts: readonly Part[]): readonly Part[] {
  const isList = (index: number): boolean => parts[index]?.kind === "list";
  const textsAt = (index: number): readonly Node[] => {
    const part = parts[index];
    return part?.kind === "texts" ? part.nodes : [];
  };
  const closing = (index: number): readonly Node[] =>
    isList(index + 1) ? tailOf(textsAt(index)) : textsAt(index);
  return parts.flatMap((part, index): readonly Part[] => {
    if (part.kind === "texts") return isList(index - 1) || isList(index + 1) ? [] : [part];
    if (part.kind !== "list") return [part];
    const said = isList(index - 2) ? closing(index - 1).length : 0;
    return [{ ...part, intro: textsAt(index - 1).slice(said), tail: closing(index + 1) }];
  });
}

// Where texts stand between two lists, the last of them introduces the second list if it ends in a colon.
function tailOf(between: readonly Node[]): readonly Node[] {
  const last = between.at(-1);
  const announces = last?.type === textBlock && last.textContent.trimEnd().endsWith(":");
  return announces ? between.slice(0, -1) : between;
}
