/** All rules, in the order of their names. */
import type { Rule } from "../rule.ts";
import { abbreviatedAct } from "./abbreviated-act.ts";
import { amendingArticleNumeral } from "./amending-article-numeral.ts";
import { andOrForm } from "./and-or-form.ts";
import { articleInTwoItems } from "./article-in-two-items.ts";
import { articleOrder } from "./article-order.ts";
import { consistPreposition } from "./consist-preposition.ts";
import { containerNesting } from "./container-nesting.ts";
import { containerOrder } from "./container-order.ts";
import { containerTitleCase } from "./container-title-case.ts";
import { danglingReference } from "./dangling-reference.ts";
import { deletedTarget } from "./deleted-target.ts";
import { effectiveEntry } from "./effective-entry.ts";
import { ellipticalReference } from "./elliptical-reference.ts";
import { emptyContainer } from "./empty-container.ts";
import { emptyUnit } from "./empty-unit.ts";
import { explainedApart } from "./explained-apart.ts";
import { explanationForm } from "./explanation-form.ts";
import { firstAmendmentOrdinal } from "./first-amendment-ordinal.ts";
import { forwardReference } from "./forward-reference.ts";
import { impossibleDay } from "./impossible-day.ts";
import { insertedLabelForm } from "./inserted-label-form.ts";
import { insertionLabel } from "./insertion-label.ts";
import { instructionCount } from "./instruction-count.ts";
import { instructionOrder } from "./instruction-order.ts";
import { itemEnd } from "./item-end.ts";
import { itemInitial } from "./item-initial.ts";
import { itemLabelForm } from "./item-label-form.ts";
import { itemOrder } from "./item-order.ts";
import { legislationTerm } from "./legislation-term.ts";
import { limitWord } from "./limit-word.ts";
import { listConnector } from "./list-connector.ts";
import { listDepth } from "./list-depth.ts";
import { listIntro } from "./list-intro.ts";
import { loneParagraph } from "./lone-paragraph.ts";
import { lowerRankedAct } from "./lower-ranked-act.ts";
import { mergedExplanation } from "./merged-explanation.ts";
import { missingEntry } from "./missing-entry.ts";
import { normInExplanation } from "./norm-in-explanation.ts";
import { numberWithoutWords } from "./number-without-words.ts";
import { numberWordsDiffer } from "./number-words-differ.ts";
import { oldSpelling } from "./old-spelling.ts";
import { ownUnitReference } from "./own-unit-reference.ts";
import { paragraphEnd } from "./paragraph-end.ts";
import { paragraphOrder } from "./paragraph-order.ts";
import { partialExplanation } from "./partial-explanation.ts";
import { penalPattern } from "./penal-pattern.ts";
import { quotedOtherArticle } from "./quoted-other-article.ts";
import { referenceBrackets } from "./reference-brackets.ts";
import { referenceCase } from "./reference-case.ts";
import { referenceOrder } from "./reference-order.ts";
import { referencePreposition } from "./reference-preposition.ts";
import { repeatedWord } from "./repeated-word.ts";
import { reversedRange } from "./reversed-range.ts";
import { rupiahForm } from "./rupiah-form.ts";
import { selfReference } from "./self-reference.ts";
import { severalSentences } from "./several-sentences.ts";
import { titledArticle } from "./titled-article.ts";
import { unexplainedChange } from "./unexplained-change.ts";
import { unrolledRange } from "./unrolled-range.ts";
import { unwrittenWords } from "./unwritten-words.ts";
import { vagueReference } from "./vague-reference.ts";
import { withoutPrejudice } from "./without-prejudice.ts";
import { wordLevelInstruction } from "./word-level-instruction.ts";

export const rules: readonly Rule[] = [
  abbreviatedAct,
  amendingArticleNumeral,
  andOrForm,
  articleInTwoItems,
  articleOrder,
  consistPreposition,
  containerNesting,
  containerOrder,
  containerTitleCase,
  danglingReference,
  deletedTarget,
  effectiveEntry,
  ellipticalReference,
  emptyContainer,
  emptyUnit,
  explainedApart,
  explanationForm,
  firstAmendmentOrdinal,
  forwardReference,
  impossibleDay,
  insertedLabelForm,
  insertionLabel,
  instructionCount,
  instructionOrder,
  itemEnd,
  itemInitial,
  itemLabelForm,
  itemOrder,
  legislationTerm,
  limitWord,
  listConnector,
  listDepth,
  listIntro,
  loneParagraph,
  lowerRankedAct,
  mergedExplanation,
  missingEntry,
  normInExplanation,
  numberWithoutWords,
  numberWordsDiffer,
  oldSpelling,
  ownUnitReference,
  paragraphEnd,
  paragraphOrder,
  partialExplanation,
  penalPattern,
  quotedOtherArticle,
  referenceBrackets,
  referenceCase,
  referenceOrder,
  referencePreposition,
  repeatedWord,
  reversedRange,
  rupiahForm,
  selfReference,
  severalSentences,
  titledArticle,
  unexplainedChange,
  unrolledRange,
  unwrittenWords,
  vagueReference,
  withoutPrejudice,
  wordLevelInstruction,
];
