/**
 * Words of a bill that look misread by a scanner and come into the result. They are carried out as the bill has them, since only
 * a person with the print can tell what they should be.
 *
 *     pembiayaan pelatihan keda        the base has "kerja", often, and "keda" nowhere
 *     ganti rrgi                       the base has "rugi"
 */
import type { Instruction } from "../../../schemas/amendment.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { textsBrought } from "../../instruction/index.ts";
import { likelyPrint, likelyWord, oddWords } from "../../wording/read/index.ts";

const WORD = /\p{L}+/gu;

/** How often a text has each word. Documents never change, so a text is counted once. */
type Counts = ReadonlyMap<string, number>;

const counted = new WeakMap<LegalDocument, Counts>();

/** A problem for each word that an instruction brings and that looks misread, each once, in the order of its texts. */
export function misreadWords(base: LegalDocument, instruction: Instruction): readonly Problem[] {
  const texts = textsBrought(instruction);
  if (texts.length === 0) return [];
  const counts = countsOf(base);
  const found = new Map<string, string>();
  for (const text of texts) {
    const odd = oddWords(text).map(({ text: word }) => word);
    for (const word of odd) found.set(word, likelyWord(word, counts) ?? "");
    for (const [word] of text.matchAll(WORD)) {
      const proposal = likelyPrint(word.toLowerCase(), counts);
      if (proposal !== undefined) found.set(word, proposal);
    }
  }
  return [...found].map(([words, proposal]) => problem("amend/word-misread", { words, proposal }));
}

function countsOf(base: LegalDocument): Counts {
  const known = counted.get(base);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  base.descendants((node) => {
    for (const [word] of node.isText ? (node.text ?? "").toLowerCase().matchAll(WORD) : [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  counted.set(base, counts);
  return counts;
}
