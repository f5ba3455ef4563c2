/** The provisions of an act one by one: the redline, and beside each clause its reason and what it was compared with. */
import { html, type Markup, NOTHING } from "./markup.ts";
import { type ActContext, isSaid, keyOf, nameOf, sayProse } from "./page-context.ts";
import { renderPin } from "./pin-html.ts";
import { changedProvisions, type ProvisionBlock } from "./provisions.ts";
import type { RedlinePart, RedlineUnit } from "./redline.ts";
import { renderLabel, renderNotes, renderPart, renderUnit } from "./redline-html.ts";

/** All changed provisions of an act. */
export function renderProvisions(context: ActContext): readonly Markup[] {
  let shown = "";
  return changedProvisions(context.redline).map((block) => {
    const trail = block.trail.map((unit) => frameName(unit)).join(" › ");
    const heading = trail === shown || trail === "" ? NOTHING : html`<p class="trail">${trail}</p>`;
    shown = trail;
    return html`${heading}${renderProvision(block, context)}`;
  });
}

function frameName({ before, after }: RedlineUnit): string {
  const clause = after ?? before;
  if (clause === null) return "";
  return [clause.label, clause.ownTitle].filter((part) => part !== "").join(" ");
}

function renderProvision({ unit, extent, parts }: ProvisionBlock, context: ActContext): Markup {
  if (extent === "departed")
    return html`<div class="provision">${parts.map((part) => renderPart(part, unit, context))}</div>`;
  const isNote = (unit.after ?? unit.before)?.kind === "note";
  const label =
    unit.label.length > 0 && !isNote ? renderLabel(unit) : html`${nameOf(unit, context)}`;
  return html`<article class="provision ${wholeClass(unit)}" id="${context.anchor(unit)}">
<h4 lang="${context.lawLanguage}">${label}</h4>
<div class="rows">${renderRows(unit, parts, context)}</div>
</article>`;
}

function wholeClass({ change }: RedlineUnit): string {
  if (change?.kind === "inserted") return "new";
  return change?.kind === "deleted" ? "gone" : "";
}

/** A stretch of the provision with what stands beside it; it goes on until the next clause that has something beside it. */
interface Row {
  readonly items: readonly RowItem[];
  readonly beside: readonly RedlineUnit[];
}

/** A part to be shown, or units in which nothing happened, to be folded. */
type RowItem =
  | { readonly kind: "part"; readonly part: RedlinePart }
  | { readonly kind: "quiet"; readonly units: readonly RedlineUnit[] };

function renderRows(
  unit: RedlineUnit,
  parts: readonly RedlinePart[],
  context: ActContext,
): readonly Markup[] {
  const notes = renderNotes(unit, context);
  return cutRows(unit, parts, context).map(
    (row, index) =>
      html`<div class="row"><div class="law" lang="${context.lawLanguage}">${index === 0 ? notes : NOTHING}${row.items.map((item) => renderItem(item, unit, context))}</div>${renderBeside(row.beside, context)}</div>`,
  );
}

function renderItem(item: RowItem, unit: RedlineUnit, context: ActContext): Markup {
  if (item.kind === "part") return renderPart(item.part, unit, context);
  const units = item.units.map((one) => renderUnit(one, context));
  if (units.length === 1) return html`${units}`;
  const labels = [item.units[0], item.units.at(-1)].map((one) => one?.after?.label ?? "");
  return html`<details><summary><span class="labels">${labels.join("–")}</span> ${context.strings.unchanged(units.length)}</summary>${units}</details>`;
}

function cutRows(
  unit: RedlineUnit,
  parts: readonly RedlinePart[],
  context: ActContext,
): readonly Row[] {
  const rows: Row[] = [{ items: [], beside: hasOwnBeside(unit, context) ? [unit] : [] }];
  for (const part of parts) {
    const last = rows.at(-1) ?? { items: [], beside: [] };
    const beside = part.kind === "unit" ? notedUnits(part.unit, context) : [];
    const isFirst = last.items.length === 0;
    if (beside.length > 0 && !isFirst) rows.push({ items: [{ kind: "part", part }], beside });
    else
      rows[rows.length - 1] = {
        items: addItem(last.items, part, beside.length > 0 ? "noted" : "plain"),
        beside: [...last.beside, ...beside],
      };
  }
  return rows;
}

function addItem(
  items: readonly RowItem[],
  part: RedlinePart,
  standing: "noted" | "plain",
): readonly RowItem[] {
  if (part.kind !== "unit" || part.unit.isTouched || standing === "noted")
    return [...items, { kind: "part", part }];
  const last = items.at(-1);
  if (last?.kind !== "quiet") return [...items, { kind: "quiet", units: [part.unit] }];
  return [...items.slice(0, -1), { kind: "quiet", units: [...last.units, part.unit] }];
}

/** Whether something is said beside a unit itself. */
function hasOwnBeside(unit: RedlineUnit, context: ActContext): boolean {
  const { reasons, pins } = context.act;
  const key = keyOf(unit, context);
  return key !== undefined && (reasons.has(key) || pins.has(key));
}

/** The units within one, and itself, that something is said beside. */
function notedUnits(unit: RedlineUnit, context: ActContext): readonly RedlineUnit[] {
  const inner = unit.content.flatMap((part) =>
    part.kind === "unit" ? notedUnits(part.unit, context) : [],
  );
  return hasOwnBeside(unit, context) ? [unit, ...inner] : inner;
}

function renderBeside(units: readonly RedlineUnit[], context: ActContext): Markup {
  if (units.length === 0) return NOTHING;
  return html`<aside class="beside">${units.map((unit) => renderNotesBeside(unit, context))}</aside>`;
}

function renderNotesBeside(unit: RedlineUnit, context: ActContext): Markup {
  const { act, strings, language } = context;
  const eid = keyOf(unit, context) ?? "";
  const reason = act.reasons.get(eid);
  const pins = act.pins.get(eid) ?? [];
  return html`<section aria-label="${nameOf(unit, context)}">
<h5>${nameOf(unit, context)}</h5>
${
  reason !== undefined && isSaid(reason.reason)
    ? html`<div class="reason"><h6>${strings.reason}</h6><p>${sayProse(reason.reason, language)}</p>${renderGapLinks(reason.gaps, context)}</div>`
    : NOTHING
}
${pins.map((pin) => renderPin(pin, context))}
</section>`;
}

function renderGapLinks(gaps: readonly string[], { strings }: ActContext): Markup {
  if (gaps.length === 0) return NOTHING;
  const links = gaps.map((gap) => html` <a href="#gap-${gap}">${gap}</a>`);
  return html`<p class="answers">${strings.answers}:${links}</p>`;
}
