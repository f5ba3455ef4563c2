/** An amending act around the items that the example of a rule is about. */

const HEAD =
  "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:";
const TAIL = "### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.";

/** The Markdown of an amending act with numbered items: each is an instruction, then the blocks that it quotes. */
export function billOf(
  ...items: readonly (readonly [instruction: string, ...quoted: string[]])[]
): string {
  const written = items.map(([instruction, ...quoted], index) =>
    [`${index + 1}. ${instruction}`, quoted.map((block) => `> ${block}`).join("\n>\n")]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  return [HEAD, ...written, TAIL].join("\n\n");
}
