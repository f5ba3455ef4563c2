/** What all addressable units share: the label as printed, and the permanent identity. */
import type { NodeSpec } from "prosemirror-model";

/**
 * Attributes of an addressable unit. `label` is text, never counted by us; `wid` is minted outside the engine and is
 * empty until then. Both have defaults because ProseMirror refuses a required node with a required attribute.
 */
export const unitAttributes = {
  label: { default: "", validate: "string" },
  wid: { default: "", validate: "string" },
} as const satisfies NodeSpec["attrs"];

/** Attributes of a unit that a row of a profile names, such as a chapter or an article. */
export const namedUnitAttributes = {
  ...unitAttributes,
  role: { default: "", validate: "string" },
} as const satisfies NodeSpec["attrs"];
