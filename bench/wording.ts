/**
 * Which forms of units, kinds of act and verbs of instructions the texts of the corpus have, and which of them the table of
 * agreement (tests/cases/wording/) lacks. It looks for words and labels with a few loose patterns of its own.
 *
 *     tsx bench/wording.ts            forms by how often they stand, with an example; "-" before those that the table lacks
 *     tsx bench/wording.ts --lacking  only those
 *     tsx bench/wording.ts --sources  rows of the table that say that they are from the corpus and are not found there, and the others
 *
 * Not looked for: kinds of act without a number, which name no act, and "dibaca", which in the corpus stands in norms alone.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ordinalSource } from "../engine/text/index.ts";
import { type AgreementRow, readAgreement } from "../tests/support/agreement.ts";
import { corpusPath } from "../tests/support/corpus.ts";
import { withCollections } from "./intake/bench-collections.ts";

const LEAST = 2;
const UNITS = [
  "pasal",
  "ayat",
  "huruf",
  "angka",
  "butir",
  "bab",
  "bagian",
  "paragraf",
  "buku",
  "lampiran",
];
/** Words of the language that differ from the word of a unit in one letter. */
const OTHER_WORDS: ReadonlySet<string> = new Set(["alat", "adat", "pasar"]);
const ORDINAL = ordinalSource.replaceAll(
  /\p{Ll}/gu,
  (letter) => `[${letter}${letter.toUpperCase()}]`,
);
const FORM = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\p{L}[\\p{L}1|-]{2,8})(?:\\s?(?=[(\\d])|\\s)(\\(?\\s?[0-9lIOoSZB]{1,4}[A-Za-z]{0,2}\\s?[)\\]|]?|[IVXLC]{1,6}[A-Z]?|[a-z]{1,2}\\d?\\)?|${ORDINAL})(?![\\p{L}\\p{N}])`,
  "gu",
);
const VERB =
  /(?<!\p{L})(di\s?(?:ubah|ganti|hapus(?:kan)?|tiadakan|cabut|sempurnakan|sisip(?:kan)?|tambah(?:kan)?|jadikan|pecah)|(?:meng|men|me)(?:ubah|hapus(?:kan)?|ambah(?:kan)?|yisipkan|ganti))(?!\p{L})/giu;
const ACT =
  /(?<!\p{L})((?:Undang[-–\s]?\s?[Uu]ndang|UU|PP|Perppu|Perpu|Perpres|Permen\w*|Peraturan \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|Keputusan \p{Lu}\p{Ll}+|Staatsblad)\s(?:No\.?|Nomor|Tahun)\s\S+|KUH\p{L}*|Kitab Undang-Undang Hukum \p{Lu}\p{Ll}+)/gu;

const texts = withCollections((folders) =>
  [corpusPath("id"), ...folders].flatMap(filesIn).map(textOf),
);
const known = readAgreement();
if (process.argv.includes("--sources")) {
  const all = [...known.units, ...known.acts, ...known.verbs];
  const odd = all.filter((row) => (row.source === "corpus") !== stands(row));
  for (const { group, form, source } of odd) console.log(`${source}: ${group}: ${form}`);
  console.log(
    `${odd.length} of ${all.length} rows say "corpus" and do not stand there, or the other way round`,
  );
  process.exit(odd.length === 0 ? 0 : 1);
}
const isLackingOnly = process.argv.includes("--lacking");

print(
  "units",
  (text) =>
    [...text.matchAll(FORM)].flatMap(([whole, word = "", label = ""]) => {
      const unit = UNITS.find((name) => isNear(word.toLowerCase(), name));
      return unit === undefined
        ? []
        : [{ key: `${unit}: ${word} ${shapeOf(label)}`.trim(), sample: whole.trim() }];
    }),
  known.units.map(({ form }) => form),
);
print(
  "verbs",
  (text) =>
    [...text.matchAll(VERB)].map(([whole]) => ({ key: whole.toLowerCase(), sample: whole })),
  known.verbs.map(({ form }) => form),
);
print(
  "acts",
  (text) => [...text.matchAll(ACT)].map(([whole]) => ({ key: shapeOf(whole), sample: whole })),
  known.acts.map(({ form }) => form),
);

interface Found {
  readonly key: string;
  readonly sample: string;
}

// A form with any number in the place of its own, capitals as they are. Of a path only the unit that its group is about.
function stands({ group, form }: AgreementRow): boolean {
  const own = form.replace(/^Pasal \d,? (?=\S)/u, "");
  const isUnit = UNITS.includes(group) && group !== "pasal";
  const pattern = (isUnit ? own : form)
    .replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
    .replaceAll(/\d+[A-Za-z]?/gu, String.raw`\d+[A-Za-z]?`)
    .replaceAll(" ", String.raw`\s?`);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "u");
  return texts.some((text) => found.test(text));
}

function print(
  name: string,
  find: (text: string) => readonly Found[],
  table: readonly string[],
): void {
  const counts = new Map<string, { count: number; sample: string }>();
  for (const { key, sample } of texts.flatMap((text) => find(text))) {
    const held = counts.get(key);
    if (held === undefined) counts.set(key, { count: 1, sample });
    else held.count += 1;
  }
  const held = new Set(table.flatMap((form) => find(` ${form} `).map(({ key }) => key)));
  const rows = [...counts]
    .filter(([, { count }]) => count >= LEAST)
    .sort(([, one], [, other]) => other.count - one.count);
  const lacking = rows.filter(([key]) => !held.has(key));
  console.log(`\n${name}: ${rows.length} forms, ${rows.length - lacking.length} in the table`);
  for (const [key, { count, sample }] of isLackingOnly ? lacking : rows)
    console.log(`${held.has(key) ? " " : "-"} ${String(count).padStart(6)}  ${key}  (${sample})`);
}

function shapeOf(label: string): string {
  return label
    .replaceAll(/\d+/gu, "0")
    .replaceAll(/(?<![\p{L}])[IVXLC]+(?![\p{L}])/gu, "I")
    .replace(/^[a-z]$/u, "a");
}

function isNear(word: string, unit: string): boolean {
  if (word === unit) return true;
  if (OTHER_WORDS.has(word)) return false;
  if (unit.length < 4 || word.length !== unit.length) return false;
  return [...word].filter((sign, at) => sign !== unit[at]).length === 1;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.(?:txt|md|html)$/u.test(name) && name !== "README.md" ? [path] : [];
  });
}

function textOf(file: string): string {
  const source = readFileSync(file, "utf8");
  const text = file.endsWith(".html") ? source.replace(/<[^>]*>|&nbsp;/gu, " ") : source;
  return text.replace(/\s+/gu, " ");
}
