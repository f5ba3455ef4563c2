/** Comments with their replies; what is resolved folds away and can be reopened. */

import { useState } from "react";
import { Form, Label, TextArea, TextField } from "react-aria-components";
import type { CompareAnswer } from "../../../schemas/api/compare.ts";
import { focusWhenDrawn } from "../../components/arrival.ts";
import { useAuthor } from "../../components/author.tsx";
import { Button } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { useDates } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/index.ts";
import { Quote } from "./comment-form.tsx";
import { useComments } from "./use-comments.ts";

type Comment = CompareAnswer["comments"][number];

/** All threads of a clause: the open ones, then those that are resolved. */
export function Threads({ comments }: { readonly comments: readonly Comment[] }) {
  const t = useWords("compare");
  const open = comments.filter(({ resolved }) => resolved === null);
  const resolved = comments.filter((comment) => comment.resolved !== null);
  if (comments.length === 0) return null;
  return (
    <div className="threads">
      {open.map((comment) => (
        <Thread key={comment.id} comment={comment} />
      ))}
      {resolved.length === 0 ? null : (
        <details className="threads-resolved">
          <summary>{t("resolvedThreads", { count: resolved.length })}</summary>
          {resolved.map((comment) => (
            <Thread key={comment.id} comment={comment} />
          ))}
        </details>
      )}
    </div>
  );
}

function Thread({ comment }: { readonly comment: Comment }) {
  const t = useWords("compare");
  const { moment } = useDates();
  const { resolve } = useComments();
  const [isReplying, setIsReplying] = useState(false);
  const isOpen = comment.resolved === null;
  const id = `comment-${comment.id}`;
  const endReply = () => {
    setIsReplying(false);
    focusWhenDrawn(id);
  };
  // A thread that is resolved folds away; the clause it was on takes the focus.
  const settle = () => {
    const row = document.getElementById(id)?.closest(".row")?.id;
    resolve.mutate(
      { id: comment.id, resolved: isOpen },
      { onSuccess: () => focusWhenDrawn(isOpen && row !== undefined ? row : id) },
    );
  };
  return (
    <section className="thread" id={id}>
      {comment.quote === null ? null : <Quote words={comment.quote} />}
      <Said author={comment.author} at={comment.createdAt} body={comment.body} />
      {comment.replies.map((reply) => (
        <Said key={reply.id} author={reply.author} at={reply.createdAt} body={reply.body} />
      ))}
      {comment.resolved === null ? null : (
        <p className="quiet">
          {t("resolvedBy", { name: comment.resolved.by, date: moment(comment.resolved.at) })}
        </p>
      )}
      {resolve.error === null ? null : <Failed error={resolve.error} />}
      {isReplying ? (
        <ReplyForm comment={comment} onDone={endReply} />
      ) : (
        <div className="comment-actions">
          {isOpen ? (
            <Button variant="quiet" onPress={() => setIsReplying(true)}>
              {t("reply")}
            </Button>
          ) : null}
          <Button variant="quiet" onPress={settle}>
            {isOpen ? t("resolve") : t("reopen")}
          </Button>
        </div>
      )}
    </section>
  );
}

interface SaidProps {
  readonly author: string;
  readonly at: string;
  readonly body: string;
}

function Said({ author, at, body }: SaidProps) {
  const { moment } = useDates();
  const nameOf = useAuthor();
  return (
    <div className="said">
      <p>
        <strong>{nameOf(author)}</strong> <span className="quiet">{moment(at)}</span>
      </p>
      <p className="said-body">{body}</p>
    </div>
  );
}

interface ReplyFormProps {
  readonly comment: Comment;
  readonly onDone: () => void;
}

function ReplyForm({ comment, onDone }: ReplyFormProps) {
  const t = useWords(["compare", "common"]);
  const nameOf = useAuthor();
  const { reply } = useComments();
  const [body, setBody] = useState("");
  return (
    <Form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (body.trim() === "") return;
        reply.mutate({ id: comment.id, body: body.trim() }, { onSuccess: onDone });
      }}
    >
      <TextField className="field" value={body} onChange={setBody} isRequired autoFocus>
        <Label>{t("replyTo", { author: nameOf(comment.author) })}</Label>
        <TextArea className="input" rows={2} />
      </TextField>
      {reply.error === null ? null : <Failed error={reply.error} />}
      <div className="comment-actions">
        <Button type="submit" variant="main" isDisabled={reply.isPending}>
          {t("send")}
        </Button>
        <Button onPress={onDone}>{t("common:cancel")}</Button>
      </div>
    </Form>
  );
}
