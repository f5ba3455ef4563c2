/** The beginning of a proposal: a title, and the version it starts from. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Form, Input, Label, Text, TextField } from "react-aria-components";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import { answerKeys } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { Button } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { Sheet } from "../../components/sheet.tsx";
import { useLanguage, useWords } from "../../i18n/index.ts";

interface NewProposalSheetProps {
  readonly versionId: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Asks for a title and opens the new proposal. */
export function NewProposalSheet({ versionId, isOpen, onOpenChange }: NewProposalSheetProps) {
  const t = useWords("document");
  const [title, setTitle] = useState("");
  const open = useOpenProposal(versionId);
  return (
    <Sheet title={t("proposeTitle")} isOpen={isOpen} onOpenChange={onOpenChange}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== "") open.mutate(title.trim());
        }}
      >
        <p>{t("proposeText")}</p>
        <TextField
          className="field"
          value={title}
          onChange={setTitle}
          maxLength={600}
          isRequired
          autoFocus
        >
          <Label>{t("proposalName")}</Label>
          <Input className="input" />
          <Text slot="description">{t("proposalNameHint")}</Text>
        </TextField>
        {open.error === null ? null : <Failed error={open.error} />}
        <div>
          <Button type="submit" variant="main" isDisabled={open.isPending}>
            {t("start")}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}

function useOpenProposal(versionId: string) {
  const api = useApi();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const language = useLanguage();
  return useMutation({
    mutationFn: (title: string) =>
      api.send<RouteAnswer<"openProposal">>("POST", "/proposals", {
        title: { id: "", en: "", [language]: title },
        baseVersionIds: [versionId],
      }),
    onSuccess: async (proposal) => {
      await queryClient.invalidateQueries({ queryKey: answerKeys.library });
      await navigate({ to: "/proposals/$proposalId", params: { proposalId: proposal.id } });
    },
  });
}
