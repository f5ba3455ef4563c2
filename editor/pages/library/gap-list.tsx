/** The gaps that the study finds, each with the proposed clauses that answer it. */
import { Link, useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import type { Library } from "../../../schemas/api/library.ts";
import { profileOfWork } from "../../../schemas/profiles/index.ts";
import { Bounded } from "../../components/bounded.tsx";
import { citeLabels } from "../../components/citation.ts";
import { useLanguage, useWords } from "../../i18n/index.ts";
import { proseIn } from "../../i18n/prose.ts";

type Gap = Library["gaps"][number];

/** A section of the library; each gap opens to what the law says and what is asked for. */
export function GapList({ library }: { readonly library: Library }) {
  const t = useWords("library");
  if (library.gaps.length === 0) return null;
  return (
    <section className="library-section">
      <header className="library-section-head">
        <h2>{t("gapsTitle")}</h2>
        <p>{t("gapsText")}</p>
        {library.study === null ? null : (
          <p className="quiet">
            {t("studyLine", library.study)} · {library.study.licence}
          </p>
        )}
      </header>
      <div className="library-rows">
        {library.gaps.map((gap) => (
          <Bounded key={gap.id} as="div">
            <GapEntry gap={gap} library={library} />
          </Bounded>
        ))}
      </div>
    </section>
  );
}

interface GapEntryProps {
  readonly gap: Gap;
  readonly library: Library;
}

function GapEntry({ gap, library }: GapEntryProps) {
  const t = useWords("library");
  const language = useLanguage();
  const { hash } = useLocation();
  const id = `gap-${gap.id}`;
  const isNamed = hash === id;
  // A link that names the gap finds it open; the list is there only after the library was answered.
  useEffect(() => {
    if (isNamed) document.getElementById(id)?.scrollIntoView({ block: "start" });
  }, [isNamed, id]);
  return (
    <details className="gap" id={id} {...(isNamed ? { open: true } : {})}>
      <summary>
        <span className="gap-id">{gap.id}</span>
        <span className="gap-title">{proseIn(gap.title, language)}</span>
      </summary>
      <div className="gap-body">
        <p>{proseIn(gap.finding, language)}</p>
        <h3>{t("gapLaw")}</h3>
        <p>{proseIn(gap.law, language)}</p>
        <h3>{t("gapAsksFor")}</h3>
        <p>{proseIn(gap.asksFor, language)}</p>
        <h3>{t("gapAnsweredBy")}</h3>
        <Answers gap={gap} library={library} />
        {gap.open === undefined ? null : (
          <>
            <h3>{t("gapOpen")}</h3>
            <p>{proseIn(gap.open, language)}</p>
          </>
        )}
      </div>
    </details>
  );
}

function Answers({ gap, library }: GapEntryProps) {
  const t = useWords("library");
  const targets = library.proposals.flatMap((proposal) => proposal.targets);
  const answers = gap.answeredBy.flatMap(({ eid, path, targetId }) => {
    const target = targets.find(({ id }) => id === targetId);
    return target === undefined || path.length === 0 ? [] : [{ eid, path, target }];
  });
  if (answers.length === 0) return <p>{t("gapUnanswered")}</p>;
  return (
    <ul className="gap-answers">
      {answers.map(({ eid, path, target }) => (
        <li key={`${target.id} ${eid}`}>
          <Link
            to="/compare"
            search={{ before: target.baseVersionId, after: target.latestVersionId }}
            hash={eid}
          >
            {citeLabels(path, profileOfWork(target.work.iri))} · {target.work.cite}
          </Link>
        </li>
      ))}
    </ul>
  );
}
