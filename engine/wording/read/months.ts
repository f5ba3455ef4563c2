/** Months by the names that texts and people have for them. */
import { months } from "../id/months.ts";

/** Other spellings of Indonesia, short forms, and the names that English has. */
const SPELLINGS: readonly (readonly string[])[] = [
  ["january", "jan"],
  ["february", "pebruari", "feb", "peb"],
  ["march", "mar"],
  ["apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "agu", "agt", "ags", "aug"],
  ["sep", "sept"],
  ["october", "okt", "oct"],
  ["nopember", "nov", "nop"],
  ["december", "des", "dec"],
];

/** The month of a name, from 1 on; undefined where no month has it. Many begin with the same letters, and none means another in the other language. */
export function monthNamed(name: string): number | undefined {
  const word = name.toLowerCase();
  const index = months.findIndex(
    (month, at) => month === word || SPELLINGS[at]?.includes(word) === true,
  );
  return index === -1 ? undefined : index + 1;
}
