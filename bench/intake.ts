/**
 * How well official texts are read. `npx tsx bench/intake.ts` prints all tables, `… editions`, `… scans`,
 * `… collections`, `… speed` one of them; `--detail` says what is wrong in each row, `--only=TEXT` takes the inputs that have it in
 * their names.
 */
import { benchCollections } from "./intake/bench-collections.ts";
import { benchEditions } from "./intake/bench-editions.ts";
import { benchScans } from "./intake/bench-scans.ts";
import type { BenchOptions } from "./intake/options.ts";
import { benchSpeed } from "./intake/speed.ts";

const groups: { readonly [name: string]: (options: BenchOptions) => void } = {
  editions: benchEditions,
  scans: benchScans,
  collections: benchCollections,
  speed: benchSpeed,
};

const args = process.argv.slice(2);
const asked = args.filter((arg) => !arg.startsWith("--"));
const options = {
  withDetail: args.includes("--detail"),
  only: args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length) ?? "",
};
for (const [name, run] of Object.entries(groups)) {
  if (asked.length === 0 || asked.includes(name)) run(options);
}
