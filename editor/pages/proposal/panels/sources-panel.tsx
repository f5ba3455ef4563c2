/** Comparative provisions pinned to clauses: those of the clause at the cursor first. */
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { PinRow } from "../../../../schemas/records/index.ts";
import { useApi } from "../../../api/use-api.ts";
import { Button } from "../../../components/button.tsx";
import { Failed } from "../../../components/failed.tsx";
import { Picker } from "../../../components/picker.tsx";
import { TextSkeleton } from "../../../components/skeleton.tsx";
import { useWords } from "../../../i18n/index.ts";
import { useSignal } from "../signal.ts";
import { ClauseLink } from "./clause-link.tsx";
import { NewPin } from "./new-pin.tsx";
import type { PanelContext } from "./panel-context.ts";
import { Pin } from "./pin.tsx";
import { pinsQuery } from "./queries.ts";
import { type CurrentClause, pathsIn, useCurrentClauses } from "./use-clause.ts";

/** The pins of the draft, and the way to a new one. */
export function SourcesPanel(context: PanelContext) {
  const { editor, target, goTo } = context;
  const t = useWords("proposal");
  const pins = useQuery(pinsQuery(useApi(), target.id));
  const { clause, clauses, choose } = useChosenClause(context);
  const analysis = useSignal(editor.analysis);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the paths change when the analysis does.
  const paths = useMemo(() => pathsIn(editor), [editor, analysis]);
  if (pins.error !== null && pins.data === undefined)
    return <Failed error={pins.error} retry={() => void pins.refetch()} />;
  if (pins.data === undefined) return <TextSkeleton lines={[60, 90, 80]} />;
  const here = pins.data.pins.filter(({ wid }) => wid === clause?.wid);
  const elsewhere = pins.data.pins.filter(({ wid }) => wid !== clause?.wid);
  return (
    <div className="stack">
      {clause === undefined ? (
        <p className="quiet">{t("clauseNone")}</p>
      ) : (
        <section className="stack">
          {clauses.length < 2 ? (
            <h2>{t("pinsHere", { path: clause.path.join(" ") })}</h2>
          ) : (
            <Picker
              label={t("clause")}
              value={clause.wid}
              groups={[
                {
                  title: t("clause"),
                  options: clauses.map(({ wid, path }) => ({ value: wid, text: path.join(" ") })),
                },
              ]}
              onChange={choose}
            />
          )}
          {here.length === 0 ? <p className="quiet">{t("pinsNone")}</p> : null}
          {here.map((pin) => (
            <Pin key={pin.id} pin={pin} />
          ))}
          <AddPin key={clause.wid} targetId={target.id} clause={clause} />
        </section>
      )}
      {elsewhere.length === 0 ? null : (
        <section className="stack">
          <h2>{t("pinsElsewhere")}</h2>
          {elsewhere.map((pin) => (
            <ElsewherePin key={pin.id} pin={pin} path={paths.get(pin.wid)} goTo={goTo} />
          ))}
        </section>
      )}
    </div>
  );
}

interface ElsewherePinProps {
  readonly pin: PinRow;
  readonly path: readonly string[] | undefined;
  readonly goTo: (wid: string) => void;
}

function ElsewherePin({ pin, path, goTo }: ElsewherePinProps) {
  const t = useWords("proposal");
  return (
    <div>
      <p className="change-head">
        {path === undefined ? (
          <span className="quiet">{t("commentGone")}</span>
        ) : (
          <ClauseLink path={path} wid={pin.wid} goTo={goTo} />
        )}
      </p>
      <Pin pin={pin} />
    </div>
  );
}

function AddPin({
  targetId,
  clause,
}: {
  readonly targetId: string;
  readonly clause: CurrentClause;
}) {
  const t = useWords("proposal");
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <NewPin targetId={targetId} clause={clause} close={() => setIsOpen(false)} />;
  return (
    <div>
      <Button onPress={() => setIsOpen(true)}>{t("pinAdd")}</Button>
    </div>
  );
}

/** The clause that is worked on: chosen among those around the cursor, else the innermost one. */
function useChosenClause({ editor }: PanelContext) {
  const clauses = useCurrentClauses(editor);
  const [chosen, choose] = useState<string>();
  const clause = clauses.find(({ wid }) => wid === chosen) ?? clauses.at(-1);
  return { clause, clauses, choose };
}
