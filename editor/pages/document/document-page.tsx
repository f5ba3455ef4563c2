/** The page where a text is read: outline, text, facts. */

import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { waitingAt } from "../../../engine/currency/index.ts";
import { addressClauses, type Clause } from "../../../engine/document/index.ts";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import { profileOfWork } from "../../../schemas/profiles/index.ts";
import { versionQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { arriveAt, useArrival } from "../../components/arrival.ts";
import { Failed } from "../../components/failed.tsx";
import { LawText } from "../../components/law-text.tsx";
import { Notice } from "../../components/notice.tsx";
import { Outline } from "../../components/outline.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { Panel } from "../../components/panel.tsx";
import { TextSkeleton } from "../../components/skeleton.tsx";
import { useKeys } from "../../components/use-keys.ts";
import { useSaid } from "../../components/use-said.ts";
import { useWords } from "../../i18n/index.ts";
import "./document.css";
import { DocumentHead } from "./document-head.tsx";
import { FactsPanel } from "./facts-panel.tsx";
import { NotHeld } from "./not-held.tsx";

type VersionAnswer = RouteAnswer<"getVersion">;

/** A version of a text, to read. */
export function DocumentPage({ versionId }: { readonly versionId: string }) {
  const version = useQuery(versionQuery(useApi(), versionId));
  usePageTitle(version.data === undefined ? undefined : titleOf(version.data));
  if (version.error !== null) {
    return (
      <main id="content" className="page page-narrow">
        <Failed error={version.error} heading="h1" retry={() => void version.refetch()} />
      </main>
    );
  }
  return (
    <main id="content" className="page document-page">
      {version.data === undefined ? <TextSkeleton /> : <Reading answer={version.data} />}
    </main>
  );
}

function titleOf({ work }: VersionAnswer): string {
  return `${work.cite} · ${work.title}`;
}

function Reading({ answer }: { readonly answer: VersionAnswer }) {
  const t = useWords(["document", "law"]);
  const profile = profileOfWork(answer.work.iri);
  const document = useMemo(() => legalSchema.nodeFromJSON(answer.document), [answer.document]);
  const clauses = useMemo(() => addressClauses(document, profile), [document, profile]);
  useArrival(true);
  useKeys({ j: () => stepArticle(1), k: () => stepArticle(-1) });
  return (
    <>
      <DocumentHead answer={answer} />
      <div className="reading">
        <Panel title={t("law:outline")} wide="(width >= 62rem)" className="reading-outline">
          {(close) => <Outline clauses={clauses} onChoose={close} />}
        </Panel>
        <Panel title={t("facts")} wide="(width >= 80rem)" className="reading-facts">
          {() => <FactsPanel answer={answer} />}
        </Panel>
        <Body answer={answer} document={document} hasClauses={clauses.length > 0} />
      </div>
    </>
  );
}

interface BodyProps {
  readonly answer: VersionAnswer;
  readonly document: LegalDocument;
  readonly hasClauses: boolean;
}

function Body({ answer, document, hasClauses }: BodyProps) {
  const t = useWords("document");
  const { facts, work } = answer;
  const waiting = useWaiting(answer);
  if (facts.state === "not-held") return <NotHeld facts={facts} />;
  if (!hasClauses) return <Notice title={t("empty")} />;
  return (
    <LawText
      document={document}
      profile={profileOfWork(work.iri)}
      language={facts.language}
      {...(facts.status === undefined ? {} : { status: facts.status })}
      beside={waiting}
    />
  );
}

/** What stands beside a clause of which an amendment is not worked in. */
function useWaiting({ facts, work, currency: { on } }: VersionAnswer) {
  const say = useSaid();
  return useMemo(() => {
    const profile = profileOfWork(work.iri);
    const clauses = (facts.amendments ?? []).flatMap(({ pending = [], refused = [] }) => [
      ...pending,
      ...refused,
    ]);
    const notes = new Map(
      clauses.flatMap(({ at }) => {
        const found = waitingAt(facts, at, { profile, on });
        return found === undefined ? [] : [[at, say(found)] as const];
      }),
    );
    return ({ eid }: Clause): ReactNode =>
      notes.has(eid) ? <p className="unit-status">{notes.get(eid)}</p> : null;
  }, [facts, work.iri, on, say]);
}

/** How far above the window's top an article may begin and still be the one being read, in pixels. */
const READING_LINE = 120;

function stepArticle(direction: 1 | -1): void {
  const articles = [...document.querySelectorAll(".law .unit-article[id]")];
  const above = articles.filter(
    (article) => article.getBoundingClientRect().top < READING_LINE,
  ).length;
  // `above - 1` is the article being read.
  const next = articles[Math.max(0, above - 1 + direction)];
  if (next !== undefined) arriveAt(next.id);
}
