/**
 * Prints the figures that the project keeps: times by `npm run bench`, of one group by `npm run bench -- kuhp`; scores
 * beside the committed ones by `npm run bench -- scores`.
 */

import { benchAmend } from "./amend.ts";
import { benchBundle } from "./bundle.ts";
import { benchComparing } from "./comparing.ts";
import { benchDiff } from "./diff.ts";
import { benchExtract } from "./extract.ts";
import { benchGit } from "./git.ts";
import { benchKeystroke } from "./keystroke.ts";
import { benchKuhp } from "./kuhp.ts";
import { type Figure, printFigures } from "./measure.ts";
import { benchScores } from "./scores.ts";
import { benchServer } from "./server.ts";
import { benchStart } from "./start.ts";

const groups: { readonly [name: string]: () => Promise<readonly Figure[]> } = {
  extract: benchExtract,
  amend: benchAmend,
  comparing: benchComparing,
  diff: benchDiff,
  git: benchGit,
  keystroke: benchKeystroke,
  kuhp: benchKuhp,
  server: benchServer,
  start: benchStart,
  bundle: benchBundle,
};

const [first, ...others] = process.argv.slice(2);
if (first === "scores") process.exitCode = benchScores(others) ? 0 : 1;
else {
  const asked = process.argv.slice(2);
  for (const [name, run] of Object.entries(groups))
    if (asked.length === 0 || asked.includes(name)) printFigures(name, await run());
}
