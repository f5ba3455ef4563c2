/** The amending bills of a publication, and whether they do what the redline shows. */
import { hashBody } from "../document/index.ts";
import { documentParts } from "./document-html.ts";
import { fileAddress, html, type Markup, NOTHING } from "./markup.ts";
import type { ActContext, PageContext } from "./page-context.ts";
import type { PublishedBill } from "./publication.ts";

/** Whether any act has a bill. */
export function hasBills({ acts }: PageContext): boolean {
  return acts.some(({ act }) => act.bill !== null);
}

/** Each bill in full, its hash, and the certificate to check it with. */
export function renderBills(context: PageContext): Markup {
  if (!hasBills(context)) return NOTHING;
  const bills = context.acts.flatMap((act) =>
    act.act.bill === null ? [] : [renderBill(act, act.act.bill)],
  );
  return html`<section id="bill"><h2>${context.strings.bill}</h2>${bills}</section>`;
}

function renderBill({ act, strings, lawLanguage }: ActContext, bill: PublishedBill): Markup {
  const file = `${act.after.cite}-${strings.bill}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  const { certificate, body, reasons, open, frame } = bill;
  const isNarrow = certificate !== null && reasons.length > 0;
  const amending = certificate === null ? strings.billOpen : strings.billProven;
  return html`<div class="act"><h3>${act.after.cite}</h3>
${isNarrow ? reasons.map((reason) => html`<p class="bill-state">${reason}</p>`) : html`<p class="bill-state">${bill.kind === "new" ? strings.billNew : amending}</p>`}
${isNarrow || reasons.length === 0 ? NOTHING : html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`}
${open.map((said) => html`<p>${said}</p>`)}
<dl class="hashes"><dt>${strings.bill}</dt><dd><code>${hashBody(body)}</code> <a href="${fileAddress(body, "text/markdown")}" download="${file}.md">${strings.download}</a></dd>
${certificate === null ? NOTHING : html`<dt>${strings.certificate}</dt><dd><a href="${fileAddress(certificate, "application/json")}" download="${file}.json">${strings.downloadCertificate}</a>. ${strings.certificateUse}</dd>`}
${frame === null ? NOTHING : html`<dt>${strings.frame}</dt><dd><a href="${fileAddress(frame, "application/json")}" download="${file}-frame.json">${strings.downloadFrame}</a></dd>`}</dl>
<details class="bill-text"><summary>${strings.billText}</summary><div lang="${lawLanguage}">${documentParts(bill.document, 3)}</div></details></div>`;
}
