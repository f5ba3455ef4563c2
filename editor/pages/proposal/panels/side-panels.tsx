/** The panels beside the text, behind tabs with their counts. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useApi } from "../../../api/use-api.ts";
import { useWords } from "../../../i18n/index.ts";
import { goToUnit } from "../go-to.ts";
import { useSignal } from "../signal.ts";
import { BillPanel } from "./bill-panel.tsx";
import { ChangesPanel } from "./changes-panel.tsx";
import { CommentsPanel } from "./comments-panel.tsx";
import type { PanelContext } from "./panel-context.ts";
import { ProblemsPanel } from "./problems-panel.tsx";
import { commentsQuery, pinsQuery } from "./queries.ts";
import { ReasonsPanel } from "./reasons-panel.tsx";
import { SourcesPanel } from "./sources-panel.tsx";
import "./panels.css";

interface SidePanelsProps extends Omit<PanelContext, "goTo"> {
  /** Called before going to a clause, so that the text is shown. */
  readonly onGo: () => void;
  /** Closes the sheet that the panels stand in on small screens. */
  readonly close: () => void;
}

/** A sheet that closes gives the focus back to its button; going comes after that. In milliseconds. */
const AFTER_CLOSING = 60;

const TABS = ["changes", "bill", "problems", "sources", "reasons", "comments"] as const;
type TabName = (typeof TABS)[number];

const PANELS: { readonly [Name in TabName]: (context: PanelContext) => ReactNode } = {
  changes: ChangesPanel,
  bill: BillPanel,
  problems: ProblemsPanel,
  sources: SourcesPanel,
  reasons: ReasonsPanel,
  comments: CommentsPanel,
};

/** Changes so far, problems, sources, reasons, comments. */
export function SidePanels({ onGo, close, ...context }: SidePanelsProps) {
  const t = useWords("proposal");
  const counts = useCounts(context);
  const goTo = (wid: string) => {
    onGo();
    close();
    setTimeout(() => goToUnit(context.editor.view, wid), AFTER_CLOSING);
  };
  return (
    <Tabs className="side-tabs">
      <TabList className="tab-list" aria-label={t("panels")}>
        {TABS.map((name) => {
          const count = counts[name];
          return (
            <Tab key={name} id={name} className="tab">
              {t(`tab_${name}`)}
              {count === 0 ? null : <span className="tab-count"> {count}</span>}
            </Tab>
          );
        })}
      </TabList>
      {TABS.map((name) => {
        const Shown = PANELS[name];
        return (
          <TabPanel key={name} id={name} className="tab-panel">
            <Shown {...context} goTo={goTo} />
          </TabPanel>
        );
      })}
    </Tabs>
  );
}

function useCounts({ editor, target }: Omit<PanelContext, "goTo">): {
  readonly [Name in TabName]: number;
} {
  const api = useApi();
  const analysis = useSignal(editor.analysis);
  const pins = useQuery(pinsQuery(api, target.id)).data?.pins ?? [];
  const comments = useQuery(commentsQuery(api, target.id)).data?.comments ?? [];
  return {
    changes: analysis?.changes.length ?? 0,
    bill: 0,
    problems: analysis?.problems.length ?? 0,
    sources: pins.length,
    reasons: 0,
    comments: comments.filter(({ resolved }) => resolved === null).length,
  };
}
