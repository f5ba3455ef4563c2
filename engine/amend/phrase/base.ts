/** What is known of the base of a bill from its title and its front matter; dots stand for the rest. */
import type { ActCitation, BillBase, GazetteCitation } from "../../../schemas/bill.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import type { Facts } from "../../../schemas/facts.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { titleOf } from "../../document/index.ts";
import { actTypes } from "../../wording/index.ts";
import { titleCase } from "../../wording/print/index.ts";

/** What a person has to fill in. */
const UNKNOWN = "...";

const TITLE =
  /^(?:RANCANGAN )?(\p{Lu}[\p{Lu} -]*?)(?: REPUBLIK INDONESIA)? NOMOR (\S+) TAHUN (\d{4}) TENTANG (.+)$/u;

/** Types of acts by the short word of a citation. */
const SHORT_TYPES: ReadonlyMap<string, string> = new Map(
  actTypes.flatMap(({ name, short }) => short.map((word) => [word, name] as const)),
);

/** The base, and a problem for what has to be filled in. */
export interface KnownBase {
  readonly base: BillBase;
  readonly problems: readonly Problem[];
}

/**
 * The base as its own text and facts name it. Earlier amendments are taken from the sources of a consolidated text, where
 * the gazette names as many; where it names others, that is told.
 */
export function billBaseOf(document: LegalDocument, facts: Facts | null): KnownBase {
  const own = TITLE.exec(titleOf(document).replace(/\s+/gu, " ").trim());
  const cited = facts?.cite === undefined ? undefined : parseCite(facts.cite);
  const gazettes = (facts?.gazette ?? "").split(";").flatMap((part) => parseGazette(part) ?? []);
  const named = amendmentsOf(facts, gazettes.slice(1));
  const act: ActCitation = { ...ownCitation(own, cited, facts), gazette: gazettes[0] ?? null };
  const missing = [
    ...(act.number === UNKNOWN || act.year === UNKNOWN ? ["number and year"] : []),
    ...(act.title === UNKNOWN ? ["title"] : []),
    ...(act.gazette === null ? ["gazette"] : []),
    ...(named === undefined ? ["earlier amendments"] : []),
  ];
  return {
    base: { act, amendments: named ?? [] },
    problems:
      missing.length === 0 ? [] : [problem("phrase/base-unknown", { missing: missing.join(", ") })],
  };
}

function ownCitation(
  own: RegExpExecArray | null,
  cited: ActCitation | undefined,
  facts: Facts | null,
): Omit<ActCitation, "gazette"> {
  const [, type, number, year, title] = own ?? [];
  return {
    type: type === undefined ? (cited?.type ?? "Undang-Undang") : titleCase(type),
    number: number ?? cited?.number ?? UNKNOWN,
    year: year ?? cited?.year ?? UNKNOWN,
    title: facts?.title ?? (title === undefined ? UNKNOWN : titleCase(title)),
  };
}

function amendmentsOf(
  facts: Facts | null,
  gazettes: readonly GazetteCitation[],
): readonly ActCitation[] | undefined {
  const cites = [...new Set((facts?.sources ?? []).map(({ cite }) => cite))];
  const others = cites
    .filter((cite) => cite !== facts?.cite)
    .flatMap((cite) => parseCite(cite) ?? []);
  if (others.length !== gazettes.length) return gazettes.length === 0 ? [] : undefined;
  return others.map((act, index) => ({ ...act, title: "", gazette: gazettes[index] ?? null }));
}

/** "UU 19/2016" as a citation without title and gazette. */
function parseCite(cite: string): ActCitation | undefined {
  const found = /^(\S+) (\d+[A-Z]?)\/(\d{4})$/u.exec(cite);
  if (found === null) return undefined;
  const [, word = "", number = "", year = ""] = found;
  const type = SHORT_TYPES.get(word);
  return type === undefined ? undefined : { type, number, year, title: "", gazette: null };
}

/** "LN 2008/58, TLN 4843". */
function parseGazette(text: string): GazetteCitation | undefined {
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
