/** Comments on the clauses of the draft, in the order of the text. */
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Form, Label, TextArea, TextField } from "react-aria-components";
import type { CommentRow } from "../../../../schemas/records/index.ts";
import { useApi } from "../../../api/use-api.ts";
import { useAuthor } from "../../../components/author.tsx";
import { Button } from "../../../components/button.tsx";
import { Failed } from "../../../components/failed.tsx";
import { Notice } from "../../../components/notice.tsx";
import { TextSkeleton } from "../../../components/skeleton.tsx";
import { useDates } from "../../../i18n/dates.ts";
import { useWords } from "../../../i18n/index.ts";
import { useSignal } from "../signal.ts";
import { ClauseLink } from "./clause-link.tsx";
import type { PanelContext } from "./panel-context.ts";
import { commentsQuery, useAddComment, useReply, useResolve } from "./queries.ts";
import { eidOf, pathsIn, useCurrentClauses } from "./use-clause.ts";

/** The threads, and a field for a new one on the clause at the cursor. */
export function CommentsPanel({ editor, target, goTo }: PanelContext) {
  const t = useWords("proposal");
  const comments = useQuery(commentsQuery(useApi(), target.id));
  const clause = useCurrentClauses(editor).at(-1);
  const add = useAddComment(target.id);
  const analysis = useSignal(editor.analysis);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the paths change when the analysis does.
  const paths = useMemo(() => pathsIn(editor), [editor, analysis]);
  if (comments.error !== null && comments.data === undefined)
    return <Failed error={comments.error} retry={() => void comments.refetch()} />;
  if (comments.data === undefined) return <TextSkeleton lines={[60, 90, 80]} />;
  const order = [...paths.keys()];
  const rows = comments.data.comments.toSorted(
    (one, other) => order.indexOf(one.wid) - order.indexOf(other.wid),
  );
  const send = async (body: string) => {
    if (clause === undefined) return;
    // The server knows the clause once it has the steps that made it.
    await editor.session.flush();
    const eid = eidOf(editor, clause.wid) ?? "";
    const { wid } = clause;
    const versionRef = `draft:${target.id}`;
    await add.mutateAsync({
      targetId: target.id,
      versionRef,
      wid,
      eid,
      side: "after",
      quote: null,
      body,
    });
  };
  return (
    <div className="stack">
      {clause === undefined ? (
        <p className="quiet">{t("clauseNone")}</p>
      ) : (
        <CommentForm
          key={clause.wid}
          label={t("commentAdd", { path: clause.path.join(" ") })}
          send={send}
          action={t("commentSend")}
        />
      )}
      {rows.length === 0 ? <Notice title={t("commentsNone")} /> : null}
      {rows.map((row) => (
        <Thread key={row.id} row={row} path={paths.get(row.wid)} goTo={goTo} />
      ))}
    </div>
  );
}

interface CommentFormProps {
  readonly label: string;
  readonly action: string;
  readonly send: (body: string) => Promise<unknown>;
}

/** A field that keeps what was typed until it was taken. */
function CommentForm({ label, action, send }: CommentFormProps) {
  const [body, setBody] = useState("");
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async () => {
    try {
      await send(body.trim());
      setBody("");
      setFailure(null);
    } catch (cause) {
      setFailure(cause);
    }
  };
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (body.trim() !== "") void submit();
      }}
    >
      <TextField className="field" value={body} onChange={setBody}>
        <Label>{label}</Label>
        <TextArea className="input" rows={2} />
      </TextField>
      {failure === null ? null : <Failed error={failure} />}
      <div>
        <Button type="submit" isDisabled={body.trim() === ""}>
          {action}
        </Button>
      </div>
    </Form>
  );
}

interface ThreadProps {
  readonly row: CommentRow;
  readonly path: readonly string[] | undefined;
  readonly goTo: (wid: string) => void;
}

function Thread({ row, path, goTo }: ThreadProps) {
  const nameOf = useAuthor();
  const t = useWords("proposal");
  const { moment } = useDates();
  const reply = useReply(row.targetId);
  const resolve = useResolve(row.targetId);
  const isResolved = row.resolved !== null;
  return (
    <article className={`thread${isResolved ? " thread-resolved" : ""}`}>
      <p className="change-head">
        {path === undefined ? (
          <span className="quiet">{t("commentGone")}</span>
        ) : (
          <ClauseLink path={path} wid={row.wid} goTo={goTo} />
        )}
        {row.resolved === null ? null : (
          <span className="quiet">{t("commentResolved", { by: row.resolved.by })}</span>
        )}
      </p>
      {row.quote === null ? null : <blockquote className="thread-quote">{row.quote}</blockquote>}
      {[row, ...row.replies].map((said) => (
        <div key={said.id} className="said">
          <p className="quiet">
            {nameOf(said.author)} · {moment(said.createdAt)}
          </p>
          <p>{said.body}</p>
        </div>
      ))}
      {isResolved ? null : (
        <CommentForm
          label={t("commentReply")}
          action={t("commentReply")}
          send={(body) => reply.mutateAsync({ id: row.id, body })}
        />
      )}
      <Button
        variant="quiet"
        isDisabled={resolve.isPending}
        onPress={() => resolve.mutate({ id: row.id, resolved: !isResolved })}
      >
        {t(isResolved ? "commentReopen" : "commentResolve")}
      </Button>
    </article>
  );
}
