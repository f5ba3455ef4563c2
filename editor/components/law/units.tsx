/** Addressable units: the label hangs in the margin and is the unit's permanent address. */

import type { Node } from "prosemirror-model";
import type { ReactNode } from "react";
import type { Clause } from "../../../engine/document/index.ts";
import { useWords } from "../../i18n/index.ts";
import { InlineText } from "./inline.tsx";
import { addressOf, type Placed, type Renderer, type Rendering } from "./renderer.ts";
import { StatusNote } from "./status-note.tsx";

/** HTML has six levels of headings; the page's own title is the first. */
const DEEPEST_HEADING = 6;
const FIRST_HEADING = 2;

interface HeadProps {
  readonly placed: Placed;
  readonly clause: Clause | undefined;
}

/** The heading of a unit: its label, which is a link to itself, and its title. */
function UnitHead({ placed, clause }: HeadProps) {
  const { node, level } = placed;
  const label = String(node.attrs["label"] ?? "");
  const heading = titleOf(node);
  if (label === "" && heading === undefined) return null;
  const Heading = headingAt(level);
  return (
    <Heading className="unit-head">
      {label === "" ? null : <Permalink clause={clause} label={label} />}
      {heading === undefined ? null : (
        <span className="unit-title">
          <InlineText node={heading} />
        </span>
      )}
    </Heading>
  );
}

function headingAt(level: number): "h2" | "h3" | "h4" | "h5" | "h6" {
  const depth = Math.min(DEEPEST_HEADING, FIRST_HEADING + level);
  return (["h2", "h3", "h4", "h5", "h6"] as const)[depth - FIRST_HEADING] ?? "h6";
}

function titleOf(node: Node): Node | undefined {
  return node.firstChild?.type.name === "heading" ? node.firstChild : undefined;
}

/** The label of a unit as a link to itself. Only articles and what holds them are stops of the Tab key. */
function Permalink({
  clause,
  label,
}: {
  readonly clause: Clause | undefined;
  readonly label: string;
}) {
  const t = useWords("law");
  if (clause === undefined) return <span className="unit-label">{label}</span>;
  const stops = clause.kind === "article" || clause.kind === "container";
  return (
    <a
      className="unit-label"
      href={`#${clause.eid}`}
      title={t("addressOf", { label })}
      {...(stops ? {} : { tabIndex: -1 })}
    >
      {label}
    </a>
  );
}

/** A unit that a heading opens. */
const headed: Renderer = (placed, rendering) => {
  const clause = rendering.clauseAt(placed.position);
  const kind = placed.node.type.name;
  return (
    <section id={clause?.eid} className={unitClass(kind, clause, rendering)}>
      <UnitHead placed={placed} clause={clause} />
      <Margin clause={clause} rendering={rendering} />
      {rendering.children({ ...placed, level: placed.level + 1 })}
    </section>
  );
};

/** A unit whose label hangs beside its text. */
const hanging: Renderer = (placed, rendering) => {
  const clause = rendering.clauseAt(placed.position);
  const kind = placed.node.type.name;
  return (
    <div id={clause?.eid} className={`${unitClass(kind, clause, rendering)} unit-hanging`}>
      <Permalink clause={clause} label={String(placed.node.attrs["label"])} />
      <div className="unit-body">
        {rendering.children(placed)}
        <Margin clause={clause} rendering={rendering} />
      </div>
    </div>
  );
};

/** A part, such as the preamble or the closing; some begin with a word of their own: "Menimbang:". */
const part: Renderer = (placed, rendering) => {
  const label = String(placed.node.attrs["label"] ?? "");
  return (
    <div id={addressOf(placed, rendering)} className={`law-part law-${placed.node.type.name}`}>
      {label === "" ? null : <p className="law-part-label">{label}</p>}
      {rendering.children(placed)}
    </div>
  );
};

function Margin(props: {
  readonly clause: Clause | undefined;
  readonly rendering: Rendering;
}): ReactNode {
  const { clause, rendering } = props;
  if (clause === undefined) return null;
  const status = rendering.statusOf(clause.eid);
  return (
    <>
      {status === undefined ? null : <StatusNote status={status} />}
      {rendering.beside(clause)}
    </>
  );
}

function unitClass(kind: string, clause: Clause | undefined, { statusOf }: Rendering): string {
  const status = clause === undefined ? undefined : statusOf(clause.eid);
  return `unit unit-${kind}${status === undefined ? "" : ` unit-${status.is}`}`;
}

/** The renderers of units and parts, by the name of the node. Headings stand in the head of their unit. */
export const unitRenderers = {
  container: headed,
  article: headed,
  explanation: headed,
  division: headed,
  note: headed,
  attachment: headed,
  paragraph: hanging,
  point: hanging,
  instruction: hanging,
  preface: part,
  preamble: part,
  body: part,
  recitals: part,
  citations: part,
  conclusions: part,
  heading: () => null,
  docTitle: ({ node }) => (
    <p className="law-title">
      <InlineText node={node} />
    </p>
  ),
} as const satisfies Record<string, Renderer>;
