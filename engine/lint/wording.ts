/** Rules that are a pattern: each match in the text of a provision is a finding. */
import type { Clause } from "../document/index.ts";
import type { Finding } from "./rule.ts";

/** Every match of a global pattern in the own texts of clauses; `expected` says what would be right for a match. */
export function findWords(
  clauses: readonly Clause[],
  pattern: RegExp,
  expected: (match: RegExpExecArray) => string | undefined,
): readonly Finding[] {
  return clauses.flatMap(({ eid, ownText }) =>
    [...ownText.matchAll(pattern)].flatMap((match) => {
      const right = expected(match);
      return right === undefined
        ? []
        : [{ at: eid, found: match[0], expected: right, from: match.index }];
    }),
  );
}
