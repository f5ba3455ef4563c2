/**
 * A note of the explanation that a bill quotes in its body, in the place of an entry of its own explanation.
 *
 *     3. Penjelasan Pasal 10 diubah sehingga berbunyi sebagai berikut:
 *        > Yang dimaksud dengan …                                          texts alone: the note on Pasal 10
 */
import type { Node } from "prosemirror-model";
import type { QuotedNote, Target } from "../../schemas/amendment.ts";
import { legalSchema } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { articleOf, fromArticle, printStep } from "../path/index.ts";
import { parseHeadingLabel } from "../text/index.ts";
import { CHANGE_SENTENCE } from "./change-sentence.ts";
import type { ReadQuote } from "./quote.ts";
import { type UnmarkedQuote, withoutMarks } from "./quote-marks.ts";

const { note } = legalSchema.nodes;

/** A quote without the bill's marks, around its units or around its texts where it holds nothing else. */
export function unmarked(
  { units, loose, texts }: Pick<ReadQuote, "units" | "loose" | "texts">,
  isOpen: boolean,
): UnmarkedQuote & Pick<ReadQuote, "texts"> {
  if (units.length > 0 || texts.length === 0)
    return { ...withoutMarks(units, loose, isOpen), texts: [] };
  const held = { path: [], at: "", node: note.create(null, [...texts]) };
  const { units: bare, unbalanced } = withoutMarks([held], loose, isOpen);
  return { units: [], unbalanced, texts: bare.flatMap(({ node }) => node.children) };
}

/**
 * The note on an article with these texts. Undefined where there are none, where one of them is a label or an instruction,
 * so that more than one note or item may stand there, and for a unit inside an article: an entry of one paragraph alone
 * would drop what the base says of the others.
 */
export function quotedNote(
  { path, upTo }: Target,
  texts: readonly Node[],
  profile: Profile,
): QuotedNote | undefined {
  const article = articleOf(path);
  const inner = fromArticle(path).slice(1);
  const isUnclear = texts.some(({ textContent }) => isLabelOrItem(textContent.trim(), profile));
  if (article === undefined || inner.length > 0 || upTo !== undefined) return undefined;
  if (texts.length === 0 || isUnclear) return undefined;
  const node = note.create({ label: printStep(article) }, [...texts]);
  return { path: [article], at: "", node };
}

function isLabelOrItem(text: string, profile: Profile): boolean {
  return (
    text === "" ||
    CHANGE_SENTENCE.test(text) ||
    parseHeadingLabel(text, profile) !== undefined ||
    profile.words.notes.some(({ label }) => label.test(text))
  );
}
