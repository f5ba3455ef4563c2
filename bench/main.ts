/** Prints the figures that the project keeps. `npm run bench -- kuhp` prints one group. */

import { benchAmend } from "./amend.ts";
import { benchComparing } from "./comparing.ts";
import { benchDiff } from "./diff.ts";
import { benchExtract } from "./extract.ts";
import { benchKeystroke } from "./keystroke.ts";
import { benchKuhp } from "./kuhp.ts";
import { type Figure, printFigures } from "./measure.ts";
import { benchServer } from "./server.ts";

const groups: { readonly [name: string]: () => Promise<readonly Figure[]> } = {
  extract: benchExtract,
  amend: benchAmend,
  comparing: benchComparing,
  diff: benchDiff,
  keystroke: benchKeystroke,
  kuhp: benchKuhp,
  server: benchServer,
};

const asked = process.argv.slice(2);
for (const [name, run] of Object.entries(groups)) {
  if (asked.length === 0 || asked.includes(name)) printFigures(name, await run());
}
