/** How amending acts are understood and applied: gold operations, and consolidated texts made by others. `npx tsx bench/amending-acts.ts` */
import { scoreGold } from "./amend/gold.ts";
import { scoreTriples } from "./amend/triples.ts";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

let items = 0;
let right = 0;
let wrong = 0;
for (const score of scoreGold()) {
  items += score.items;
  right += score.right;
  wrong += score.wrong.length;
  say(`${score.act}: ${score.right} of ${score.items} right, ${score.wrong.length} wrong`);
  for (const line of score.unresolved) say(`  not understood: ${line}`);
  for (const line of score.wrong) say(`  WRONG: ${line}`);
}
say(`all: ${right} of ${items} right (${((100 * right) / items).toFixed(1)} %), ${wrong} wrong\n`);

for (const score of scoreTriples()) {
  const outcomes = Object.entries(score.outcomes).map(([name, count]) => `${count} ${name}`);
  say(`${score.name}: ${score.instructions} instructions (${outcomes.join(", ")})`);
  say(
    `  ${score.equal} of ${score.articles} articles equal, ${score.explained.length} explained: ${score.explained.join(" ")}`,
  );
  if (score.unexplained.length > 0) say(`  UNEXPLAINED: ${score.unexplained.join(" ")}`);
  if (score.needless.length > 0) say(`  needless explanations: ${score.needless.join(" ")}`);
}
