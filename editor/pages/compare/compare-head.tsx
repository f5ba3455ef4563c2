/** The head of a comparison: what is compared with what, and where one can go from here. */
import { useQuery } from "@tanstack/react-query";
import type { CompareAnswer } from "../../../schemas/api/compare.ts";
import type { Library } from "../../../schemas/api/library.ts";
import { isBlankVersion } from "../../../schemas/records/index.ts";
import { libraryQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { Button, ButtonLink } from "../../components/button.tsx";
import { CurrencyNote } from "../../components/currency-note.tsx";
import { Picker, type PickerGroup, type PickerOption } from "../../components/picker.tsx";
import { useDates } from "../../i18n/dates.ts";
import { useLanguage, useWords } from "../../i18n/index.ts";
import { proseIn } from "../../i18n/prose.ts";
import type { CompareAddress } from "./compare-address.ts";

interface CompareHeadProps {
  readonly address: CompareAddress;
  readonly answer: CompareAnswer | undefined;
  readonly onChange: (changed: CompareAddress) => void;
}

/** From ▾ to ▾, and the title of the act. */
export function CompareHead({ address, answer, onChange }: CompareHeadProps) {
  const t = useWords(["compare", "common"]);
  const groups = useTextGroups(answer?.after.work.id);
  const { before, after } = address;
  return (
    <header className="compare-head">
      <div>
        {answer === undefined ? null : <p className="document-cite">{answer.after.work.cite}</p>}
        <h1 {...(answer === undefined ? {} : { lang: answer.after.work.language })}>
          {answer?.after.work.title ?? t("title")}
        </h1>
      </div>
      <div className="compare-pickers">
        <Picker
          label={t("from")}
          placeholder={t("choose")}
          value={before ?? null}
          groups={groups}
          onChange={(chosen) => onChange({ before: chosen })}
        />
        <Picker
          label={t("to")}
          placeholder={t("choose")}
          value={after ?? null}
          groups={groups}
          onChange={(chosen) => onChange({ after: chosen })}
        />
        {before === undefined || after === undefined ? null : (
          <Button onPress={() => onChange({ before: after, after: before })}>{t("swap")}</Button>
        )}
        <Onward answer={answer} />
      </div>
      <div className="compare-currency">
        <SideCurrency side={answer?.before} />
        <SideCurrency side={answer?.after} />
      </div>
    </header>
  );
}

/** Whether a side is the law of today; nothing of a side that is proposed. */
function SideCurrency({ side }: { readonly side: CompareAnswer["before"] | undefined }) {
  const t = useWords("common");
  const { day } = useDates();
  if (side === undefined || side.currency === null) return null;
  const text = `${side.work.cite} ${t("asAt", { date: day(side.date) })}`;
  return <CurrencyNote currency={side.currency} text={text} />;
}

function Onward({ answer }: { readonly answer: CompareAnswer | undefined }) {
  const t = useWords("compare");
  const proposalId = answer?.after.proposalId ?? answer?.before.proposalId ?? null;
  if (proposalId === null) return null;
  return (
    <>
      <ButtonLink to="/proposals/$proposalId" params={{ proposalId }}>
        {t("proposal")}
      </ButtonLink>
      <ButtonLink to="/proposals/$proposalId/publication" params={{ proposalId }}>
        {t("publish")}
      </ButtonLink>
    </>
  );
}

/** All texts of the library by act; those of one act first. */
function useTextGroups(firstWorkId: string | undefined): readonly PickerGroup[] {
  const library = useQuery(libraryQuery(useApi())).data;
  const options = useTextOptions();
  if (library === undefined) return [];
  return library.works
    .toSorted((one, other) => Number(other.id === firstWorkId) - Number(one.id === firstWorkId))
    .map((work) => ({ title: work.cite, options: options(work, library.proposals) }));
}

type TextOptions = (
  work: Library["works"][number],
  proposals: Library["proposals"],
) => readonly PickerOption[];

function useTextOptions(): TextOptions {
  const t = useWords(["compare", "common"]);
  const language = useLanguage();
  const { day, moment } = useDates();
  return (work, proposals) => {
    const targets = proposals
      .flatMap((proposal) => proposal.targets.map((target) => ({ proposal, target })))
      .filter(({ target }) => target.work.id === work.id);
    const versions = work.expressions
      .filter(({ targetId }) => targetId === null)
      .flatMap((expression) =>
        expression.versions.map((version) => ({
          value: version.id,
          text: isBlankVersion(version)
            ? t("noText")
            : t("versionOf", {
                state: t(`common:state_${expression.state}`),
                date: day(expression.date),
              }),
          beside: `${version.message} · ${moment(version.createdAt)}`,
        })),
      );
    const proposed = targets.flatMap(({ proposal, target }) => {
      const text = proseIn(proposal.title, language);
      const saved = target.versions.map((version) => ({
        value: version.id,
        text,
        beside: `${version.message} · ${moment(version.createdAt)}`,
      }));
      return [...saved, { value: `draft:${target.id}`, text, beside: t("draft") }];
    });
    return [...versions, ...proposed];
  };
}
