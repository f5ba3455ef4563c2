/** How time grows with length: each long text beside a quarter of it. Four times as much is linear, sixteen square. */
import { readAkn } from "../engine/akn/index.ts";
import { findReferences } from "../engine/reference/index.ts";
import { AKN_NAMESPACE } from "../schemas/akn/names.ts";
import { profiles } from "../schemas/profiles/index.ts";
import { AKN_ARTICLE, LONG_CITATIONS } from "../tests/support/long-texts.ts";
import { type Figure, measure } from "./measure.ts";

const RUNS = 5;
const ARTICLES = 5_000;

const fileOf = (articles: number): string =>
  `<akomaNtoso xmlns="${AKN_NAMESPACE}"><act name="act"><body>${AKN_ARTICLE.repeat(articles)}</body></act></akomaNtoso>`;

/** The figures; the aim is the fourfold of what a quarter takes, doubled for what a small text costs besides. */
export async function benchGrowth(): Promise<readonly Figure[]> {
  const citations = LONG_CITATIONS.map(
    ([name, text]) =>
      [
        `citations: ${name}`,
        (share: number): void => {
          const part = text.slice(0, text.length * share);
          for (const profile of [profiles.id, profiles.eu]) findReferences(part, profile);
        },
      ] as const,
  );
  const akn = [
    "Akoma Ntoso: articles",
    (share: number): void => void readAkn(fileOf(ARTICLES * share)),
  ] as const;
  const figures: Figure[] = [];
  for (const [name, work] of [...citations, akn]) {
    const quarter = await measure(`${name}, a quarter`, "", RUNS, () => work(1 / 4));
    const aim = `8 × a quarter = ${(8 * quarter.median).toFixed(1)}`;
    figures.push(quarter, await measure(name, aim, RUNS, () => work(1)));
  }
  return figures;
}
