/** Why a clause is changed: the drafter's reason, and the gaps of the study that it answers. */
import { Link } from "@tanstack/react-router";
import type { CompareAnswer } from "../../schemas/api/compare.ts";
import { useLanguage, useWords } from "../i18n/index.ts";
import { proseIn } from "../i18n/prose.ts";

/** The reason of a clause. */
export function RowReason({ reason }: { readonly reason: CompareAnswer["reasons"][number] }) {
  const t = useWords("compare");
  const language = useLanguage();
  return (
    <div className="row-reason">
      <p className="row-reason-title">{t("reason")}</p>
      <p>{proseIn(reason.reason, language)}</p>
      {reason.gaps.length === 0 ? null : (
        <p className="quiet">
          {t("gaps")}{" "}
          {reason.gaps.map((gap, index) => (
            <span key={gap}>
              {index === 0 ? null : ", "}
              <Link to="/" hash={`gap-${gap}`}>
                {gap}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
