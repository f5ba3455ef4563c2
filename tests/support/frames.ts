/** Random frames of bills: plain texts, and texts that look like something else where they stand. */
import { type BillFrame, frameShape } from "../../schemas/frame.ts";
import fc from "./random.ts";

const PLAIN = [
  "negara menjamin hak setiap orang",
  "perkembangan masyarakat menuntut pelindungan yang lebih baik",
  "penyelenggara menyesuaikan diri paling lama 6 (enam) bulan",
  "perkara yang sedang diperiksa diselesaikan menurut ketentuan lama",
  "sistem elektronik diselenggarakan oleh badan usaha milik negara",
];

/** What stands in a text and could be taken for a label, a heading, a mark, an instruction or an end. */
const ODD = [
  "1. izin",
  "a. izin",
  "(1) izin",
  "Pasal 1",
  "## Pasal II",
  "### I. UMUM",
  "BAB II",
  "ayat (2) huruf b",
  "“Pasal 5 diubah”",
  '"kutipan"',
  "‘dalam’",
  "”",
  "Cukup jelas.",
  "Menimbang: hal",
  "MEMUTUSKAN:",
  "Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:",
  "Pasal 2 dihapus.",
  "dihapus",
  "...",
  "…",
  "*tebal* dan _miring_",
  "**tebal**",
  "[teks](tautan)",
  "<b>teks</b>",
  "&amp;",
  "`kode`",
  "~~coret~~",
  "| a | b |",
  "\\",
  "> kutip",
  "- butir",
  "+ butir",
  "---",
  "===",
  "# judul",
  "^1^",
  "H~2~O",
  "$x$",
  "{#tanda}",
  ":::",
  "!",
  "Undang-Undang Nomor 1 Tahun 2020 tentang Hal yang Diatur",
  "PENJELASAN",
  "ATAS",
  "LAMPIRAN",
  "Disahkan di Jakarta",
  "1.000,50",
  "é ﬁ ½ ²",
];

const words = (pieces: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(pieces, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
const plain = words(fc.constantFrom(...PLAIN));
const odd = words(fc.constantFrom(...PLAIN, ...ODD));
const upper = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase());

const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const list = <Value>(value: fc.Arbitrary<Value>, maxLength: number): fc.Arbitrary<Value[]> =>
  fc.array(value, { minLength: 1, maxLength });

const period = fc.record({
  count: fc.integer({ min: 1, max: 99 }),
  unit: fc.constantFrom("year", "month", "day"),
});
const day = fc
  .tuple(fc.integer({ min: 2027, max: 2040 }), fc.nat(11), fc.nat(27))
  .map((parts) =>
    [parts[0], parts[1] + 1, parts[2] + 1].map((one) => String(one).padStart(2, "0")).join("-"),
  );
const gazette = fc.constantFrom("LN 2008/58", "LN 2008/58, TLN 4843", "BN 2020/7");
/** Acts that a statute may name; rarely one below it, one that nobody knows, or the act amended itself. */
const cite = fc.oneof(
  {
    weight: 40,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom("", "", "", "A"),
        fc.integer({ min: 1946, max: 2026 }),
      )
      .map(([number, suffix, year]) => `UU ${number}${suffix}/${year}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("PP 71/2019", "Perma 1/2016", "Undang 1/2023", "UU 11/2008"),
  },
);
const cited = fc.record({
  cite,
  title: fc.constantFrom(
    "Hukum Acara Pidana",
    "Kitab Undang-Undang Hukum Pidana",
    "Izin, Usaha; dan Lain",
  ),
  gazette: some(gazette),
});
const basisAct = fc
  .tuple(cited, some(list(cited, 3)))
  .map(([act, amendments]) => ({ ...act, amendments }));

/** A frame as its file gives it; what it says of the origin or of offices fits some acts only. */
function framesOf(text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const grounds = some(
    list(
      text.map((said) => `bahwa ${said};`),
      2,
    ),
  );
  const sentences = some(
    list(
      text.map((said) => `${upper(`Ketentuan ${said}`)}.`),
      3,
    ),
  );
  const capitals = fc.constantFrom("MENTERI HUKUM REPUBLIK INDONESIA", "GUBERNUR JAWA BARAT");
  return fc.record({
    schema: fc.constant("rancang/frame@1"),
    origin: fc.oneof(
      { weight: 9, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom("parliament", "president", "regions") },
    ),
    grounds: some(fc.record({ philosophical: grounds, sociological: grounds, juridical: grounds })),
    basis: some(
      fc.record({
        constitution: some(list(fc.constantFrom("28F", "28G(1)", "20", "33(3)", "22D(2a)"), 3)),
        ordering: some(list(basisAct, 2)),
        acts: some(list(basisAct, 3)),
      }),
    ),
    general: some(list(text.map(upper), 4)),
    provisions: some(
      fc.record({
        adjustment: sentences,
        pending: sentences,
        others: sentences,
        implementing: some(period),
        commencement: fc.oneof(
          fc.constant(undefined),
          fc.record({ date: day }),
          fc.record({ after: period }),
        ),
      }),
    ),
    closing: fc.oneof(
      { weight: 9, arbitrary: fc.constant(undefined) },
      { weight: 4, arbitrary: fc.record({ place: some(fc.constantFrom("Jakarta", "Nusantara")) }) },
      { weight: 1, arbitrary: fc.record({ office: some(capitals), promulgator: some(capitals) }) },
    ),
  });
}

/** Frames that a file may hold: every one of them passes the shape. */
export const frames: fc.Arbitrary<BillFrame> = fc
  .oneof({ weight: 2, arbitrary: framesOf(plain) }, { weight: 1, arbitrary: framesOf(odd) })
  .map((value) => frameShape.safeParse(JSON.parse(JSON.stringify(value))))
  .filter(({ success }) => success)
  .map(({ data }) => data as BillFrame);

/** The texts of a frame that are printed to the letter. */
export function textsOf({
  grounds = {},
  general = [],
  provisions = {},
}: BillFrame): readonly string[] {
  const { philosophical = [], sociological = [], juridical = [] } = grounds;
  const { adjustment = [], pending = [], others = [] } = provisions;
  return [
    ...philosophical,
    ...sociological,
    ...juridical,
    ...general,
    ...adjustment,
    ...pending,
    ...others,
  ];
}
