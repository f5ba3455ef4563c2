/** The lines of a source as the checks of the bench look at them: no tags, no marks, single blanks, furniture told apart by rules of their own. */

const BLOCKS = /<(?:br|\/?(?:p|div|h[1-6]|li|ol|ul|td|tr|table|center|body|title))\b[^>]*>/giu;
const HIDDEN = /<(script|style|head)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/giu;
const ENTITIES: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
};

/** The lines with text, in order. */
export function plainLines(source: string, path: string): readonly string[] {
  const text = path.endsWith(".html") ? textOfHtml(source) : source;
  return text
    .split(/[\n\f\r]/u)
    .map((line) =>
      line
        .replace(/^#+\s/u, "")
        .replace(/\u00AD/gu, "")
        .replace(/\s+/gu, " ")
        .trim(),
    )
    .filter((line) => line !== "");
}

function textOfHtml(html: string): string {
  return html
    .replace(HIDDEN, " ")
    .replace(/\s+/gu, " ")
    .replace(BLOCKS, "\n")
    .replace(/<[^>]*>/gu, "")
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}

const FURNITURE =
  /^(?:[-–] ?\d+ ?[-–]?|PRESIDEN|REPUBLIK INDONESIA|PRESIDEN REPUBLIK INDONESIA|-?\d* ?\d{4}, ?No\.? ?\d+.*|-?\d+-? +\d{4}, ?No\.? ?\d+|www\.\S+|https?:\S+|SALINAN|SK No .*|<missing-text>|\d+ \/ \d+)$|(?:\s*\.){3,}$|…$/u;

/** Whether a line belongs to the page. */
export function isFurniture(line: string): boolean {
  return FURNITURE.test(line);
}
