/** What is said of each problem, in each language. Apart from the registry, so that who only finds problems does not carry every sentence. */
import {
  type Language,
  type Problem,
  type ProblemCode,
  type ProblemFacts,
  problems,
} from "./problem.ts";
import { aknEnglish, aknIndonesian } from "./problems/akn.ts";
import { amendEnglish, amendIndonesian } from "./problems/amend.ts";
import { amendEarlierEnglish, amendEarlierIndonesian } from "./problems/amend-earlier.ts";
import { amendRowEnglish, amendRowIndonesian } from "./problems/amend-rows.ts";
import { amendTextEnglish, amendTextIndonesian } from "./problems/amend-texts.ts";
import { cliEnglish, cliIndonesian } from "./problems/cli.ts";
import { collabEnglish, collabIndonesian } from "./problems/collab.ts";
import { dialectEnglish, dialectIndonesian } from "./problems/dialect.ts";
import { diffEnglish, diffIndonesian } from "./problems/diff.ts";
import { extractEnglish, extractIndonesian } from "./problems/extract.ts";
import { httpEnglish, httpIndonesian } from "./problems/http.ts";
import { importEnglish, importIndonesian } from "./problems/import.ts";
import { intakeEnglish, intakeIndonesian } from "./problems/intake.ts";
import { lintEnglish } from "./problems/lint-english.ts";
import { lintIndonesian } from "./problems/lint-indonesian.ts";
import { mergeEnglish, mergeIndonesian } from "./problems/merge.ts";
import { phraseEnglish, phraseIndonesian } from "./problems/phrase.ts";
import { proofEnglish, proofIndonesian } from "./problems/proof.ts";
import { recordEnglish, recordIndonesian } from "./problems/record.ts";
import { statusEnglish, statusIndonesian } from "./problems/status.ts";
import { storageEnglish, storageIndonesian } from "./problems/storage.ts";
import type { Said } from "./records/said.ts";

type Messages = { readonly [Code in ProblemCode]: (facts: ProblemFacts[Code]) => string };

const english: Messages = {
  ...dialectEnglish,
  ...diffEnglish,
  ...extractEnglish,
  ...cliEnglish,
  ...httpEnglish,
  ...importEnglish,
  ...intakeEnglish,
  ...lintEnglish,
  ...mergeEnglish,
  ...aknEnglish,
  ...amendEnglish,
  ...amendEarlierEnglish,
  ...amendRowEnglish,
  ...amendTextEnglish,
  ...statusEnglish,
  ...storageEnglish,
  ...collabEnglish,
  ...recordEnglish,
  ...proofEnglish,
  ...phraseEnglish,
};
const indonesian: Messages = {
  ...dialectIndonesian,
  ...diffIndonesian,
  ...extractIndonesian,
  ...cliIndonesian,
  ...httpIndonesian,
  ...importIndonesian,
  ...intakeIndonesian,
  ...lintIndonesian,
  ...mergeIndonesian,
  ...aknIndonesian,
  ...amendIndonesian,
  ...amendEarlierIndonesian,
  ...amendRowIndonesian,
  ...amendTextIndonesian,
  ...statusIndonesian,
  ...storageIndonesian,
  ...collabIndonesian,
  ...recordIndonesian,
  ...proofIndonesian,
  ...phraseIndonesian,
};

const messages: { readonly [Key in Language]: Messages } = { id: indonesian, en: english };

/** The sentence a person reads: what is wrong, and what would be right. */
export function messageOf(found: Problem, language: Language): string {
  const say = messages[language][found.code] as (facts: Problem["facts"]) => string;
  return say(found.facts);
}

/** The sentence for what was told without a place, perhaps by an older program: a code that is none of ours is shown as it stands. */
export function messageOfSaid({ code, facts }: Said, language: Language): string {
  return code in problems
    ? messageOf({ code, facts, at: null } as unknown as Problem, language)
    : `${code} ${JSON.stringify(facts)}`;
}
