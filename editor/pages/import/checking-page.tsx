/** The page of one import: on its way, refused, or to be checked and saved. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { messageOf } from "../../../schemas/message.ts";
import type { ImportRow } from "../../../schemas/records/index.ts";
import { useApi } from "../../api/use-api.ts";
import { Button, ButtonLink } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { Notice } from "../../components/notice.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { TextSkeleton } from "../../components/skeleton.tsx";
import { useLanguage, useWords } from "../../i18n/index.ts";
import { asProblem } from "./checks/find-checks.ts";
import "./import.css";
import { useKeptWork } from "./keep-work.ts";
import { ProgressLine } from "./progress-line.tsx";
import { importQuery, readingQuery } from "./queries.ts";
import { useDiscard } from "./unfinished-list.tsx";
import { Workbench } from "./workbench.tsx";

/** An import by its id. */
export function CheckingPage({ importId }: { readonly importId: string }) {
  const t = useWords("import");
  const found = useQuery(importQuery(useApi(), importId));
  usePageTitle(found.data === undefined ? t("title") : `${found.data.fileName} · ${t("title")}`);
  if (found.error !== null) {
    return (
      <main id="content" className="page page-narrow">
        <Failed error={found.error} heading="h1" retry={() => void found.refetch()} />
      </main>
    );
  }
  if (found.data?.state.kind === "read") return <Checking importId={importId} />;
  return (
    <main id="content" className="page page-narrow import-start">
      {found.data === undefined ? <TextSkeleton /> : <OnItsWay row={found.data} />}
    </main>
  );
}

function Checking({ importId }: { readonly importId: string }) {
  const reading = useQuery(readingQuery(useApi(), importId));
  const kept = useKeptWork(importId);
  if (reading.data !== undefined && kept !== undefined)
    return <Workbench key={importId} reading={reading.data} kept={kept} />;
  return (
    <main id="content" className="page page-narrow">
      {reading.error === null ? (
        <TextSkeleton />
      ) : (
        <Failed error={reading.error} heading="h1" retry={() => void reading.refetch()} />
      )}
    </main>
  );
}

function OnItsWay({ row }: { readonly row: ImportRow }) {
  const t = useWords("import");
  const language = useLanguage();
  const navigate = useNavigate();
  const discard = useDiscard(row.id, () => navigate({ to: "/import" }));
  const { state, fileName: name } = row;
  const stop = (
    <Button isDisabled={discard.isPending} onPress={() => discard.mutate()}>
      {t("stop")}
    </Button>
  );
  switch (state.kind) {
    case "refused":
      return (
        <Notice
          heading="h1"
          title={t("refusedTitle", { name })}
          text={messageOf(asProblem(state.problem), language)}
        >
          <ButtonLink to="/import" variant="main">
            {t("another")}
          </ButtonLink>
        </Notice>
      );
    case "waiting":
      return (
        <>
          <h1>{t("title")}</h1>
          <ProgressLine
            title={t("waiting")}
            done={0}
            total={0}
            text={t("ahead", { count: state.ahead })}
          >
            {stop}
          </ProgressLine>
        </>
      );
    default: {
      const { done = 0, total = 0 } = state.kind === "reading" ? state : {};
      return (
        <>
          <h1>{t("title")}</h1>
          <ProgressLine
            title={t("reading", { name })}
            done={done}
            total={total}
            text={total > 0 ? t("readingPages", { done, total }) : t("readingText")}
          >
            {stop}
          </ProgressLine>
        </>
      );
    }
  }
}
