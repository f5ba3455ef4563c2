/** What stands in place of a text that is not held: how to bring it in, and a summary that says whose words it is. */
import type { Facts } from "../../../schemas/facts.ts";
import { ButtonLink } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { useLanguage, useWords } from "../../i18n/index.ts";
import { proseIn } from "../../i18n/prose.ts";

/** The way to the import, and the summary where there is one. */
export function NotHeld({ facts }: { readonly facts: Pick<Facts, "summary"> }) {
  const t = useWords("document");
  const language = useLanguage();
  return (
    <div className="not-held">
      <Notice title={t("notHeldTitle")} text={t("notHeldText")}>
        <ButtonLink to="/import" variant="main">
          {t("notHeldImport")}
        </ButtonLink>
      </Notice>
      {facts.summary === undefined ? null : (
        <section className="not-held-summary">
          <h2>{t("ownSummary")}</h2>
          <p className="quiet">{t("ownSummaryText")}</p>
          <p>{proseIn(facts.summary, language)}</p>
        </section>
      )}
    </div>
  );
}
