/**
 * Words of the law that stand twice: each table or pattern that holds words of the law away from their home, with the home.
 *
 *     tsx bench/doubles.ts
 */
import { doublesIn, PROGRAM, wordLists } from "../tests/support/doubles.ts";

const lists = wordLists(PROGRAM);
const doubles = doublesIn(lists);
for (const { kind, list, home, shared } of doubles)
  console.log(`${kind}: ${list.file}:${list.line} and ${home}: ${shared.join(", ")}`);
console.log(`${doubles.length} of ${lists.length} lists stand twice`);
