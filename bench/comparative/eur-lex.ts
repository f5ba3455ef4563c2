/** Acts of the European Union that the corpus holds as records, as the text that EUR-Lex shows. */
import { readCorpus } from "../../tests/support/corpus.ts";

interface Records {
  readonly full_name: string;
  readonly articles: readonly {
    number: string;
    title: string | null;
    text: string;
    chapter?: string;
  }[];
  readonly recitals: readonly { recital_number: number; text: string }[];
}

/** The text of an act: title, recitals, articles; what stands behind the first closing is no part of the act. */
export function readEurLex(file: string): string {
  const { full_name: name, articles, recitals } = JSON.parse(readCorpus(file)) as Records;
  const parts = [
    `REGULATION ${name}`,
    "THE EUROPEAN PARLIAMENT AND THE COUNCIL OF THE EUROPEAN UNION,",
    "Whereas:",
  ];
  // The last recital stands twice in the records.
  const seen = new Set<number>();
  for (const { recital_number: number, text } of recitals) {
    if (seen.has(number)) continue;
    seen.add(number);
    parts.push(`(${number})   ${text.replaceAll(/\s*\n\s*/gu, " ")}`);
  }
  parts.push("HAVE ADOPTED THIS REGULATION:");
  let chapter = "";
  for (const { number, title, text, chapter: own = "" } of articles) {
    if (own !== chapter && own !== "") parts.push(`CHAPTER ${own}`);
    chapter = own;
    parts.push(`Article ${number}`, title ?? "", text);
  }
  return `${parts.filter((part) => part.trim() !== "").join("\n\n")}\n`;
}
