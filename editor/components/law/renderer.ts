/** How the nodes of a legal text become React: a renderer a kind, composed in `law-text.tsx`. */
import type { Node } from "prosemirror-model";
import type { ReactNode } from "react";
import type { Clause } from "../../../engine/document/index.ts";
import type { ClauseStatus } from "../../../schemas/facts.ts";

/** A node where it stands. */
export interface Placed {
  readonly node: Node;
  /** The position directly before the node. */
  readonly position: number;
  /** How many headings stand above it on the way down. */
  readonly level: number;
}

/** What all renderers of one text share. */
export interface Rendering {
  /** The clause that begins at a position. */
  readonly clauseAt: (position: number) => Clause | undefined;
  readonly statusOf: (eid: string) => ClauseStatus | undefined;
  /** What stands beside a clause, such as its comments. */
  readonly beside: (clause: Clause) => ReactNode;
  /** The children of a node, each by the renderer of its kind. */
  readonly children: (placed: Placed) => ReactNode;
}

export type Renderer = (placed: Placed, rendering: Rendering) => ReactNode;

/** The address of a node as the identifier of its element; none for what is no clause. */
export function addressOf(placed: Placed, rendering: Rendering): string | undefined {
  return rendering.clauseAt(placed.position)?.eid;
}
