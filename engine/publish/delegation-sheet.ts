/** The table of delegations as people read it. */
import type { Delegation } from "../../schemas/delegation.ts";
import type { Language } from "../../schemas/problem.ts";
import type { Sheet } from "./sheet.ts";

interface SheetText {
  readonly title: string;
  readonly rows: readonly Delegation[];
  /** How often the same words cite what is there. */
  readonly mentions: number;
}

const WORDS = {
  en: {
    columns: {
      clause: "Clause",
      subject: "Subject",
      instrument: "Left to",
      deadline: "Deadline",
      state: "State",
      existing: "Carried out by",
      words: "Words",
      eid: "eId",
    },
    counts: (rows: number, open: number, mentions: number) =>
      `Delegations: ${rows}; not carried out by a text given: ${open}; the same words citing what is there: ${mentions}.`,
    state: { held: "held", open: "open" },
  },
  id: {
    columns: {
      clause: "Ketentuan",
      subject: "Materi",
      instrument: "Diserahkan kepada",
      deadline: "Tenggat",
      state: "Keadaan",
      existing: "Dilaksanakan oleh",
      words: "Bunyi",
      eid: "eId",
    },
    counts: (rows: number, open: number, mentions: number) =>
      `Pendelegasian: ${rows}; belum dilaksanakan oleh naskah yang diberikan: ${open}; kata serupa yang hanya merujuk: ${mentions}.`,
    state: { held: "ada", open: "terbuka" },
  },
} as const;

/** The table of one text; `texts` are the names of all texts that were given. */
export function delegationSheet(
  { title, rows, mentions }: SheetText,
  { language, texts }: { readonly language: Language; readonly texts: readonly string[] },
): Sheet {
  const words = WORDS[language];
  const open = rows.filter(({ state }) => state === "open").length;
  const names = [
    "clause",
    "subject",
    "instrument",
    "deadline",
    "state",
    "existing",
    "words",
    "eid",
  ] as const;
  return {
    title,
    notes: [words.counts(rows.length, open, mentions)],
    columns: names.map((name) => ({ name, says: words.columns[name] })),
    rows: rows.map((row) => [
      row.clause,
      row.subject,
      row.instrument,
      row.deadline === null ? "" : `${row.deadline.words} (${row.deadline.clause})`,
      words.state[row.state],
      row.existing.map(({ text, clause }) => `${texts[text] ?? ""} ${clause}`).join("\n"),
      row.words,
      row.eid,
    ]),
  };
}
