/** The title of the browser's tab. */

import { useEffect } from "react";
import { useWords } from "../i18n/index.ts";

/** Names the tab after the page while it is shown. */
export function usePageTitle(title: string | undefined): void {
  const t = useWords("common");
  const name = t("rancang");
  useEffect(() => {
    document.title = title === undefined ? name : `${title} · ${name}`;
  }, [title, name]);
}
