/** The rules of drafting in English. */
import type { LintMessages } from "./lint.ts";

export const lintEnglish: LintMessages = {
  "lint/abbreviated-act": ({ found }) =>
    `“${found}” is a short form: cite the act with type, number, year and title.`,
  "lint/amending-article-numeral": ({ found }) =>
    `${found} stands in an amending act: its articles are Pasal I and Pasal II.`,
  "lint/and-or-form": ({ found, expected }) => `“${found}” is spelled “${expected}”.`,
  "lint/article-in-two-items": ({ found }) =>
    `${found} is amended by more than one item: restate it once.`,
  "lint/article-order": ({ found }) =>
    `${found} does not follow the article before it: a number is missing or repeated.`,
  "lint/consist-preposition": ({ found, expected }) => `“${found}” is “${expected}” in acts.`,
  "lint/container-nesting": ({ found }) =>
    `${found} stands where it may not: Buku, Bab, Bagian, Paragraf divide each other in this order.`,
  "lint/container-order": ({ found }) =>
    `${found} does not follow the one before it: a number is missing or repeated.`,
  "lint/container-title-case": ({ found }) =>
    `The title “${found}” has the wrong letters: capitals for Buku and Bab, capital initials for Bagian and Paragraf.`,
  "lint/dangling-reference": ({ found }) => `“${found}” does not exist in this act.`,
  "lint/deleted-target": ({ found }) => `“${found}” was deleted: the citation says nothing.`,
  "lint/effective-entry": ({ found, expected }) =>
    `“${found}” names two days: write “${expected}”.`,
  "lint/elliptical-reference": ({ found, expected }) =>
    `“${found}” has no word for its unit${expected === "" ? "" : `: write “${expected}”`}.`,
  "lint/empty-container": ({ found }) => `${found} holds no article.`,
  "lint/empty-unit": ({ found, expected }) =>
    `${found} has no text; a deleted unit says “${expected}”`,
  "lint/explained-apart": ({ found, expected }) =>
    `No part of ${found} is explained: one “${expected}” for the article is enough.`,
  "lint/explanation-form": ({ found, expected }) => `“${found}” is written “${expected}”`,
  "lint/first-amendment-ordinal": ({ found, expected }) => `“${found}” is written “${expected}”.`,
  "lint/forward-reference": ({ found }) =>
    `“${found}” comes later: avoid citations of what is not yet read.`,
  "lint/impossible-day": ({ found }) => `“${found}” is no day of the calendar.`,
  "lint/inserted-label-form": ({ found, expected }) => `“${found}” is written “${expected}”.`,
  "lint/insertion-label": ({ found }) =>
    `${found} does not stand between the units that the instruction names.`,
  "lint/instruction-count": ({ found }) => `“${found}”: the number and the labels do not agree.`,
  "lint/instruction-order": ({ found }) =>
    `${found} comes before the article of the item before it: items follow the order of the base.`,
  "lint/item-end": ({ found, expected }) => `“${found}” should end with “${expected}”.`,
  "lint/item-initial": ({ found, expected }) =>
    `“${found}” begins an item: write “${expected}” unless it is a defined term or a name.`,
  "lint/item-label-form": ({ found }) =>
    `${found} is the label of another depth: a. then 1. then a) then 1).`,
  "lint/item-order": ({ found }) => `${found} does not follow the item before it.`,
  "lint/legislation-term": ({ found, expected }) => `“${found}” is written “${expected}”.`,
  "lint/limit-word": ({ found, expected }) => `“${found}” is an old form: ${expected}.`,
  "lint/list-connector": ({ found }) =>
    `“${found}”: “dan”, “atau” or “dan/atau” stands once, after the second-last item.`,
  "lint/list-depth": ({ found }) => `${found} is deeper than four levels: divide the provision.`,
  "lint/list-intro": ({ found }) => `“${found}” stands before a list: end it with a colon.`,
  "lint/lone-paragraph": ({ found }) =>
    `${found} is the only paragraph of its article: write it without a number.`,
  "lint/lower-ranked-act": ({ found }) =>
    `“${found}” ranks below this act: cite acts of the same or a higher rank.`,
  "lint/merged-explanation": ({ found }) =>
    `“${found}” is one note for several units: each has its own, and as it stands these words are read as part of the note before.`,
  "lint/missing-entry": ({ found }) =>
    `No article up to ${found} says when the act enters into force.`,
  "lint/norm-in-explanation": ({ found }) =>
    `“${found}” reads like a norm: an explanation sets none.`,
  "lint/number-without-words": ({ found, expected }) =>
    `${found} stands without words: write ${expected}.`,
  "lint/number-words-differ": ({ found, expected }) =>
    `“${found}”: figures and words differ. The words of the figures are ${expected}.`,
  "lint/old-spelling": ({ found, expected }) => `“${found}” is spelled “${expected}”.`,
  "lint/own-unit-reference": ({ found }) => `“${found}”: the own article is not cited as such.`,
  "lint/paragraph-end": ({ found }) => `The provision ends with “${found}”, without a full stop.`,
  "lint/paragraph-order": ({ found }) => `${found} does not follow the paragraph before it.`,
  "lint/partial-explanation": ({ found, expected }) =>
    `${found} has no note while others beside it have one: list it, with “${expected}” where it needs no explanation.`,
  "lint/penal-pattern": ({ found, expected }) =>
    `“${found}”: the pattern of Law 1/2026 is “${expected}”. It converts older provisions; for a new one it is advice.`,
  "lint/quoted-other-article": ({ found, expected }) =>
    `${found} is quoted, but the instruction names ${expected}.`,
  "lint/reference-brackets": ({ found, expected }) => `“${found}” is written “${expected}”.`,
  "lint/reference-case": ({ found, expected }) =>
    `“${found}” is written “${expected}” inside a sentence.`,
  "lint/reference-order": ({ found }) =>
    `${found} stands after a later article: cite in ascending order.`,
  "lint/reference-preposition": ({ found, expected }) => `“${found}” is “${expected}”.`,
  "lint/repeated-word": ({ found }) => `“${found}”: a word stands twice.`,
  "lint/reversed-range": ({ found }) => `“${found}” does not go from the first to the last.`,
  "lint/rupiah-form": ({ found, expected }) =>
    expected === ""
      ? `“${found}” is not the form of an amount of money; the form is “Rp5.000.000,00”.`
      : `“${found}” is written “${expected}”.`,
  "lint/self-reference": ({ found }) =>
    `“${found}” is the provision itself: another one must be meant.`,
  "lint/several-sentences": ({ found }) =>
    `“${found}”: a second sentence begins. Make it a paragraph of its own.`,
  "lint/titled-article": ({ found }) => `“${found}” is a title: articles have none.`,
  "lint/unexplained-change": ({ found }) => `Item ${found} has no entry in the explanation.`,
  "lint/unrolled-range": ({ found, expected }) => `“${found}” is “${expected}”.`,
  "lint/unwritten-words": ({ found }) => `“${found}”: dots stand where words are to be written.`,
  "lint/vague-reference": ({ found }) => `“${found}” names no number: cite the article.`,
  "lint/without-prejudice": ({ found }) =>
    `“${found}” leaves open which rule prevails: say “kecuali” or name the case.`,
  "lint/word-level-instruction": ({ found }) =>
    `“${found}”: restate the article in place of amending words.`,
};
