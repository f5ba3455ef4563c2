/** The fields of a frame, in the order in which a bill is printed. */
import type { ReactNode } from "react";
import type { FrameFault } from "../../../../schemas/frame.ts";
import { Choice } from "../../../components/choice.tsx";
import { useWords } from "../../../i18n/index.ts";
import type { FrameText } from "../frame-text.ts";
import { FrameActs } from "./frame-acts.tsx";
import { faultsAt, faultsInside, Line, Lines, Period } from "./frame-field.tsx";

interface FrameFieldsProps {
  readonly text: FrameText;
  readonly faults: readonly FrameFault[];
  readonly unused: readonly string[];
  readonly onChange: (text: FrameText) => void;
  readonly mint: () => string;
}

/** Grounds, legal basis, last article, closing, general explanation. */
export function FrameFields(props: FrameFieldsProps) {
  const t = useWords("frame");
  const { text, faults, unused, onChange } = props;
  const bind = (field: TypedField, path: string) => ({
    value: text[field],
    faults: faultsAt(faults, path),
    onChange: (value: string) => onChange({ ...text, [field]: value }),
  });
  const isUsed = (field: string): boolean => !unused.includes(field);
  return (
    <div className="frame-parts">
      <Part name={t("grounds")} path="grounds" hint={t("groundsHint")} {...props}>
        <Lines label={t("philosophical")} {...bind("philosophical", "grounds.philosophical")} />
        <Lines label={t("sociological")} {...bind("sociological", "grounds.sociological")} />
        <Lines label={t("juridical")} {...bind("juridical", "grounds.juridical")} />
      </Part>
      <Part name={t("basis")} path="basis" hint={t("basisHint")} {...props}>
        <BasisFields {...props} />
      </Part>
      <Part name={t("provisions")} path="provisions" hint={t("provisionsHint")} {...props}>
        <Lines label={t("adjustment")} {...bind("adjustment", "provisions.adjustment")} />
        <Lines label={t("pending")} {...bind("pending", "provisions.pending")} />
        <Lines label={t("others")} {...bind("others", "provisions.others")} />
        <Period
          label={t("implementing")}
          value={text.implementing}
          faults={faultsAt(faults, "provisions.implementing")}
          onChange={(implementing) => onChange({ ...text, implementing })}
        />
        <Commencement {...props} />
      </Part>
      <Part name={t("closing")} path="closing" {...props}>
        <Line label={t("place")} hint={t("placeHint")} {...bind("place", "closing.place")} />
        {isUsed("closing.office") ? (
          <Line label={t("office")} {...bind("office", "closing.office")} />
        ) : null}
        {isUsed("closing.promulgator") ? (
          <Line label={t("promulgator")} {...bind("promulgator", "closing.promulgator")} />
        ) : null}
      </Part>
      <Part name={t("general")} path="general" hint={t("generalHint")} {...props}>
        <Lines label={t("general")} rows={8} {...bind("general", "general")} />
      </Part>
    </div>
  );
}

/** Fields that are typed as one text. */
type TypedField = {
  [Key in keyof FrameText]: string extends FrameText[Key] ? Key : never;
}[keyof FrameText];

function BasisFields({ text, faults, unused, onChange, mint }: FrameFieldsProps) {
  const t = useWords("frame");
  const isOfStatute = !unused.includes("origin");
  return (
    <>
      {isOfStatute ? (
        <Choice
          label={t("origin")}
          value={text.origin}
          options={(["parliament", "president", "regions"] as const).map((value) => ({
            value,
            text: t(`origin_${value}`),
          }))}
          onChange={(origin) => onChange({ ...text, origin })}
        />
      ) : null}
      <Line
        label={t("constitution")}
        hint={t("constitutionHint")}
        value={text.constitution}
        faults={faultsAt(faults, "basis.constitution")}
        onChange={(constitution) => onChange({ ...text, constitution })}
      />
      {(isOfStatute ? (["acts"] as const) : (["ordering", "acts"] as const)).map((list) => (
        <FrameActs
          key={list}
          label={t(list)}
          acts={text[list]}
          faults={faultsInside(faults, `basis.${list}`)}
          onChange={(acts) => onChange({ ...text, [list]: acts })}
          mint={mint}
        />
      ))}
    </>
  );
}

function Commencement({ text, faults, onChange }: FrameFieldsProps) {
  const t = useWords("frame");
  return (
    <>
      <Choice
        label={t("commencement")}
        value={text.commencement}
        options={(["promulgation", "date", "after"] as const).map((value) => ({
          value,
          text: t(`commencement_${value}`),
        }))}
        onChange={(commencement) => onChange({ ...text, commencement })}
      />
      {text.commencement === "date" ? (
        <Line
          label={t("date")}
          hint={t("dateHint")}
          value={text.date}
          faults={faultsAt(faults, "provisions.commencement")}
          onChange={(date) => onChange({ ...text, date })}
        />
      ) : null}
      {text.commencement === "after" ? (
        <Period
          label={t("after")}
          value={text.after}
          faults={faultsAt(faults, "provisions.commencement")}
          onChange={(after) => onChange({ ...text, after })}
        />
      ) : null}
    </>
  );
}

interface PartProps extends FrameFieldsProps {
  readonly name: string;
  readonly path: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of the bill that opens; closed, it says whether a field in it is to be mended. */
function Part({ name, path, hint, faults, children }: PartProps) {
  const t = useWords("frame");
  const isWrong = faultsAt(faults, path).length > 0;
  return (
    <details className="frame-part">
      <summary>
        {name}
        {isWrong ? <span className="frame-wrong"> {t("wrong")}</span> : null}
      </summary>
      <div className="stack">
        {hint === undefined ? null : <p className="quiet">{hint}</p>}
        {children}
      </div>
    </details>
  );
}
