/** An address that leads nowhere. */

import { ButtonLink } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { useWords } from "../../i18n/index.ts";

/** Says that there is no such page, and where to look. */
export function NotFoundPage() {
  const t = useWords("common");
  usePageTitle(t("notFoundTitle"));
  return (
    <main id="content" className="page page-narrow">
      <Notice heading="h1" title={t("notFoundTitle")} text={t("notFoundText")}>
        <ButtonLink to="/" variant="main">
          {t("toLibrary")}
        </ButtonLink>
      </Notice>
    </main>
  );
}
