/** HTML that cannot be broken by the text in it: whatever is put into a template is escaped, unless it is markup already. */

/** A piece of markup. */
export interface Markup {
  readonly markup: string;
}

type MarkupValue = Markup | string | number | null | readonly MarkupValue[];

/** Markup from a template; strings in it are text. */
export function html(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let markup = strings[0] ?? "";
  values.forEach((value, index) => {
    markup += render(value) + (strings[index + 1] ?? "");
  });
  return { markup };
}

/**
 * What stands before the body of a page that needs nothing else. Its policy forbids scripts and whatever comes from elsewhere, so
 * that a hostile text in the page cannot do anything either.
 */
export function pageHead(title: string, style: string): Markup {
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>`;
}

/** Nothing. */
export const NOTHING: Markup = { markup: "" };

function render(value: MarkupValue): string {
  if (value === null) return "";
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  if ("markup" in value) return value.markup;
  return value.map(render).join("");
}

const ESCAPES: { readonly [sign: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text as it may stand between tags or in an attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);
}

/** The text as a file that a link offers, without a server. Halves of character pairs become the replacement sign. */
export function fileAddress(text: string, type: string): string {
  const whole = text.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    () => "\uFFFD",
  );
  return `data:${type};charset=utf-8,${encodeURIComponent(whole)}`;
}

/** An address that a reader may follow: http or https, else nothing. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//iu.test(address) ? address : undefined;
}
