/** A comment in the making, on a clause or on words in it. */

import { useState } from "react";
import { Form, Label, Text, TextArea, TextField } from "react-aria-components";
import { focusWhenDrawn } from "../../components/arrival.ts";
import { Button } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { useWords } from "../../i18n/index.ts";
import { useComparison, useNodeName, useWriting } from "../comparison-context.ts";
import type { ComparisonRow } from "../rows.ts";
import { useComments } from "./use-comments.ts";

interface CommentFormProps {
  readonly row: ComparisonRow;
  /** The words that were selected; null for the whole clause. */
  readonly quote: string | null;
}

/** Longest comment, as the server takes it. */
const MAX_LENGTH = 20_000;

/** The form under a clause; after sending, the thread stands where the form stood. */
export function CommentForm({ row, quote }: CommentFormProps) {
  const t = useWords(["compare", "common"]);
  const { answer } = useComparison();
  const place = useNodeName()(row.node);
  const { onWrite } = useWriting();
  const { add } = useComments();
  const [body, setBody] = useState("");
  const { after, before } = row.node;
  const clause = after ?? before[0];
  const { targetId } = answer;
  if (clause === undefined || targetId === null) return null;
  const side = after === null ? "before" : "after";
  const cancel = () => {
    onWrite(null);
    focusWhenDrawn(row.id);
  };
  const send = () =>
    add.mutate(
      {
        targetId,
        versionRef: answer[side].ref,
        wid: clause.wid,
        eid: clause.eid,
        side,
        quote,
        body: body.trim(),
      },
      {
        onSuccess: ({ id }) => {
          onWrite(null);
          focusWhenDrawn(`comment-${id}`);
        },
      },
    );
  return (
    <Form
      className="comment-form"
      aria-label={t("commentOn", { place })}
      onSubmit={(event) => {
        event.preventDefault();
        if (body.trim() !== "") send();
      }}
    >
      {quote === null ? null : <Quote words={quote} />}
      <TextField
        className="field"
        value={body}
        onChange={setBody}
        maxLength={MAX_LENGTH}
        isRequired
        autoFocus
        onKeyDown={(event) => {
          if (event.key === "Escape") cancel();
        }}
      >
        <Label>{t("commentOn", { place })}</Label>
        <TextArea className="input" rows={3} />
        {quote === null ? <Text slot="description">{t("commentHint")}</Text> : null}
      </TextField>
      {add.error === null ? null : <Failed error={add.error} />}
      <div className="comment-actions">
        <Button type="submit" variant="main" isDisabled={add.isPending}>
          {t("send")}
        </Button>
        <Button onPress={cancel} shortcut="Esc">
          {t("common:cancel")}
        </Button>
      </div>
    </Form>
  );
}

/** The words of the law that a comment is on. */
export function Quote({ words }: { readonly words: string }) {
  const t = useWords("compare");
  return (
    <p className="comment-quote">
      <span className="quiet">{t("onWords")}</span> <q>{words}</q>
    </p>
  );
}
