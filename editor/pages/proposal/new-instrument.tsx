/** One more instrument of a proposal: another act of the library that it changes, or a new act. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Form, Input, Label, Text, TextField } from "react-aria-components";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import type { Library } from "../../../schemas/api/library.ts";
import type { NewTarget } from "../../../schemas/api/proposal.ts";
import { isBlankVersion, type ProposalRow } from "../../../schemas/records/index.ts";
import { answerKeys, libraryQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { Button } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { Picker, type PickerGroup } from "../../components/picker.tsx";
import { Sheet } from "../../components/sheet.tsx";
import { useDates } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/index.ts";

interface NewInstrumentProps {
  readonly proposal: ProposalRow;
}

/** A button, and the sheet that it opens. */
export function NewInstrument({ proposal }: NewInstrumentProps) {
  const t = useWords("proposal");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{t("instrumentAdd")}</Button>
      <Sheet title={t("instrumentTitle")} isOpen={isOpen} onOpenChange={setIsOpen}>
        {isOpen ? <InstrumentForm proposal={proposal} onDone={() => setIsOpen(false)} /> : null}
      </Sheet>
    </>
  );
}

interface InstrumentFormProps extends NewInstrumentProps {
  readonly onDone: () => void;
}

function InstrumentForm({ proposal, onDone }: InstrumentFormProps) {
  const t = useWords("proposal");
  const [base, setBase] = useState<string | null>(null);
  const [title, setTitle] = useState("");
  const groups = useBases(proposal);
  const add = useAddTarget(proposal, onDone);
  return (
    <div className="stack">
      <p>{t("instrumentText")}</p>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (base !== null) add.mutate({ baseVersionId: base });
        }}
      >
        <Picker
          label={t("instrumentBase")}
          placeholder={t("instrumentChoose")}
          value={base}
          groups={groups}
          onChange={setBase}
        />
        <div>
          <Button type="submit" variant="main" isDisabled={base === null || add.isPending}>
            {t("instrumentAmend")}
          </Button>
        </div>
      </Form>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== "") add.mutate({ newAct: { title: title.trim() } });
        }}
      >
        <TextField className="field" value={title} onChange={setTitle} maxLength={600} isRequired>
          <Label>{t("instrumentNew")}</Label>
          <Input className="input" lang="id" />
          <Text slot="description">{t("instrumentNewHint")}</Text>
        </TextField>
        <div>
          <Button type="submit" isDisabled={add.isPending}>
            {t("instrumentStart")}
          </Button>
        </div>
      </Form>
      {add.error === null ? null : <Failed error={add.error} />}
    </div>
  );
}

/** The texts of the library that are law and that the proposal does not change yet. */
function useBases({ targets }: ProposalRow): readonly PickerGroup[] {
  const t = useWords(["compare", "common"]);
  const { day } = useDates();
  const library = useQuery(libraryQuery(useApi())).data;
  const taken = new Set(targets.map(({ work }) => work.id));
  const works = (library?.works ?? []).filter(
    ({ kind, id }) => kind === "existing" && !taken.has(id),
  );
  return works.flatMap((work): PickerGroup[] => {
    const options = work.expressions
      .filter(isLaw)
      .flatMap(({ state, date, versions: [newest] }) => {
        if (newest === undefined) return [];
        const text = t("versionOf", { state: t(`common:state_${state}`), date: day(date) });
        return [{ value: newest.id, text: `${work.cite}, ${text}` }];
      });
    return options.length === 0 ? [] : [{ title: work.title, options }];
  });
}

function isLaw({
  targetId,
  state,
  versions,
}: Library["works"][number]["expressions"][number]): boolean {
  return targetId === null && state !== "not-held" && !versions.every(isBlankVersion);
}

function useAddTarget(proposal: ProposalRow, onDone: () => void) {
  const api = useApi();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (asked: NewTarget) =>
      api.send<RouteAnswer<"addTarget">>(
        "POST",
        `/proposals/${encodeURIComponent(proposal.id)}/targets`,
        asked,
      ),
    onSuccess: async (target) => {
      await queryClient.invalidateQueries({ queryKey: answerKeys.library });
      await queryClient.invalidateQueries({ queryKey: answerKeys.proposal(proposal.id) });
      onDone();
      await navigate({
        to: "/proposals/$proposalId",
        params: { proposalId: proposal.id },
        search: { target: target.id },
      });
    },
  });
}
