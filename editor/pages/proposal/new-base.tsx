/** A newer version of the act that a draft changes: what it means for the draft, and the way onto it. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { BaseAnswer, BaseConflict, NewBase } from "../../../schemas/api/base.ts";
import type { Library } from "../../../schemas/api/library.ts";
import type { TargetRow } from "../../../schemas/records/index.ts";
import { libraryQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { Button } from "../../components/button.tsx";
import { Choice } from "../../components/choice.tsx";
import { Failed } from "../../components/failed.tsx";
import { inOrder } from "../../components/in-order.ts";
import { Sheet } from "../../components/sheet.tsx";
import { TextSkeleton } from "../../components/skeleton.tsx";
import { useDates } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/index.ts";

/** A button where the library holds a later text of the act than the draft stands on; else nothing. */
export function NewBaseButton({ target }: { readonly target: TargetRow }) {
  const t = useWords("bill");
  const library = useQuery(libraryQuery(useApi())).data;
  const [isOpen, setIsOpen] = useState(false);
  const later = library === undefined ? undefined : laterVersion(library, target);
  if (later === undefined) return null;
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{t("baseUpdate")}</Button>
      <Sheet title={t("baseTitle")} isOpen={isOpen} onOpenChange={setIsOpen}>
        {isOpen ? <NewBaseForm target={target} later={later} /> : null}
      </Sheet>
    </>
  );
}

interface LaterVersion {
  readonly id: string;
  readonly date: string;
}

/** The newest version of the latest text of the act that is law, where the draft stands on another one. */
function laterVersion({ works }: Library, target: TargetRow): LaterVersion | undefined {
  const expressions = works
    .find(({ id }) => id === target.work.id)
    ?.expressions.filter(({ targetId }) => targetId === null);
  const base = expressions?.find(({ versions }) =>
    versions.some(({ id }) => id === target.baseVersionId),
  );
  const latest = expressions?.toSorted((one, other) => (one.date < other.date ? 1 : -1))[0];
  const [newest] = latest?.versions ?? [];
  if (base === undefined || latest === undefined || newest === undefined) return undefined;
  return latest.date < base.date || newest.id === target.baseVersionId
    ? undefined
    : { id: newest.id, date: latest.date };
}

interface NewBaseFormProps {
  readonly target: TargetRow;
  readonly later: LaterVersion;
}

function NewBaseForm({ target, later }: NewBaseFormProps) {
  const t = useWords("bill");
  const { day } = useDates();
  const api = useApi();
  const path = `/targets/${target.id}/base`;
  const shown = useQuery({
    queryKey: ["new-base", target.id, later.id],
    queryFn: () => api.send<BaseAnswer>("POST", path, { baseVersionId: later.id, save: false }),
    gcTime: 0,
  });
  const [decided, setDecided] = useState<ReadonlyMap<string, "ours" | "theirs">>(new Map());
  const save = useMutation({
    mutationFn: (body: NewBase) => api.send<BaseAnswer>("POST", path, body),
  });
  const conflicts = shown.data?.conflicts ?? [];
  const open = conflicts.filter(({ key }) => !decided.has(key)).length;
  const decisions = [...decided].map(([key, side]) => ({ key, side }));
  if (save.data !== undefined) return <Updated target={target} answer={save.data} />;
  return (
    <div className="stack">
      <p>{t("baseText", { date: day(later.date) })}</p>
      {shown.isPending ? <TextSkeleton lines={[80, 60]} /> : null}
      {shown.error === null ? null : <Failed error={shown.error} />}
      {shown.data === undefined ? null : (
        <p role="status">
          {conflicts.length === 0
            ? t("baseNoConflict")
            : t("baseConflicts", { count: conflicts.length, open })}
        </p>
      )}
      {shown.data === undefined ? null : <Told answer={shown.data} />}
      {conflicts.map((conflict) => (
        <Conflict
          key={conflict.key}
          conflict={conflict}
          side={decided.get(conflict.key)}
          onDecide={(side) => setDecided((now) => new Map(now).set(conflict.key, side))}
        />
      ))}
      {save.error === null ? null : <Failed error={save.error} />}
      <div>
        <Button
          variant="main"
          isDisabled={shown.data === undefined || open > 0 || save.isPending}
          onPress={() => save.mutate({ baseVersionId: later.id, decisions, save: true })}
        >
          {t("baseSave")}
        </Button>
      </div>
    </div>
  );
}

/** What is no conflict, and must be known all the same. */
function Told({ answer: { parts, unplaced } }: { readonly answer: BaseAnswer }) {
  const t = useWords("bill");
  return (
    <>
      {parts.map(({ kind, label, keepsOwn }) => (
        <p key={`${kind} ${label}`}>
          {t(`basePart_${kind}`, { label })} {keepsOwn ? t("basePartOwn") : ""}
        </p>
      ))}
      {unplaced.length === 0 ? null : (
        <section>
          <p>{t("baseUnplaced", { count: unplaced.length })}</p>
          <ul>
            {inOrder(unplaced, ({ kind, label }) => (
              <li>{t(`baseUnplaced_${kind}`, { label })}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">{t("baseVersions")}</p>
    </>
  );
}

interface UpdatedProps {
  readonly target: TargetRow;
  readonly answer: BaseAnswer;
}

/** The draft after the update, with the way back. It is opened anew: its base, its analysis and its outline all changed. */
function Updated({ target, answer: { earlierVersionId } }: UpdatedProps) {
  const t = useWords("bill");
  const api = useApi();
  const back = useMutation({
    mutationFn: (versionId: string) =>
      api.send("POST", `/targets/${target.id}/restored`, { versionId }),
    onSuccess: () => location.reload(),
  });
  return (
    <div className="stack">
      <p role="status">{t("baseDone")}</p>
      {back.error === null ? null : <Failed error={back.error} />}
      <div className="base-actions">
        <Button variant="main" onPress={() => location.reload()}>
          {t("baseOpen")}
        </Button>
        {earlierVersionId === null ? null : (
          <Button isDisabled={back.isPending} onPress={() => back.mutate(earlierVersionId)}>
            {t("baseBack")}
          </Button>
        )}
      </div>
    </div>
  );
}

interface ConflictProps {
  readonly conflict: BaseConflict;
  readonly side: "ours" | "theirs" | undefined;
  readonly onDecide: (side: "ours" | "theirs") => void;
}

function Conflict({ conflict, side, onDecide }: ConflictProps) {
  const t = useWords("bill");
  return (
    <section className="base-conflict" aria-label={conflict.label}>
      <h3>{conflict.label}</h3>
      <p className="quiet">{t(`conflict_${conflict.kind}`)}</p>
      {(["ours", "theirs"] as const).map((one) => (
        <p key={one}>
          <strong>{t(`base_${one}`)}</strong>{" "}
          <span lang="id" className="base-words">
            {conflict[one] ?? t("baseGone")}
          </span>
        </p>
      ))}
      <Choice
        label={t("baseWhose")}
        labelled="said"
        value={side ?? ""}
        options={(["ours", "theirs"] as const).map((value) => ({
          value,
          text: t(`base_${value}`),
        }))}
        onChange={(chosen) => onDecide(chosen === "theirs" ? "theirs" : "ours")}
      />
    </section>
  );
}
