/** Why a text is not the law of a day, and what is told of it beside that. */
import { dayText } from "../day-text.ts";
import type { Language } from "../language.ts";
import type { ProblemTable } from "./table.ts";

/** An act that changes a text: since when, and which clauses; each empty where it is not known. */
interface ChangingAct {
  readonly act: string;
  readonly since: string;
  readonly clauses: string;
}

export interface StatusFacts {
  readonly "status/pending": ChangingAct;
  readonly "status/refused": ChangingAct;
  readonly "status/unsaid": { readonly act: string; readonly since: string };
  readonly "status/held-later": ChangingAct;
  readonly "status/later-text": { readonly date: string };
  readonly "status/no-date": { readonly state: string };
  readonly "status/no-law": { readonly state: string };
  readonly "status/coming": ChangingAct;
  readonly "status/not-yet": ChangingAct;
  readonly "status/ended": ChangingAct;
}

export const statusProblems = {
  "status/pending": { severity: "warning", status: 200 },
  "status/refused": { severity: "warning", status: 200 },
  "status/unsaid": { severity: "warning", status: 200 },
  "status/held-later": { severity: "warning", status: 200 },
  "status/later-text": { severity: "warning", status: 200 },
  "status/no-date": { severity: "error", status: 422 },
  "status/no-law": { severity: "warning", status: 200 },
  "status/coming": { severity: "warning", status: 200 },
  "status/not-yet": { severity: "warning", status: 200 },
  "status/ended": { severity: "warning", status: 200 },
} as const satisfies ProblemTable<StatusFacts>;

const UNKNOWN_CLAUSES: { readonly [Key in Language]: string } = {
  id: "ketentuan yang tidak disebut",
  en: "clauses that are not named",
};

function named(clauses: string, language: Language): string {
  return clauses === "" ? UNKNOWN_CLAUSES[language] : clauses;
}

function since(day: string, language: Language): string {
  if (day === "")
    return language === "id" ? "sejak hari yang tidak disebut" : "since a day that is not named";
  return `${language === "id" ? "sejak" : "since"} ${dayText(day, language)}`;
}

export const statusEnglish: {
  readonly [Code in keyof StatusFacts]: (facts: StatusFacts[Code]) => string;
} = {
  "status/pending": ({ act, since: day, clauses }) =>
    `${act} is not worked in: ${named(clauses, "en")}, ${since(day, "en")}.`,
  "status/refused": ({ act, since: day, clauses }) =>
    `${act} could not be worked in: ${named(clauses, "en")}, ${since(day, "en")}.`,
  "status/unsaid": ({ act, since: day }) =>
    `${act} changes this text ${since(day, "en")}; whether that is worked in is not said.`,
  "status/held-later": ({ act, since: day, clauses }) =>
    `The text reads already as ${act} has it, which holds only ${since(day, "en")}: ${named(clauses, "en")}.`,
  "status/later-text": ({ date }) =>
    `The text is the law of ${dayText(date, "en")}; what held before is not known here.`,
  "status/no-date": () =>
    "The text does not say of which day it is: its front matter lacks its date or cannot be read.",
  "status/no-law": ({ state }) =>
    state === "not-held"
      ? "The text is not held here."
      : "The text is no law in force: it is a proposal, a bill or a summary.",
  "status/coming": ({ act, since: day, clauses }) =>
    `${act} will change ${named(clauses, "en")}, ${since(day, "en")}.`,
  "status/not-yet": ({ act, since: day, clauses }) =>
    `Not yet in force: ${named(clauses, "en")}, only ${since(day, "en")} (${act}).`,
  "status/ended": ({ act, since: day, clauses }) =>
    `Marked as ended or replaced ${since(day, "en")}: ${named(clauses, "en")} (${act}).`,
};

export const statusIndonesian: {
  readonly [Code in keyof StatusFacts]: (facts: StatusFacts[Code]) => string;
} = {
  "status/pending": ({ act, since: day, clauses }) =>
    `${act} belum dimasukkan: ${named(clauses, "id")}, ${since(day, "id")}.`,
  "status/refused": ({ act, since: day, clauses }) =>
    `${act} tidak dapat dimasukkan: ${named(clauses, "id")}, ${since(day, "id")}.`,
  "status/unsaid": ({ act, since: day }) =>
    `${act} mengubah naskah ini ${since(day, "id")}; tidak disebut apakah sudah dimasukkan.`,
  "status/held-later": ({ act, since: day, clauses }) =>
    `Naskah sudah berbunyi menurut ${act}, yang baru berlaku ${since(day, "id")}: ${named(clauses, "id")}.`,
  "status/later-text": ({ date }) =>
    `Naskah ini adalah hukum per ${dayText(date, "id")}; bunyinya sebelum itu tidak diketahui di sini.`,
  "status/no-date": () =>
    "Naskah tidak menyebut keadaan per tanggal berapa: tanggalnya tidak ada atau tidak terbaca.",
  "status/no-law": ({ state }) =>
    state === "not-held"
      ? "Naskahnya tidak tersedia di sini."
      : "Naskah ini bukan hukum yang berlaku: rancangan, usulan, atau ringkasan.",
  "status/coming": ({ act, since: day, clauses }) =>
    `${act} akan mengubah ${named(clauses, "id")}, ${since(day, "id")}.`,
  "status/not-yet": ({ act, since: day, clauses }) =>
    `Belum berlaku: ${named(clauses, "id")}, baru ${since(day, "id")} (${act}).`,
  "status/ended": ({ act, since: day, clauses }) =>
    `Ditandai berakhir atau diganti ${since(day, "id")}: ${named(clauses, "id")} (${act}).`,
};
