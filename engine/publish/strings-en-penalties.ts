/** The words of the table of penalties in English. */
import type { PenaltySheetWords } from "./penalty-sheet-words.ts";

export const penaltyWordsEn: PenaltySheetWords = {
  columns: {
    clause: "Clause",
    conduct: "Conduct",
    prison: "Prison",
    joint: "Joined by",
    fine: "Fine",
    corporation: "Corporation",
    reading: "Reading",
    words: "Words",
    change: "Change",
    before: "Before",
    rules: "Rules of UU 1/2026",
    after: "After",
    nearest: "Nearest conduct",
    eid: "eId",
  },
  counts: (offences, unread, mentions) =>
    `Offences: ${offences}; not understood: ${unread}; words of punishment that threaten nothing: ${mentions}.`,
  proposal:
    "What UU 1/2026 makes of each penalty is computed, to be confirmed clause by clause; Annex I of that law decides where it has a row. It converts what was in force; for a new provision it is advice.",
  corporation: { named: "named", "by-definition": "by definition", "not-said": "not said" },
  reading: {
    understood: "understood",
    "by-reference": "as another clause says",
    "not-understood": "not understood",
  },
  change: { new: "new", same: "same", changed: "changed", "not-compared": "not compared" },
  removed: "removed",
  unchanged: "unchanged",
  scope: {
    "by-reference": "follows another clause",
    "not-understood": "not understood",
    "act-unknown": "the act is not known",
    "criminal-code": "the criminal code is changed otherwise",
    "own-rules": "this act has rules of its own (article II (4), (9), (10))",
  },
  effect: {
    "least-removed": "the special minimum goes",
    joint: "cumulative becomes cumulative or alternative",
    category: "category of the fine",
    "confinement-removed": "confinement goes",
    "confinement-to-fine": "confinement becomes a fine",
    "prison-capped": "15 years at most",
    "life-widened": "life, or 20 years at most",
  },
  when: {
    "only-persons": "if only persons are punished",
    "person-for-gain": "if for gain, for persons",
    "corporation-for-gain": "if for gain, for corporations",
    "person-without-gain": "if not for gain, for persons",
    "corporation-without-gain": "if not for gain, for corporations",
    "fine-by-term-before": "if the fine follows the term as it was",
    "fine-by-term-after": "if the fine follows the term as capped",
    "alternative-is-together": "if an alternative fine counts as together",
    "alternative-is-not-together": "if an alternative fine does not count as together",
  },
};
