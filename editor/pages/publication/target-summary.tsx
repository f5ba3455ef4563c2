/** One act of a proposal as it will be published. */

import { useQuery } from "@tanstack/react-query";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import { compareQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { useCountsSentence } from "../../comparison/counts-sentence.ts";
import { useAuthor } from "../../components/author.tsx";
import { ButtonLink } from "../../components/button.tsx";
import { CurrencyNote } from "../../components/currency-note.tsx";
import { Failed } from "../../components/failed.tsx";
import { useDates } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/index.ts";

export type Target = RouteAnswer<"getProposal">["targets"][number];

/** The act, its version, and the changes in words. */
export function TargetSummary({ target }: { readonly target: Target }) {
  const t = useWords("publication");
  const { moment } = useDates();
  const nameOf = useAuthor();
  const sentence = useCountsSentence();
  const compared = useQuery(compareQuery(useApi(), target.baseVersionId, target.latestVersionId));
  const version = target.versions.find(({ id }) => id === target.latestVersionId);
  return (
    <li className="publication-target">
      <h3 lang={target.work.language}>
        {target.work.cite} · {target.work.title}
      </h3>
      <p className="quiet">
        {version === undefined
          ? t("baseOnly")
          : t("versionLine", {
              message: version.message,
              author: nameOf(version.author),
              date: moment(version.createdAt),
            })}
      </p>
      {compared.error === null ? (
        <p role="status">
          {compared.data === undefined ? t("reading") : sentence(compared.data.diff)}
        </p>
      ) : (
        <Failed error={compared.error} retry={() => void compared.refetch()} />
      )}
      {compared.data === undefined || compared.data.before.currency === null ? null : (
        <CurrencyNote currency={compared.data.before.currency} text={t("baseText")} />
      )}
      <div>
        <ButtonLink
          to="/compare"
          search={{ before: target.baseVersionId, after: target.latestVersionId }}
        >
          {t("seeRedline")}
        </ButtonLink>
      </div>
    </li>
  );
}
