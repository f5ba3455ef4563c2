/** Addresses of Indonesian works from the words of their citation. */
import { actTypeIn, actTypeNamed } from "../../wording/read/index.ts";

// The short names by which the ministries' regulations are known: Permenkominfo, Permendagri, Permenkes …
const MINISTRIES: ReadonlyMap<string, string> = new Map([
  ["komunikasi dan informatika", "kominfo"],
  ["komunikasi dan digital", "komdigi"],
  ["dalam negeri", "dagri"],
  ["kesehatan", "kes"],
  ["sosial", "sos"],
  ["hukum dan hak asasi manusia", "kumham"],
]);

// ISO 3166-2; regencies and cities have no code of their own and get no address from a name alone.
const PROVINCES: ReadonlyMap<string, string> = new Map([
  ["daerah khusus ibukota jakarta", "jk"],
  ["dki jakarta", "jk"],
  ["jawa barat", "jb"],
  ["jawa tengah", "jt"],
  ["jawa timur", "ji"],
  ["banten", "bt"],
  ["bali", "ba"],
  ["sumatera utara", "su"],
  ["sumatera barat", "sb"],
  ["sumatera selatan", "ss"],
  ["sulawesi selatan", "sn"],
  ["sulawesi utara", "sa"],
  ["kalimantan barat", "kb"],
  ["kalimantan timur", "ki"],
]);

/**
 * The subtype in the address of acts of a type: "uu" for "Undang-Undang", "perda" for "Peraturan Daerah Provinsi Bali";
 * undefined where the type has none.
 */
export function subtypeOf(type: string): string | undefined {
  const named = actTypeNamed(type) ?? actTypeIn(type);
  // Behind the name of the others nothing may follow: "Peraturan Pemerintah Daerah" is no "pp".
  const isOpen = named?.subtype === "permen" || named?.subtype === "perda";
  return isOpen || actTypeNamed(type) !== undefined ? (named?.subtype ?? undefined) : undefined;
}

/** The address of the work with a number of a year, or undefined where its words do not tell it. */
export function workOf(type: string, number: string, year: string): string | undefined {
  if (!(/^[1-9]\d{0,4}$/u.test(number) && /^(?:1[89]|20)\d\d$/u.test(year))) return undefined;
  const words = type.toLowerCase().replace(/\s+/gu, " ");
  const subtype = subtypeOf(type);
  if (subtype !== undefined && subtype !== "permen" && subtype !== "perda")
    return `/akn/id/act/${subtype}/${year}/${number}`;
  const ministry = MINISTRIES.get(
    /^peraturan menteri (.+?)(?: republik indonesia)?$/u.exec(words)?.[1] ?? "",
  );
  if (ministry !== undefined) return `/akn/id/act/permen/${ministry}/${year}/${number}`;
  const province = PROVINCES.get(/^peraturan daerah provinsi (.+)$/u.exec(words)?.[1] ?? "");
  return province === undefined ? undefined : `/akn/id-${province}/act/perda/${year}/${number}`;
}
