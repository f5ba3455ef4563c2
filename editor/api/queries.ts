/** What pages read from the server: one entry an answer, so that all pages share and refresh the same one. */
import { queryOptions } from "@tanstack/react-query";
import type { CompareAnswer } from "../../schemas/api/compare.ts";
import type { RouteAnswer } from "../../schemas/api/index.ts";
import type { Api } from "./client.ts";

/** The keys of answers, for refreshing them after a change. */
export const answerKeys = {
  session: ["session"],
  library: ["library"],
  comparisons: ["compare"],
  publications: ["publications"],
  proposal: (id: string) => ["proposal", id],
} as const;

/** Who one is. */
export const sessionQuery = (api: Api) =>
  queryOptions({
    queryKey: answerKeys.session,
    queryFn: () => api.get<RouteAnswer<"getSession">>("/session"),
  });

/** All works, proposals and gaps. */
export const libraryQuery = (api: Api) =>
  queryOptions({
    queryKey: answerKeys.library,
    queryFn: () => api.get<RouteAnswer<"getLibrary">>("/library"),
  });

/** Clauses by words or citation. */
export const searchQuery = (
  api: Api,
  query: { readonly q: string; readonly kind?: string | undefined; readonly limit?: number },
) =>
  queryOptions({
    queryKey: ["search", query.q, query.kind ?? "", query.limit ?? 0],
    queryFn: () => api.get<RouteAnswer<"search">>("/search", { ...query }),
  });

/** A version to read; it never changes. */
export const versionQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ["version", id],
    queryFn: () => api.get<RouteAnswer<"getVersion">>(`/versions/${encodeURIComponent(id)}`),
  });

/** Whether a version is the law of today. */
export const currencyQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ["currency", id],
    queryFn: () =>
      api.get<RouteAnswer<"getVersionCurrency">>(`/versions/${encodeURIComponent(id)}/currency`),
  });

/** A proposal with its targets. */
export const proposalQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: answerKeys.proposal(id),
    queryFn: () => api.get<RouteAnswer<"getProposal">>(`/proposals/${encodeURIComponent(id)}`),
  });

/** Two texts, clause by clause. */
export const compareQuery = (api: Api, before: string, after: string) =>
  queryOptions({
    queryKey: [...answerKeys.comparisons, before, after],
    queryFn: () => api.get<CompareAnswer>("/compare", { before, after }),
  });

/** The bill of a saved version; a version never changes. */
export const versionBillQuery = (api: Api, versionId: string) =>
  queryOptions({
    queryKey: ["version-bill", versionId],
    queryFn: () =>
      api.get<RouteAnswer<"getVersionBill">>(`/versions/${encodeURIComponent(versionId)}/bill`),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** All publications, newest first. */
export const publicationsQuery = (api: Api) =>
  queryOptions({
    queryKey: answerKeys.publications,
    queryFn: () => api.get<RouteAnswer<"getPublications">>("/publications"),
  });
