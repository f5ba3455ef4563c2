/** Saving a version: a deliberate act with a message. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getVersion } from "prosemirror-collab";
import { useState } from "react";
import { Form, Input, Label, Text, TextField } from "react-aria-components";
import type { RouteAnswer } from "../../../../schemas/api/index.ts";
import type { ProposalRow, TargetRow, VersionRow } from "../../../../schemas/records/index.ts";
import { ConnectionLost } from "../../../api/client.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { answerKeys } from "../../../api/queries.ts";
import { useApi } from "../../../api/use-api.ts";
import { AuthorField, useSigning } from "../../../components/author.tsx";
import { Button } from "../../../components/button.tsx";
import { Failed } from "../../../components/failed.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { useWords } from "../../../i18n/index.ts";
import { trimTexts } from "../../../prosemirror/trim-texts.ts";
import type { DraftEditor } from "../draft-editor.ts";

interface SaveSheetProps {
  readonly editor: DraftEditor;
  readonly proposal: ProposalRow;
  readonly target: TargetRow;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onSaved: (version: VersionRow) => void;
}

/** Asks for a message, and saves what stands now. */
export function SaveSheet(props: SaveSheetProps) {
  const { editor, proposal, target, isOpen, onOpenChange, onSaved } = props;
  const t = useWords("proposal");
  const [message, setMessage] = useState("");
  const signing = useSigning();
  const save = useSaveVersion(editor, proposal, target, signing.settle);
  const close = (open: boolean) => {
    onOpenChange(open);
    if (!open) save.reset();
  };
  return (
    <Sheet title={t("saveTitle", { cite: target.work.cite })} isOpen={isOpen} onOpenChange={close}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (message.trim() === "" || signing.name.trim() === "" || save.isPending) return;
          save.mutate(message.trim(), {
            onSuccess: (version) => {
              setMessage("");
              onSaved(version);
              close(false);
            },
          });
        }}
      >
        <TextField className="field" value={message} onChange={setMessage} isRequired autoFocus>
          <Label>{t("saveMessage")}</Label>
          <Input className="input" maxLength={4000} />
          <Text slot="description">{t("saveHint")}</Text>
        </TextField>
        {signing.isUnnamed ? <AuthorField signing={signing} /> : null}
        <SaveFailure error={save.error} />
        <div>
          <Button type="submit" variant="main" isDisabled={save.isPending}>
            {t("saveVersion")}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}

/** What stands around the items of the bill could not be saved, so that the version would be without it. */
class FrameUnsaved extends Error {}

function SaveFailure({ error }: { readonly error: Error | null }) {
  const t = useWords("proposal");
  if (error === null) return null;
  if (error instanceof FrameUnsaved) return <p role="alert">{t("saveFrame")}</p>;
  if (error instanceof ConnectionLost) return <p role="alert">{t("saveAway")}</p>;
  if (error instanceof ApiProblem && error.code === "version/draft-moved-on")
    return <p role="alert">{t("saveMoved")}</p>;
  return <Failed error={error} />;
}

function useSaveVersion(
  editor: DraftEditor,
  proposal: ProposalRow,
  target: TargetRow,
  sign: () => Promise<void>,
) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (message: string) => {
      editor.readSource.get()();
      const { view, session, frame } = editor;
      const trimmed = trimTexts(view.state);
      if (trimmed !== null) view.dispatch(trimmed.setMeta("addToHistory", false));
      if (!(await frame.flush())) throw new FrameUnsaved();
      if (!(await session.flush())) throw new ConnectionLost(undefined);
      await sign();
      return api.send<RouteAnswer<"saveVersion">>(
        "POST",
        `/targets/${encodeURIComponent(target.id)}/versions`,
        { message },
        { ifMatch: `"${getVersion(view.state)}"` },
      );
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 412) void editor.session.refresh();
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: answerKeys.library });
      await queryClient.invalidateQueries({ queryKey: answerKeys.proposal(proposal.id) });
      await queryClient.invalidateQueries({ queryKey: answerKeys.comparisons });
    },
  });
}
