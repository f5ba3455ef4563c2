/** What the import pages read from the server. */
import { queryOptions } from "@tanstack/react-query";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import type { ImportState } from "../../../schemas/records/index.ts";
import type { Api } from "../../api/client.ts";

/** How often the state of a file that is being read is asked for, in milliseconds. */
const ASK_AGAIN = 400;

export const importKeys = {
  all: ["imports"],
  one: (id: string) => ["imports", id],
  reading: (id: string) => ["imports", id, "reading"],
} as const;

/** Files that are not saved yet; asked for again while one of them is on its way. */
export const importsQuery = (api: Api) =>
  queryOptions({
    queryKey: importKeys.all,
    queryFn: () => api.get<RouteAnswer<"getImports">>("/imports"),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      (data ?? []).some(({ state }) => isOnItsWay(state)) ? ASK_AGAIN : false,
  });

/** A file, asked for again until it is read or refused. */
export const importQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: importKeys.one(id),
    queryFn: () => api.get<RouteAnswer<"getImport">>(`/imports/${encodeURIComponent(id)}`),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && isOnItsWay(data.state) ? ASK_AGAIN : false,
  });

/** What was recovered from a file; it never changes. */
export const readingQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: importKeys.reading(id),
    queryFn: () => api.get<RouteAnswer<"getReading">>(`/imports/${encodeURIComponent(id)}/reading`),
    staleTime: Number.POSITIVE_INFINITY,
  });

function isOnItsWay({ kind }: ImportState): boolean {
  return kind === "waiting" || kind === "reading";
}
