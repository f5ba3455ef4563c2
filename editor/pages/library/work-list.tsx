/** Works of one kind, each with its states. */

import { Link } from "@tanstack/react-router";
import type { Library } from "../../../schemas/api/library.ts";
import type { Currency } from "../../../schemas/currency.ts";
import { Bounded } from "../../components/bounded.tsx";
import { useDates } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/index.ts";

type Work = Library["works"][number];
type Expression = Work["expressions"][number];

interface WorkListProps {
  readonly title: string;
  readonly text: string;
  readonly works: readonly Work[];
  readonly notCurrent: Library["notCurrent"];
}

/** A section of the library. */
export function WorkList({ title, text, works, notCurrent }: WorkListProps) {
  return (
    <section className="library-section">
      <header className="library-section-head">
        <h2>{title}</h2>
        <p>{text}</p>
      </header>
      <ul className="library-rows">
        {works.map((work) => (
          <Bounded key={work.id}>
            <li className="library-work">
              <h3 className="library-title" lang={work.language}>
                {work.title}
              </h3>
              <p className="library-cite">{work.cite}</p>
              <ul className="library-states">
                {heldOf(work.expressions).map((expression) => (
                  <Bounded key={expression.id}>
                    <StateRow expression={expression} currency={notCurrent[expression.id]} />
                  </Bounded>
                ))}
              </ul>
            </li>
          </Bounded>
        ))}
      </ul>
    </section>
  );
}

// Once a text was imported, what said that it is missing has had its day.
function heldOf(expressions: readonly Expression[]): readonly Expression[] {
  const held = expressions.filter(({ state }) => state !== "not-held");
  return held.length === 0 ? expressions : held;
}

interface StateRowProps {
  readonly expression: Expression;
  /** Where it is not the law of today. */
  readonly currency: Currency | undefined;
}

function StateRow({ expression, currency }: StateRowProps) {
  const t = useWords("common");
  const lineOf = useVersionsLine();
  const { day } = useDates();
  const newest = expression.versions[0];
  if (newest === undefined) return null;
  return (
    <li className="library-state">
      <Link to="/texts/$versionId" params={{ versionId: newest.id }}>
        {t(`state_${expression.state}`)} {t("asAt", { date: day(expression.date) })}
      </Link>
      <span className="quiet">{lineOf(expression, newest.createdAt)}</span>
      <BehindTag currency={currency} />
    </li>
  );
}

/** "tidak mutakhir: UU 1/2026": the acts that are not worked in. */
function BehindTag({ currency }: Pick<StateRowProps, "currency">) {
  const t = useWords("common");
  const acts = (currency?.reasons ?? []).flatMap(({ facts: { act } }) =>
    typeof act === "string" ? [act] : [],
  );
  if (acts.length === 0) return null;
  return (
    <span className="tag tag-status">
      {t("notCurrent")}: {[...new Set(acts)].join(", ")}
    </span>
  );
}

function useVersionsLine(): (expression: Expression, loaded: string) => string {
  const t = useWords(["common", "library"]);
  const { day } = useDates();
  return ({ state, extent, versions }, loaded) =>
    state === "not-held"
      ? t("library:notHeld")
      : [
          t(`extent_${extent}`),
          t("versions", { count: versions.length }),
          t("library:loaded", { date: day(loaded) }),
        ].join(" · ");
}
