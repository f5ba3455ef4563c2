/** What a proposal does, in words and as a table. */
import { factsForReaders, sayFacts } from "../diff/index.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { type ActContext, keyOf, nameOf, type PageContext } from "./page-context.ts";
import {
  changedProvisions,
  isExplanation,
  notableUnits,
  type ProvisionBlock,
} from "./provisions.ts";
import type { RedlineUnit } from "./redline.ts";
import { sayList } from "./strings.ts";
import type { PublishStrings } from "./strings-shape.ts";

/** One sentence for each act: which provisions are amended, inserted, deleted. */
export function renderSentences({ acts, strings }: PageContext): Markup {
  return html`<section id="summary"><h2>${strings.whatItDoes}</h2>${acts.map(renderSentence)}</section>`;
}

function renderSentence(context: ActContext): Markup {
  const { strings, act } = context;
  const blocks = changedProvisions(context.redline);
  const rules = blocks.filter((block) => !isExplanation(block) && block.extent !== "departed");
  const notes = blocks.filter(isExplanation);
  const named = (isMeant: (unit: RedlineUnit) => boolean): readonly string[] =>
    rules.filter(({ unit }) => isMeant(unit)).map(({ unit }) => nameOf(unit, context));
  const inserted = named(({ change }) => change?.kind === "inserted");
  const deleted = named(({ change }) => change?.kind === "deleted");
  const amended = named(({ change }) => change?.kind !== "inserted" && change?.kind !== "deleted");
  const sentences = [
    amended.length > 0 ? strings.amends(amended.length, sayList(amended, strings)) : "",
    inserted.length > 0 ? strings.inserts(inserted.length, sayList(inserted, strings)) : "",
    deleted.length > 0 ? strings.deletes(deleted.length, sayList(deleted, strings)) : "",
    notes.length > 0 ? strings.adjustsNotes(notes.length) : "",
    blocks.length === 0 ? strings.changesNothing : "",
  ].filter((sentence) => sentence !== "");
  const facts = sayFacts(factsForReaders(act.diff.facts), context.language);
  return html`<div class="does"><p>${strings.act(act.after.cite)}</p><ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>${facts === "" ? NOTHING : html`<p class="note">${facts}</p>`}${renderNotCurrent(context)}</div>`;
}

/** That the proposal starts from a text that is behind the law, and in what. */
function renderNotCurrent({ act: { notCurrent = [] }, strings }: ActContext): Markup {
  if (notCurrent.length === 0) return NOTHING;
  return html`<div class="note"><p><strong>${strings.baseNotCurrent}</strong></p><ul>${notCurrent.map((reason) => html`<li>${reason}</li>`)}</ul></div>`;
}

/** A table of all changes, each with a link to where it is shown. */
export function renderTables({ acts, strings }: PageContext): Markup {
  return html`<section id="changes"><h2>${strings.changes}</h2>${acts.map(renderTable)}</section>`;
}

function renderTable(context: ActContext): Markup {
  const { strings, act } = context;
  const blocks = changedProvisions(context.redline);
  if (blocks.length === 0) return NOTHING;
  const rows = blocks.flatMap((block) =>
    notableUnits(block).map((unit) => renderRow(unit, block, context)),
  );
  return html`<div class="wide"><table class="changes"><caption>${act.after.cite}</caption>
<thead><tr><th scope="col">${strings.provision}</th><th scope="col">${strings.change}</th><th scope="col">${strings.answers}</th><th scope="col">${strings.besideIt}</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function renderRow(unit: RedlineUnit, block: ProvisionBlock, context: ActContext): Markup {
  const { act, strings } = context;
  const anchor = context.anchor(unit);
  const eid = (unit.after ?? unit.before)?.eid ?? "";
  const within = keysWithin(unit, block, context);
  const gaps = unique(within.flatMap((inner) => act.reasons.get(inner)?.gaps ?? []));
  const pins = unique(
    within.flatMap((inner) =>
      (act.pins.get(inner) ?? []).map(({ cite, name }) => [cite, name].filter(Boolean).join(", ")),
    ),
  );
  const gapLinks = gaps.map(
    (gap, index) => html`${index > 0 ? ", " : ""}<a href="#gap-${gap}">${gap}</a>`,
  );
  return html`<tr data-eid="${eid}"><th scope="row"><a href="#${anchor}">${nameOf(unit, context)}</a></th><td>${sayChange(unit, context)}</td><td>${gaps.length > 0 ? gapLinks : strings.none}</td><td>${pins.length > 0 ? pins.join("; ") : strings.none}</td></tr>`;
}

/** The addresses for which a row speaks: a whole new or deleted unit speaks for all that stands in it. */
function keysWithin(
  unit: RedlineUnit,
  block: ProvisionBlock,
  context: ActContext,
): readonly string[] {
  const key = keyOf(unit, context);
  const own = key === undefined ? [] : [key];
  const isWhole = unit.change?.kind === "inserted" || unit.change?.kind === "deleted";
  if (!isWhole || block.extent !== "whole") return own;
  return [
    ...own,
    ...unit.content.flatMap((part) =>
      part.kind === "unit" ? keysWithin(part.unit, block, context) : [],
    ),
  ];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** What happened to a unit, in a few words. */
function sayChange({ change, before, after }: RedlineUnit, context: ActContext): string {
  if (change === null) return context.strings.kinds.kept;
  const { strings } = context;
  return [
    change.kind === "kept" ? "" : strings.kinds[change.kind],
    change.moved && before !== null ? movedWords(context.before.full(before), strings) : "",
    !change.moved && change.renumbered && before?.label !== after?.label
      ? strings.formerly(before?.label ?? "")
      : "",
    change.follows ? strings.follows : "",
    change.form ? strings.form : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function movedWords(place: string, strings: PublishStrings): string {
  return strings.movedFrom(place);
}
