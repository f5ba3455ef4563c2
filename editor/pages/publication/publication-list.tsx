/** What was published of a proposal before. */

import { useQuery } from "@tanstack/react-query";
import { publicationsQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { Failed } from "../../components/failed.tsx";
import { useDates } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/index.ts";
import { CopyAddress } from "./copy-address.tsx";

/** The publications of a proposal, newest first. */
export function PublicationList({ proposalId }: { readonly proposalId: string }) {
  const t = useWords("publication");
  const { moment } = useDates();
  const publications = useQuery(publicationsQuery(useApi()));
  const own = publications.data?.publications.filter((one) => one.proposalId === proposalId) ?? [];
  return (
    <section className="publication-section">
      <h2>{t("earlier")}</h2>
      {publications.error === null ? null : (
        <Failed error={publications.error} retry={() => void publications.refetch()} />
      )}
      {publications.isSuccess && own.length === 0 ? <p className="quiet">{t("none")}</p> : null}
      <ol className="publication-list">
        {own.map((publication) => (
          <li key={publication.id}>
            <p>
              <strong>
                {t("publishedBy", {
                  author: publication.author,
                  date: moment(publication.createdAt),
                })}
              </strong>{" "}
              <span className="quiet">
                {publication.targets.map(({ cite }) => cite).join(", ")}
              </span>
            </p>
            <CopyAddress publication={publication} />
          </li>
        ))}
      </ol>
    </section>
  );
}
