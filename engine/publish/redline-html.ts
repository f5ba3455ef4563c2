/** The redline tree as HTML. What happened is told by lines, bars and words; colour only repeats it. */
import type { ClauseChange, WordRun } from "../../schemas/change.ts";
import type { Eid } from "../../schemas/eid.ts";
import { sayForm } from "../diff/index.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { ActContext } from "./page-context.ts";
import type { RedlinePart, RedlineUnit } from "./redline.ts";
import { sayList } from "./strings.ts";

/** How many characters of a label stand in the margin; a longer one stands above its text. */
export const LONGEST_MARGIN_LABEL = 5;

/** A unit with its label in the margin and all that stands in it. */
export function renderUnit(unit: RedlineUnit, context: ActContext): Markup {
  // "Ayat (1)" does not fit into a margin made for "(1)"; neither do an old and a new label.
  const length = unit.label.reduce((sum, [, text]) => sum + text.length, 0);
  const place = length > LONGEST_MARGIN_LABEL ? "headed" : "";
  return html`<div class="unit ${unitClass(unit)} ${place}" id="${context.anchor(unit)}">
<span class="label">${renderLabel(unit)}</span>
<div class="content">${renderNotes(unit, context)}${unit.content.map((part) => renderPart(part, unit, context))}</div>
</div>`;
}

/** What stands in a unit, without the unit's own frame. */
export function renderPart(part: RedlinePart, unit: RedlineUnit, context: ActContext): Markup {
  const { strings } = context;
  switch (part.kind) {
    case "line":
      return renderLine(part, unit, context);
    case "unit":
      return renderUnit(part.unit, context);
    case "omission":
      return html`<p class="omission" title="${strings.omission}">…</p>`;
    case "departed": {
      const place = context.after.full(part.after);
      const address = `#${context.anchor({ before: null, after: part.after })}`;
      return html`<p class="departed"><span class="label"><del>${part.before.label}</del></span> <a href="${address}">↪ ${strings.movedTo(place)}</a></p>`;
    }
  }
}

type Line = Extract<RedlinePart, { kind: "line" }>;

function renderLine({ role, words }: Line, unit: RedlineUnit, context: ActContext): Markup {
  const runs = renderWords(words, unit.change, context);
  if (role === "title") return html`<p class="title">${runs}</p>`;
  return html`<p${role === "cells" ? html` class="cells"` : NOTHING}>${runs}</p>`;
}

/** Runs of words with insertions and deletions marked for the eye and for the ear. */
function renderWords(
  words: readonly WordRun[],
  change: ClauseChange | null,
  context: ActContext,
): readonly Markup[] {
  const follows = change?.follows === true ? html` class="follows"` : NOTHING;
  // Struck white space is nothing to look at; it stays, so that the words join to the text.
  return words.map((run) =>
    renderRun(run, run[1].trim() === "" ? html` class="blank"` : follows, context),
  );
}

function renderRun([sign, text]: WordRun, marking: Markup, { strings }: ActContext): Markup {
  switch (sign) {
    case "=":
      return html`${text}`;
    case "-":
      return html`<del${marking}><span class="heard">${strings.deletedWord}: </span>${text}</del>`;
    case "+":
      return html`<ins${marking}><span class="heard">${strings.insertedWord}: </span>${text}</ins>`;
  }
}

/** A label, the old one struck small beside the new one. */
export function renderLabel({ label, change }: RedlineUnit): Markup {
  const runs = label.map(renderLabelRun);
  return change?.moved === true ? html`<span class="moved">${runs}</span>` : html`${runs}`;
}

function renderLabelRun([sign, text]: WordRun): Markup {
  switch (sign) {
    case "=":
      return html`${text}`;
    case "-":
      return html`<del class="former">${text}</del> `;
    case "+":
      return html`<span class="current">${text}</span>`;
  }
}

/** What the marks alone do not say: where it came from, into what it was split, that it is wholly new or gone. */
export function renderNotes({ change, before, after }: RedlineUnit, context: ActContext): Markup {
  if (change === null) return NOTHING;
  const { strings } = context;
  const notes: string[] = [];
  if (change.kind === "inserted") notes.push(strings.wholeNew);
  if (change.kind === "deleted") notes.push(after === null ? strings.wholeGone : strings.repealed);
  if (change.kind === "split") notes.push(strings.splitInto(names(change.after, "after", context)));
  if (change.kind === "merged")
    notes.push(strings.mergedFrom(names(change.before, "before", context)));
  if (change.moved && before !== null)
    notes.push(`↪ ${strings.movedFrom(context.before.full(before))}`);
  else if (change.renumbered && before !== null && before.label !== after?.label)
    notes.push(strings.formerly(context.before.full(before)));
  if (change.follows) notes.push(strings.follows);
  const note = notes.length === 0 ? NOTHING : html`<p class="note">${notes.join(" · ")}</p>`;
  // A split is told once, where its first part stands.
  const isFirst = change.kind !== "split" || change.after[0] === after?.eid;
  return isFirst ? html`${note}${renderForm(change, context)}` : note;
}

/** What changed besides words. What a link leads to, an image shows or is left out is struck and inserted as words are. */
function renderForm({ details }: ClauseChange, context: ActContext): readonly Markup[] {
  return details.map((detail) => {
    const { subject, before, after, isLoud } = sayForm(detail, context.language);
    if (!isLoud) return html`<p class="note form">${subject}: ${before} → ${after}</p>`;
    const former = renderRun(["-", before], NOTHING, context);
    const current = renderRun(["+", after], NOTHING, context);
    return html`<p class="form loud">${subject}: ${former} → ${current}</p>`;
  });
}

function names(eids: readonly Eid[], side: "before" | "after", context: ActContext): string {
  const clauses = new Map(context.act[side].clauses.map((clause) => [clause.eid, clause]));
  const said = eids.flatMap((eid) => {
    const clause = clauses.get(eid);
    return clause === undefined ? [] : [context[side].full(clause)];
  });
  return sayList(said, context.strings);
}

function unitClass({ change, after }: RedlineUnit): string {
  if (change?.kind === "inserted") return "new";
  if (change?.kind === "deleted") return after === null ? "gone" : "gone kept-number";
  return change === null ? "same" : "changed";
}
