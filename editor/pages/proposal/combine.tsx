/** Other proposals on the act of a draft, brought together with it as a new proposal. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import {
  Checkbox,
  CheckboxGroup,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
} from "react-aria-components";
import type {
  CombinationOrder,
  CombinedAnswer,
  OpenWordings,
  WordingChoice,
} from "../../../schemas/api/combine.ts";
import type { Library } from "../../../schemas/api/library.ts";
import { messageOfSaid } from "../../../schemas/message.ts";
import type { Prose, TargetRow } from "../../../schemas/records/index.ts";
import { answerKeys, libraryQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { Button } from "../../components/button.tsx";
import { Choice } from "../../components/choice.tsx";
import { Failed } from "../../components/failed.tsx";
import { inOrder } from "../../components/in-order.ts";
import { Sheet } from "../../components/sheet.tsx";
import { TextSkeleton } from "../../components/skeleton.tsx";
import { useLanguage, useWords } from "../../i18n/index.ts";
import { proseIn } from "../../i18n/prose.ts";

interface CombineProps {
  readonly target: TargetRow;
}

/** A button where other proposals stand on the same text of the act; else nothing. */
export function CombineButton({ target }: CombineProps) {
  const t = useWords("combine");
  const library = useQuery(libraryQuery(useApi())).data;
  const [isOpen, setIsOpen] = useState(false);
  const others = library === undefined ? [] : othersOn(library, target);
  if (others.length === 0) return null;
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{t("open")}</Button>
      <Sheet title={t("title")} isOpen={isOpen} onOpenChange={setIsOpen}>
        {isOpen ? <CombineForm target={target} others={others} /> : null}
      </Sheet>
    </>
  );
}

interface Other {
  readonly targetId: string;
  readonly title: Prose;
}

function othersOn({ proposals }: Library, target: TargetRow): readonly Other[] {
  return proposals.flatMap(({ title, targets }) =>
    targets
      .filter(({ id, baseVersionId }) => id !== target.id && baseVersionId === target.baseVersionId)
      .map(({ id }) => ({ targetId: id, title })),
  );
}

interface CombineFormProps extends CombineProps {
  readonly others: readonly Other[];
}

