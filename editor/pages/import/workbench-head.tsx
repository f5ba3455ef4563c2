/** The head of the desk: which file it is, where its words went, and what can be done with all of it. */
import type { ReadingAnswer } from "../../../schemas/api/import.ts";
import { Button } from "../../components/button.tsx";
import { useDates } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/index.ts";
import { useMegabytes } from "./megabytes.ts";
import { saveAccount } from "./save-account.ts";
import type { Checking } from "./use-checking.ts";

interface WorkbenchHeadProps {
  readonly reading: ReadingAnswer;
  readonly checking: Checking;
  readonly markup: "shown" | "hidden";
  readonly onMarkup: (markup: "shown" | "hidden") => void;
  readonly onSave: () => void;
}

/** Name, account, actions. */
export function WorkbenchHead(props: WorkbenchHeadProps) {
  const { reading, checking, markup, onMarkup, onSave } = props;
  const t = useWords("import");
  const megabytes = useMegabytes();
  const { number: figures } = useDates();
  const { fileName, size, state, hash } = reading.import;
  const { source, document, dropped, repaired } = reading.account.words;
  const words = { source: figures(source), document: figures(document), dropped: figures(dropped) };
  return (
    <header className="import-head">
      <div className="import-name">
        <h1>{fileName}</h1>
        <p className="quiet">
          {state.kind === "read" ? `${t(`formatName_${state.format}`)} · ` : ""}
          {megabytes(size)} · {t("words", words)} · {t("wordsRepaired", { count: repaired })}
          {checking.isChanged ? ` · ${t("sourceChanged")}` : ""}
        </p>
      </div>
      <div className="import-actions">
        {checking.hasMarkup ? (
          <Button variant="quiet" onPress={() => onMarkup(markup === "shown" ? "hidden" : "shown")}>
            {t(markup === "shown" ? "hideMarkup" : "showMarkup")}
          </Button>
        ) : null}
        <a className="button button-quiet" href={`/api/v1/originals/${hash}`} download={fileName}>
          {t("original")}
        </a>
        <Button variant="quiet" onPress={() => saveAccount(reading)}>
          {t("account")}
        </Button>
        <Button variant="main" shortcut="Ctrl S" onPress={onSave}>
          {t("save")}
        </Button>
      </div>
    </header>
  );
}
