/** How acts and treaties are named in English: a row a way of naming. */

import type { ActGrammar, ActReading } from "../grammar.ts";
import { END, matchAt, sticky } from "../scan.ts";

interface ActRow {
  /** Sticky; groups `type`, `number`, `year` where they take part. */
  readonly pattern: RegExp;
  readonly kind: ActReading["kind"];
  /** Only behind units, since the words alone say too little. */
  readonly behindUnits: boolean;
  readonly work: (found: Groups) => string | undefined;
}

interface Groups {
  readonly type?: string;
  readonly number?: string;
  readonly year?: string;
}

const none = (): undefined => undefined;

// A year of two figures belongs to the last century: Directive 95/46/EC.
const fullYear = (year: string): string => (year.length === 2 ? `19${year}` : year);
const EU_TYPES: ReadonlyMap<string, string> = new Map([
  ["regulation", "reg"],
  ["directive", "dir"],
]);
function europeanWork({ type = "", number = "", year = "" }: Groups): string | undefined {
  const subtype = EU_TYPES.get(type.toLowerCase());
  return subtype === undefined || !/^\d{2}(?:\d{2})?$/u.test(year)
    ? undefined
    : `/akn/eu/act/${subtype}/${fullYear(year)}/${Number(number)}`;
}

// The year of a Republic Act is not in its citation.
const REPUBLIC_ACTS: ReadonlyMap<string, string> = new Map([["10175", "2012"]]);
function republicAct({ number = "" }: Groups): string | undefined {
  const year = REPUBLIC_ACTS.get(number);
  return year === undefined ? undefined : `/akn/ph/act/ra/${year}/${number}`;
}

const SELF =
  "(?:Regulation|Directive|Decision|Convention|Protocol|Act|Treaty|Agreement|Charter|Code|Statute|Rules|Ordinance|Law)";

const ROWS: readonly ActRow[] = [
  {
    pattern: sticky(`(?:[Tt]his|[Tt]he\\s+present|present)\\s+(?<type>${SELF})${END}`),
    kind: "self",
    behindUnits: false,
    work: none,
  },
  // Since 2015 the year stands first in both; before, a regulation has its number first.
  {
    pattern: sticky(
      `(?<type>Regulation|Directive|Decision)\\s+\\((?:EU|Euratom|EU,\\s*Euratom)\\)\\s+(?<year>20\\d\\d)/(?<number>\\d{1,4})${END}`,
    ),
    kind: "numbered",
    behindUnits: false,
    work: europeanWork,
  },
  {
    pattern: sticky(
      `(?<type>Regulation|Decision)\\s+\\((?:EC|EEC|EU|Euratom)\\)\\s+No\\s+(?<number>\\d{1,4})/(?<year>\\d{2}(?:\\d{2})?)${END}`,
    ),
    kind: "numbered",
    behindUnits: false,
    work: europeanWork,
  },
  {
    pattern: sticky(
      `(?:Council\\s+)?(?:Framework\\s+)?(?<type>Directive|Decision)\\s+(?<year>\\d{2}(?:\\d{2})?)/(?<number>\\d{1,4})/(?:EC|EEC|EU|JHA|CFSP)${END}`,
    ),
    kind: "numbered",
    behindUnits: false,
    work: europeanWork,
  },
  {
    pattern: sticky(
      `(?<type>Republic\\s+Act|R\\.?A\\.?)\\s+(?:(?:No\\.?|Number)\\s*)?(?<number>\\d{3,5})${END}`,
    ),
    kind: "numbered",
    behindUnits: false,
    work: republicAct,
  },
  {
    pattern: sticky(
      `(?<type>(?:[Tt]he\\s+)?(?=\\p{Lu})(?:\\p{Lu}[\\p{L}'’()-]*\\s+|(?:of|and|for|to|in|on|the|against)\\s+){0,14}(?:Act|Law|Ordinance)\\s+(?:of\\s+)?(?<year>(?:1[6-9]|20)\\d\\d))${END}`,
    ),
    kind: "named",
    behindUnits: true,
    work: none,
  },
  {
    pattern: sticky(
      `(?<type>(?:[Tt]he\\s+)?(?=\\p{Lu})(?:\\p{Lu}[\\p{L}'’-]*\\s+|(?:of|on|the|and|for|against)\\s+){0,12}(?:Convention|Protocol|Charter|Treaty|Treaties|Code|Constitution|TFEU|TEU|Covenant|Statute|Directive|Regulation|Act))${END}`,
    ),
    kind: "named",
    behindUnits: true,
    work: none,
  },
  {
    pattern: sticky(
      `(?<type>[Tt]hat\\s+${SELF}|the\\s+(?:first|second|other)-mentioned\\s+\\p{L}+)${END}`,
    ),
    kind: "named",
    behindUnits: true,
    work: none,
  },
];

export const englishActs: ActGrammar = {
  subtype: (type) => EU_TYPES.get(type.toLowerCase()),
  trigger: "[Tt]his|Regulation|Directive|Decision|Council|Framework|Republic|R\\.?A\\.?",
  connector: sticky(`(?:,\\s+)?(?:of|in|to)${END}`),
  read: (text, at, isBehindUnits) => {
    for (const row of ROWS) {
      if (row.behindUnits && !isBehindUnits) continue;
      const found = matchAt(row.pattern, text, at);
      if (found === null) continue;
      const groups: Groups = found.groups ?? {};
      const work = row.work(groups);
      return {
        kind: row.kind,
        text: found[0],
        type: groups.type ?? "",
        number: groups.number ?? "",
        year: groups.year ?? "",
        title: "",
        gazette: "",
        works: work === undefined ? [] : [work],
        changes: null,
      };
    }
    return undefined;
  },
};
