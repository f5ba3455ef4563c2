/** What is known of the base of a bill from its title and its front matter; dots stand for the rest. */
import type { ActCitation, BillBase, GazetteCitation } from "../../../schemas/bill.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import type { AmendmentFact, KnownFacts } from "../../../schemas/facts.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { currencyOn } from "../../currency/index.ts";
import { titleOf } from "../../document/index.ts";
import { actTypes } from "../../wording/index.ts";
import { titleCase } from "../../wording/print/index.ts";

/** What a person has to fill in. */
const UNKNOWN = "...";

const TITLE =
  /^(?:RANCANGAN )?(\p{L}[\p{L} -]*?)(?: REPUBLIK INDONESIA)? NOMOR (\S+) TAHUN (\d{4})(?: TENTANG (.+))?$/iu;

/** Types of acts by the short word of a citation. */
const SHORT_TYPES: ReadonlyMap<string, string> = new Map(
  actTypes.flatMap(({ name, short }) => short.map((word) => [word.toLowerCase(), name] as const)),
);
const NAMES: ReadonlySet<string> = new Set(actTypes.map(({ name }) => name.toLowerCase()));

// The type that a word or name stands for. Names of more than one word are taken as they are: "Peraturan Daerah Kota Bogor".
function typeNamed(words: string): string | undefined {
  const isName = NAMES.has(words.toLowerCase()) || words.includes(" ");
  return SHORT_TYPES.get(words.toLowerCase()) ?? (isName ? titleCase(words) : undefined);
}

const CONSTITUTIONS = actTypes
  .filter(({ rank }) => rank === 1)
  .map(({ name }) => name.toUpperCase());

/** Whether a text is the constitution, which no act amends (its own article 37). */
export function isConstitution(document: LegalDocument): boolean {
  const title = titleOf(document).toUpperCase().replace(/\s+/gu, " ").trim();
  return CONSTITUTIONS.some((name) => title.startsWith(`${name} `) || title === name);
}

/** The base, and a problem for what has to be filled in. */
export interface KnownBase {
  readonly base: BillBase;
  readonly problems: readonly Problem[];
}

/**
 * The base as its own text and facts name it. Its earlier amendments are all that its facts record or name as a source;
 * where the gazette names more of them, or fewer, dots stand for what is not known, and that is told.
 */
export function billBaseOf(document: LegalDocument, facts: KnownFacts | null): KnownBase {
  const own = TITLE.exec(titleOf(document).replace(/\s+/gu, " ").trim());
  const cited = facts?.cite === undefined ? undefined : parseCite(facts.cite);
  const gazettes = (facts?.gazette ?? "").split(";").flatMap((part) => parseGazette(part) ?? []);
  const act: ActCitation = { ...ownCitation(own, cited, facts), gazette: gazettes[0] ?? null };
  const amendments = amendmentsOf(act, facts, gazettes.slice(1));
  const missing = [
    ...(act.number === UNKNOWN || act.year === UNKNOWN ? ["number and year"] : []),
    ...(act.title === UNKNOWN ? ["title"] : []),
    ...(act.gazette === null ? ["gazette"] : []),
    ...(amendments.some(({ number }) => number === UNKNOWN) ? ["earlier amendments"] : []),
    ...amendments.flatMap(({ number, year, gazette }) =>
      gazette?.number === UNKNOWN && number !== UNKNOWN ? [`gazette of ${number}/${year}`] : [],
    ),
  ];
  return {
    base: { act, amendments },
    problems: [
      ...(missing.length === 0
        ? []
        : [problem("phrase/base-unknown", { missing: missing.join(", ") })]),
      ...notWorkedIn(facts),
    ],
  };
}

/** The amendments that are not worked into the base, whenever they begin: a bill cites and counts them all the same. */
function notWorkedIn(facts: KnownFacts | null): readonly Problem[] {
  return currencyOn(facts, profiles.id, LAST_DAY).reasons.flatMap(({ code, facts: found }) => {
    if (!NOT_WORKED_IN.has(code)) return [];
    const { act, clauses = "" } = found;
    const told = { act: String(act), clauses: String(clauses) };
    return [problem("phrase/base-not-current", told)];
  });
}

/** By then everything that is recorded has begun. */
const LAST_DAY = "9999-12-31";
const NOT_WORKED_IN: ReadonlySet<string> = new Set([
  "status/pending",
  "status/refused",
  "status/unsaid",
]);

function ownCitation(
  own: RegExpExecArray | null,
  cited: ActCitation | undefined,
  facts: KnownFacts | null,
): Omit<ActCitation, "gazette"> {
  const [, type, number, year, title] = own ?? [];
  return {
    type: type === undefined ? (cited?.type ?? "Undang-Undang") : titleCase(type),
    number: number ?? cited?.number ?? UNKNOWN,
    year: year ?? cited?.year ?? UNKNOWN,
    title: facts?.title ?? (title === undefined ? UNKNOWN : titleCase(title)),
  };
}

