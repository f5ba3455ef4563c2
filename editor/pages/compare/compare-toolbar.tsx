/** The toolbar of a comparison: layout, what is shown, and the way from change to change. */

import type { View } from "../../comparison/comparison-context.ts";
import { Button } from "../../components/button.tsx";
import { Choice } from "../../components/choice.tsx";
import { useWords } from "../../i18n/index.ts";
import { type CompareAddress, SHOWS, type Show, VIEWS } from "./compare-address.ts";

interface CompareToolbarProps {
  readonly view: View;
  readonly show: Show;
  /** The stop one is at (-1 for none yet) and how many there are. */
  readonly position: { readonly index: number; readonly total: number };
  readonly onChange: (changed: CompareAddress) => void;
  readonly onStep: (direction: 1 | -1) => void;
}

/** Stays in sight while one reads. */
export function CompareToolbar({ view, show, position, onChange, onStep }: CompareToolbarProps) {
  const t = useWords("compare");
  const { index, total } = position;
  return (
    <div className="compare-toolbar">
      <Choice
        label={t("view")}
        labelled="said"
        value={view}
        options={VIEWS.map((value, place) => ({
          value,
          text: t(`view_${value}`),
          shortcut: String(place + 1),
        }))}
        onChange={(chosen) => onChange({ view: chosen })}
      />
      <Choice
        label={t("show")}
        labelled="said"
        value={show}
        options={SHOWS.map((value) => ({ value, text: t(`show_${value}`) }))}
        onChange={(chosen) => onChange({ show: chosen })}
      />
      <div className="compare-steps">
        <span className="quiet" role="status">
          {index === -1
            ? t("changesTotal", { count: total })
            : t("position", { index: index + 1, total })}
        </span>
        <Button shortcut="P" onPress={() => onStep(-1)} isDisabled={total === 0}>
          {t("previous")}
        </Button>
        <Button shortcut="N" onPress={() => onStep(1)} isDisabled={total === 0}>
          {t("next")}
        </Button>
      </div>
    </div>
  );
}
