/** Sizes of files as a person reads them. */
import { useLanguage, useWords } from "../../i18n/index.ts";

const MEGABYTE = 1_000_000;

/** `2,4 MB`. */
export function useMegabytes(): (bytes: number) => string {
  const t = useWords("import");
  const language = useLanguage();
  const figures = new Intl.NumberFormat(language === "id" ? "id-ID" : "en-GB", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  // The smallest file has a tenth, not nothing.
  return (bytes) => t("size", { size: figures.format(Math.max(0.1, bytes / MEGABYTE)) });
}
