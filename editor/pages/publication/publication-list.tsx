/** What was published of a proposal before. */

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PublicationRow } from "../../../schemas/records/index.ts";
import { publicationsQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { useAuthor } from "../../components/author.tsx";
import { Button } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { useDates } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/index.ts";
import { CopyAddress } from "./copy-address.tsx";
import { WithdrawSheet } from "./withdraw-sheet.tsx";

/** The publications of a proposal, newest first. */
export function PublicationList({ proposalId }: { readonly proposalId: string }) {
  const t = useWords("publication");
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
          <Published
            key={publication.id}
            publication={publication}
            others={own.filter(
              ({ id, withdrawal }) => id !== publication.id && withdrawal === null,
            )}
          />
        ))}
      </ol>
    </section>
  );
}

interface PublishedProps {
  readonly publication: PublicationRow;
  readonly others: readonly PublicationRow[];
}

function Published({ publication, others }: PublishedProps) {
  const t = useWords("publication");
  const { moment } = useDates();
  const nameOf = useAuthor();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { author, createdAt, targets, withdrawal } = publication;
  return (
    <li>
      <p>
        <strong>{t("publishedBy", { author: nameOf(author), date: moment(createdAt) })}</strong>{" "}
        <span className="quiet">{targets.map(({ cite }) => cite).join(", ")}</span>
      </p>
      {withdrawal === null ? null : (
        <p>
          <span className="tag">{t("withdrawn")}</span>{" "}
          {t("withdrawnBy", {
            author: nameOf(withdrawal.author),
            date: moment(withdrawal.at),
            reason: withdrawal.reason,
          })}
        </p>
      )}
      <CopyAddress publication={publication} />
      {withdrawal === null ? (
        <Button variant="quiet" onPress={() => setWithdrawing(true)}>
          {t("withdrawOpen")}
        </Button>
      ) : null}
      <WithdrawSheet
        publication={publication}
        others={others}
        isOpen={isWithdrawing}
        onOpenChange={setWithdrawing}
      />
    </li>
  );
}
