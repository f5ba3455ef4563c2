/** Random tests with a fresh seed and more runs: `npm run fuzz -- tests/engine/dialect`. The seed is printed; a seed that failed becomes a named row. */
import { spawnSync } from "node:child_process";

const seed = process.env.FUZZ_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const runs = process.env.FUZZ_RUNS ?? "20000";
console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`);
const jest = [
  "--experimental-vm-modules",
  "--no-warnings",
  "node_modules/jest/bin/jest.js",
  ...process.argv.slice(2),
  "--testTimeout=36000000",
  // Last: it takes every word behind it for the name of a project.
  "--selectProjects=laws",
];
const { status } = spawnSync(process.execPath, jest, {
  stdio: "inherit",
  env: { ...process.env, FUZZ_SEED: seed, FUZZ_RUNS: runs },
});
process.exitCode = status ?? 1;
