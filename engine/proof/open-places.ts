/** Where a bill has dots: what a person still has to write, and what stays open until it is enacted. */
import type { LegalDocument } from "../../schemas/document.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses, type Clause } from "../document/index.ts";

const DOTS = String.raw`(?:…|\.\s?\.\s?\.)`;
const OPEN = new RegExp(DOTS, "u");
const ONLY = new RegExp(`^${DOTS}$`, "u");
const DATE = new RegExp(`^pada tanggal ${DOTS}`, "u");
/** The number and the year of the bill itself, which its title and the title of its explanation have. */
const NUMBER = new RegExp(`NOMOR ${DOTS} TAHUN (?:${DOTS}|\\d{4})`, "u");

/**
 * What is told of a bill with dots, each place by its label or its words: `phrase/bill-draft` where a person has to write,
 * `phrase/bill-open` for number, dates and names of the bill itself and for notes that are not held. Nothing of a bill without dots.
 */
export function openPlaces(bill: LegalDocument, profile: Profile): readonly Problem[] {
  const clauses = addressClauses(bill, profile);
  const places = clauses
    .filter(({ eid }) => !eid.includes("qstr"))
    .flatMap((clause) => placesIn(clause, clauses));
  const [draft, open] = [true, false].map((isDraft) => [
    ...new Set(places.filter((place) => place.isDraft === isDraft).map(({ words }) => words)),
  ]);
  return [
    ...(draft === undefined || draft.length === 0
      ? []
      : [problem("phrase/bill-draft", { open: draft.join("; ") })]),
    ...(open === undefined || open.length === 0
      ? []
      : [problem("phrase/bill-open", { open: open.join("; ") })]),
  ];
}

interface OpenPlace {
  readonly words: string;
  /** Whether a person has to write there before the bill is sent. */
  readonly isDraft: boolean;
}

function placesIn(clause: Clause, clauses: readonly Clause[]): readonly OpenPlace[] {
  const { kind, node } = clause;
  return node.children
    .filter(({ isTextblock }) => isTextblock)
    .flatMap(({ textContent }) => {
      const number = NUMBER.exec(textContent)?.[0];
      const words = textContent.replace(NUMBER, "");
      return [
        ...(number === undefined ? [] : [{ words: number, isDraft: false }]),
        ...(OPEN.test(words) ? [placeOf(clause, words.trim(), clauses)] : []),
      ].filter((place) => place.words !== "" || kind !== "explanation");
    });
}

function placeOf(clause: Clause, words: string, clauses: readonly Clause[]): OpenPlace {
  const { kind } = clause;
  if (kind === "conclusions") return { words, isDraft: !(ONLY.test(words) || DATE.test(words)) };
  const isNote = kind === "note" && ONLY.test(words);
  return { words: nameOf(clause, clauses) || words, isDraft: !isNote };
}

/** A unit by the labels of the parts around it: "Menimbang: a.", "PENJELASAN I.". */
function nameOf({ label, parent }: Clause, clauses: readonly Clause[]): string {
  const around = clauses.find(({ eid }) => eid === parent);
  if (around === undefined || around.label === "" || around.kind === "preamble") return label;
  return `${nameOf(around, clauses)} ${label}`;
}
