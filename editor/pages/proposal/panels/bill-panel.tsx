/** The amending bill so far, beside the text that it brings about. */
import { useEffect, useMemo } from "react";
import { legalSchema } from "../../../../schemas/document.ts";
import { messageOf } from "../../../../schemas/message.ts";
import { inOrder } from "../../../components/in-order.ts";
import { ProvisionText } from "../../../components/law-text.tsx";
import { Notice } from "../../../components/notice.tsx";
import { TextSkeleton } from "../../../components/skeleton.tsx";
import { useLanguage, useWords } from "../../../i18n/index.ts";
import type { PlacedProblem } from "../analysis/analyse.ts";
import type { BillItem, BillView } from "../analysis/bill-view.ts";
import { useSignal } from "../signal.ts";
import { BillVersions } from "./bill-versions.tsx";
import { ClauseLink } from "./clause-link.tsx";
import { FrameForm, OpenPlaces } from "./frame-form.tsx";
import type { PanelContext } from "./panel-context.ts";
import { useCurrentClauses } from "./use-clause.ts";

const STATES = {
  proven: "billProven",
  open: "billOpen",
  new: "billNew",
  none: "billNone",
} as const;

/** Whether the bill is proven, what stands against it, its items with their articles, and its text. */
export function BillPanel({ editor, target, goTo }: PanelContext) {
  const t = useWords("bill");
  const language = useLanguage();
  const view = useSignal(editor.bill);
  const { watchBill } = editor;
  useEffect(() => {
    watchBill(true);
    return () => watchBill(false);
  }, [watchBill]);
  const [article] = useCurrentClauses(editor);
  if (view === null) return <TextSkeleton lines={[60, 90, 80, 70]} />;
  if (view.kind === "none" && view.frame === null) return <Notice title={t("billNone")} />;
  return (
    <div className="bill">
      <p className={`bill-state bill-${view.kind}`} role="status">
        {view.restored === null ? t(STATES[view.kind]) : messageOf(view.restored, language)}
      </p>
      <Told problems={view.reasons} goTo={goTo} />
      <OpenPlaces open={view.open} />
      <Meter view={view} />
      <Told problems={view.remarks} goTo={goTo} />
      {view.items.length === 0 ? null : (
        <>
          <h2>{t("billItems")}</h2>
          <ol className="bill-items">
            {view.items.map((item) => (
              <Item key={item.label} item={item} goTo={goTo} current={article?.wid} />
            ))}
          </ol>
        </>
      )}
      {view.frame === null ? null : (
        <FrameForm session={editor.frame} unused={view.frame.unused} mint={editor.mint} />
      )}
      <BillText view={view} />
      {view.bill === null || view.kind === "new" ? null : (
        <BillVersions bill={view.bill} versions={target.versions} profile={editor.profile} />
      )}
    </div>
  );
}

type GoTo = PanelContext["goTo"];

function Told({
  problems,
  goTo,
}: {
  readonly problems: readonly PlacedProblem[];
  readonly goTo: GoTo;
}) {
  const language = useLanguage();
  if (problems.length === 0) return null;
  return (
    <ul className="problems">
      {inOrder(problems, ({ problem, wid, path }) => (
        <li className="problem">
          {path.length === 0 ? null : <ClauseLink path={path} wid={wid} goTo={goTo} />}
          <p>{messageOf(problem, language)}</p>
        </li>
      ))}
    </ul>
  );
}

function Meter({ view: { meter, isOfExcerpt } }: { readonly view: BillView }) {
  const t = useWords("bill");
  const language = useLanguage();
  if (meter === null) return null;
  const { articles, words } = meter;
  const share = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return (
    <p className="quiet">
      <meter
        className="bill-meter"
        aria-hidden="true"
        value={articles.changed}
        max={articles.total}
        high={articles.total / 2}
      />{" "}
      {t("billMeter", {
        changed: articles.changed,
        total: articles.total,
        share: share.format(words.total === 0 ? 0 : words.changed / words.total),
      })}
      {isOfExcerpt ? ` ${t("billExcerpt")}` : null}
    </p>
  );
}

interface ItemProps {
  readonly item: BillItem;
  readonly goTo: GoTo;
  /** The article that the cursor stands in. */
  readonly current: string | undefined;
}

function Item({ item, goTo, current }: ItemProps) {
  const t = useWords("bill");
  const isCurrent = item.clauses.some(({ wid }) => wid === current);
  return (
    <li className="bill-item" aria-current={isCurrent ? "location" : undefined}>
      <strong>{t("billItem", { label: item.label.replace(/\.$/u, "") })}</strong>{" "}
      {item.clauses.map(({ wid, path }, index) => (
        <span key={wid}>
          {index === 0 ? null : ", "}
          <ClauseLink path={path} wid={wid} goTo={goTo} />
        </span>
      ))}
      <p className="bill-instruction" lang="id">
        {item.text}
      </p>
    </li>
  );
}

function BillText({ view: { bill } }: { readonly view: BillView }) {
  const t = useWords("bill");
  const parts = useMemo(
    () => (bill === null ? [] : legalSchema.nodeFromJSON(bill).children),
    [bill],
  );
  if (parts.length === 0) return null;
  return (
    <details className="bill-text">
      <summary>
        <h3>{t("billText")}</h3>
      </summary>
      {inOrder(parts, (part) => (
        <ProvisionText node={part} language="id" />
      ))}
    </details>
  );
}
