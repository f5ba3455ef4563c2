/** How foreign texts are read. `npx tsx bench/comparative.ts` prints the table. */
import { readHtml, readPlainText } from "../engine/intake/index.ts";
import { profiles } from "../schemas/profiles/index.ts";
import { scorePaths, totalsOf } from "./comparative/score.ts";
import { FOREIGN_TEXTS, sourceOf, type Totals } from "./comparative/texts.ts";

const figures = ({ articles, recitals, annexes }: Totals): string =>
  [articles, recitals ?? "–", annexes ?? "–"].join(" / ");

console.log("articles / recitals / annexes\n");
console.log("| text | profile | known | counted | read | words | lost | problems | ms |");
console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const text of FOREIGN_TEXTS) {
  const source = sourceOf(text);
  const start = performance.now();
  const read = text.file.endsWith(".html") ? readHtml : readPlainText;
  const result = read(source, { profile: profiles[text.profile] });
  const time = Math.round(performance.now() - start);
  const lost = result.problems.filter(({ code }) => code === "intake/words-lost").length;
  console.log(
    `| ${text.name} | ${text.profile} | ${figures(text.known)} | ${figures(text.count(source))} | ${figures(totalsOf(result, text))} | ${result.account.words.document} | ${lost} | ${result.problems.length} | ${time} |`,
  );
  if (text.profile !== "gb") continue;
  const { right, wrong } = scorePaths(source, result);
  console.log(
    `\nPaths that lead to their unit: ${right} of ${right + wrong.length}; not: ${wrong.join(", ")}\n`,
  );
}
