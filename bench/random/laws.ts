/**
 * The laws of random edits many times over, with a table of kinds: `npx tsx bench/random/laws.ts [number] [seed]`. Without a
 * test runner, which costs four fifths of the time.
 */
import {
  billSlipLaw,
  chainLaw,
  formalLaw,
  formlessLaw,
  textSlipLaw,
} from "../../tests/support/edit-laws.ts";
import { libraryActs, wholeActs } from "../../tests/support/edited-acts.ts";
import fc from "../../tests/support/random.ts";
import { countKinds } from "../../tests/support/tally.ts";

const NUMBER = Number(process.argv[2] ?? 10_000);
const SEED = Number(process.argv[3] ?? Date.now() % 1_000_000_000);

const library = libraryActs();
const whole = wholeActs();
/** Each law with its share of the cases: edits as many as slips; whole acts are slow. */
const LAWS = [
  { name: "edits", law: formalLaw, acts: library, share: 0.25 },
  { name: "edits of whole acts", law: formalLaw, acts: whole, share: 0.05 },
  { name: "bills in a row", law: chainLaw, acts: library, share: 0.1 },
  { name: "edits without a form", law: formlessLaw, acts: library, share: 0.1 },
  { name: "slips in texts", law: textSlipLaw, acts: library, share: 0.25 },
  { name: "slips in bills", law: billSlipLaw, acts: library, share: 0.25 },
] as const;

console.log(`seed ${SEED}`);
for (const { name, law, acts, share } of LAWS) {
  const kinds = countKinds(name);
  const found = fc.check(
    law(() => acts, kinds),
    { numRuns: Math.round(NUMBER * share), seed: SEED },
  );
  console.log(kinds.table());
  const counted = `${name}: ${found.numRuns} cases, ${found.failed ? "one is wrong" : "none wrong"}`;
  console.log(counted);
  if (!found.failed) continue;
  process.exitCode = 1;
  console.log(fc.defaultReportMessage(found), found.errorInstance);
}
