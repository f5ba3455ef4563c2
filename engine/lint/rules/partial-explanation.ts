/** A paragraph or an item without a note beside others that have one. */
import { type Clause, noteTargets } from "../../document/index.ts";
import type { Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import { MERGED_NOTE } from "./merged-explanation.ts";

const ACT =
  "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG IZIN\n\n### Pasal 1\n\n(1) Izin diberikan kepada:\n\na. orang; dan\n\nb. badan.\n\n(2) Izin dicabut.\n\n(3) Izin diperpanjang.\n\n### Pasal 2\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal 1\n\n";

export const partialExplanation: Rule = {
  code: "lint/partial-explanation",
  point: "190",
  preset: "usual",
  description:
    "Where one paragraph or item of a unit is explained, each of them is listed, with “Cukup jelas.” where it needs no explanation.",
  exceptions:
    "Deleted units, units and notes in which something is left out, and notes that stand for several units at once, which another rule tells.",
  wrong: [
    {
      text: `${ACT}Ayat (1)\n\nYang dimaksud dengan “izin” adalah persetujuan.\n\nAyat (3)\n\nCukup jelas.`,
      found: ["(2)"],
    },
    {
      text: `${ACT}Ayat (2)\n\nYang dimaksud dengan “dicabut” adalah dinyatakan tidak berlaku.`,
      found: ["(1)", "(3)"],
    },
    {
      text: `${ACT}Ayat (1)\n\nHuruf a\n\nYang dimaksud dengan “orang” adalah manusia.\n\nAyat (2)\n\nCukup jelas.\n\nAyat (3)\n\nCukup jelas.`,
      found: ["b."],
    },
  ],
  right: [
    `${ACT}Cukup jelas.`,
    `${ACT}Ayat (1)\n\nYang dimaksud dengan “izin” adalah persetujuan.\n\nAyat (2)\n\nCukup jelas.\n\nAyat (3)\n\nCukup jelas.`,
    `${ACT}Ayat (1)\n\nYang dimaksud dengan “izin” adalah persetujuan.\n\n…`,
    `${ACT}Ayat (1)\n\nYang dimaksud dengan “izin” adalah persetujuan.\n\nAyat (2) dan ayat (3)\n\nCukup jelas.`,
  ],
  check: (subject) => {
    const { clauses, notes, profile } = subject;
    const targets = noteTargets(clauses, profile);
    const explained = new Set(notes.map((note) => targets.targetOf(note)));
    return notes.flatMap((note) => {
      const target = targets.targetOf(note);
      const unit = target === undefined ? undefined : subject.clauseAt(target);
      const inside = subject.childrenOf(note.eid).filter(({ kind }) => kind === "note");
      const isWhole =
        unit !== undefined && !subject.hasOmission(note) && !subject.hasOmission(unit);
      if (inside.length === 0 || !isWhole || isMerged([note, ...inside])) return [];
      const kinds = new Set(inside.flatMap((one) => kindOf(targets.targetOf(one), subject)));
      return subject
        .childrenOf(unit.eid)
        .filter((one) => kinds.has(one.kind) && !explained.has(one.eid) && !subject.isDeleted(one))
        .map(({ label }) => ({ at: note.eid, found: label, expected: "Cukup jelas.", from: null }));
    });
  },
};

function kindOf(eid: Clause["eid"] | undefined, { clauseAt }: Subject): readonly Clause["kind"][] {
  const kind = eid === undefined ? undefined : clauseAt(eid)?.kind;
  return kind === "paragraph" || kind === "point" ? [kind] : [];
}

function isMerged(notes: readonly Clause[]): boolean {
  return notes.some(({ ownText }) => ownText.search(MERGED_NOTE) >= 0);
}
