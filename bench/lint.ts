/**
 * What the rules of drafting say of enacted acts: a finding there is a false alarm or a slip of the legislator.
 *
 *     tsx bench/lint.ts                          a table: rule, findings, units looked at, findings per thousand units
 *     tsx bench/lint.ts --show dangling-reference   the findings of one rule, to be read
 *     tsx bench/lint.ts FILE…                    other acts than those of the corpus
 */
import { readFileSync } from "node:fs";
import { rules } from "../engine/lint/index.ts";
import { messageOf } from "../schemas/message.ts";
import { type Linted, lintAct, lintActs } from "./lint/acts.ts";

function printTable(acts: readonly Linted[]): void {
  const units = acts.reduce((sum, act) => sum + act.units, 0);
  console.log(`${acts.length} acts, ${units} units\n`);
  console.log("| rule | preset | findings | per 1,000 units |\n| --- | --- | ---: | ---: |");
  for (const { code, preset } of rules) {
    const count = acts.flatMap(({ problems }) => problems).filter((found) => found.code === code);
    const rate = ((count.length / units) * 1000).toFixed(2);
    console.log(`| ${code} | ${preset} | ${count.length} | ${rate} |`);
  }
}

function show(acts: readonly Linted[], rule: string): void {
  for (const { act, problems, labels } of acts)
    for (const found of problems.filter(({ code }) => code === `lint/${rule}`)) {
      const eid = found.at?.kind === "clause" ? found.at.eid : "";
      console.log(`${act} ${eid}: ${messageOf(found, "en")}\n    ${labels.get(eid) ?? ""}`);
    }
}

const args = process.argv.slice(2);
const asked = args[0] === "--show" ? args[1] : undefined;
const files = args.filter((arg) => !arg.startsWith("--") && arg !== asked);
const acts =
  files.length > 0
    ? files.map((file) => lintAct(file, readFileSync(file, "utf8"), undefined))
    : lintActs();
if (asked === undefined) printTable(acts);
else show(acts, asked);
