/** Acts as a bill cites them: with number, year, title and gazette, and with the amendments before (Annex II points 41a, 47, 233). */
import type { ActCitation, BillBase, GazetteCitation } from "../../../schemas/bill.ts";
import { formatOrdinal } from "../../text/index.ts";

const JOURNALS: { readonly [Key in GazetteCitation["journal"]]: string } = {
  LN: "Lembaran Negara Republik Indonesia",
  BN: "Berita Negara Republik Indonesia",
  LD: "Lembaran Daerah",
};

/** "(Lembaran Negara Republik Indonesia Tahun 2008 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 4843)". */
export function printGazette(gazette: GazetteCitation | null): string {
  if (gazette === null) return "";
  const { journal, year, number, supplement } = gazette;
  const words = JOURNALS[journal];
  const added = supplement === null ? "" : `, Tambahan ${words} Nomor ${supplement}`;
  return ` (${words} Tahun ${year} Nomor ${number}${added})`;
}

/** "Undang-Undang Nomor 11 Tahun 2008". */
export function printNumber({ type, number, year }: ActCitation): string {
  return `${type} Nomor ${number} Tahun ${year}`;
}

/** "Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik". */
export function printName(act: ActCitation): string {
  return `${printNumber(act)} tentang ${act.title}`;
}

/** The title of the amendment that follows a number of earlier ones: "Perubahan Kedua atas Undang-Undang Nomor …". */
export function amendmentTitle(base: ActCitation, earlier: number): string {
  const ordinal = earlier === 0 ? "" : ` ${formatOrdinal(earlier + 1)}`;
  return `Perubahan${ordinal} atas ${printName(base)}`;
}

/** The base with its gazette and the earlier amendments, as one phrase of a legal basis. */
export function printBase({ act, amendments }: BillBase): string {
  const base = `${printName(act)}${printGazette(act.gazette)}`;
  const last = amendments.at(-1);
  if (last === undefined) return base;
  const title = last.title === "" ? amendmentTitle(act, amendments.length - 1) : last.title;
  const words =
    amendments.length === 1
      ? "sebagaimana telah diubah dengan"
      : "sebagaimana telah beberapa kali diubah terakhir dengan";
  return `${base} ${words} ${printNumber(last)} tentang ${title}${printGazette(last.gazette)}`;
}
