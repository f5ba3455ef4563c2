/** An amending act of the library applied to the text at hand: first what would happen, then the new version. */

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { AppliedAnswer, BillOrder } from "../../../schemas/api/amendment.ts";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import type { AppliedItem } from "../../../schemas/records/index.ts";
import { answerKeys, libraryQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { Button } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { inOrder } from "../../components/in-order.ts";
import { Picker, type PickerGroup } from "../../components/picker.tsx";
import { Sheet } from "../../components/sheet.tsx";
import { TextSkeleton } from "../../components/skeleton.tsx";
import { useStateLine } from "../../components/text-state.tsx";
import { useSaid } from "../../components/use-said.ts";
import { useWords } from "../../i18n/index.ts";

interface AmendmentSheetProps {
  readonly answer: RouteAnswer<"getVersion">;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Asks for the amending act, shows what each of its items does, and saves the consolidated text. */
export function AmendmentSheet({ answer, isOpen, onOpenChange }: AmendmentSheetProps) {
  const t = useWords("document");
  const { version } = answer;
  const [bill, setBill] = useState<string | null>(null);
  const shown = useApply(version.id);
  const saved = useSave(version.id);
  const groups = useBills(answer.work.id);
  const choose = (chosen: string) => {
    setBill(chosen);
    shown.mutate({ billVersionId: chosen, save: false });
  };
  return (
    <Sheet title={t("amendTitle")} isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className="stack">
        <p>{t("amendText")}</p>
        {groups.length === 0 ? (
          <p>
            {t("amendNone")} <Link to="/import">{t("amendImport")}</Link>
          </p>
        ) : (
          <Picker
            label={t("amendBill")}
            placeholder={t("amendChoose")}
            value={bill}
            groups={groups}
            onChange={choose}
          />
        )}
        {shown.isPending ? <TextSkeleton lines={[80, 60, 70]} /> : null}
        {shown.error === null ? null : <Failed error={shown.error} />}
        {shown.data === undefined ? null : <Report report={shown.data} />}
        {saved.error === null ? null : <Failed error={saved.error} />}
        {shown.data?.isComplete === true && bill !== null ? (
          <div>
            <Button
              variant="main"
              isDisabled={saved.isPending}
              onPress={() => saved.mutate({ billVersionId: bill, save: true })}
            >
              {t("amendSave")}
            </Button>
          </div>
        ) : null}
      </div>
    </Sheet>
  );
}

function Report({ report }: { readonly report: AppliedAnswer }) {
  const t = useWords("document");
  const say = useSaid();
  const applied = report.items.filter(({ outcome }) => outcome === "applied").length;
  return (
    <section className="amend-report" aria-label={t("amendReport")}>
      <p role="status">
        <strong>{t("amendCount", { count: report.items.length, applied })}</strong>{" "}
        {report.undeclared === 0 ? null : t("amendUndeclared", { count: report.undeclared })}
      </p>
      {report.problems.length === 0 ? null : (
        <ul className="amend-problems">
          {inOrder(report.problems, (one) => (
            <li>{say(one)}</li>
          ))}
        </ul>
      )}
      <ol className="amend-items">
        {report.items.map((item) => (
          <Item key={item.item} item={item} />
        ))}
      </ol>
    </section>
  );
}

function Item({ item }: { readonly item: AppliedItem }) {
  const t = useWords("document");
  const say = useSaid();
  const { label, text, outcome, problem, remarks } = item;
  return (
    <li>
      <p>
        <strong>{label}</strong> <span lang="id">{text}</span>
      </p>
      <p className={`amend-outcome amend-${outcome}`}>{t(`amend_${outcome}`)}</p>
      {inOrder([...(problem === null ? [] : [problem]), ...remarks], (one) => (
        <p className="quiet">{say(one)}</p>
      ))}
    </li>
  );
}

/** Acts of the library that say in their title that they amend another one. */
function useBills(ownWorkId: string): readonly PickerGroup[] {
  const library = useQuery(libraryQuery(useApi())).data;
  const stateLine = useStateLine();
  if (library === undefined) return [];
  return library.works
    .filter(({ id, title, kind }) => kind === "existing" && id !== ownWorkId && AMENDS.test(title))
    .map((work) => ({
      title: work.cite,
      options: work.expressions
        .filter(({ targetId }) => targetId === null)
        .flatMap((expression) =>
          expression.versions.slice(0, 1).map((version) => ({
            value: version.id,
            text: work.title,
            beside: stateLine(expression),
          })),
        ),
    }))
    .filter(({ options }) => options.length > 0);
}

const AMENDS = /perubahan (?:\p{L}+ )?atas/iu;

function useApply(versionId: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (order: BillOrder) =>
      api.send<AppliedAnswer>("POST", `/versions/${versionId}/amendments`, order),
  });
}

function useSave(versionId: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (order: BillOrder) =>
      api.send<AppliedAnswer>("POST", `/versions/${versionId}/amendments`, order),
    onSuccess: async ({ version }) => {
      await queryClient.invalidateQueries({ queryKey: answerKeys.library });
      if (version !== null)
        await navigate({ to: "/compare", search: { before: versionId, after: version.id } });
    },
  });
}
