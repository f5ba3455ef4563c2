/** An address that leads nowhere. */
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { usePageTitle } from "../../components/page-title.ts";

/** Says that there is no such page, and where to look. */
export function NotFoundPage() {
  const { t } = useTranslation();
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
