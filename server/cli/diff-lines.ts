/** A comparison as headings and runs of words, before it is text or Markdown. */

import { type SaidForm, sayForm } from "../../engine/diff/index.ts";
import type { PublishStrings } from "../../engine/publish/index.ts";
import {
  type Citations,
  citeClauses,
  publishStrings,
  sayList,
} from "../../engine/publish/index.ts";
import type { ClauseChange, WordRun } from "../../schemas/change.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Language } from "../../schemas/problem.ts";
import type { Compared, ComparedSide } from "./compared-side.ts";

export interface ChangeLine {
  /** Where to look: "Pasal 26 ayat (3)", or "Pasal 5 → Pasal 6". */
  readonly name: string;
  /** What happened: "diubah; dipindahkan". */
  readonly what: string;
  /** `BEFORE:LINE` and `AFTER:LINE` of the sources, as far as the clause stands there. */
  readonly places: readonly string[];
  readonly words: readonly WordRun[];
  readonly form: readonly SaidForm[];
}

/** Each change with its name, in the order of the diff. */
export function changeLines(compared: Compared, language: Language): readonly ChangeLine[] {
  const strings = publishStrings(language);
  const { before, after, diff } = compared;
  const names = {
    before: namesOf(before, strings),
    after: namesOf(after, strings),
  };
  const lines = {
    before: new Map(diff.before.clauses.map(({ eid, line }) => [eid, line])),
    after: new Map(diff.after.clauses.map(({ eid, line }) => [eid, line])),
  };
  return diff.changes.map((change) => ({
    name: nameChange(change, names, strings),
    what: sayWhat(change, strings),
    places: [
      ...placesOf(change.before, lines.before, before.file),
      ...placesOf(change.after, lines.after, after.file),
    ],
    words: change.words,
    form: change.details.map((detail) => sayForm(detail, language)),
  }));
}

type Names = (eid: Eid) => string;

function namesOf({ clauses, input }: ComparedSide, strings: PublishStrings): Names {
  const citations: Citations = citeClauses(clauses, input.profile, strings);
  const byEid = new Map(clauses.map((clause) => [clause.eid, clause]));
  return (eid) => {
    const clause = byEid.get(eid);
    return clause === undefined ? eid : citations.full(clause) || eid;
  };
}

function nameChange(
  { before, after }: ClauseChange,
  names: { readonly before: Names; readonly after: Names },
  strings: PublishStrings,
): string {
  const known = sayList(before.map(names.before), strings);
  const now = sayList(after.map(names.after), strings);
  if (known === "" || known === now) return now;
  return now === "" ? known : `${known} → ${now}`;
}

function sayWhat(change: ClauseChange, strings: PublishStrings): string {
  return [
    change.kind === "kept" ? "" : strings.kinds[change.kind],
    change.moved ? strings.moved : "",
    change.renumbered ? strings.renumberedWord : "",
    change.follows ? strings.follows : "",
    change.form ? strings.form : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function placesOf(
  eids: readonly Eid[],
  lines: ReadonlyMap<Eid, number | null>,
  file: string,
): readonly string[] {
  const [first] = eids;
  const line = first === undefined ? undefined : lines.get(first);
  return line === undefined || line === null ? [] : [`${file}:${line}`];
}
