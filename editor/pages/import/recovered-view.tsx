/** What was recovered, as a text: Enter or a click on a unit shows its lines, the arrows walk through the units. */
import { useEffect, useRef } from "react";
import type { Facts } from "../../../schemas/facts.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { LawText } from "../../components/law-text.tsx";
import type { CurrentText } from "./recovery/use-recovery.ts";
import { showUnit } from "./show-place.ts";

interface RecoveredViewProps {
  readonly current: CurrentText;
  readonly profile: Profile;
  readonly language: Facts["language"];
  /** The unit that was shown last; the text opens there. */
  readonly shown: string | null;
  readonly onChoose: (eid: string) => void;
}

/** The text in a pane of its own. */
export function RecoveredView(props: RecoveredViewProps) {
  const { current, profile, language, shown, onChoose } = props;
  const pane = useRef<HTMLDivElement>(null);
  const opening = useRef(shown);
  useEffect(() => showUnit(opening.current), []);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  useEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const ended = new AbortController();
    const onClick = (event: MouseEvent) => {
      const unit = unitAt(event.target);
      // A link to a unit is its label: the page has no address for it before the text is saved.
      if (event.target instanceof Element && event.target.closest("a") !== null)
        event.preventDefault();
      if (unit !== undefined) choose.current(unit.id);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const unit = unitAt(event.target);
      if (unit === undefined) return;
      if (event.key === "Enter") {
        event.preventDefault();
        choose.current(unit.id);
      }
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const units = [...element.querySelectorAll<HTMLElement>(UNITS)];
      focusUnit(units[units.indexOf(unit) + step]);
    };
    element.addEventListener("click", onClick, { signal: ended.signal });
    element.addEventListener("keydown", onKeyDown, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return (
    <div ref={pane} className="import-text">
      <LawText document={current.document} profile={profile} language={language} />
    </div>
  );
}

const UNITS = ".law .unit[id]";
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function unitAt(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>(`${UNITS}, .law-part[id]`) ?? undefined;
}

function focusUnit(unit: HTMLElement | undefined): void {
  if (unit === undefined) return;
  unit.tabIndex = -1;
  unit.focus();
}
