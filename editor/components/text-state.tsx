/** What a text says of itself: as enacted, consolidated, proposal; of which day; whole or excerpt. */

import type { Facts } from "../../schemas/facts.ts";
import { useDates } from "../i18n/dates.ts";
import { useWords } from "../i18n/index.ts";

type Stated = Pick<Facts, "state" | "extent" | "date">;

/** One line: "teks konsolidasi per 2 Januari 2026, kutipan". */
export function useStateLine(): (stated: Stated) => string {
  const t = useWords("common");
  const { day } = useDates();
  return ({ state, extent, date }) => {
    const stated = `${t(`state_${state}`)} ${t("asAt", { date: day(date) })}`;
    // What is not held is neither whole nor an excerpt.
    return state === "not-held" ? stated : `${stated}, ${t(`extent_${extent}`)}`;
  };
}
