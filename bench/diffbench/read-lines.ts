/** A text of the clause benchmark as a side of a comparison, and which of its lines each clause has. */
import { readDialect } from "../../engine/dialect/index.ts";
import type { DiffInput } from "../../engine/diff/index.ts";
import { addressClauses, type Clause } from "../../engine/document/index.ts";
import { profiles } from "../../schemas/profiles/index.ts";

const { id: profile } = profiles;

/** One line of the benchmark: its number, what stands before the text, the text. */
export interface Line {
  /** -1 for the text of a clause that has none. */
  readonly number: number;
  readonly label: string;
  readonly text: string;
  readonly isHeading: boolean;
}

export interface LinedSide {
  readonly input: DiffInput;
  readonly lines: readonly string[];
  /** The lines of each clause, found when first asked for: they are the benchmark's, no part of reading. */
  readonly linesOf: ReadonlyMap<string, readonly Line[]>;
}

/** The text read as dialect. `linesOf` throws where a line was read as something else: then the figures would mean nothing. */
export function readLines(text: string): LinedSide {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const source = lines.map((line) => `${" ".repeat(depthOf(line))}${line.trim()}`).join("\n\n");
  const { document } = readDialect(source, { profile });
  const clauses = addressClauses(document, profile);
  let found: ReadonlyMap<string, readonly Line[]> | undefined;
  return {
    input: { document, profile, hash: "", title: "", clauses },
    lines,
    get linesOf() {
      found ??= linesByClause(clauses, lines);
      return found;
    },
  };
}

function depthOf(line: string): number {
  return Math.min(3, (line.length - line.trimStart().length) / 2);
}

/** A unit's label, or a text in it, where it stands in the document. */
interface Place {
  readonly position: number;
  readonly eid: string;
  readonly label: string;
  readonly text: string | null;
}

function placesOf(clauses: readonly Clause[]): readonly Place[] {
  const places: Place[] = [];
  for (const { eid, node, position, label } of clauses) {
    if (label !== "") places.push({ position, eid, label, text: null });
    node.forEach((child, offset) => {
      if (child.isTextblock)
        places.push({ position: position + 1 + offset, eid, label: "", text: child.textContent });
    });
  }
  return places.sort((one, other) => one.position - other.position);
}

// Units and texts stand in the document in the order of the lines, so one walk gives each line its clause.
function linesByClause(
  clauses: readonly Clause[],
  lines: readonly string[],
): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>(clauses.map(({ eid }) => [eid, []]));
  const places = placesOf(clauses);
  let at = 0;
  lines.forEach((raw, number) => {
    const line = raw.trim();
    const [place, inner] = [places[at], places[at + 1]];
    if (place === undefined) throw new Error(`line ${number}: "${line}" was not read`);
    const label = (/^#+ /u.exec(line)?.[0] ?? "") + place.label;
    const isOneLine =
      place.label !== "" &&
      inner?.eid === place.eid &&
      squeeze(label + (inner.text ?? "")) === squeeze(line);
    const text = isOneLine ? inner.text : place.text;
    if (squeeze(label + (text ?? "")) !== squeeze(line))
      throw new Error(`line ${number}: "${line}" was read as "${label}" and "${text ?? ""}"`);
    const isHeading = place.label !== "" && text === null;
    found.get(place.eid)?.push({ number, label, text: text ?? "", isHeading });
    at += isOneLine ? 2 : 1;
  });
  if (at !== places.length) throw new Error(`${places.length} places, ${at} in lines`);
  return found;
}

/** A text without white space, as the benchmark compares texts. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}
