/** Rules that are a pattern: each match in the text of a provision is a finding. */
import type { Clause } from "../document/index.ts";
import type { Finding } from "./rule.ts";

/** Every match of a global pattern in the own texts of clauses; `expected` says what would be right for a match. */
export function findWords(
  clauses: readonly Clause[],
  pattern: RegExp,
  expected: (match: RegExpExecArray) => string | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { eid, ownText } of clauses) {
    // Not matchAll: it makes the pattern anew for each text, which took half the time of all rules. The last exec, which
    // finds nothing, sets the pattern back to its beginning.
    for (let match = pattern.exec(ownText); match !== null; match = pattern.exec(ownText)) {
      const right = expected(match);
      if (right !== undefined)
        findings.push({ at: eid, found: match[0], expected: right, from: match.index });
    }
  }
  return findings;
}
