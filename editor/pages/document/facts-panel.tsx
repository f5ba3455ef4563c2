/** The facts of a text: where it comes from, what it is, which versions there are. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import type { Facts } from "../../../schemas/facts.ts";
import { webAddressShape } from "../../../schemas/records/value.ts";
import { useAuthor } from "../../components/author.tsx";
import { inOrder } from "../../components/in-order.ts";
import { useDates } from "../../i18n/dates.ts";
import { useLanguage, useWords } from "../../i18n/index.ts";
import { proseIn } from "../../i18n/prose.ts";
import { ApplicationFacts } from "./application-facts.tsx";
import { ProvenanceList } from "./provenance-list.tsx";

type VersionAnswer = RouteAnswer<"getVersion">;

/** All facts, each with its name. */
export function FactsPanel({ answer }: { readonly answer: VersionAnswer }) {
  const t = useWords(["document", "common"]);
  const { day, moment } = useDates();
  const nameOf = useAuthor();
  const { facts, version, work } = answer;
  const isHeld = facts.state !== "not-held";
  return (
    <div className="facts">
      <h2>{t("about")}</h2>
      <dl>
        <Fact name={t("kindOfText")}>{t(`common:state_${facts.state}`)}</Fact>
        <Fact name={t("date")}>{day(facts.date)}</Fact>
        {isHeld ? <Fact name={t("extent")}>{t(`common:extent_${facts.extent}`)}</Fact> : null}
        {facts.gazette === undefined ? null : <Fact name={t("gazette")}>{facts.gazette}</Fact>}
        <Fact name={t("language")}>{t(`language_${facts.language}`)}</Fact>
        <TranslationFact facts={facts} />
        {isHeld ? (
          <Fact name={t("sources")}>
            <SourceList facts={facts} />
          </Fact>
        ) : null}
        <Fact name={t("address")}>
          <code>{work.iri}</code>
        </Fact>
        <Fact name={t("version")}>
          {version.message}
          <br />
          <span className="quiet">
            {t("versionBy", { author: nameOf(version.author), date: moment(version.createdAt) })}
          </span>
        </Fact>
        <Fact name={t("hash")}>
          <code>{answer.hash}</code>
        </Fact>
      </dl>
      <ApplicationFacts application={answer.application} />
      <ProvenanceList provenances={answer.provenances} />
      <Siblings answer={answer} />
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function TranslationFact({ facts }: { readonly facts: Facts }) {
  const t = useWords("document");
  const of = facts.translationOf;
  if (of === undefined) return null;
  const words = of.official ? "translationOfficial" : "translationUnofficial";
  return <Fact name={t("translation")}>{t(words, { translator: of.translator })}</Fact>;
}

function SourceList({ facts }: { readonly facts: Facts }) {
  const t = useWords("document");
  const { day } = useDates();
  return (
    <ul className="facts-sources">
      {inOrder(facts.sources ?? [], (source) => (
        <li>
          {!webAddressShape.safeParse(source.url).success ? (
            source.cite
          ) : (
            <a href={source.url} rel="noreferrer noopener" target="_blank">
              {source.cite}
            </a>
          )}
          {source.kind === undefined ? "" : `, ${t(`source_${source.kind}`)}`}
          <br />
          <span className="quiet">
            {t("retrieved", { date: day(source.retrieved) })} · {source.licence}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Siblings({ answer }: { readonly answer: VersionAnswer }) {
  const t = useWords(["document", "common"]);
  const language = useLanguage();
  const { day } = useDates();
  if (answer.siblings.length === 0) return null;
  return (
    <>
      <h2>{t("otherVersions")}</h2>
      <ul className="facts-versions">
        {answer.siblings.map(({ version, expression, proposal }) => (
          <li key={version.id}>
            <Link to="/texts/$versionId" params={{ versionId: version.id }}>
              {t(`common:state_${expression.state}`)}{" "}
              {t("common:asAt", { date: day(expression.date) })}
            </Link>
            <br />
            <span className="quiet">
              {proposal === null
                ? version.message
                : t("inProposal", { title: proseIn(proposal.title, language) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
