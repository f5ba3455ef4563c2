/** One instruction in a bill around it, and what it is understood as in the short form of the gold files. */
import { shorthand } from "../../../bench/amend/shorthand.ts";
import { readDialect } from "../../../engine/dialect/index.ts";
import { type UnderstoodBill, understandBill } from "../../../engine/instruction/index.ts";
import { profiles } from "../../../schemas/profiles/index.ts";

const OPENING =
  "Beberapa ketentuan dalam Undang-Undang Nomor 9 Tahun 2001 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 2001 Nomor 1, Tambahan Lembaran Negara Republik Indonesia Nomor 2) diubah sebagai berikut:";

const TITLE =
  "UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 3 TAHUN 2020 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 9 TAHUN 2001 TENTANG CONTOH";

/** A bill of which each item is an instruction with the blocks that it quotes. */
export function billOf(
  items: readonly (readonly [instruction: string, ...quoted: string[]])[],
  { opening = OPENING, explanation = "", title = TITLE } = {},
): string {
  const written = items.map(([instruction, ...quoted], index) =>
    [`${index + 1}. ${instruction}`, quoted.map((block) => `> ${block}`).join("\n>\n")]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  return [
    `# ${title}`,
    "## Pasal I",
    opening,
    ...written,
    "## Pasal II",
    "Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
    ...(explanation === "" ? [] : [explanation]),
  ].join("\n\n");
}

/** What a bill says. */
export function understood(source: string): UnderstoodBill {
  return understandBill(readDialect(source, { profile: profiles.id }).document, profiles.id);
}

/** The operations of one instruction, or the code of the reason why it is not understood. */
export function understoodAs(instruction: string, quoted: readonly string[]): string {
  const { instructions } = understood(billOf([[instruction, ...quoted]]));
  const [only] = instructions;
  if (only === undefined) return "no instruction";
  return only.unresolved === null
    ? only.operations.map(shorthand).join("; ")
    : only.unresolved.code;
}
