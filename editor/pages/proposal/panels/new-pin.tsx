/** Choosing a comparative provision for a clause: found by words or citation, then what was taken and what was not. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Form, Input, Label, SearchField, Text } from "react-aria-components";
import type { Hit } from "../../../../schemas/api/library.ts";
import { searchQuery } from "../../../api/queries.ts";
import { useApi } from "../../../api/use-api.ts";
import { Button } from "../../../components/button.tsx";
import { Failed } from "../../../components/failed.tsx";
import { useDebounced } from "../../../components/use-debounced.ts";
import { useWords } from "../../../i18n/index.ts";
import { NO_PROSE, ProseFields } from "./prose-fields.tsx";
import { useAddPin } from "./queries.ts";
import type { CurrentClause } from "./use-clause.ts";

interface NewPinProps {
  readonly targetId: string;
  readonly clause: CurrentClause;
  readonly close: () => void;
}

/** Finds, chooses and pins. */
export function NewPin({ targetId, clause, close }: NewPinProps) {
  const [chosen, setChosen] = useState<Hit>();
  if (chosen === undefined) return <FindProvision onChoose={setChosen} close={close} />;
  return (
    <PinNotes
      targetId={targetId}
      clause={clause}
      hit={chosen}
      close={close}
      back={() => setChosen(undefined)}
    />
  );
}

/** How long typing rests before the library is asked, in milliseconds. */
const REST = 150;
const MAX_PROVISIONS = 12;

interface FindProvisionProps {
  readonly onChoose: (hit: Hit) => void;
  readonly close: () => void;
}

function FindProvision({ onChoose, close }: FindProvisionProps) {
  const t = useWords(["proposal", "common"]);
  const [typed, setTyped] = useState("");
  const q = useDebounced(typed.trim(), REST);
  const found = useQuery({
    ...searchQuery(useApi(), { q, kind: "comparative", limit: MAX_PROVISIONS }),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
  const hits = q === "" ? [] : (found.data?.hits ?? []);
  return (
    <div className="stack find-provision">
      <SearchField className="field" value={typed} onChange={setTyped} autoFocus>
        <Label>{t("pinSearch")}</Label>
        <Input className="input" />
        <Text slot="description">{t("pinSearchHint")}</Text>
      </SearchField>
      {found.error === null ? null : <Failed error={found.error} />}
      <ul className="hits">
        {hits.map((hit) => (
          <li key={`${hit.versionId}#${hit.eid}`}>
            <button type="button" className="hit" onClick={() => onChoose(hit)}>
              <strong>
                {hit.cite} {hit.path.join(" ")}
              </strong>
              <span className="hit-words">{hit.snippet.map(([, text]) => text).join("")}</span>
            </button>
          </li>
        ))}
      </ul>
      {q !== "" && found.isSuccess && hits.length === 0 ? (
        <p className="quiet">{t("pinSearchNone")}</p>
      ) : null}
      <div>
        <Button variant="quiet" onPress={close}>
          {t("common:cancel")}
        </Button>
      </div>
    </div>
  );
}

interface PinNotesProps extends NewPinProps {
  readonly hit: Hit;
  readonly back: () => void;
}

function PinNotes({ targetId, clause, hit, close, back }: PinNotesProps) {
  const t = useWords("proposal");
  const add = useAddPin(targetId);
  const [taken, setTaken] = useState(NO_PROSE);
  const [notTaken, setNotTaken] = useState(NO_PROSE);
  const source = { versionId: hit.versionId, eid: hit.eid };
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ wid: clause.wid, source, taken, notTaken }, { onSuccess: close });
      }}
    >
      <p>
        <span className="quiet">{t("pinChosen")}</span>{" "}
        <strong>
          {hit.cite} {hit.path.join(" ")}
        </strong>
      </p>
      <ProseFields what={t("taken")} value={taken} onChange={setTaken} />
      <ProseFields what={t("notTaken")} value={notTaken} onChange={setNotTaken} />
      {add.error === null ? null : <Failed error={add.error} />}
      <div className="row">
        <Button type="submit" variant="main" isDisabled={add.isPending}>
          {t("pinSave")}
        </Button>
        <Button variant="quiet" onPress={back}>
          {t("pinOther")}
        </Button>
      </div>
    </Form>
  );
}
