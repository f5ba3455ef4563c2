/** Whether texts are the law of a day. */
import { currencyOn } from "../../engine/currency/index.ts";
import type { TextCurrency } from "../../schemas/api/currency.ts";
import type { Currency } from "../../schemas/currency.ts";
import type { Facts } from "../../schemas/facts.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import { profileOfWork } from "../../schemas/profiles/index.ts";
import type { Dependencies } from "../dependencies.ts";
import { calendarDay } from "../today.ts";

/** What a text records of a day; of today where none is named. */
export function currencyOf(
  { clock }: Pick<Dependencies, "clock">,
  facts: Facts,
  on = calendarDay(new Date(clock.now())),
): Currency {
  return currencyOn(facts, profileOfWork(facts.work), on);
}

/** A version and a day. */
export async function readVersionCurrency(
  dependencies: Dependencies,
  id: string,
  on: string | undefined,
): Promise<Outcome<Currency>> {
  const version = await dependencies.store.versions.find(id);
  return version === undefined
    ? refused(problem("http/record-not-found", { record: "version", id }))
    : done(currencyOf(dependencies, version.facts, on));
}

/** The newest version of each text of the library that belongs to no proposal. */
export async function readCurrency(
  dependencies: Dependencies,
  on: string = calendarDay(new Date(dependencies.clock.now())),
): Promise<Outcome<{ readonly on: string; readonly texts: readonly TextCurrency[] }>> {
  const { store } = dependencies;
  const facts = await store.versions.newestFacts();
  const works = await store.works.list();
  const texts = works.flatMap(({ id: workId, cite, title, expressions }) =>
    expressions.flatMap(({ id, state, versions: [newest] }): readonly TextCurrency[] => {
      const known = facts.get(id);
      if (newest === undefined || known === undefined) return [];
      const currency = currencyOf(dependencies, known, on);
      return [{ versionId: newest.id, workId, cite, title, state, currency }];
    }),
  );
  return done({ on, texts });
}