/** The earlier amendments in their order, each once; as many as the gazette names at least. */
function amendmentsOf(
  base: ActCitation,
  facts: KnownFacts | null,
  gazettes: readonly GazetteCitation[],
): readonly ActCitation[] {
  const isBase = (act: ActCitation): boolean =>
    act.number === base.number && act.year === base.year && act.type === base.type;
  const recorded = (facts?.amendments ?? []).map(recordedAct);
  const named = (facts?.sources ?? []).flatMap(({ cite }) => parseCite(cite) ?? []);
  const known: DatedCitation[] = [];
  for (const act of [...recorded, ...named]) {
    const isKnown = known.some(
      (other) => act.number !== UNKNOWN && other.number === act.number && other.year === act.year,
    );
    if (!isKnown && !isBase(act)) known.push(act);
  }
  const acts = known.toSorted(inOrder);
  const isAligned =
    acts.length === gazettes.length &&
    acts.every(({ year }, index) => year === UNKNOWN || year === gazettes[index]?.year);
  const listed = acts.map(({ date: _, ...act }, index) => ({
    ...act,
    gazette:
      act.gazette ?? (isAligned ? gazettes[index] : ofYear(gazettes, act)) ?? unknownGazette(act),
  }));
  const isListed = (gazette: GazetteCitation): boolean =>
    listed.some(
      (act) => act.gazette.year === gazette.year && act.gazette.number === gazette.number,
    );
  // The gazette knows of more: acts without a number that this text does not name.
  const others = gazettes
    .filter((gazette) => !isListed(gazette))
    .slice(0, Math.max(0, gazettes.length - listed.length))
    .map((gazette) => ({
      type: base.type,
      number: UNKNOWN,
      year: gazette.year,
      title: UNKNOWN,
      gazette,
    }));
  return [...listed, ...others].toSorted((one, other) => one.year.localeCompare(other.year));
}

/** An act with the day that the facts give it. */
type DatedCitation = ActCitation & { readonly date?: string | undefined };

// In one year acts of one type are numbered in their order. Where neither day nor number tells, the order of the facts stays.
function inOrder(one: DatedCitation, other: DatedCitation): number {
  if (one.year !== other.year) return one.year.localeCompare(other.year);
  const days = (one.date ?? "").localeCompare(other.date ?? "");
  if (one.date !== undefined && other.date !== undefined && days !== 0) return days;
  if (one.type !== other.type) return 0;
  return Number.parseInt(one.number, 10) - Number.parseInt(other.number, 10) || 0;
}

function ofYear(
  gazettes: readonly GazetteCitation[],
  { year }: ActCitation,
): GazetteCitation | undefined {
  const [only, ...more] = gazettes.filter((gazette) => gazette.year === year);
  return more.length === 0 ? only : undefined;
}

function unknownGazette({ year }: ActCitation): GazetteCitation {
  return { journal: "LN", year, number: UNKNOWN, supplement: UNKNOWN };
}

/** An amendment as the front matter records it, by its citation or the address of its work. */
function recordedAct({ cite, work, title = "", date, gazette }: AmendmentFact): DatedCitation {
  const found = parseCite(cite) ?? parseWork(work ?? "") ?? parseFullCite(cite);
  const unknown = { type: "Undang-Undang", number: UNKNOWN, year: date?.slice(0, 4) ?? UNKNOWN };
  return {
    ...(found ?? unknown),
    title,
    gazette: gazette === undefined ? null : (parseGazette(gazette) ?? null),
    date,
  };
}

/** "/akn/id/act/uu/2024/5". */
function parseWork(work: string): ActCitation | undefined {
  const [, word = "", year = "", number = ""] =
    /\/act\/(\p{Ll}+)\/(\d{4})\/(\d+[a-z]?)$/u.exec(work) ?? [];
  return parseCite(`${word} ${number.toUpperCase()}/${year}`);
}

/** "UNDANG-UNDANG REPUBLIK INDONESIA 5/2024", as older texts record it, and "Undang-Undang Nomor 5 Tahun 2024". */
function parseFullCite(cite: string): ActCitation | undefined {
  const found =
    TITLE.exec(cite) ??
    /^(\p{L}[\p{L} -]*?)(?: REPUBLIK INDONESIA)? (\d+[A-Z]?)\/(\d{4})$/iu.exec(cite);
  if (found === null) return undefined;
  const [, word = "", number = "", year = ""] = found;
  const type = typeNamed(word);
  return type === undefined ? undefined : { type, number, year, title: "", gazette: null };
}

/** "UU 19/2016" as a citation without title and gazette; undefined where there is no such type. */
export function parseCite(cite: string): ActCitation | undefined {
  const found = /^(\S+) (\d+[A-Z]?)\/(\d{4})$/u.exec(cite);
  if (found === null) return undefined;
  const [, word = "", number = "", year = ""] = found;
  const type = SHORT_TYPES.get(word.toLowerCase());
  return type === undefined ? undefined : { type, number, year, title: "", gazette: null };
}

/** "LN 2008/58, TLN 4843". */
export function parseGazette(text: string): GazetteCitation | undefined {
  const found = /^\s*(LN|BN|LD) (\d{4})\/(\d+)(?:, T(?:LN|BN|LD) (\d+))?\s*$/u.exec(text);
  if (found === null) return undefined;
  const [, journal = "LN", year = "", number = "", supplement] = found;
  return {
    journal: journal as GazetteCitation["journal"],
    year,
    number,
    supplement: supplement ?? null,
  };
}
