/** A changed article without an entry in the explanation. */
import { noteTargets } from "../../document/index.ts";
import type { Rule } from "../rule.ts";

export const unexplainedChange: Rule = {
  code: "lint/unexplained-change",
  point: "188",
  preset: "usual",
  description:
    "Each item of Pasal I has an entry in the explanation of the amending act, if only “Cukup jelas.”.",
  exceptions: "Acts without an explanation, or with one that is not keyed to the items.",
  wrong: [
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n2. Pasal 6 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal I\n\n##### Angka 1\n\nCukup jelas.",
      found: ["2."],
    },
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n2. Pasal 6 ditiadakan.\n\n3. Pasal 7 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal I\n\n##### Angka 1\n\nCukup jelas.\n\n##### Angka 3\n\nCukup jelas.",
      found: ["2."],
    },
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n2. Pasal 6 ditiadakan.\n\n3. Pasal 7 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal I\n\n##### Angka 2\n\nCukup jelas.",
      found: ["1.", "3."],
    },
  ],
  right: [
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n2. Pasal 6 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal I\n\n##### Angka 1\n\nCukup jelas.\n\n##### Angka 2\n\nCukup jelas.",
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n2. Pasal 6 ditiadakan.\n\n3. Pasal 7 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n2. Pasal 6 ditiadakan.\n\n3. Pasal 7 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.\n\n## PENJELASAN\n\n### I. UMUM\n\nUndang-Undang ini menyederhanakan perizinan.",
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN KETIGA ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2019 TENTANG IZIN\n\n### Pasal I\n\nUndang-Undang Nomor 1 Tahun 2019 tentang Izin yang telah beberapa kali diubah dengan Undang-Undang:\n\na. Nomor 3 Tahun 2021;\n\nb. Nomor 4 Tahun 2022;\n\ndiubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal I\n\n##### Angka 1\n\nCukup jelas.",
  ],
  check: ({ profile, clauses, notes, saidInstructions }) => {
    const instructions = saidInstructions().flatMap(({ clause }) =>
      clause.kind === "instruction" ? [clause] : [],
    );
    const targets = noteTargets(clauses, profile);
    const explained = new Set(notes.map((note) => targets.targetOf(note)));
    const isKeyed = instructions.some(({ eid }) => explained.has(eid));
    return isKeyed
      ? instructions
          .filter(({ eid }) => !explained.has(eid))
          .map(({ eid, label }) => ({ at: eid, found: label, expected: "", from: null }))
      : [];
  },
};
