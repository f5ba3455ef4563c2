/** The files that a text came from: what they are, who gave them, what became of their words. */
import type { Provenance } from "../../../schemas/records/index.ts";
import { useAuthor } from "../../components/author.tsx";
import { useDates } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/index.ts";

/** Each file with its hash, to be kept; nothing where the text came from none. */
export function ProvenanceList({ provenances }: { readonly provenances: readonly Provenance[] }) {
  const t = useWords("import");
  if (provenances.length === 0) return null;
  return (
    <>
      <h2>{t("provenance")}</h2>
      <ul className="facts-versions">
        {provenances.map((provenance) => (
          <ProvenanceRow key={provenance.id} provenance={provenance} />
        ))}
      </ul>
    </>
  );
}

function ProvenanceRow({ provenance }: { readonly provenance: Provenance }) {
  const t = useWords("import");
  const { moment } = useDates();
  const nameOf = useAuthor();
  const { id, fileName, hash, format, engine, author, createdAt, words, edits, confirmed } =
    provenance;
  const { source, document, dropped, repaired } = words;
  return (
    <li className="facts-provenance">
      <a href={`/api/v1/originals/${hash}`} download={fileName}>
        {fileName}
      </a>
      <p className="quiet">
        {t("provenanceBy", {
          format: t(`formatName_${format}`),
          engine,
          author: nameOf(author),
          date: moment(createdAt),
        })}
      </p>
      <p className="quiet">
        {t("words", { source, document, dropped })} · {t("wordsRepaired", { count: repaired })}
        {edits > 0 ? ` · ${t("provenanceEdits", { count: edits })}` : ""}
        {confirmed > 0 ? ` · ${t("provenanceConfirmed", { count: confirmed })}` : ""}
      </p>
      <a href={`/api/v1/provenances/${id}/account`} download={`${fileName}.account.json`}>
        {t("account")}
      </a>
      <p>
        <code>{hash}</code>
      </p>
    </li>
  );
}
