/** What a person should look at: labels that do not follow, notes without their unit. */

import { messageOf } from "../../../../schemas/message.ts";
import { isError } from "../../../../schemas/problem.ts";
import { inOrder } from "../../../components/in-order.ts";
import { Notice } from "../../../components/notice.tsx";
import { TextSkeleton } from "../../../components/skeleton.tsx";
import { useLanguage, useWords } from "../../../i18n/index.ts";
import { useSignal } from "../signal.ts";
import { ClauseLink } from "./clause-link.tsx";
import type { PanelContext } from "./panel-context.ts";

/** The problems of the draft, each with the way to its clause. */
export function ProblemsPanel({ editor, goTo }: PanelContext) {
  const t = useWords("proposal");
  const language = useLanguage();
  const analysis = useSignal(editor.analysis);
  if (analysis === null) return <TextSkeleton lines={[60, 90, 80]} />;
  if (analysis.problems.length === 0) return <Notice title={t("problemsNone")} />;
  return (
    <ul className="problems">
      {inOrder(analysis.problems, ({ problem, wid, path, point }) => (
        <li className={`problem ${isError(problem) ? "problem-error" : "problem-warning"}`}>
          <p>
            <span className="problem-sign" aria-hidden="true" />
            <span className="visually-hidden">
              {t(isError(problem) ? "problem_error" : "problem_warning")}:{" "}
            </span>
            {path.length === 0 ? (
              <span className="clause-link">{t("problemsWhole")}</span>
            ) : (
              <ClauseLink path={path} wid={wid} goTo={goTo} />
            )}
          </p>
          <p>{messageOf(problem, language)}</p>
          {point === null ? null : <p className="quiet">{t("problemPoint", { point })}</p>}
        </li>
      ))}
    </ul>
  );
}
