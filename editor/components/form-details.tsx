/** What changed in a clause besides its words: the target of a link, an image, an omission; quietly, emphasis and the like. */
import { sayForm } from "../../engine/diff/index.ts";
import type { FormDetail } from "../../schemas/change.ts";
import { useLanguage, useWords } from "../i18n/index.ts";
import { inOrder } from "./in-order.ts";

/** A line a detail; what weighs as much as words is struck and inserted as words are. Nothing where there is none. */
export function FormDetails({ details }: { readonly details: readonly FormDetail[] }) {
  const t = useWords("compare");
  const language = useLanguage();
  if (details.length === 0) return null;
  return (
    <ul className="form-details">
      {inOrder(details, (detail) => {
        const { subject, before, after, isLoud } = sayForm(detail, language);
        if (!isLoud) return <li>{`${subject}: ${before} → ${after}`}</li>;
        return (
          <li className="form-loud">
            {subject}: <del data-said={t("saidDeleted")}>{before}</del> →{" "}
            <ins data-said={t("saidInserted")}>{after}</ins>
          </li>
        );
      })}
    </ul>
  );
}
