/** A pinned provision: its words, where they come from, what was taken and what was not. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Form } from "react-aria-components";
import { legalSchema } from "../../../../schemas/document.ts";
import type { PinRow, Prose } from "../../../../schemas/records/index.ts";
import { Button } from "../../../components/button.tsx";
import { Failed } from "../../../components/failed.tsx";
import { ProvisionText } from "../../../components/law-text.tsx";
import { useLanguage, useWords } from "../../../i18n/index.ts";
import { proseIn } from "../../../i18n/prose.ts";
import { ProseFields } from "./prose-fields.tsx";
import { useChangePin, useRemovePin } from "./queries.ts";

/** One pin, to read and to change. */
export function Pin({ pin }: { readonly pin: PinRow }) {
  const t = useWords("proposal");
  const [isEdited, setIsEdited] = useState(false);
  const remove = useRemovePin(pin.targetId);
  const { source } = pin;
  return (
    <article className="pin">
      <p className="pin-cite">
        <Link to="/texts/$versionId" params={{ versionId: source.versionId }} hash={source.eid}>
          {[source.cite, source.clause?.label].filter(Boolean).join(" · ")}
        </Link>
      </p>
      {source.clause === null ? (
        <p role="note">{t("pinMissing")}</p>
      ) : (
        <details className="pin-words">
          <summary>{source.title}</summary>
          <ProvisionText
            node={legalSchema.nodeFromJSON(source.clause.node)}
            language={source.language}
          />
        </details>
      )}
      {isEdited ? (
        <PinForm pin={pin} close={() => setIsEdited(false)} />
      ) : (
        <>
          <PinNote title={t("taken")} prose={pin.taken} />
          <PinNote title={t("notTaken")} prose={pin.notTaken} />
          <div className="row">
            <Button variant="quiet" onPress={() => setIsEdited(true)}>
              {t("pinEdit")}
            </Button>
            <Button
              variant="quiet"
              isDisabled={remove.isPending}
              onPress={() => remove.mutate(pin)}
            >
              {t("pinRemove")}
            </Button>
          </div>
          {remove.error === null ? null : <Failed error={remove.error} />}
        </>
      )}
    </article>
  );
}

function PinNote({ title, prose }: { readonly title: string; readonly prose: Prose }) {
  const language = useLanguage();
  const text = proseIn(prose, language);
  if (text === "") return null;
  return (
    <p>
      <strong>{title}</strong> {text}
    </p>
  );
}

function PinForm({ pin, close }: { readonly pin: PinRow; readonly close: () => void }) {
  const t = useWords(["proposal", "common"]);
  const change = useChangePin(pin.targetId);
  const [taken, setTaken] = useState(pin.taken);
  const [notTaken, setNotTaken] = useState(pin.notTaken);
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ pin, change: { taken, notTaken } }, { onSuccess: close });
      }}
    >
      <ProseFields what={t("taken")} value={taken} onChange={setTaken} />
      <ProseFields what={t("notTaken")} value={notTaken} onChange={setNotTaken} />
      {change.error === null ? null : <Failed error={change.error} />}
      <div className="row">
        <Button type="submit" variant="main" isDisabled={change.isPending}>
          {t("common:save")}
        </Button>
        <Button variant="quiet" onPress={close}>
          {t("common:cancel")}
        </Button>
      </div>
    </Form>
  );
}
