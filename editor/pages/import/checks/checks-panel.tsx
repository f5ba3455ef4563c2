/** The places to look at, one after the other; then what was repaired and what was dropped. */
import { useEffect } from "react";
import { Button, Key } from "../../../components/button.tsx";
import { useLanguage, useWords } from "../../../i18n/index.ts";
import { useReasonName } from "../source/line-names.ts";
import { type Check, type Checks, sentenceOf } from "./find-checks.ts";
import "./checks.css";

interface ChecksPanelProps {
  readonly checks: Checks;
  /** The check that is being looked at; null for none. */
  readonly at: string | null;
  readonly isSettled: (check: Check) => boolean;
  readonly onGo: (check: Check) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onSettle: (check: Check) => void;
  readonly onRepair: (check: Check) => void;
  readonly onRestore: (check: Check) => void;
}

/** The whole list. */
export function ChecksPanel(props: ChecksPanelProps) {
  const { checks, at, isSettled, onStep } = props;
  const t = useWords("import");
  const open = checks.look.filter((check) => !isSettled(check)).length;
  useEffect(() => {
    if (at !== null) document.getElementById(checkId(at))?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <div className="checks">
      <header className="checks-head">
        <h2 id="checks-title">{open > 0 ? t("toLook", { count: open }) : t(allDone(checks))}</h2>
        <div className="checks-steps">
          <Button shortcut="P" isDisabled={checks.look.length === 0} onPress={() => onStep(-1)}>
            {t("previous")}
          </Button>
          <Button
            shortcut="N"
            variant="main"
            isDisabled={checks.look.length === 0}
            onPress={() => onStep(1)}
          >
            {t("next")}
          </Button>
        </div>
      </header>
      <ul className="checks-list" aria-labelledby="checks-title">
        {checks.look.map((check) => (
          <CheckRow key={check.id} check={check} props={props} />
        ))}
      </ul>
      <OtherPlaces
        title={t("repairedTitle")}
        none={t("noRepaired")}
        places={checks.repaired}
        props={props}
      />
      <OtherPlaces
        title={t("droppedTitle")}
        none={t("noDropped")}
        places={checks.dropped}
        props={props}
      />
    </div>
  );
}

function checkId(id: string): string {
  return `check-${id}`;
}

function allDone({ look }: Checks): "allLooked" | "nothingToLook" {
  return look.length > 0 ? "allLooked" : "nothingToLook";
}

interface RowProps {
  readonly check: Check;
  readonly props: ChecksPanelProps;
}

function CheckRow({ check, props }: RowProps) {
  const t = useWords("import");
  const { at, isSettled, onGo, onSettle, onRepair, onRestore } = props;
  const isHere = at === check.id;
  const settled = isSettled(check);
  return (
    <li
      id={checkId(check.id)}
      className={`check check-${check.severity}${settled ? " is-settled" : ""}`}
      {...(isHere ? { "aria-current": "true" } : {})}
    >
      <button type="button" className="check-go" onClick={() => onGo(check)}>
        <CheckWords check={check} />
        {settled ? <span className="check-settled">✓ {t("settled")}</span> : null}
      </button>
      {isHere ? (
        <div className="check-actions">
          {check.kind === "problem" || check.kind === "doubtful" ? (
            <Button shortcut="S" onPress={() => onSettle(check)}>
              {t(settled ? "isNotRight" : "isRight")}
            </Button>
          ) : null}
          {check.isDropped && check.line !== null ? (
            <Button onPress={() => onRestore(check)}>{t("restore")}</Button>
          ) : (
            <Button shortcut="E" onPress={() => onRepair(check)}>
              {t("repair")}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}

function CheckWords({ check }: { readonly check: Check }) {
  const t = useWords("import");
  const language = useLanguage();
  const reasonName = useReasonName();
  const { line, kind, text, becomes } = check;
  const sentence = kind === "doubtful" ? t("doubtful") : sentenceOf(check, language);
  // Places of the other kinds stand under their reason.
  const reason = kind === "doubtful" ? reasonName(check) : "";
  return (
    <>
      <span className="check-line">{line === null ? t("noLine") : t("lineNumber", { line })}</span>{" "}
      {sentence === "" ? null : <span className="check-sentence">{sentence} </span>}
      {text === "" ? null : <span className="check-text">{text}</span>}
      {becomes === null ? null : (
        <>
          {" "}
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">{t("becomes")}</span>{" "}
          <span className="check-text">{becomes}</span>
        </>
      )}
      {reason === "" ? null : <span className="quiet"> · {reason}</span>}
    </>
  );
}

interface OtherPlacesProps {
  readonly title: string;
  readonly none: string;
  readonly places: readonly Check[];
  readonly props: ChecksPanelProps;
}

/** Places that need no look: folded by their reason, all of them there. */
function OtherPlaces({ title, none, places, props }: OtherPlacesProps) {
  const reasonName = useReasonName();
  const groups = new Map<string, Check[]>();
  for (const place of places) {
    const name = reasonName(place);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [place]);
    else group.push(place);
  }
  return (
    <section className="checks-others">
      <h3>
        {title} <Key>{String(places.length)}</Key>
      </h3>
      {places.length === 0 ? <p className="quiet">{none}</p> : null}
      {[...groups].map(([name, group]) => (
        <details key={name}>
          <summary>
            {name} <span className="quiet">{group.length}</span>
          </summary>
          <ul className="checks-list">
            {group.map((check) => (
              <CheckRow key={check.id} check={check} props={props} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
