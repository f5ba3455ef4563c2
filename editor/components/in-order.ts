/** Things that are known by their place alone: the runs of a text, a list that is always replaced as a whole. */
import { createElement, Fragment, type ReactNode } from "react";

/** Each item as it is drawn, in a fixed order: React tells them apart by their place, as it does what stands in one element. */
export function inOrder<Item>(
  items: readonly Item[],
  draw: (item: Item, index: number) => ReactNode,
): ReactNode {
  return createElement(Fragment, null, ...items.map(draw));
}
