/** A clause named by its labels, as a way to it. */
import { useWords } from "../../../i18n/index.ts";

interface ClauseLinkProps {
  readonly path: readonly string[];
  readonly wid: string | null;
  readonly goTo: (wid: string) => void;
}

/** The labels from the article down; pressed, the text goes there. */
export function ClauseLink({ path, wid, goTo }: ClauseLinkProps) {
  const t = useWords("proposal");
  const label = path.join(" ");
  if (wid === null || wid === "") return <span className="clause-link">{label}</span>;
  return (
    <button type="button" className="link clause-link" title={t("goTo")} onClick={() => goTo(wid)}>
      {label === "" ? t("goTo") : label}
    </button>
  );
}
