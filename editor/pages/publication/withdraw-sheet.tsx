/** Withdrawing a publication: for good, with a reason, and with what stands in its place where there is such. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form, Label, Text, TextArea, TextField } from "react-aria-components";
import type { RouteAnswer, RouteBody } from "../../../schemas/api/index.ts";
import type { PublicationRow } from "../../../schemas/records/index.ts";
import { answerKeys } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { AuthorField, useSigning } from "../../components/author.tsx";
import { Button } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { Picker } from "../../components/picker.tsx";
import { Sheet } from "../../components/sheet.tsx";
import { useDates } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/index.ts";

interface WithdrawSheetProps {
  readonly publication: PublicationRow;
  /** The publications of the same proposal that still stand, without this one. */
  readonly others: readonly PublicationRow[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Asks why, and what replaces it. */
export function WithdrawSheet({ publication, others, isOpen, onOpenChange }: WithdrawSheetProps) {
  const t = useWords("publication");
  const { moment } = useDates();
  const [reason, setReason] = useState("");
  const [successor, setSuccessor] = useState<string | null>(null);
  const signing = useSigning();
  const withdraw = useWithdrawal(publication.id, signing.settle);
  const options = others.map(({ id, createdAt, author }) => ({
    value: id,
    text: moment(createdAt),
    beside: author,
  }));
  return (
    <Sheet title={t("withdrawTitle")} isOpen={isOpen} onOpenChange={onOpenChange}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() === "" || signing.name.trim() === "" || withdraw.isPending) return;
          const replaced = successor === null ? {} : { replacedBy: successor };
          withdraw.mutate(
            { reason: reason.trim(), ...replaced },
            { onSuccess: () => onOpenChange(false) },
          );
        }}
      >
        <p>{t("withdrawWhat")}</p>
        <TextField className="field" value={reason} onChange={setReason} isRequired autoFocus>
          <Label>{t("withdrawReason")}</Label>
          <TextArea className="input" rows={3} maxLength={20_000} />
          <Text slot="description">{t("withdrawReasonHint")}</Text>
        </TextField>
        {options.length === 0 ? null : (
          <Picker
            label={t("withdrawSuccessor")}
            placeholder={t("withdrawNoSuccessor")}
            value={successor}
            groups={[{ title: t("earlier"), options }]}
            onChange={setSuccessor}
          />
        )}
        {signing.isUnnamed ? <AuthorField signing={signing} /> : null}
        {withdraw.error === null ? null : <Failed error={withdraw.error} />}
        <div>
          <Button type="submit" variant="main" isDisabled={withdraw.isPending}>
            {t("withdraw")}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}

function useWithdrawal(id: string, sign: () => Promise<void>) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: RouteBody<"withdrawPublication">) => {
      await sign();
      return api.send<RouteAnswer<"withdrawPublication">>(
        "POST",
        `/publications/${encodeURIComponent(id)}/withdrawal`,
        body,
      );
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: answerKeys.publications }),
  });
}
