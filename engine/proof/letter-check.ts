/**
 * The independent letter check of a bill: a reader of ten lines, which imports nothing and shares nothing with the program.
 *
 * A table or a pattern that both the writer and the reader of a bill use can be wrong on both sides at once, and then the two
 * agree on a mistake. This check knows only that an article begins at a heading "Pasal …" and ends at the next heading, and
 * that a bill quotes behind ">". It compares letters.
 */

/** The three texts of a proof in canonical Markdown. */
export interface CheckedTexts {
  readonly before: string;
  readonly bill: string;
  readonly after: string;
}

/**
 * The label of an article that is not to the letter what it should be; undefined where all are.
 *
 * Each article of `after` stands in the base, or in the bill, or is named there as deleted. Each article that the bill quotes
 * stands in `after`. Each article of the base that another has replaced has its label in `after`.
 */
export function findWrongLetter({ before, bill, after }: CheckedTexts): string | undefined {
  const quotes = bill
    .split("\n")
    .filter((line) => line.startsWith(">"))
    .map((line) => line.replace(/^> ?/u, ""));
  const [base, quoted, result] = [before, quotes.join("\n"), after].map(articlesIn);
  const [inBase, inQuote, inResult] = [base, quoted, result].map((list) => new Set(list));
  const labels = new Set(result?.map(labelOf));
  const isDeleted = (article: string): boolean =>
    /^[^\n]*\nDihapus\.$/u.test(article) && names(bill, labelOf(article));
  const wrong =
    result?.find((one) => !(inBase?.has(one) || inQuote?.has(one) || isDeleted(one))) ??
    quoted?.find((one) => !inResult?.has(one)) ??
    base?.find((one) => !(inResult?.has(one) || labels.has(labelOf(one))));
  return wrong === undefined ? undefined : labelOf(wrong);
}

// Each article as its lines: the heading without its marks, then what follows up to the next heading or to the closing ("***").
// "…" stands for what an excerpt does not hold, between articles too, and has no letters.
function articlesIn(text: string): readonly string[] {
  const [body = ""] = text.split(/^#+ PENJELASAN/mu);
  const lines = body.split("\n").filter((line) => !/^\s*(?:…\s*)?$/u.test(line));
  const parts = lines.join("\n").split(/^(?=#+ |\*\*\*$)/mu);
  return parts
    .map((part) => part.replace(/^#+ /u, "").trimEnd())
    .filter((part) => /^Pasal /u.test(part));
}

function names(text: string, label: string): boolean {
  return text.split(label).some((rest, at) => at > 0 && !/^[\p{L}\d]/u.test(rest));
}

// "Pasal 3" and "Pasal 16 A"; a title behind the label is not part of it.
function labelOf(article: string): string {
  return /^\S+ \S+(?: [A-Z]{1,2}(?!\S))?/u.exec(article)?.[0] ?? "";
}
