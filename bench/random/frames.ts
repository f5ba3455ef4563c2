/** Random edits of real acts in bills with random frames, with a table of outcomes: `npx tsx bench/random/frames.ts [number] [seed]`. */
import { libraryActs, wholeActs } from "../../tests/support/edited-acts.ts";
import { frameLaw } from "../../tests/support/frame-law.ts";
import fc from "../../tests/support/random.ts";
import { countKinds } from "../../tests/support/tally.ts";

const NUMBER = Number(process.argv[2] ?? 2000);
const SEED = Number(process.argv[3] ?? process.env["FUZZ_SEED"] ?? Date.now() % 1_000_000_000);
/** Whole acts are slow. */
const SHARES = [
  { name: "finished bills", acts: libraryActs(), share: 0.85 },
  { name: "finished bills on whole acts", acts: wholeActs(), share: 0.15 },
] as const;

console.log(`seed ${SEED}`);
for (const { name, acts, share } of SHARES) {
  const kinds = countKinds(name);
  const found = fc.check(
    frameLaw(() => acts, kinds),
    { numRuns: Math.round(NUMBER * share), seed: SEED },
  );
  console.log(kinds.table());
  console.log(`${name}: ${found.numRuns} cases, ${found.failed ? "one is wrong" : "none wrong"}`);
  if (!found.failed) continue;
  process.exitCode = 1;
  console.log(fc.defaultReportMessage(found), found.errorInstance);
}
