/** Acts of the legal basis, a row each, with the acts that have amended them. */

import type { FrameFault } from "../../../../schemas/frame.ts";
import { Button } from "../../../components/button.tsx";
import { useWords } from "../../../i18n/index.ts";
import { type ActText, emptyAct, isSpoken } from "../frame-text.ts";
import { faultsInside, Line } from "./frame-field.tsx";

interface FrameActsProps {
  readonly label: string;
  readonly acts: readonly ActText[];
  /** With paths from the list on. */
  readonly faults: readonly FrameFault[];
  readonly onChange: (acts: readonly ActText[]) => void;
  readonly mint: () => string;
  /** Amendments have none of their own. */
  readonly kind?: "acts" | "amendments";
}

/** The rows, and a button for another one. */
export function FrameActs({ label, acts, faults, onChange, mint, kind = "acts" }: FrameActsProps) {
  const t = useWords("frame");
  const spoken = acts.filter(isSpoken);
  const change = (act: ActText) => onChange(acts.map((one) => (one.key === act.key ? act : one)));
  return (
    <fieldset className="frame-acts">
      <legend>{label}</legend>
      {acts.map((act) => (
        <ActRow
          key={act.key}
          act={act}
          faults={isSpoken(act) ? faultsInside(faults, String(spoken.indexOf(act))) : []}
          onChange={change}
          onRemove={() => onChange(acts.filter(({ key }) => key !== act.key))}
          mint={mint}
          mayBeAmended={kind === "acts"}
        />
      ))}
      <div>
        <Button variant="quiet" onPress={() => onChange([...acts, emptyAct(mint())])}>
          {t(kind === "acts" ? "actAdd" : "amendmentAdd")}
        </Button>
      </div>
    </fieldset>
  );
}

interface ActRowProps {
  readonly act: ActText;
  readonly faults: readonly FrameFault[];
  readonly onChange: (act: ActText) => void;
  readonly onRemove: () => void;
  readonly mint: () => string;
  readonly mayBeAmended: boolean;
}

function ActRow({ act, faults, onChange, onRemove, mint, mayBeAmended }: ActRowProps) {
  const t = useWords("frame");
  const bind = (field: "cite" | "title" | "gazette") => ({
    value: act[field],
    faults: faults.filter(({ path }) => path[0] === field),
    onChange: (value: string) => onChange({ ...act, [field]: value }),
  });
  return (
    <div className="frame-act">
      <Line label={t("cite")} hint={t("citeHint")} {...bind("cite")} />
      <Line label={t("actTitle")} {...bind("title")} />
      <Line label={t("gazette")} hint={t("gazetteHint")} {...bind("gazette")} />
      {mayBeAmended ? (
        <FrameActs
          label={t("amendments")}
          acts={act.amendments}
          faults={faultsInside(faults, "amendments")}
          onChange={(amendments) => onChange({ ...act, amendments })}
          mint={mint}
          kind="amendments"
        />
      ) : null}
      <div>
        <Button variant="quiet" onPress={onRemove}>
          {t("actRemove", { cite: act.cite })}
        </Button>
      </div>
    </div>
  );
}
