/** The legal basis of a bill: the constitution, then acts by rank and age, the act amended among them (Annex II points 28 to 52). */
import type { ActCitation, BillBase, BillOrigin } from "../../../schemas/bill.ts";
import type { BasisAct, BillFrame } from "../../../schemas/frame.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { actTypes } from "../../wording/index.ts";
import { compareArticles, constitutionArticle } from "../../wording/print/index.ts";
import type { ActType } from "./act-type.ts";
import { parseCite, parseGazette } from "./base.ts";
import { printBase } from "./citation.ts";
import { joinList } from "./targets.ts";

const CONSTITUTION = "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945";

const STATUTE_BASIS: { readonly [Origin in BillOrigin]: readonly string[] } = {
  parliament: ["20", "21"],
  president: ["5(1)", "20"],
  regions: ["20", "22D(1)"],
};

const OTHER_BASIS: { readonly [type: string]: readonly string[] } = {
  "Peraturan Pemerintah": ["5(2)"],
  "Peraturan Presiden": ["4(1)"],
};

/** What the legal basis needs to know; without a base the bill is a new act. */
interface BasisFacts {
  readonly base: BillBase | undefined;
  readonly origin: BillOrigin;
  readonly frame: BillFrame | undefined;
}

/** The entries, each with its mark at the end; dots stand where nobody has said what gives the power to enact. */
export function legalBasis({ base, origin, frame }: BasisFacts, type: ActType): readonly string[] {
  const { constitution = [] } = frame?.basis ?? {};
  const own = isStatute(type) ? STATUTE_BASIS[origin] : (OTHER_BASIS[type.running] ?? []);
  const articles = [...new Set([...own, ...constitution])].toSorted(compareArticles);
  // Who enacts any other regulation need not name the constitution where an act orders it.
  const isOrdered = own.length === 0 && (frame?.basis?.ordering ?? []).length > 0;
  const power =
    articles.length > 0
      ? [`${joinList(articles.map(constitutionArticle))} ${CONSTITUTION};`]
      : isOrdered
        ? []
        : [`... ${CONSTITUTION};`];
  const acts = [...namedActs(frame), ...(base === undefined ? [] : [base])];
  return [...power, ...acts.toSorted(byRank).map((act) => `${printBase(act)};`)];
}

function keyOf({ type, number, year }: Pick<ActCitation, "type" | "number" | "year">): string {
  return `${type} ${number}/${year}`.toLowerCase();
}

function isStatute(type: ActType): boolean {
  return type.consent.length > 0;
}

function namedActs(frame: BillFrame | undefined): readonly BillBase[] {
  const { ordering = [], acts = [] } = frame?.basis ?? {};
  return [...ordering, ...acts].flatMap((named) => citedBase(named) ?? []);
}

function citedBase({ cite, title, gazette, amendments = [] }: BasisAct): BillBase | undefined {
  const act = parseCite(cite);
  const later = amendments.map((one) => citedBase(one)?.act);
  if (act === undefined || later.some((one) => one === undefined)) return undefined;
  return {
    act: { ...act, title, gazette: gazette === undefined ? null : (parseGazette(gazette) ?? null) },
    amendments: later.filter((one) => one !== undefined),
  };
}

// Point 43: by rank; acts of one rank by their age.
function byRank({ act: one }: BillBase, { act: other }: BillBase): number {
  return (
    rankOf(one.type) - rankOf(other.type) ||
    one.year.localeCompare(other.year) ||
    Number.parseInt(one.number, 10) - Number.parseInt(other.number, 10) ||
    0
  );
}

const LOWEST = 9;

function rankOf(type: string): number {
  return actTypes.find(({ name }) => type.startsWith(name))?.rank ?? LOWEST;
}

/** What is wrong with the acts that a frame names: no type of act, one below the bill (point 41), or one that is cited already. */
export function faultsOfBasis(
  frame: BillFrame,
  type: ActType,
  amended?: ActCitation,
): readonly Problem[] {
  const { ordering = [], acts = [] } = frame.basis ?? {};
  const named = [
    ...ordering.map((act, index) => ({ act, field: `basis.ordering.${index}` })),
    ...acts.map((act, index) => ({ act, field: `basis.acts.${index}` })),
  ];
  const seen = new Set(amended === undefined ? [] : [keyOf(amended)]);
  return named.flatMap(({ act, field }) => {
    const unknown = [act, ...(act.amendments ?? [])].find(
      ({ cite }) => parseCite(cite) === undefined,
    );
    if (unknown !== undefined)
      return [problem("phrase/frame-act-unknown", { field, cite: unknown.cite })];
    const cited = parseCite(act.cite);
    const rank = rankOf(cited?.type ?? "");
    if (cited !== undefined && seen.size === seen.add(keyOf(cited)).size)
      return [problem("phrase/frame-act-doubled", { field, cite: act.cite })];
    return rank > rankOf(type.running)
      ? [problem("phrase/frame-act-lower", { field, cite: act.cite, type: type.running })]
      : [];
  });
}
