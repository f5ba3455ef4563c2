/** The bill as it stands against the bill of a saved version: items, grounds, legal basis, closing, explanation. */
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { legalSchema } from "../../../../schemas/document.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import type { NodeJson, VersionRow } from "../../../../schemas/records/index.ts";
import { versionBillQuery } from "../../../api/queries.ts";
import { useApi } from "../../../api/use-api.ts";
import { Failed } from "../../../components/failed.tsx";
import { Picker } from "../../../components/picker.tsx";
import { TextSkeleton } from "../../../components/skeleton.tsx";
import { useDates } from "../../../i18n/dates.ts";
import { useWords } from "../../../i18n/index.ts";
import { analyseDraft } from "../analysis/analyse.ts";
import { analysedText } from "../analysis/analysed-text.ts";
import { ChangeList } from "./changes-panel.tsx";

interface BillVersionsProps {
  /** The bill as it stands. */
  readonly bill: NodeJson;
  readonly versions: readonly VersionRow[];
  readonly profile: Profile;
}

/** A choice of a version, and what is different since. */
export function BillVersions({ bill, versions, profile }: BillVersionsProps) {
  const t = useWords("frame");
  const { moment } = useDates();
  const [chosen, setChosen] = useState<string | null>(null);
  if (versions.length === 0) return null;
  const options = versions.map(({ id, message, createdAt }) => ({
    value: id,
    text: message,
    beside: moment(createdAt),
  }));
  return (
    <section className="bill-versions">
      <Picker
        label={t("compare")}
        placeholder={t("compareNone")}
        value={chosen}
        groups={[{ title: t("compareVersions"), options }]}
        onChange={setChosen}
      />
      {chosen === null ? null : <BillChanges versionId={chosen} bill={bill} profile={profile} />}
    </section>
  );
}

interface BillChangesProps extends Omit<BillVersionsProps, "versions"> {
  readonly versionId: string;
}

function BillChanges({ versionId, bill, profile }: BillChangesProps) {
  const t = useWords("frame");
  const { data, error } = useQuery(versionBillQuery(useApi(), versionId));
  const changes = useMemo(() => {
    const [before, after] = [data?.document ?? null, bill].map((json) =>
      json === null ? null : analysedText(legalSchema.nodeFromJSON(json), profile),
    );
    return before == null || after == null ? null : analyseDraft(before, after, profile).changes;
  }, [data, bill, profile]);
  if (error !== null) return <Failed error={error} />;
  if (data === undefined) return <TextSkeleton lines={[60, 80]} />;
  if (changes === null) return <p role="status">{t("compareNoBill")}</p>;
  return (
    <>
      <p role="status">
        {changes.length === 0 ? t("compareSame") : t("compareCount", { count: changes.length })}
      </p>
      <ChangeList changes={changes} goTo={null} />
    </>
  );
}
