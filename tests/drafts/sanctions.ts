/**
 * The penalties that UU 1/2026 sets by a table: act, article, sanction. The copy of the table is torn, so that which sanction
 * stands beside which article cannot be compared; whether the sanctions of a text are those of its row can.
 *
 * A source `corpus: "file#48"` is row 48 of the table in that file.
 */
import type { Draft } from "./draft-units.ts";
import type { SourceWord } from "./words.ts";

const ROW = /^t?(\d+)\.? (?:\d{1,2}|\d[IlL]|I) ?T/u;
const SANCTION = /dengan pidana (?:(?!dengan pidana ).)*? kategori [IV]+[.;]/gu;

/** The file and the row of the table that a corpus path names; undefined where it names a whole file. */
export function rowOf(corpus: string): { readonly file: string; readonly row: string } | undefined {
  const [file = "", row] = corpus.split("#");
  return row === undefined ? undefined : { file, row };
}

/** The sanctions of a row as the act means them; empty where the table has no such row. */
export function sanctionsOf(table: string, row: string): readonly string[] {
  const lines = table.slice(table.lastIndexOf("LAMPIRAN I\n")).split("\n");
  const start = lines.findIndex((line) => numberOf(line) === row);
  if (start === -1) return [];
  const length = lines.slice(start + 1).findIndex((line) => line === "…" || ROW.test(line));
  const text = lines.slice(start, length === -1 ? lines.length : start + 1 + length);
  // A label between two sanctions ends the one before it.
  return sanctionsIn(readMisread(text.filter((line) => !LABEL.test(line)).join(" ")));
}

const LABEL = /^\(?[\dlLtI]{1,3}[A-Z]?\.?(?: ?(?:ayat ?\S+|huruf \w))?$/u;

function numberOf(line: string): string | undefined {
  return ROW.exec(line)?.[1]?.replace(/^(?=37$)/u, "1");
}

function sanctionsIn(text: string): readonly string[] {
  return (text.match(SANCTION) ?? []).map((sanction) => sanction.replace(/[.;]$/u, ""));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The runs of words from "dengan pidana" to the end of the sentence. */
function sanctionSpans(words: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  words.forEach((word, from) => {
    const before = spans.at(-1)?.to ?? 0;
    if (from < before || word !== "dengan" || words[from + 1] !== "pidana") return;
    const length = words.slice(from).findIndex((one) => /[.;]$/u.test(one));
    spans.push({ from, to: length === -1 ? words.length : from + length + 1 });
  });
  return spans;
}

/**
 * Source and draft without the sanctions that the table replaced: those that the draft gives by category. Sanctions are
 * paired in their order; where one side has more, nothing is left out and the words are compared as they are.
 */
export function withoutReplaced(
  source: readonly SourceWord[],
  draft: readonly string[],
): { readonly source: readonly SourceWord[]; readonly draft: readonly string[] } {
  const before = sanctionSpans(source.map(({ text }) => text));
  const after = sanctionSpans(draft);
  if (before.length !== after.length) return { source, draft };
  const replaced = after.map(
    ({ from, to }) => sanctionsIn(draft.slice(from, to).join(" ")).length > 0,
  );
  const keep = (spans: readonly Span[]) => (_: unknown, at: number) =>
    !spans.some(({ from, to }, index) => replaced[index] === true && at >= from && at < to);
  return { source: source.filter(keep(before)), draft: draft.filter(keep(after)) };
}

/** The misreadings of the copy, so far as a sanction can have them. */
function readMisread(text: string): string {
  return text
    .replace(/dan\/ atau/gu, "dan/atau")
    .replace(/\b[1l][5lO0](?= \()/gu, (figure) => figure.replace(/l/gu, "1").replace(/O/gu, "0"))
    .replace(/\(t(?:qj|qi)uh\)/gu, "(tujuh)")
    .replace("(tima)", "(lima)")
    .replace(/\bb[aq]nyal?k?\b/gu, "banyak")
    .replace("kategori VL", "kategori VI.")
    .replace("kategori MI.", "kategori VII.");
}

/** What is wrong with the sanctions of the articles that a source of this kind names; empty where each stands in the row. */
export function missingSanctions(
  draft: Draft,
  clauses: readonly string[],
  held: readonly string[],
): readonly string[] {
  const left = [...held];
  return draft.units
    .filter(({ eid }) => clauses.includes(eid))
    .flatMap(({ eid, words }) => {
      const found = sanctionsIn(words.join(" "));
      if (found.length === 0) return [`${eid} has no sanction`];
      return found.flatMap((sanction) => {
        const at = left.indexOf(sanction);
        if (at === -1) return [`${eid}: the row does not hold (so often) "${sanction}"`];
        left.splice(at, 1);
        return [];
      });
    });
}
