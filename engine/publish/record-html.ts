/** The record of a publication: gaps, texts and sources, hashes and how to check them. */
import type { Facts } from "../../schemas/facts.ts";
import { hashBody } from "../document/index.ts";
import { fileAddress, html, type Markup, NOTHING, webAddress } from "./markup.ts";
import { type ActContext, isSaid, type PageContext, sayProse } from "./page-context.ts";
import type { PublishedGap, PublishedText } from "./publication.ts";
import { sayDate, sayList } from "./strings.ts";
import type { PublishStrings } from "./strings-shape.ts";

/** The gaps of the law that the proposal answers. */
export function renderGaps({ publication, strings, acts }: PageContext): Markup {
  if (publication.gaps.length === 0) return NOTHING;
  const { language } = publication;
  const gaps = publication.gaps.map(
    (
      gap,
    ) => html`<article class="gap" id="gap-${gap.id}"><h3><span class="number">${gap.id}</span> ${sayProse(gap.title, language)}</h3><dl>
<dt>${strings.gapFinding}</dt><dd>${sayProse(gap.finding, language)}</dd>
<dt>${strings.gapLaw}</dt><dd>${sayProse(gap.law, language)}</dd>
<dt>${strings.gapAsks}</dt><dd>${sayProse(gap.asksFor, language)}</dd>
${renderAnswers(gap, acts, strings)}
${gap.open !== undefined && isSaid(gap.open) ? html`<dt>${strings.gapOpen}</dt><dd>${sayProse(gap.open, language)}</dd>` : NOTHING}
</dl></article>`,
  );
  return html`<section id="gaps"><h2>${strings.gaps}</h2>${gaps}</section>`;
}

function renderAnswers(
  gap: PublishedGap,
  acts: readonly ActContext[],
  strings: PublishStrings,
): Markup {
  const links = acts.flatMap((context) => {
    const { after } = context.act;
    return gap.answeredBy
      .filter(({ work }) => work === after.facts?.work)
      .flatMap(({ eid }) => {
        const clause = after.clauses.find((one) => one.eid === eid);
        if (clause === undefined) return [];
        const address = `#${context.anchor({ before: null, after: clause })}`;
        return [
          html`<li><a href="${address}">${context.after.full(clause)}</a> ${after.cite}</li>`,
        ];
      });
  });
  return links.length === 0
    ? NOTHING
    : html`<dt>${strings.gapAnswered}</dt><dd><ul>${links}</ul></dd>`;
}

/** Which texts were compared, where they come from, what is in force. */
export function renderSources({ acts, strings }: PageContext): Markup {
  const texts = acts.map(
    (context) => html`<div class="texts"><h3>${context.act.after.cite}</h3><div class="pair">
${renderText(strings.base, context.act.before, context)}
${renderText(strings.result, context.act.after, context)}
</div></div>`,
  );
  return html`<section id="sources"><h2>${strings.sources}</h2>${texts}</section>`;
}

function renderText(name: string, text: PublishedText, context: ActContext): Markup {
  const { strings, language } = context;
  const { facts, version } = text;
  return html`<section><h4>${name}</h4><p>${describeText(text, strings)}</p>
<dl>
${
  version === null
    ? NOTHING
    : html`<dt>${strings.version}</dt><dd>${strings.savedBy(version.author, sayDate(version.createdAt, strings))}${version.message === "" ? "" : `: ${version.message}`}</dd>`
}
${facts?.gazette === undefined ? NOTHING : html`<dt>${strings.gazette}</dt><dd>${facts.gazette}</dd>`}
${(facts?.sources ?? []).map((source) => renderSource(source, strings))}
${
  facts?.note !== undefined && isSaid(facts.note)
    ? html`<dt>${strings.note}</dt><dd>${sayProse(facts.note, language)}</dd>`
    : NOTHING
}
${renderStatuses(text, context)}
</dl></section>`;
}

/** State, extent and day of a text in one phrase. */
export function describeText({ facts, cite }: PublishedText, strings: PublishStrings): string {
  if (facts === null) return cite;
  const { state, extent, date } = facts;
  return `${cite}: ${strings.asAt(strings.states[state], strings.extents[extent], sayDate(date, strings))}`;
}

function renderSource(
  source: NonNullable<Facts["sources"]>[number],
  strings: PublishStrings,
): Markup {
  const address = webAddress(source.url);
  const cite =
    address === undefined ? html`${source.cite}` : html`<a href="${address}">${source.cite}</a>`;
  const kind = source.kind === undefined ? "" : `, ${strings.sourceKinds[source.kind]}`;
  return html`<dt>${cite}</dt><dd>${strings.retrieved(sayDate(source.retrieved, strings))}${kind}. ${strings.licence}: ${source.licence}.</dd>`;
}

function renderStatuses({ facts, clauses }: PublishedText, context: ActContext): Markup {
  const { strings } = context;
  const entries = Object.entries(facts?.status ?? {});
  if (entries.length === 0) return NOTHING;
  const named = new Map<string, (typeof clauses)[number]>(
    clauses.map((clause) => [clause.eid, clause]),
  );
  const lines = entries.map(([eid, { is, by, since }]) => {
    const clause = named.get(eid);
    const name = clause === undefined ? eid : context.after.full(clause);
    return html`<li>${name}: ${strings.statusLine(strings.statuses[is], by, sayDate(since, strings))}</li>`;
  });
  return html`<dt>${strings.status}</dt><dd><ul>${lines}</ul></dd>`;
}

/** The hashes of both texts of each act, the texts themselves, and how to check one with the other. */
export function renderCheck({ acts, strings }: PageContext): Markup {
  const rows = acts.flatMap(({ act }) => [
    renderHash(strings.base, act.before, strings),
    renderHash(strings.result, act.after, strings),
  ]);
  return html`<section id="check"><h2>${strings.checking}</h2><p>${strings.checkIntro}</p><ol>${strings.checkSteps.map((step) => html`<li>${step}</li>`)}</ol><dl class="hashes">${rows}</dl></section>`;
}

function renderHash(name: string, text: PublishedText, strings: PublishStrings): Markup {
  const file = `${text.cite}-${name}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  return html`<dt>${text.cite}, ${name.toLowerCase()}</dt><dd><code>${hashBody(text.body)}</code> <a href="${fileAddress(text.body, "text/markdown")}" download="${file}.md">${strings.download}</a></dd>`;
}

/** The works that an act's page names in a sentence. */
export function nameActs({ acts, strings }: PageContext): string {
  return sayList(
    acts.map(({ act }) => act.after.cite),
    strings,
  );
}
