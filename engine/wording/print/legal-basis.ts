/** Articles of the constitution and letters of grounds as a preamble prints them. */

const ARTICLE = /^(\d+)([A-Z]?)(?:\((\d+)([a-z]?)\))?$/u;

/** "Pasal 28G ayat (1)" for "28G(1)"; each stands in full (Annex II point 33). */
export function constitutionArticle(number: string): string {
  const [, article = number, suffix = "", paragraph, letter = ""] = ARTICLE.exec(number) ?? [];
  const name = `Pasal ${article}${suffix}`;
  return paragraph === undefined ? name : `${name} ayat (${paragraph}${letter})`;
}

/** The order of two articles of the constitution, as a comparison of numbers. */
export function compareArticles(one: string, other: string): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  const at = first.findIndex((part, index) => part !== second[index]);
  if (at === -1) return 0;
  return (first[at] ?? "") < (second[at] ?? "") ? -1 : 1;
}

function keyOf(number: string): readonly string[] {
  const [, article = "", suffix = "", paragraph = "", letter = ""] = ARTICLE.exec(number) ?? [];
  return [article.padStart(2, "0"), suffix, paragraph.padStart(2, "0"), letter];
}

/** "huruf a". */
export function groundNamed(letter: string): string {
  return `huruf ${letter}`;
}
