/** A penalty in the words of the law. */
import type { Penalty, Sum, Term } from "../../schemas/penalty.ts";
import { inThousands, numberWords } from "../text/index.ts";
import { fineCategories } from "../wording/index.ts";
import { penaltyJoints, penaltyWords } from "../wording/print/index.ts";

/** "dipidana dengan pidana penjara paling lama 5 (lima) tahun dan/atau pidana denda paling banyak kategori IV". */
export function printPenalty({ death, life, prison, fine, joint }: Penalty): string {
  const others = [
    ...(death ? [penaltyWords.death] : []),
    ...(life ? [penaltyWords.life] : []),
    ...(prison === null ? [] : [bounded(penaltyWords[prison.form], prison, TIME)]),
  ].join(` ${penaltyJoints.or} `);
  const sum = fine === null ? "" : bounded(penaltyWords.fine, fine, SUM);
  const parts = [others, joint === null ? "" : penaltyJoints[joint], sum];
  return [penaltyWords.opening, ...parts].filter((part) => part !== "").join(" ");
}

interface Bounds<Bound> {
  readonly least: Bound | null;
  readonly most: Bound | null;
}
interface BoundWords<Bound> {
  readonly least: string;
  readonly most: string;
  readonly say: (bound: Bound) => string;
}

const TIME: BoundWords<Term> = {
  least: penaltyWords.leastTime,
  most: penaltyWords.mostTime,
  say: printTerm,
};
const SUM: BoundWords<Sum> = {
  least: penaltyWords.leastSum,
  most: penaltyWords.mostSum,
  say: printSum,
};

function bounded<Bound>(
  name: string,
  { least, most }: Bounds<Bound>,
  words: BoundWords<Bound>,
): string {
  const bounds = [
    ...(least === null ? [] : [`${words.least} ${words.say(least)}`]),
    ...(most === null ? [] : [`${words.most} ${words.say(most)}`]),
  ];
  return `${name} ${bounds.join(` ${penaltyJoints.and} `)}`;
}

/** "3 (tiga) tahun 6 (enam) bulan". */
export function printTerm({ years, months, days }: Term): string {
  const parts = [
    [years, penaltyWords.years],
    [months, penaltyWords.months],
    [days, penaltyWords.days],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} (${numberWords(BigInt(count)) ?? ""}) ${unit}`)
    .join(" ");
}

/** "kategori IV", or "Rp200.000.000,00 (dua ratus juta rupiah)". */
export function printSum({ category, rupiah }: Sum): string {
  if (category !== null)
    return `${penaltyWords.category} ${fineCategories[category - 1]?.number ?? ""}`;
  const figure = inThousands(String(rupiah));
  const said = numberWords(BigInt(rupiah)) ?? "";
  return `${penaltyWords.currency}${figure},00 (${said} ${penaltyWords.rupiah})`;
}
