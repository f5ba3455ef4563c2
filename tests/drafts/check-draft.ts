/** Checks one file of the library, unit by unit, against the acts that its front matter names. */
import { compareWords, type Difference } from "./compare.ts";
import type { Draft, DraftSource, DraftUnit } from "./draft-units.ts";
import type { EditionDifferences } from "./edition-differences.ts";
import { rowOf, withoutReplaced } from "./sanctions.ts";
import { findUnit, holdsRun, type SourceText } from "./source-text.ts";
import { wordsOf } from "./words.ts";

export interface UnitResult {
  readonly eid: string;
  readonly definitions: number;
  readonly cite: string;
  readonly corpus: string;
  /** What the source is: official, retyped, cleaned, converted or ocr. */
  readonly sourceKind: string;
  readonly explained: readonly Difference[];
  readonly unexplained: readonly Difference[];
  /** Why the unit could not be compared. */
  readonly failure?: string;
}

interface Check {
  readonly file: string;
  readonly draft: Draft;
  readonly texts: (corpus: string) => SourceText | undefined;
  readonly differences: EditionDifferences;
}

/** The result for each unit in each source that covers it, in the order of the draft. */
export function checkDraft(check: Check): readonly UnitResult[] {
  const known = new Set(check.draft.units.map((unit) => unit.eid));
  const stray = check.draft.sources.flatMap((source) =>
    (source.clauses ?? [])
      .filter((eid) => !known.has(eid))
      .map((eid) =>
        failed(eid, source, "the front matter names a clause that the text does not have"),
      ),
  );
  return [...stray, ...check.draft.units.flatMap((unit) => checkUnit(check, unit))];
}

function checkUnit(check: Check, unit: DraftUnit): readonly UnitResult[] {
  const sources = sourcesOf(check, unit);
  if (sources.length === 0) {
    return [failed(unit.eid, { cite: "", corpus: "" }, "no source in the front matter covers it")];
  }
  return sources.map((source) => {
    const text = check.texts(source.corpus ?? "");
    if (text === undefined) return failed(unit.eid, source, "the corpus does not hold the file");
    return unit.part === "run"
      ? checkRun(check, unit, source, text)
      : checkWords(check, unit, source, text);
  });
}

/**
 * The sources that must agree with a unit: those of the act that names the unit in `clauses`, which is the act that
 * last restated it; where none does, those that name no clauses. A source without an explanation covers no note.
 */
function sourcesOf({ draft, texts }: Check, unit: DraftUnit): readonly DraftSource[] {
  const usable = draft.sources.filter(
    ({ corpus }) => corpus !== undefined && rowOf(corpus) === undefined,
  );
  const isNote = unit.eid.startsWith("att_");
  const canCover = (source: DraftSource): boolean => {
    const text = texts(source.corpus ?? "");
    return !isNote || text === undefined || text.explanation.length > 0;
  };
  if (isNote && unit.part === "run") return usable.filter(canCover);
  const naming = usable.filter((source) => source.clauses?.includes(unit.eid));
  const acts = new Set(naming.map((source) => source.cite));
  return usable.filter((source) => {
    if (source.clauses !== undefined) return source.clauses.includes(unit.eid);
    return (acts.size === 0 || acts.has(source.cite)) && canCover(source);
  });
}

function checkRun(
  check: Check,
  unit: DraftUnit,
  source: DraftSource,
  text: SourceText,
): UnitResult {
  const place = { file: check.file, source: source.corpus ?? "", eid: unit.eid };
  const listed = check.differences.headingIn(place);
  const run = listed === undefined ? unit.words : wordsOf(listed);
  const lines = unit.eid.startsWith("att_") ? text.explanation : text.body;
  if (!holdsRun(lines, run)) {
    return failed(unit.eid, source, `the source does not hold "${run.join(" ")}"`);
  }
  const explained = listed === undefined ? [] : [{ source: listed, draft: unit.words.join(" ") }];
  return { ...base(unit.eid, source), definitions: 0, explained, unexplained: [] };
}

function checkWords(
  check: Check,
  unit: DraftUnit,
  source: DraftSource,
  text: SourceText,
): UnitResult {
  const place = { file: check.file, source: source.corpus ?? "", eid: unit.eid };
  const heading = check.differences.headingIn(place) ?? unit.label;
  const words = findUnit(unit.part === "body" ? text.body : text.explanation, heading);
  if (words === undefined)
    return failed(unit.eid, source, `the source has no heading "${heading}"`);
  const explained: Difference[] = [];
  const unexplained: Difference[] = [];
  const isSetByRow = check.draft.sources.some(
    ({ corpus = "", clauses = [] }) => rowOf(corpus) !== undefined && clauses.includes(unit.eid),
  );
  const sides = isSetByRow
    ? withoutReplaced(words, unit.words)
    : { source: words, draft: unit.words };
  for (const difference of compareWords(sides.source, sides.draft)) {
    const list = check.differences.explain(place, difference) ? explained : unexplained;
    list.push(difference);
  }
  return { ...base(unit.eid, source), definitions: unit.definitions, explained, unexplained };
}

function base(
  eid: string,
  source: DraftSource,
): Pick<UnitResult, "eid" | "cite" | "corpus" | "sourceKind"> {
  return { eid, cite: source.cite, corpus: source.corpus ?? "", sourceKind: source.kind ?? "?" };
}

function failed(eid: string, source: DraftSource, failure: string): UnitResult {
  return { ...base(eid, source), definitions: 0, explained: [], unexplained: [], failure };
}
