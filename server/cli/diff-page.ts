/** A comparison as a page of its own, with the reasons that the front matter of the new text gives. */
import {
  type ClauseReason,
  type PublishedPin,
  type PublishedText,
  publicationHtml,
  publishStrings,
  sayDate,
} from "../../engine/publish/index.ts";
import { type Facts, joinReasons, saidOfClause } from "../../schemas/facts.ts";
import type { Language } from "../../schemas/problem.ts";
import type { Compared, ComparedSide } from "./compared-side.ts";

/** The page. */
export function diffPage({ before, after, diff }: Compared, language: Language): string {
  const [from, to] = [describe(before, language), describe(after, language)];
  const title = from === to ? from : `${from} → ${to}`;
  return publicationHtml({
    language,
    title: { id: title, en: title },
    summary: { id: "", en: "" },
    illustrative: after.facts?.illustrative ?? false,
    author: "",
    publishedAt: null,
    acts: [
      {
        before: textOf(before),
        after: textOf(after),
        diff,
        reasons: reasonsOf(after.facts),
        pins: pinsOf(after.facts),
        bill: null,
      },
    ],
    gaps: [],
  });
}

function describe({ facts, input, file }: ComparedSide, language: Language): string {
  if (facts === null) return input.title === "" ? file : input.title;
  return `${facts.cite ?? facts.title} (${sayDate(facts.date, publishStrings(language))})`;
}

function textOf({ input, clauses, facts, body, file }: ComparedSide): PublishedText {
  const cite = facts?.cite ?? (input.title === "" ? file : input.title);
  return {
    document: input.document,
    profile: input.profile,
    clauses,
    facts,
    cite,
    body,
    version: null,
  };
}

function reasonsOf(facts: Facts | null): ReadonlyMap<string, ClauseReason> {
  return new Map(
    Object.entries(facts?.clauses ?? {}).map(([eid, clause]) => [eid, joinReasons(clause)]),
  );
}

// The provisions themselves stand in other files: here they are named, not quoted.
function pinsOf(facts: Facts | null): ReadonlyMap<string, readonly PublishedPin[]> {
  return new Map(
    Object.entries(facts?.clauses ?? {}).map(([address, clause]) => [
      address,
      saidOfClause(clause)
        .flatMap(({ pins }) => pins)
        .map(({ work, eid, taken, notTaken }) => ({
          cite: work,
          title: "",
          language: "en",
          date: "",
          sources: undefined,
          translationOf: undefined,
          name: eid,
          provision: null,
          taken,
          notTaken,
        })),
    ]),
  );
}
