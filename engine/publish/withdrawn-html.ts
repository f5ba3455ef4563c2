/** What stands at the address of a publication that was withdrawn: why, by whom, and what stands in its place. */
import { html, type Markup, NOTHING, pageHead } from "./markup.ts";
import { publishStrings, sayDate } from "./strings.ts";
import type { PublishStrings } from "./strings-shape.ts";
import { PAGE_STYLE } from "./style.ts";

/** A withdrawal as its page tells it; `at` is an ISO moment, `replacedBy` the id of another publication. */
interface ToldWithdrawal {
  readonly at: string;
  readonly author: string;
  readonly reason: string;
  readonly replacedBy: string | null;
}

/** The page, in both languages: nobody knows who follows the address. Self-contained, as the page that it replaces. */
export function withdrawnHtml(withdrawal: ToldWithdrawal): string {
  const { withdrawnTitle } = publishStrings("id");
  const page = html`<html lang="id">
${pageHead(withdrawnTitle, PAGE_STYLE)}
<body>
<main>
${(["id", "en"] as const).map((language) => renderIn(withdrawal, publishStrings(language), language))}
</main>
</body>
</html>
`;
  return `<!doctype html>\n${page.markup}`;
}

function renderIn(
  { at, author, reason, replacedBy }: ToldWithdrawal,
  strings: PublishStrings,
  language: string,
): Markup {
  return html`<section lang="${language}">
<h1>${strings.withdrawnTitle}</h1>
<p>${strings.withdrawnBy(author, sayDate(at, strings))}</p>
<p class="lead">${reason}</p>
${replacedBy === null ? NOTHING : html`<p><a href="/p/${replacedBy}">${strings.withdrawnFor}</a></p>`}
</section>`;
}
