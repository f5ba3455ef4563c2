/** The last step: what the text is, and into which work it goes. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { Form } from "react-aria-components";
import type { NewImportVersion, ReadingAnswer } from "../../../../schemas/api/import.ts";
import type { RouteAnswer } from "../../../../schemas/api/index.ts";
import { answerKeys } from "../../../api/queries.ts";
import { useApi } from "../../../api/use-api.ts";
import { Button } from "../../../components/button.tsx";
import { Failed } from "../../../components/failed.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { dayText } from "../../../i18n/dates.ts";
import { useLanguage, useWords } from "../../../i18n/index.ts";
import { type FactsFields, factsOf, missingFields, openFields } from "../facts/facts-fields.ts";
import { FactsForm } from "../facts/facts-form.tsx";
import { recogniseFacts } from "../facts/recognise-facts.ts";
import { forgetKept } from "../keep-work.ts";
import { importKeys } from "../queries.ts";
import type { Checking } from "../use-checking.ts";
import { Destination } from "./destination.tsx";

interface SaveSheetProps {
  readonly reading: ReadingAnswer;
  readonly checking: Checking;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The sheet behind "save to the library". */
export function SaveSheet({ reading, checking, isOpen, onOpenChange }: SaveSheetProps) {
  const t = useWords("import");
  return (
    <Sheet title={t("saveTitle")} isOpen={isOpen} onOpenChange={onOpenChange}>
      {checking.recovery.current === null ? null : (
        <SaveForm reading={reading} checking={checking} />
      )}
    </Sheet>
  );
}

function SaveForm({ reading, checking }: Pick<SaveSheetProps, "reading" | "checking">) {
  const t = useWords("import");
  const { profile } = checking.recovery;
  const [fields, setFields] = useFields(reading, checking);
  const [isAsked, setIsAsked] = useState(false);
  const save = useSave(reading, checking);
  const missing = missingFields(fields, profile.id);
  const submit = () => {
    setIsAsked(true);
    if (missing.length === 0) save.mutate(fields);
  };
  return (
    <Form
      className="stack import-save"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{t("saveText")}</p>
      {checking.openCount === 0 ? null : (
        <p className="import-open" role="note">
          {t("stillOpen", { count: checking.openCount })}
        </p>
      )}
      <FactsForm
        fields={fields}
        profile={profile.id}
        missing={isAsked ? missing : []}
        onChange={(changed) => setFields((now) => ({ ...now, ...changed }))}
      />
      <Destination fields={fields} />
      <div role="alert">
        {isAsked && missing.length > 0 ? (
          <p className="import-open">
            {t("missing", { fields: missing.map((field) => t(`missing_${field}`)).join(", ") })}
          </p>
        ) : null}
      </div>
      {save.error === null ? null : <Failed error={save.error} />}
      <div className="import-actions">
        <Button type="submit" variant="main" isDisabled={save.isPending}>
          {t(save.isPending ? "saving" : "save")}
        </Button>
      </div>
    </Form>
  );
}

function useFields({ facts, import: { state } }: ReadingAnswer, { recovery }: Checking) {
  const { current, profile } = recovery;
  const language = useLanguage();
  const beginning = useMemo(
    () =>
      openFields({
        profile: profile.id,
        format: state.kind === "read" ? state.format : "text",
        recognised: current === null ? NOTHING : recogniseFacts(current.document),
        facts,
      }),
    [current, profile, facts, state],
  );
  const { date } = beginning;
  const written = date === "" ? "" : dayText(date, language);
  return useState<FactsFields>({ ...beginning, date: written });
}

const NOTHING = { type: "", number: "", year: "", title: "", date: "", gazette: "" } as const;

function useSave({ facts, import: { id, fileName } }: ReadingAnswer, checking: Checking) {
  const t = useWords("import");
  const api = useApi();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { recovery, confirmed } = checking;
  return useMutation({
    mutationFn: (fields: FactsFields) => {
      const source = recovery.source();
      const body: NewImportVersion = {
        kind: recovery.profile.id === "id" ? "existing" : "comparative",
        facts: factsOf(fields, new Date().toISOString().slice(0, "2026-11-23".length), facts),
        message: t("messageText", { name: fileName }),
        confirmed: [...confirmed],
        ...(source === recovery.recovered ? {} : { source }),
      };
      return api.send<RouteAnswer<"saveImport">>("POST", `/imports/${id}/version`, body);
    },
    onSuccess: async (version) => {
      await forgetKept(id);
      await queryClient.invalidateQueries({ queryKey: answerKeys.library });
      await navigate({ to: "/texts/$versionId", params: { versionId: version.id } });
      queryClient.removeQueries({ queryKey: importKeys.one(id) });
    },
  });
}
