/** Parts that follow the act itself: explanation, annexes, and whatever stands where the standard has no part for it. */
import type { Node } from "prosemirror-model";
import { actForms, plainForms } from "../../../schemas/akn/forms.ts";
import { element, type XmlElement } from "../xml.ts";
import { writeFlow } from "./flow.ts";
import { type Description, writeComponentMeta } from "./meta.ts";
import { orFiller } from "./preamble.ts";
import type { WriteState } from "./state.ts";
import { holderOf, writeHead } from "./unit.ts";

/** The parts as attached documents, each with a component address of its own. */
export function writeAttachments(
  parts: readonly Node[],
  description: Description,
  state: WriteState,
): readonly XmlElement[] {
  const counts = new Map<string, number>();
  return parts.map((part) => {
    const name = nameOf(part, state);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const isAlone = part.type.name === "explanation" && count === 1;
    const meta = writeComponentMeta(description, isAlone ? name : `${name}_${count}`);
    return writeAttachment(part, name, meta, state);
  });
}

function nameOf({ type }: Node, { profile }: WriteState): string {
  const forms = actForms[profile.id] ?? plainForms;
  return type.name === "explanation" || type.name === "attachment" ? forms[type.name] : type.name;
}

function writeAttachment(
  part: Node,
  name: string,
  meta: XmlElement,
  state: WriteState,
): XmlElement {
  const clause = state.takeClause(part);
  const holder = holderOf(clause, state);
  const head = writeHead(clause, holder, state);
  const content = writeFlow(holder, state);
  const meaning = part.type.name === "attachment" ? undefined : part.type.name;
  return element(
    "attachment",
    { "rancang:is": meaning, ...state.identityOf(clause) },
    head,
    element("doc", { name }, meta, element("mainBody", {}, orFiller(content))),
  );
}
