/** Files that were given and are not saved yet. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ImportRow } from "../../../schemas/records/index.ts";
import { useApi } from "../../api/use-api.ts";
import { Bounded } from "../../components/bounded.tsx";
import { Button } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { useDates } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/index.ts";
import { forgetKept } from "./keep-work.ts";
import { useMegabytes } from "./megabytes.ts";
import { importKeys, importsQuery } from "./queries.ts";

/** The list; nothing where there is none. */
export function UnfinishedList() {
  const t = useWords("import");
  const imports = useQuery(importsQuery(useApi()));
  if (imports.error !== null)
    return <Failed error={imports.error} retry={() => void imports.refetch()} />;
  const rows = imports.data ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="import-unfinished">
      <h2>{t("unfinished")}</h2>
      <p className="quiet">{t("unfinishedText")}</p>
      <ul>
        {rows.map((row) => (
          <Bounded key={row.id}>
            <UnfinishedRow row={row} />
          </Bounded>
        ))}
      </ul>
    </section>
  );
}

function UnfinishedRow({ row }: { readonly row: ImportRow }) {
  const t = useWords(["import", "common"]);
  const { moment } = useDates();
  const megabytes = useMegabytes();
  const discard = useDiscard(row.id);
  const [isAsking, setIsAsking] = useState(false);
  const isRead = row.state.kind === "read";
  return (
    <li className="import-row">
      <div>
        <Link to="/import/$importId" params={{ importId: row.id }}>
          {row.fileName}
        </Link>
        <p className="quiet">
          {t(`state_${row.state.kind}`)} · {megabytes(row.size)} · {moment(row.createdAt)}
        </p>
      </div>
      {isAsking ? (
        <div className="import-actions" role="alert">
          <span>{t("discardText")}</span>
          <Button autoFocus isDisabled={discard.isPending} onPress={() => discard.mutate()}>
            {t("discard")}
          </Button>
          <Button variant="quiet" onPress={() => setIsAsking(false)}>
            {t("common:cancel")}
          </Button>
        </div>
      ) : (
        <Button
          isDisabled={discard.isPending}
          onPress={() => (isRead ? setIsAsking(true) : discard.mutate())}
        >
          {isRead || row.state.kind === "refused" ? t("discard") : t("stop")}
          <span className="visually-hidden">{row.fileName}</span>
        </Button>
      )}
    </li>
  );
}

/** Takes an import away; what was typed over it goes with it. */
export function useDiscard(id: string, onGone?: () => Promise<void>) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.send<undefined>("DELETE", `/imports/${encodeURIComponent(id)}`),
    onSuccess: async () => {
      await forgetKept(id);
      await onGone?.();
      queryClient.removeQueries({ queryKey: importKeys.one(id) });
      await queryClient.invalidateQueries({ queryKey: importKeys.all });
    },
  });
}
