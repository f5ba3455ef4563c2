/** Changing who one is, or the language one reads in. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RouteAnswer, RouteBody } from "../../../schemas/api/index.ts";
import { answerKeys } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";

/** The way to change the session; what the server answers is the session from then on. */
export function useSessionChange() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: RouteBody<"changeSession">) =>
      api.send<RouteAnswer<"changeSession">>("PATCH", "/session", change),
    onSuccess: (session) => queryClient.setQueryData(answerKeys.session, session),
  });
}
