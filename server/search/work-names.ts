/** Works by what people call them: "UU 21/2007", "UU No. 21 Tahun 2007", "ITE", "KUHP", "perdagangan orang". */
import { words } from "../../engine/text/index.ts";
import { stemWord } from "./stems.ts";

interface NamedWork {
  readonly id: string;
  readonly cite: string;
  readonly title: string;
}

const NUMBER = /(?:\b(?:nomor|no)\b\.?\s*)?\b(\d{1,4})\s*(?:\/|tahun|thn\.?)\s*(\d{4})\b/giu;
// Words that name no act among others.
const COMMON = new Set([
  "uu",
  "ruu",
  "undang-undang",
  "tentang",
  "the",
  "of",
  "act",
  "on",
  "dan",
  "and",
]);

/** The works that every word of a name speaks of; none for a name without a telling word. */
export function matchWorks(name: string, works: readonly NamedWork[]): readonly NamedWork[] {
  const plain = name.replace(NUMBER, (_all, number: string, year: string) => `${number}/${year}`);
  const wanted = split(plain).filter((word) => !COMMON.has(word));
  if (wanted.length === 0) return [];
  const matching = works.filter((work) => {
    const names = namesOf(work);
    return wanted.every((word) => names.has(word) || names.has(stemWord(word)));
  });
  return matching;
}

function split(text: string): readonly string[] {
  return text.toLowerCase().match(/\d{1,5}\/\d{4}|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

function namesOf({ cite, title }: NamedWork): ReadonlySet<string> {
  const small = [...split(cite), ...split(title)];
  return new Set([...small, ...small.map(stemWord), ...acronymsOf(title)]);
}

const SHORTEST_ACRONYM = 3;

// "Informasi dan Transaksi Elektronik" is ITE, "Kitab Undang-Undang Hukum Pidana" is KUHP and also KUUHP; of
// "Pemberantasan Tindak Pidana Perdagangan Orang" people use the end: TPPO.
function acronymsOf(title: string): readonly string[] {
  const capital = words(title).filter((word) => /^\p{Lu}/u.test(word));
  const initials = capital.map((word) => word.charAt(0).toLowerCase()).join("");
  const ends = [...initials].map((_letter, index) => initials.slice(index));
  return ends.filter((end) => end.length >= SHORTEST_ACRONYM);
}
