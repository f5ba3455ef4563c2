/** What is still open in a proposal: told before publishing, never in the way of it. */

import { useQueries } from "@tanstack/react-query";
import { countedChanges } from "../../../engine/diff/index.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import type { CompareAnswer } from "../../../schemas/api/compare.ts";
import { type ClauseKind, legalSchema } from "../../../schemas/document.ts";
import { messageOfSaid } from "../../../schemas/message.ts";
import { profileOfWork } from "../../../schemas/profiles/index.ts";
import { compareQuery, versionBillQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { useLanguage, useWords } from "../../i18n/index.ts";
import type { Target } from "./target-summary.tsx";

/** A line for each open matter of each act. */
export function OpenMatters({ targets }: { readonly targets: readonly Target[] }) {
  const t = useWords("publication");
  const language = useLanguage();
  const api = useApi();
  const answers = useQueries({
    queries: targets.map((target) =>
      compareQuery(api, target.baseVersionId, target.latestVersionId),
    ),
  });
  const bills = useQueries({
    queries: targets.map(({ latestVersionId }) => versionBillQuery(api, latestVersionId)),
  });
  const lines = targets.flatMap((target, index) => {
    const { cite } = target.work;
    const matters = mattersOf(target, answers[index]?.data);
    return [
      ...(["unsaved", "openComments", "withoutReason", "withoutPin"] as const)
        .filter((matter) => matters[matter] > 0)
        .map((matter) => t(matter, { cite, count: matters[matter] })),
      ...(target.isFrameUnsaved ? [t("unsavedFrame", { cite })] : []),
      ...(bills[index]?.data?.open ?? []).map((found) =>
        t("openBill", { cite, said: messageOfSaid(found, language) }),
      ),
    ];
  });
  if ([...answers, ...bills].some(({ isPending }) => isPending))
    return <p role="status">{t("reading")}</p>;
  if (lines.length === 0) return <p>{t("nothingOpen")}</p>;
  return (
    <>
      <ul className="publication-open">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="quiet">{t("openAnyway")}</p>
    </>
  );
}

function mattersOf(target: Target, answer: CompareAnswer | undefined) {
  const unsaved = target.draftLength - target.savedLength;
  if (answer === undefined) return { unsaved, openComments: 0, withoutReason: 0, withoutPin: 0 };
  const changed = changedArticles(answer);
  const reasoned = new Set(answer.reasons.map(({ wid }) => wid));
  const pinned = new Set(answer.pins.map(({ wid }) => wid));
  return {
    unsaved,
    openComments: answer.comments.filter(({ resolved }) => resolved === null).length,
    withoutReason: changed.filter((wids) => !wids.some((wid) => reasoned.has(wid))).length,
    withoutPin: changed.filter((wids) => !wids.some((wid) => pinned.has(wid))).length,
  };
}

/**
 * The identities of each changed clause of the body and of the units that hold it.
 *
 * A reason or a source of a whole new article serves the paragraphs in it. Notes of the explanation need neither.
 */
function changedArticles(answer: CompareAnswer): readonly (readonly string[])[] {
  const before = widPaths(answer.beforeDocument, answer.before.work.iri);
  const after = widPaths(answer.afterDocument, answer.after.work.iri);
  return countedChanges(answer.diff)
    .filter(({ kind }) => kind !== "kept")
    .flatMap((change) => {
      const path = after.get(change.after[0] ?? "") ?? before.get(change.before[0] ?? "");
      return path === undefined || path.length === 0 ? [] : [path];
    });
}

// What stands around the provisions needs no reason: the title and preamble of a new act, its closing, its explanation.
const AROUND: ReadonlySet<ClauseKind> = new Set([
  "preface",
  "preamble",
  "conclusions",
  "explanation",
]);

function widPaths(
  document: CompareAnswer["afterDocument"],
  iri: string,
): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  const clauses = addressClauses(legalSchema.nodeFromJSON(document), profileOfWork(iri));
  for (const { eid, wid, parent, kind } of clauses) {
    const outer = parent === null ? undefined : paths.get(parent);
    const isAround = AROUND.has(kind) || (parent !== null && outer === undefined);
    if (!isAround) paths.set(eid, kind === "body" ? [] : [wid, ...(outer ?? [])]);
  }
  return paths;
}