function CombineForm({ target, others }: CombineFormProps) {
  const t = useWords("combine");
  const language = useLanguage();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [name, setName] = useState("");
  const [choices, setChoices] = useState<ReadonlyMap<string, WordingChoice["words"]>>(new Map());
  const title = name.trim();
  const { shown, save } = useCombination(target, picked);
  const conflicts = shown.data?.conflicts ?? [];
  const open = conflicts.filter(({ key }) => !isSettled(choices.get(key))).length;
  const settled = conflicts.flatMap(({ key }) => {
    const words = choices.get(key);
    return words === undefined ? [] : [{ key, words }];
  });
  const isReady = shown.data !== undefined && shown.data.refused.length === 0 && open === 0;
  return (
    <div className="stack">
      <p>{t("text", { cite: target.work.cite })}</p>
      <CheckboxGroup
        className="checks"
        value={[...picked]}
        onChange={(values) => {
          setPicked(values);
          setChoices(new Map());
          save.reset();
        }}
      >
        <Label>{t("others")}</Label>
        {others.map((other) => (
          <Checkbox key={other.targetId} value={other.targetId} className="check">
            <span className="check-box" aria-hidden="true" />
            {proseIn(other.title, language)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <TextField className="field" value={name} onChange={setName} maxLength={300}>
        <Label>{t("name")}</Label>
        <Input className="input" />
        <Text slot="description">{t("nameHint")}</Text>
      </TextField>
      {picked.length > 0 && shown.isPending ? <TextSkeleton lines={[80, 60]} /> : null}
      {shown.error === null ? null : <Failed error={shown.error} />}
      {shown.data === undefined ? null : (
        <p role="status">
          {conflicts.length === 0 ? t("agree") : t("conflicts", { count: conflicts.length, open })}
        </p>
      )}
      {conflicts.map((conflict) => (
        <Conflict
          key={conflict.key}
          conflict={conflict}
          words={choices.get(conflict.key)}
          onSettle={(words) => setChoices((now) => new Map(now).set(conflict.key, words))}
        />
      ))}
      <Refused answer={shown.data} />
      {save.error === null ? null : <Failed error={save.error} />}
      <div>
        <Button
          variant="main"
          isDisabled={!isReady || save.isPending}
          onPress={() =>
            save.mutate({
              targetIds: [...picked],
              ...(title === "" ? {} : { title: { id: title, en: title } }),
              choices: settled,
              save: true,
            })
          }
        >
          {t("save")}
        </Button>
      </div>
    </div>
  );
}

/** What would happen, and the way to have it happen. */
function useCombination(target: TargetRow, targetIds: readonly string[]) {
  const api = useApi();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const path = `/targets/${target.id}/combined`;
  const shown = useQuery({
    queryKey: ["combined", target.id, ...targetIds],
    queryFn: () => api.send<CombinedAnswer>("POST", path, { targetIds, save: false }),
    enabled: targetIds.length > 0,
    gcTime: 0,
  });
  const save = useMutation({
    mutationFn: (body: CombinationOrder) => api.send<CombinedAnswer>("POST", path, body),
    onSuccess: async ({ proposal }) => {
      await queryClient.invalidateQueries({ queryKey: answerKeys.library });
      if (proposal !== null)
        await navigate({ to: "/proposals/$proposalId", params: { proposalId: proposal.id } });
    },
  });
  return { shown, save };
}

function isSettled(words: WordingChoice["words"] | undefined): boolean {
  return words !== undefined && ("of" in words || words.own.trim() !== "");
}

/** Why the bill is not proven where the proposals agree. */
function Refused({ answer }: { readonly answer: CombinedAnswer | undefined }) {
  const t = useWords("combine");
  const language = useLanguage();
  if (answer === undefined || answer.refused.length === 0) return null;
  return (
    <section>
      <p>{t("refused")}</p>
      <ul>
        {inOrder(answer.refused, (said) => (
          <li>{messageOfSaid(said, language)}</li>
        ))}
      </ul>
    </section>
  );
}

interface ConflictProps {
  readonly conflict: OpenWordings;
  readonly words: WordingChoice["words"] | undefined;
  readonly onSettle: (words: WordingChoice["words"]) => void;
}

const OWN = "own";

/** One clause with every wording, and the choice among them. */
function Conflict({ conflict, words, onSettle }: ConflictProps) {
  const t = useWords("combine");
  const language = useLanguage();
  const label = conflict.label === "" ? t("whole") : conflict.label;
  const options = conflict.wordings.map(({ targetIds, titles }) => ({
    value: targetIds[0] ?? "",
    text: titles.map((title) => proseIn(title, language)).join("; "),
  }));
  const first = conflict.wordings.find(({ text }) => text !== null)?.text ?? "";
  const chosen = words === undefined ? "" : "of" in words ? words.of : OWN;
  return (
    <section className="base-conflict" aria-label={label}>
      <h3>{label}</h3>
      <p className="quiet">{t(`kind_${conflict.kind}`)}</p>
      {conflict.wordings.map(({ targetIds, text }, at) => (
        <div key={targetIds.join(" ")}>
          <strong>{options[at]?.text}</strong>
          <p lang="id" className="base-words combine-words">
            {text ?? t("gone")}
          </p>
        </div>
      ))}
      <Choice
        label={t("whose")}
        labelled="said"
        value={chosen}
        options={conflict.label === "" ? options : [...options, { value: OWN, text: t("own") }]}
        onChange={(value) => onSettle(value === OWN ? { own: first } : { of: value })}
      />
      {words !== undefined && "own" in words ? (
        <TextField className="field" value={words.own} onChange={(own) => onSettle({ own })}>
          <Label>{t("ownLabel", { label })}</Label>
          <TextArea className="input" rows={8} lang="id" />
          <Text slot="description">{t("ownHint")}</Text>
        </TextField>
      ) : null}
    </section>
  );
}
