/** Where the version will stand: in a new work, as a new state of one, or on top of a version that is held. */
import { useQuery } from "@tanstack/react-query";
import { libraryQuery } from "../../../api/queries.ts";
import { useApi } from "../../../api/use-api.ts";
import { useDates } from "../../../i18n/dates.ts";
import { useWords } from "../../../i18n/index.ts";
import { addressOf, citeOf, type FactsFields } from "../facts/facts-fields.ts";
import { readDay } from "../facts/read-day.ts";

/** One sentence; nothing while the fields do not say enough. */
export function Destination({ fields }: { readonly fields: FactsFields }) {
  const t = useWords(["import", "common"]);
  const { day } = useDates();
  const works = useQuery(libraryQuery(useApi())).data?.works;
  const address = addressOf(fields);
  if (works === undefined || address === "") return null;
  const work = works.find(({ iri }) => iri === address);
  const { state, date } = fields;
  const held = work?.expressions.find(
    (one) => one.targetId === null && one.date === readDay(date) && one.state === state,
  );
  const cite = work?.cite ?? citeOf(fields);
  return (
    <p className="import-destination" role="status">
      {work === undefined
        ? t("becomesWork", { cite })
        : held === undefined
          ? t("becomesState", { cite })
          : t("becomesVersion", {
              cite,
              state: t(`common:state_${state}`),
              date: day(held.date),
            })}{" "}
      <code>{address}</code>
    </p>
  );
}
