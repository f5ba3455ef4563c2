/** Addresses of Indonesian works from the words of their citation: a row a type. */

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^undang[-–]?\s?undang(?: republik indonesia)?$/u, "uu"],
  [/^uu$/u, "uu"],
  [/^peraturan pemerintah pengganti undang[-–]?\s?undang(?: republik indonesia)?$/u, "perppu"],
  [/^perpp?u$/u, "perppu"],
  [/^peraturan pemerintah(?: republik indonesia)?$/u, "pp"],
  [/^pp$/u, "pp"],
  [/^peraturan presiden(?: republik indonesia)?$/u, "perpres"],
  [/^perpres$/u, "perpres"],
  [/^keputusan presiden(?: republik indonesia)?$/u, "keppres"],
  [/^keppres$/u, "keppres"],
  [/^instruksi presiden(?: republik indonesia)?$/u, "inpres"],
  [/^inpres$/u, "inpres"],
];

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
  const words = type.toLowerCase().replace(/\s+/gu, " ");
  const subtype = TYPES.find(([pattern]) => pattern.test(words))?.[1];
  if (subtype !== undefined) return subtype;
  if (/^peraturan menteri(?: |$)/u.test(words)) return "permen";
  return /^(?:peraturan daerah|perda)(?: |$)/u.test(words) ? "perda" : undefined;
}

/** The address of the work with a number of a year, or undefined where its words do not tell it. */
export function workOf(type: string, number: string, year: string): string | undefined {
  if (!(/^[1-9]\d{0,4}$/u.test(number) && /^(?:1[89]|20)\d\d$/u.test(year))) return undefined;
  const words = type.toLowerCase().replace(/\s+/gu, " ");
  const subtype = TYPES.find(([pattern]) => pattern.test(words))?.[1];
  if (subtype !== undefined) return `/akn/id/act/${subtype}/${year}/${number}`;
  const ministry = MINISTRIES.get(
    /^peraturan menteri (.+?)(?: republik indonesia)?$/u.exec(words)?.[1] ?? "",
  );
  if (ministry !== undefined) return `/akn/id/act/permen/${ministry}/${year}/${number}`;
  const province = PROVINCES.get(/^peraturan daerah provinsi (.+)$/u.exec(words)?.[1] ?? "");
  return province === undefined ? undefined : `/akn/id-${province}/act/perda/${year}/${number}`;
}
