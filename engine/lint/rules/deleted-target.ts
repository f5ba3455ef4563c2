/** A citation of a unit that was deleted and only keeps its label. */
import { citedPlaces } from "../citations.ts";
import type { Rule } from "../rule.ts";

export const deletedTarget: Rule = {
  code: "lint/deleted-target",
  point: "236",
  preset: "usual",
  description: "A unit whose text is “Dihapus.” says nothing any more: a citation of it is empty.",
  wrong: [
    {
      text: "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 2 berlaku.\n\n### Pasal 2\n\nDihapus.",
      found: ["Pasal 2"],
    },
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Dihapus.\n\n(3) Izin sebagaimana dimaksud pada ayat (2) diberikan oleh Menteri.",
      found: ["ayat (2)"],
    },
    {
      text: "### Pasal 1\n\nIzin memuat:\n\na. nama;\n\nb. dihapus;\n\nc. alamat; dan\n\nd. tanggal.\n\n### Pasal 2\n\nData sebagaimana dimaksud dalam pasal 1 huruf b dirahasiakan.",
      found: ["pasal 1 huruf b"],
    },
  ],
  right: [
    "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 2 berlaku.\n\n### Pasal 2\n\nData dihapus oleh pengendali.",
    "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n### Pasal 2\n\nDihapus.\n\n### Pasal 3\n\nIzin diberikan oleh Menteri.\n\n### Pasal 4\n\nKetentuan sebagaimana dimaksud dalam Pasal 1 sampai dengan Pasal 3 berlaku juga bagi badan hukum.",
    "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 2 Undang-Undang Nomor 6 Tahun 2014 tentang Desa tetap berlaku.\n\n### Pasal 2\n\nDihapus.",
  ],
  check: (subject) =>
    subject
      .references()
      .flatMap((reference) => citedPlaces(reference))
      .flatMap(({ at, text, from, item, isRange }) =>
        item.kind === "clause" && item.isDeleted && !isRange
          ? [{ at, found: text, expected: "", from }]
          : [],
      ),
};
