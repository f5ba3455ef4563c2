/** Correcting the pairing: the comparison is asked for anew, since one pair decides others. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RouteBody } from "../../schemas/api/index.ts";
import type { CorrectionRow } from "../../schemas/records/index.ts";
import { answerKeys } from "../api/queries.ts";
import { useApi } from "../api/use-api.ts";

/** Saying something about a pair, and taking it back. */
export function useCorrections() {
  const api = useApi();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: answerKeys.comparisons });
  const add = useMutation({
    mutationFn: (correction: RouteBody<"addCorrection">) =>
      api.send<CorrectionRow>("POST", "/corrections", correction),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (id: string) => api.send<undefined>("DELETE", `/corrections/${id}`),
    onSuccess,
  });
  return { add, remove };
}
