/** Chapters, parts and paragraphs of chapters out of order. */
import type { Clause } from "../../document/index.ts";
import type { Rule } from "../rule.ts";
import { findBreaks } from "../series.ts";

export const containerOrder: Rule = {
  code: "lint/container-order",
  point: "72–76",
  preset: "usual",
  description:
    "Containers of one kind are numbered without gaps; parts start again in each chapter. An inserted one has a letter.",
  wrong: [
    {
      text: "## BAB I UMUM\n\n### Pasal 1\n\nIzin.\n\n## BAB III PENUTUP\n\n### Pasal 2\n\nBiaya.",
      found: ["BAB III"],
    },
    {
      text: "## BAB I PERIZINAN\n\n### Bagian Kesatu Umum\n\n#### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n### Bagian Ketiga Biaya\n\n#### Pasal 2\n\nIzin dikenai biaya.",
      found: ["Bagian Ketiga"],
    },
    {
      text: "## BAB I KETENTUAN UMUM\n\n### Pasal 1\n\nIzin adalah persetujuan Menteri.\n\n## BAB I PERIZINAN\n\n### Pasal 2\n\nSetiap Orang wajib memiliki izin.",
      found: ["BAB I"],
    },
  ],
  right: [
    "## BAB I UMUM\n\n### Pasal 1\n\nIzin.\n\n## BAB IA SYARAT\n\n### Pasal 1A\n\nSyarat.\n\n## BAB II PENUTUP\n\n### Pasal 2\n\nBiaya.",
    "## BAB I PERIZINAN\n\n### Bagian Kesatu Umum\n\n#### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n### Bagian Kedua Biaya\n\n#### Pasal 2\n\nIzin dikenai biaya.\n\n## BAB II PENGAWASAN\n\n### Bagian Kesatu Umum\n\n#### Pasal 3\n\nMenteri melakukan pengawasan.",
    "## BAB I KETENTUAN UMUM\n\n### Pasal 1\n\nIzin adalah persetujuan Menteri.\n\n…\n\n## BAB IV KETENTUAN PENUTUP\n\n### Pasal 9\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
  ],
  check: (subject) => {
    const containers = subject.ownUnits.filter(({ kind }) => kind === "container");
    const groups = new Map<string, Clause[]>();
    for (const container of containers) {
      const key = `${container.parent ?? ""} ${container.node.attrs["role"]}`;
      groups.set(key, [...(groups.get(key) ?? []), container]);
    }
    return [...groups.values()].flatMap((siblings) => findBreaks(siblings, subject));
  },
};
