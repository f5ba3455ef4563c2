/** Whether the dialect can say what a document holds. */
import type { LegalDocument } from "../../schemas/document.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses, withoutWids } from "../document/index.ts";
import { readDialect } from "./read.ts";
import { writeDialect } from "./write.ts";

/**
 * The canonical body of a document, proven: read again it gives the same document. Refused with the first unit that
 * comes back otherwise, such as a list nested too deep to be told apart.
 */
export function writeProven(document: LegalDocument, profile: Profile): Outcome<string> {
  const body = writeDialect(document, profile);
  const again = withoutWids(readDialect(body, { profile }).document);
  const given = withoutWids(document);
  const difference = given.content.findDiffStart(again.content);
  if (difference === null) return done(body);
  const at = addressClauses(document, profile).findLast(({ position }) => position <= difference);
  const reason =
    at === undefined
      ? "it does not begin with a title, a preamble or a body"
      : `"${at.label || at.eid}" would be read in another structure`;
  return refused(
    problem(
      "dialect/not-expressible",
      { reason },
      at === undefined ? null : { kind: "clause", eid: at.eid },
    ),
  );
}
