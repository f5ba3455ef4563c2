/** What a clause that was found is called, and which text it stands in. */
import { useQuery } from "@tanstack/react-query";
import type { Hit } from "../../schemas/api/library.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { libraryQuery } from "../api/queries.ts";
import { useApi } from "../api/use-api.ts";
import { useDates } from "../i18n/dates.ts";
import { useLanguage, useWords } from "../i18n/index.ts";
import { proseIn } from "../i18n/prose.ts";
import { citeLabels } from "./citation.ts";
import { usePartName } from "./part-name.ts";

/** A function that names a hit by its labels, or by the part it is where it has none. */
export function useHitName(): (hit: Hit, country: string) => string {
  const partName = usePartName();
  return (hit, country) => {
    const profile = Object.values(profiles).find(({ id }) => id === country) ?? profiles.id;
    return citeLabels(hit.path, profile) || partName(hit.kind);
  };
}

/** A function that says which text a hit stands in: the proposal by its title, any other by its state and day. */
export function useHitText(): (hit: Hit) => string {
  const t = useWords("common");
  const { day } = useDates();
  const language = useLanguage();
  const library = useQuery(libraryQuery(useApi())).data;
  const titles = new Map(
    (library?.proposals ?? []).flatMap(({ targets, title }) =>
      targets.map(({ id }) => [id, proseIn(title, language)] as const),
    ),
  );
  return ({ targetId, state, date }) => {
    const title = targetId === null ? undefined : titles.get(targetId);
    const stated = t(`state_${state}`);
    return title === undefined
      ? `${stated} ${t("asAt", { date: day(date) })}`
      : `${stated}: ${title}`;
  };
}
