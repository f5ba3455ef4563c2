/** Enacted acts, and what the rules of drafting say of each. */
import { addressClauses } from "../../engine/document/index.ts";
import { readPlainText } from "../../engine/intake/index.ts";
import { lintDocument } from "../../engine/lint/index.ts";
import type { Problem } from "../../schemas/problem.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { readCorpus } from "../../tests/support/corpus.ts";

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

export interface Linted {
  readonly act: string;
  readonly units: number;
  readonly problems: readonly Problem[];
  readonly labels: ReadonlyMap<string, string>;
}

// The annexes of UU 12/2011 teach by wrong examples.
const ANNEX_OF_EXAMPLES = /^\s*LAMPIRAN I\s*$/mu;

/** The findings of all rules in a text. */
export function lintAct(act: string, whole: string, work: string | undefined): Linted {
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

/** The findings in the acts of the corpus. */
export function lintActs(): readonly Linted[] {
  return ACTS.map(([path, work]) => lintAct(path, readCorpus(`id/${path}`), work));
}
