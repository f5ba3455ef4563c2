/** Dots where words are still to be written: “bahwa ...;”. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

/** Outside of these a bill has dots until it is promulgated: number, year, day. */
const PREAMBLE = new Set(["recitals", "citations"]);

export const unwrittenWords: Rule = {
  code: "lint/unwritten-words",
  point: "practice",
  preset: "usual",
  description:
    "Dots hold a place for words that nobody has written. An act that is promulgated with them says nothing there.",
  exceptions:
    "Title and closing, which have dots until the act is promulgated; annexes, whose forms have dots to be written on; a mark of omission, which is a unit of its own.",
  wrong: [
    { text: "### Pasal 1\n\n...", found: ["..."] },
    {
      text: "# RANCANGAN UNDANG-UNDANG\n\nMenimbang:\n\na. bahwa ...;\n\n### Pasal 1\n\nIzin diberikan oleh ….",
      found: ["...", "…."],
    },
    {
      text: "### Pasal 1\n\n(1) Denda paling banyak Rp. . . . . (… rupiah).",
      found: [". . . . .", "…"],
    },
    {
      text: "### Pasal 1\n\nIzin.\n\n## PENJELASAN\n\n### I. UMUM\n\n.......",
      found: ["......."],
    },
  ],
  right: [
    "# RANCANGAN UNDANG-UNDANG NOMOR ... TAHUN ...\n\n### Pasal 1\n\nIzin diberikan oleh Menteri.",
    "### Pasal 1\n\nIzin.\n\n***\n\nDisahkan di Jakarta pada tanggal ...",
    "### Pasal 1\n\n(1) Izin.\n\n…\n\n(3) Biaya.",
    "### Pasal 1\n\nIzin diberikan oleh Menteri dsb. Biaya ditetapkan.",
  ],
  check: ({ clauses, provisions, notes, clauseAt, isQuoted }) => {
    const own = new Set([...provisions, ...notes]);
    const holds = clauses.filter(
      (clause) =>
        (own.has(clause) && !isQuoted(clause)) ||
        clause.kind === "explanation" ||
        clause.kind === "division" ||
        PREAMBLE.has(clause.kind) ||
        (clause.parent !== null && PREAMBLE.has(clauseAt(clause.parent)?.kind ?? "")),
    );
    return findWords(holds, /(?:…|\.(?: ?\.){2})(?: ?[.…])*/gu, () => "").filter(
      // The heading of an explanation repeats the title of the act.
      ({ at, from }) =>
        clauseAt(at)?.kind !== "explanation" || (from ?? 0) > (clauseAt(at)?.ownTitle.length ?? 0),
    );
  },
};
