/** “Cukup jelas.” under each paragraph where one for the article would do. */
import type { Clause } from "../../document/index.ts";
import type { Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

const PLAIN = "Cukup jelas.";
const ACT =
  "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG IZIN\n\n### Pasal 1\n\n(1) Izin diberikan.\n\n(2) Izin dicabut.\n\n### Pasal 2\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n";

export const explainedApart: Rule = {
  code: "lint/explained-apart",
  point: "189",
  preset: "usual",
  description:
    "An article none of whose paragraphs and items needs an explanation has one “Cukup jelas.” for all of them.",
  exceptions: "Notes in which something is left out.",
  wrong: [
    {
      text: `${ACT}#### Pasal 1\n\nAyat (1)\n\nCukup jelas.\n\nAyat (2)\n\nCukup jelas.\n\n#### Pasal 2\n\nCukup jelas.`,
      found: ["Pasal 1"],
    },
    {
      text: `${ACT}#### Pasal 1\n\nAyat (1)\n\nHuruf a\n\nCukup jelas.\n\nHuruf b\n\nCukup jelas.\n\nAyat (2)\n\nCukup jelas.`,
      found: ["Pasal 1"],
    },
    {
      text: `${ACT}#### Pasal 1\n\nAyat (1)\n\nCukup jelas.`,
      found: ["Pasal 1"],
    },
  ],
  right: [
    `${ACT}#### Pasal 1\n\nCukup jelas.\n\n#### Pasal 2\n\nCukup jelas.`,
    `${ACT}#### Pasal 1\n\nAyat (1)\n\nYang dimaksud dengan “izin” adalah persetujuan tertulis.\n\nAyat (2)\n\nCukup jelas.`,
    `${ACT}#### Pasal 1\n\nAyat (1)\n\nCukup jelas.\n\n…`,
  ],
  check: (subject) =>
    subject.notes
      .filter((note) => isOfArticle(note, subject) && notesIn(note, subject).length > 0)
      .filter((note) => saysPlain(note, subject) && !subject.hasOmission(note))
      .map(({ eid, label }) => ({ at: eid, found: label, expected: PLAIN, from: null })),
};

// Above a note on an article stand divisions, or notes on the articles and items of an amending act.
function isOfArticle({ label }: Clause, { profile }: Subject): boolean {
  return !profile.words.notes.some((row) => row.label.test(label)) && /\d/u.test(label);
}

function notesIn({ eid }: Clause, { childrenOf }: Subject): readonly Clause[] {
  return childrenOf(eid).filter(({ kind }) => kind === "note");
}

/** Whether a note, or every note in it, is a plain one and nothing stands beside it. */
function saysPlain(note: Clause, subject: Subject): boolean {
  const inside = notesIn(note, subject);
  const own = note.ownText.trim();
  return inside.length === 0
    ? own === PLAIN
    : own === "" && inside.every((one) => saysPlain(one, subject));
}
