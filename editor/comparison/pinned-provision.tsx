/** A comparative provision: its words, its source, and what each clause took from it. */
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { CompareAnswer } from "../../schemas/api/compare.ts";
import { legalSchema } from "../../schemas/document.ts";
import { profileOfWork } from "../../schemas/profiles/index.ts";
import { citeLabels } from "../components/citation.ts";
import { ProvisionText } from "../components/law-text.tsx";
import { useDates } from "../i18n/dates.ts";
import { useLanguage, useWords } from "../i18n/index.ts";
import { proseIn } from "../i18n/prose.ts";

type Pin = CompareAnswer["pins"][number];

/** A pin, with the name of the clause that it is pinned to where that must be said. */
export interface PinAt {
  readonly pin: Pin;
  readonly place: string | null;
}

/** One provision with everything that is said of it; all pins are of the same provision. */
export function PinnedProvision({ pins }: { readonly pins: readonly [PinAt, ...PinAt[]] }) {
  const t = useWords(["compare", "common"]);
  const { day } = useDates();
  const [{ pin }] = pins;
  const { source } = pin;
  return (
    <section className="pin">
      <p className="pin-head">
        <PinLink pin={pin} />{" "}
        <span className="quiet">
          {source.title} ·{" "}
          {t("sourceState", { state: t(`common:state_${source.state}`), date: day(source.date) })}
        </span>
      </p>
      <Provision pin={pin} />
      {pins.map((one) => (
        <Taken key={one.pin.id} {...one} />
      ))}
    </section>
  );
}

function Taken({ pin, place }: PinAt) {
  const t = useWords("compare");
  const language = useLanguage();
  return (
    <div className="pin-taken">
      {place === null ? null : <p className="note-place">{place}</p>}
      <dl>
        <div>
          <dt>{t("taken")}</dt>
          <dd>{proseIn(pin.taken, language)}</dd>
        </div>
        <div>
          <dt>{t("notTaken")}</dt>
          <dd>{proseIn(pin.notTaken, language)}</dd>
        </div>
      </dl>
    </div>
  );
}

/** The source of a pin as a link to the provision in its own text. */
export function PinLink({ pin }: { readonly pin: Pin }) {
  const { source } = pin;
  return (
    <Link to="/texts/$versionId" params={{ versionId: source.versionId }} hash={source.eid}>
      {source.cite}{" "}
      {source.clause === null
        ? source.eid
        : citeLabels(source.clause.path, profileOfWork(source.iri))}
    </Link>
  );
}

function Provision({ pin }: { readonly pin: Pin }) {
  const t = useWords("compare");
  const { clause, language } = pin.source;
  const node = useMemo(
    () => (clause === null ? null : legalSchema.nodeFromJSON(clause.node)),
    [clause],
  );
  if (node === null) return <p className="quiet">{t("provisionGone")}</p>;
  return <ProvisionText node={node} language={language} />;
}
