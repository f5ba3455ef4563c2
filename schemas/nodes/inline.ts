/** Running text and its marks; images and formulas are kept by reference. */
import type { MarkSpec, NodeSpec } from "prosemirror-model";

export const inlineNodes = {
  text: { group: "inline" },
  image: {
    group: "inline",
    inline: true,
    attrs: {
      src: { default: "", validate: "string" },
      alt: { default: "", validate: "string" },
      title: { default: "", validate: "string" },
    },
  },
} as const satisfies Record<string, NodeSpec>;

export const marks = {
  link: {
    attrs: {
      href: { default: "", validate: "string" },
      title: { default: "", validate: "string" },
    },
    inclusive: false,
  },
  strong: {},
  emphasis: {},
  code: { code: true },
} as const satisfies Record<string, MarkSpec>;
