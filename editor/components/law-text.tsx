/** The text of a law, to read: labels in the margin, a permanent address on each clause, status in plain words. */

import type { Node } from "prosemirror-model";
import { Fragment, memo, type ReactNode, useMemo } from "react";
import { addressClauses, type Clause } from "../../engine/document/index.ts";
import type { LegalDocument, NodeKind } from "../../schemas/document.ts";
import type { Facts } from "../../schemas/facts.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { useWords } from "../i18n/index.ts";
import { blockRenderers } from "./law/blocks.tsx";
import type { Placed, Renderer, Rendering } from "./law/renderer.ts";
import { unitRenderers } from "./law/units.tsx";

const RENDERERS: { readonly [Kind in NodeKind]?: Renderer } = {
  ...blockRenderers,
  ...unitRenderers,
};

interface LawTextProps {
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** The language of the law's words, for those who listen to it. */
  readonly language: string;
  readonly status?: Facts["status"];
  readonly beside?: (clause: Clause) => ReactNode;
}

const NOTHING = () => null;

/** A whole text or a part of it, read-only. */
export const LawText = memo(function LawText(props: LawTextProps) {
  const { document, profile, language, status, beside = NOTHING } = props;
  const t = useWords("law");
  const clauses = useMemo(() => addressClauses(document, profile), [document, profile]);
  const rendering = useMemo(() => {
    const byPosition = new Map(clauses.map((clause) => [clause.position, clause]));
    return createRendering({
      clauseAt: (position) => byPosition.get(position),
      statusOf: (eid) => status?.[eid],
      beside,
    });
  }, [clauses, status, beside]);
  return (
    <article className="law" lang={language} aria-label={t("text")}>
      {/* The act itself has no token before it, so its content begins at 0. */}
      {rendering.children({ node: document, position: -1, level: 0 })}
    </article>
  );
});

/** A provision on its own, such as one that is pinned to a clause: without addresses. */
export function ProvisionText({
  node,
  language,
}: {
  readonly node: Node;
  readonly language: string;
}) {
  const rendering = createRendering({
    clauseAt: () => undefined,
    statusOf: () => undefined,
    beside: NOTHING,
  });
  return (
    <div className="law law-provision" lang={language}>
      {renderNode({ node, position: 0, level: 2 }, rendering)}
    </div>
  );
}

function createRendering(answers: Omit<Rendering, "children">): Rendering {
  const rendering: Rendering = {
    ...answers,
    children: (placed) => renderChildren(placed, rendering),
  };
  return rendering;
}

function renderChildren({ node, position, level }: Placed, rendering: Rendering): ReactNode {
  const rendered: ReactNode[] = [];
  node.forEach((child, offset) => {
    const at = position + 1 + offset;
    rendered.push(
      <Fragment key={at}>{renderNode({ node: child, position: at, level }, rendering)}</Fragment>,
    );
  });
  return rendered;
}

function renderNode(placed: Placed, rendering: Rendering): ReactNode {
  const render = RENDERERS[placed.node.type.name as NodeKind];
  return render === undefined ? null : render(placed, rendering);
}
