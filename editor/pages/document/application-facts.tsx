/** What the amending act did that made the text: kept with the version, for whoever reads it later. */
import { Link } from "@tanstack/react-router";
import type { Application } from "../../../schemas/records/index.ts";
import { inOrder } from "../../components/in-order.ts";
import { useSaid } from "../../components/use-said.ts";
import { useWords } from "../../i18n/index.ts";

/** The act with its count, and what it did not name or could not reach; nothing where no act made the text. */
export function ApplicationFacts({ application }: { readonly application: Application | null }) {
  const t = useWords("document");
  const say = useSaid();
  if (application === null) return null;
  const { billVersionId, cite, items, problems, undeclared } = application;
  const count = (outcome: string) => items.filter((item) => item.outcome === outcome).length;
  const notHeld = count("not-held");
  return (
    <>
      <h2>{t("madeBy")}</h2>
      <p>
        <Link to="/texts/$versionId" params={{ versionId: billVersionId }}>
          {cite}
        </Link>
      </p>
      <p className="quiet">
        {t("madeCount", { count: items.length, applied: count("applied") })}
        {notHeld === 0 ? "" : ` ${t("madeNotHeld", { count: notHeld })}`}
        {undeclared === 0 ? "" : ` ${t("madeUndeclared", { count: undeclared })}`}
      </p>
      {problems.length === 0 ? null : (
        <details>
          <summary>{t("madeDetails")}</summary>
          <ul className="amend-problems">
            {inOrder(problems, (one) => (
              <li className="quiet">{say(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
