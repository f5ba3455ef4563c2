/** How a clause is called, from the labels of the units that hold it: "Pasal 26 ayat (3) huruf a", "Article 17(1)(a)". */
import type { Profile } from "../../schemas/profiles/index.ts";

/** Names of the units inside an Indonesian article, by the look of their label. */
const INDONESIAN: readonly (readonly [look: RegExp, name: string])[] = [
  [/^\(\d+[a-z]*\)$/u, "ayat"],
  [/^[a-z]{1,2}\d?[.)]$/u, "huruf"],
  [/^\(?\d+[a-z]*[.)]$/u, "angka"],
];

/**
 * The citation of a clause; labels are outermost first, its own last. Labels are never changed but for their marks.
 *
 *     BAB V, Pasal 51, (2)                     Pasal 51 ayat (2)
 *     PENJELASAN, II., Pasal 13, Ayat (1)      PENJELASAN Pasal 13 Ayat (1)
 *     CHAPTER II, SEC. 4., (c), (1)            SEC. 4(c)(1)
 */
export function citeLabels(labels: readonly string[], profile: Profile): string {
  const known = labels.filter((label) => label !== "");
  const explanation = known.find((label) =>
    profile.words.explanation.some((row) => row.test(label)),
  );
  const article = known.findLastIndex((label) => headingKind(label, profile) === "article");
  const cited = article === -1 ? withoutContainers(known, profile) : known.slice(article);
  const text = profile.id === "id" ? cited.map(citeItem).join(" ") : citeBrackets(cited);
  return explanation === undefined || cited.includes(explanation) ? text : `${explanation} ${text}`;
}

function headingKind(label: string, { headings }: Profile): "container" | "article" | undefined {
  return headings.find((row) => row.label.test(label))?.kind;
}

/** What is left of a path without an article: the container itself, or the items after the last one. */
function withoutContainers(labels: readonly string[], profile: Profile): readonly string[] {
  const last = labels.findLastIndex((label) => headingKind(label, profile) === "container");
  return last === labels.length - 1 ? labels.slice(-1) : labels.slice(last + 1);
}

function citeItem(label: string): string {
  const name = INDONESIAN.find(([look]) => look.test(label))?.[1];
  if (name === undefined) return label;
  return name === "ayat" ? `${name} ${label}` : `${name} ${bare(label)}`;
}

function citeBrackets([first = "", ...inner]: readonly string[]): string {
  return first.replace(/\.$/u, "") + inner.map((label) => `(${bare(label)})`).join("");
}

/** A label without its brackets and marks: `(a)` and `a.` are both `a`. */
function bare(label: string): string {
  return label.replace(/^\(/u, "").replace(/[.)]+$/u, "");
}
