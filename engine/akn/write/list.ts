/** Lists: points of the hierarchy with the texts around them, and items where only blocks may stand. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import { element, type XmlElement } from "../xml.ts";
import { writeBlocks, writeOmission } from "./blocks.ts";
import type { Holder, WriteState } from "./state.ts";

const { omission } = legalSchema.nodes;

/** A list with the text that announces it and the text that closes it. */
interface ListWithTexts {
  readonly list: Node;
  readonly intro: readonly Node[];
  readonly tail: readonly Node[];
}

/** A list of the hierarchy: `<list><intro/><point/>…<wrapUp/></list>`. */
export function writeList(
  { list, intro, tail }: ListWithTexts,
  holder: Holder,
  state: WriteState,
): XmlElement {
  const introduction = writeBlocks(intro, holder, state);
  const eId = nameList(list, state);
  const points = list.children.map((child) =>
    child.type === omission ? omissionUnit() : state.writeUnit(child, state),
  );
  return element(
    "list",
    { eId },
    wrapBlocks("intro", eId, introduction, state),
    points,
    wrapBlocks("wrapUp", eId, writeBlocks(tail, holder, state), state),
  );
}

/** `intro`, `wrapUp` or `content` around blocks; nothing where there are none. */
export function wrapBlocks(
  name: "intro" | "wrapUp" | "content",
  eid: string | undefined,
  blocks: readonly XmlElement[],
  state: WriteState,
): readonly XmlElement[] {
  if (blocks.length === 0) return [];
  const eId = eid === undefined ? undefined : state.claim(`${eid}__${name.toLowerCase()}`);
  return [element(name, { eId }, blocks)];
}

/** A mark, among units, of units that are left out. */
export function omissionUnit(): XmlElement {
  return element(
    "hcontainer",
    { name: "omission", "rancang:is": "omission" },
    element("content", {}, writeOmission()),
  );
}

/** The identifier of a list, which is the first part of that of its points; none where it has no points. */
export function nameList(list: Node, state: WriteState): string | undefined {
  const hasUnits = list.children.some(({ type }) => type !== omission);
  const first = hasUnits ? state.nextClause() : undefined;
  const end = first?.eid.lastIndexOf("__") ?? -1;
  return first === undefined || end < 0 ? undefined : state.claim(first.eid.slice(0, end));
}
