/** Commenting, replying, resolving: each answer of the server takes its place in the comparison at once. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CompareAnswer } from "../../../schemas/api/compare.ts";
import type { RouteBody } from "../../../schemas/api/index.ts";
import { answerKeys } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";

type Comment = CompareAnswer["comments"][number];

/** The three things that can be done with comments. */
export function useComments() {
  const api = useApi();
  const place = usePlacing();
  const add = useMutation({
    mutationFn: (comment: RouteBody<"addComment">) =>
      api.send<Comment>("POST", "/comments", comment),
    onSuccess: place,
  });
  const reply = useMutation({
    mutationFn: ({ id, body }: { readonly id: string; readonly body: string }) =>
      api.send<Comment>("POST", `/comments/${id}/replies`, { body }),
    onSuccess: place,
  });
  const resolve = useMutation({
    mutationFn: ({ id, resolved }: { readonly id: string; readonly resolved: boolean }) =>
      api.send<Comment>("PATCH", `/comments/${id}`, { resolved }),
    onSuccess: place,
  });
  return { add, reply, resolve };
}

/** Puts a comment into every comparison of its target that is held. */
function usePlacing(): (comment: Comment) => void {
  const queryClient = useQueryClient();
  return (comment) =>
    queryClient.setQueriesData<CompareAnswer>({ queryKey: answerKeys.comparisons }, (answer) => {
      if (answer === undefined || answer.targetId !== comment.targetId) return answer;
      const isKnown = answer.comments.some(({ id }) => id === comment.id);
      const comments = isKnown
        ? answer.comments.map((one) => (one.id === comment.id ? comment : one))
        : [...answer.comments, comment];
      return { ...answer, comments };
    });
}
