// Prints which provisions two texts of an act differ in, the bill that turns one into the other, and what is wrong with the second.
import { readFileSync } from "node:fs";
import { amend, diff, lint, messageOf, read } from "rancang";

const [before, after] = process.argv.slice(2).map((file) => read(readFileSync(file, "utf8")));
const places = new Map(after.lines);

for (const { kind, after: eids, words } of diff(before, after).diff.changes) {
  const changed = words.filter(([sign]) => sign !== "=").map(([sign, text]) => `${sign}${text}`);
  console.log(kind, eids.map((eid) => `${eid} (line ${places.get(eid)})`).join(", "), changed.join(" "));
}

const { proof, problems } = amend(before, after, { engine: "example" });
console.log(proof === null ? "no bill:" : proof.bill);
for (const { problem } of problems) console.error(messageOf(problem, "en"));
for (const problem of lint(after)) console.error(messageOf(problem, "en"));
