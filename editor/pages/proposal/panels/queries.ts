/** What the panels read and write beside the text. */
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { NewComment } from "../../../../schemas/api/comment.ts";
import type { RouteAnswer, RouteBody } from "../../../../schemas/api/index.ts";
import type { CommentRow, PinRow, ReasonRow } from "../../../../schemas/records/index.ts";
import type { Api } from "../../../api/client.ts";
import { answerKeys } from "../../../api/queries.ts";
import { useApi } from "../../../api/use-api.ts";

const targetPath = (targetId: string): string => `/targets/${encodeURIComponent(targetId)}`;

/** All pins of a target. */
export const pinsQuery = (api: Api, targetId: string) =>
  queryOptions({
    queryKey: ["pins", targetId],
    queryFn: () => api.get<RouteAnswer<"getPins">>(`${targetPath(targetId)}/pins`),
  });

/** All reasons of a target. */
export const reasonsQuery = (api: Api, targetId: string) =>
  queryOptions({
    queryKey: ["reasons", targetId],
    queryFn: () => api.get<RouteAnswer<"getReasons">>(`${targetPath(targetId)}/reasons`),
  });

/** All comments of a target. */
export const commentsQuery = (api: Api, targetId: string) =>
  queryOptions({
    queryKey: ["comments", targetId],
    queryFn: () => api.get<RouteAnswer<"getComments">>("/comments", { target: targetId }),
  });

/** A change of something beside the text; what shows it is fetched anew. */
function useBesideText<Input, Answer>(
  key: "pins" | "reasons" | "comments",
  targetId: string,
  change: (api: Api, input: Input) => Promise<Answer>,
) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => change(api, input),
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: [key, targetId] });
      await queryClient.invalidateQueries({ queryKey: answerKeys.comparisons });
    },
  });
}

/** Pins a provision to a clause. */
export const useAddPin = (targetId: string) =>
  useBesideText("pins", targetId, (api, pin: RouteBody<"addPin">) =>
    api.send<PinRow>("POST", `${targetPath(targetId)}/pins`, pin),
  );

/** Changes what was taken of a pinned provision, and what not. */
export const useChangePin = (targetId: string) =>
  useBesideText(
    "pins",
    targetId,
    (api, { pin, change }: { pin: PinRow; change: RouteBody<"changePin"> }) =>
      api.send<PinRow>("PATCH", `/pins/${encodeURIComponent(pin.id)}`, change, {
        ifMatch: pin.etag,
      }),
  );

/** Takes a pin away. */
export const useRemovePin = (targetId: string) =>
  useBesideText("pins", targetId, (api, pin: PinRow) =>
    api.send<undefined>("DELETE", `/pins/${encodeURIComponent(pin.id)}`, undefined, {
      ifMatch: pin.etag,
    }),
  );

/** Sets the reason of a clause; `held` is the state it is set over. */
export const usePutReason = (targetId: string) =>
  useBesideText(
    "reasons",
    targetId,
    (api, { wid, held, change }: { wid: string; held: string; change: RouteBody<"putReason"> }) =>
      api.send<ReasonRow>(
        "PUT",
        `${targetPath(targetId)}/reasons/${encodeURIComponent(wid)}`,
        change,
        { ifMatch: held },
      ),
  );

/** Comments on a clause. */
export const useAddComment = (targetId: string) =>
  useBesideText("comments", targetId, (api, comment: NewComment) =>
    api.send<CommentRow>("POST", "/comments", comment),
  );

/** Replies to a comment. */
export const useReply = (targetId: string) =>
  useBesideText("comments", targetId, (api, { id, body }: { id: string; body: string }) =>
    api.send<CommentRow>("POST", `/comments/${encodeURIComponent(id)}/replies`, { body }),
  );

/** Resolves a comment, or opens it again. */
export const useResolve = (targetId: string) =>
  useBesideText("comments", targetId, (api, { id, resolved }: { id: string; resolved: boolean }) =>
    api.send<CommentRow>("PATCH", `/comments/${encodeURIComponent(id)}`, { resolved }),
  );
