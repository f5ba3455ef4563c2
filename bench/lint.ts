/**
 * What the rules of drafting say of enacted acts: a finding there is a false alarm or a slip of the legislator.
 *
 *     tsx bench/lint.ts                          a table: rule, findings, units looked at, findings per thousand units
 *     tsx bench/lint.ts --show dangling-reference   the findings of one rule, to be read
 *     tsx bench/lint.ts FILE…                    other acts than those of the corpus
 */
import { readFileSync } from "node:fs";
import { addressClauses } from "../engine/document/index.ts";
import { readPlainText } from "../engine/intake/index.ts";
import { lintDocument, rules } from "../engine/lint/index.ts";
import { messageOf, type Problem } from "../schemas/problem.ts";
import { profiles } from "../schemas/profiles/index.ts";
import { readCorpus } from "../tests/support/corpus.ts";

const { id: profile } = profiles;

/** Born-digital or cleaned by hand, from 2007 on: what the technique of Law 12/2011 and its forerunner govern. */
const ACTS: readonly (readonly [path: string, work: string])[] = [
  ["uu-2007-21/pdf-digital.txt", "uu/2007/21"],
  ["uu-2008-11/pdf-digital.txt", "uu/2008/11"],
  ["uu-2011-12/pdf-digital.txt", "uu/2011/12"],
  ["uu-2012-11/pdf-digital.txt", "uu/2012/11"],
  ["uu-2014-35/pdf-digital.txt", "uu/2014/35"],
  ["uu-2016-19/clean.md", "uu/2016/19"],
  ["uu-2022-27/clean.md", "uu/2022/27"],
  ["uu-2024-1/clean.md", "uu/2024/1"],
  ["pp-2019-71/clean.md", "pp/2019/71"],
  ["permenkominfo-2020-5/clean.md", "permen/kominfo/2020/5"],
  ["permenkominfo-2021-10/clean.md", "permen/kominfo/2021/10"],
];

interface Linted {
  readonly act: string;
  readonly units: number;
  readonly problems: readonly Problem[];
  readonly labels: ReadonlyMap<string, string>;
}

// The annexes of UU 12/2011 teach by wrong examples.
const ANNEX_OF_EXAMPLES = /^\s*LAMPIRAN I\s*$/mu;

function lintAct(act: string, whole: string, work: string | undefined): Linted {
  const annex = act.startsWith("uu-2011-12") ? whole.search(ANNEX_OF_EXAMPLES) : -1;
  const { document } = readPlainText(annex < 0 ? whole : whole.slice(0, annex), { profile });
  const clauses = addressClauses(document, profile);
  return {
    act,
    units: clauses.length,
    labels: new Map(clauses.map(({ eid, ownText }) => [eid, ownText.slice(0, 160)])),
    problems: lintDocument(document, {
      profile,
      preset: "strict",
      ...(work === undefined ? {} : { work: `/akn/id/act/${work}` }),
    }),
  };
}

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
    : ACTS.map(([path, work]) => lintAct(path, readCorpus(`id/${path}`), work));
if (asked === undefined) printTable(acts);
else show(acts, asked);
