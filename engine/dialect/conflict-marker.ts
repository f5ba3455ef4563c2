/** The marks that git leaves in a file where two versions of it conflict. */
import { type Problem, problem } from "../../schemas/problem.ts";

const MARK = /^(?:<{7,}(?= |\r?$)|={7}(?=\r?$)|>{7,}(?= |\r?$))/mu;

/** The first mark of a conflict in a text; no part of a law is written so, and what stands around it is not decided. */
export function findConflictMarker(text: string): Problem | undefined {
  const found = MARK.exec(text);
  if (found === null) return undefined;
  const line = text.slice(0, found.index).split(/\r\n?|\n/u).length;
  return problem(
    "dialect/conflict-marker",
    { marker: found[0] },
    { kind: "source", line, column: 1 },
  );
}
