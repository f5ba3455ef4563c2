/** The published page: one file that needs nothing else, says what a bill does and proves what it says. */
import { hasBills, renderBills } from "./bill-html.ts";
import { renderProvisions } from "./changes-html.ts";
import { html, type Markup, NOTHING, pageHead } from "./markup.ts";
import { renderSentences, renderTables } from "./overview-html.ts";
import { isSaid, type PageContext, pageContext, sayProse } from "./page-context.ts";
import type { Publication } from "./publication.ts";
import { describeText, nameActs, renderCheck, renderGaps, renderSources } from "./record-html.ts";
import { sayDate } from "./strings.ts";
import { PAGE_STYLE } from "./style.ts";

/**
 * The page of a publication as HTML: redline, comparative provisions, reasons, facts, hashes.
 *
 * Self-contained: no script, no font, no picture from elsewhere. All text is escaped. The same publication always gives
 * the same bytes.
 */
export function publicationHtml(publication: Publication): string {
  const context = pageContext(publication);
  const { strings } = context;
  const page = html`<html lang="${publication.language}">
${pageHead(titleText(publication), PAGE_STYLE)}
<body>
<a class="skip" href="#redline">${strings.skip}</a>
${renderHeader(context)}
<main>
${renderSentences(context)}
${renderTables(context)}
${renderRedline(context)}
${renderBills(context)}
${renderGaps(context)}
${renderSources(context)}
${renderCheck(context)}
</main>
<footer><p>${strings.madeWith}</p></footer>
</body>
</html>
`;
  return `<!doctype html>\n${page.markup}`;
}

function titleText({ title, language }: Publication): string {
  return title[language].trim() || title.id.trim() || title.en.trim();
}

function renderHeader(context: PageContext): Markup {
  const { publication, strings, acts } = context;
  const { language, illustrative, summary, author, publishedAt } = publication;
  const from = acts.map(({ act }) => html`<li>${describeText(act.before, strings)}</li>`);
  return html`<header>
${illustrative ? html`<p class="illustrative"><strong>${strings.illustrative}</strong> ${strings.illustrativeLong}</p>` : NOTHING}
<h1>${sayProse(publication.title, language)}</h1>
${isSaid(summary) ? html`<p class="lead">${sayProse(summary, language)}</p>` : NOTHING}
<dl class="facts">
${author === "" ? NOTHING : html`<div><dt>${strings.author}</dt><dd>${author}</dd></div>`}
${publishedAt === null ? NOTHING : html`<div><dt>${strings.published}</dt><dd><time datetime="${publishedAt}">${sayDate(publishedAt, strings)}</time></dd></div>`}
<div><dt>${strings.changesActs}</dt><dd>${nameActs(context)}</dd></div>
<div><dt>${strings.fromVersion}</dt><dd><ul>${from}</ul></dd></div>
</dl>
<nav aria-label="${strings.contents}"><ul>
<li><a href="#changes">${strings.changes}</a></li>
<li><a href="#redline">${strings.redline}</a></li>
${hasBills(context) ? html`<li><a href="#bill">${strings.bill}</a></li>` : NOTHING}
${publication.gaps.length > 0 ? html`<li><a href="#gaps">${strings.gaps}</a></li>` : NOTHING}
<li><a href="#sources">${strings.sources}</a></li>
<li><a href="#check">${strings.checking}</a></li>
</ul></nav>
</header>`;
}

function renderRedline(context: PageContext): Markup {
  const { strings, acts } = context;
  return html`<section id="redline"><h2>${strings.redline}</h2>
${renderLegend(context)}
${acts.map((act) => html`<div class="act"><h3>${act.act.after.cite} <span>${act.act.after.facts?.title ?? ""}</span></h3>${renderProvisions(act)}</div>`)}
</section>`;
}

function renderLegend({ strings }: PageContext): Markup {
  return html`<div class="legend"><h3>${strings.legend}</h3><ul>
<li><ins>${strings.inserted}</ins></li>
<li><del>${strings.deleted}</del></li>
<li><span class="moved">${strings.moved}</span> ↪</li>
<li><del class="former">(2)</del> <span class="current">(3)</span> ${strings.renumbered}</li>
<li><ins class="follows">${strings.follows}</ins></li>
<li class="new"><span>${strings.wholeNew}</span></li>
<li class="gone"><span>${strings.wholeGone}</span></li>
</ul></div>`;
}
