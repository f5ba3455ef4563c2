/**
 * How Indonesian texts name acts.
 *
 *     Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik (Lembaran Negara …)
 *     └ type ─────┘       └number   └year        └ title ───────────────────────┘ └ gazette ────────┘
 */

import { actShort, actWord, anyUnitWord, lawWord } from "../../wording/read/index.ts";
import type { ActGrammar, ActReading } from "../grammar.ts";
import { END, matchAt, skipSpace, sticky } from "../scan.ts";
import { type ReadInner, scanTitle } from "./indonesian-title.ts";
import { subtypeOf, workOf } from "./indonesian-works.ts";

const CONSTITUTION = sticky(
  `(?:(?:${lawWord})\\s+Dasar|UUD)(?:\\s+Negara)?(?:\\s+(?:Kesatuan\\s+)?Republik\\s+Indonesia|\\s+N?RI)?(?:\\s+(?:Tahun\\s+)?1945)?${END}`,
);
const CODE = sticky(
  `(?:Kitab\\s+(?:${lawWord})\\s+Hukum\\s+(?:Acara\\s+Pidana|Pidana\\s+Militer|Pidana|Perdata|Dagang|Disiplin\\s+\\p{L}+)|KUHAPM?|KUHPM|KUHP(?:erdata|idana)?|KUHD|KUH\\s+(?:Perdata|Pidana|Dagang))${END}(?:\\s+\\((?:KUH\\w+|Wetboek[^()]{0,60})\\))?`,
);
const TYPE = sticky(`(?:${lawWord}|${actWord}|Kitab\\s+(?:${lawWord}))${END}(?!-)`);
// Behind units only: "Pasal 8 Maritime Labour Convention".
const FOREIGN = sticky(
  `(?:\\p{Lu}[\\p{L}-]*\\s+(?:on\\s+|of\\s+|the\\s+)*){1,8}(?:Convention|Protocol|Agreement|Treaty|Charter|Covenant|Declaration)${END}(?:,?\\s+\\d{4})?`,
);
const SHORT_TYPE = sticky(`(?:${actShort})${END}`);
// A unit is no part of a name: "UU ITE Pasal 27".
const NO_NAME = `(?:T(?:ENTANG|entang)|${anyUnitWord}|Penjelasan)`;
const TYPE_WORD = sticky(
  `(?:(?:dan|atau)\\s+(?!${lawWord}|${actWord}))?(?!${NO_NAME}${END})\\p{Lu}[\\p{L}-]*(?:/\\p{Lu}\\p{L}+)*${END}`,
);
const MAX_TYPE_WORDS = 14;

const NUMBERED = new RegExp(
  "(?:nomor|no\\.?|nr\\.?)\\s*(?::\\s*)?([\\p{L}\\d][\\p{L}\\d./-]*|…|\\.{3}|\\. \\. \\.)" +
    `(\\s+(?:drt|prp)\\.?)?(?:\\s*(?:,\\s*)?(?:tahun|th\\.?)\\s*(\\d{4}|\\d[\\dOolISBg]{3}(?![\\p{L}\\p{N}])|…|\\.{3}|\\. \\. \\.))?(?:\\s+tanggal\\s+\\d{1,2}\\s+\\p{L}+\\s+\\d{4})?`,
  "iuy",
);
const SHORT_NUMBERED = new RegExp(
  `(?:no(?:mor|\\.)?\\s*)?(\\d{1,4})(?:\\s*/\\s*|\\s+(?:tahun|th\\.?)\\s+)(\\d{4})${END}`,
  "iuy",
);
const STAATSBLAD = sticky(
  `(?:[Tt]ahun\\s+)?(\\d{4})(?:\\s*:\\s*|\\s+(?:Nomor|No\\.?|Nr\\.?)\\s*)(\\d+)`,
);
const THIS = sticky(`(?:ini)${END}`);
const THAT = sticky(`(?:tersebut|dimaksud)${END}`);
const ABOUT = /tentang\s+/iuy;
const GAZETTE = sticky(
  "\\((?:Lembaran|Tambahan|Berita|LN|L\\.\\s?N|TLN|Staatsblad|Stbl)[^()]{0,400}\\)",
);

export const indonesianActs: ActGrammar = {
  subtype: subtypeOf,
  trigger: `${lawWord}|${actWord}|Kitab|KUH\\w*|UUD|${actShort}`,
  connector: sticky(`(?:dari|dalam|pada)${END}`),
  read: (text, at, isBehindUnits) => readAct(text, { at, isBehindUnits, depth: MAX_TITLE_DEPTH }),
};

// "Perubahan Kedua atas Undang-Undang … tentang Penetapan Peraturan Pemerintah Pengganti … tentang Perubahan atas …"
const MAX_TITLE_DEPTH = 4;

interface Start {
  readonly at: number;
  readonly isBehindUnits: boolean;
  /** How many acts inside titles inside titles are still read. */
  readonly depth: number;
}

function readAct(text: string, start: Start): ActReading | undefined {
  return (
    readConstitution(text, start) ??
    readCode(text, start.at) ??
    readShort(text, start) ??
    readTyped(text, start) ??
    readForeign(text, start)
  );
}

const EMPTY = { number: "", year: "", title: "", gazette: "", changes: null } as const;

function readConstitution(text: string, { at, isBehindUnits }: Start): ActReading | undefined {
  const found = matchAt(CONSTITUTION, text, at)?.[0];
  if (found === undefined) return undefined;
  const isOf1945 = found.endsWith("1945");
  if (!(isOf1945 || isBehindUnits)) return undefined;
  const works = isOf1945 ? ["/akn/id/act/uud/1945/nn"] : [];
  return { ...EMPTY, kind: "named", text: found, type: found, year: isOf1945 ? "1945" : "", works };
}

function readCode(text: string, at: number): ActReading | undefined {
  const found = matchAt(CODE, text, at)?.[0];
  if (found === undefined) return undefined;
  const works = CODES.find(([name]) => name.test(found))?.[1] ?? [];
  return { ...EMPTY, kind: "named", text: found, type: found, works };
}

// A code is enacted anew under its old name: which one a text means depends on its day, so both are candidates.
const CODES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Acara\s+Pidana|^KUHAP$/u, ["/akn/id/act/uu/1981/8", "/akn/id/act/uu/2025/20"]],
  [/Militer|Disiplin|Perdata|Dagang|KUHPM|KUHAPM|KUHD/u, []],
  [/Pidana|KUHP/u, ["/akn/id/act/uu/1946/1", "/akn/id/act/uu/2023/1"]],
];

function readForeign(text: string, { at, isBehindUnits }: Start): ActReading | undefined {
  const found = isBehindUnits ? matchAt(FOREIGN, text, at)?.[0] : undefined;
  return found === undefined
    ? undefined
    : { ...EMPTY, kind: "named", text: found, type: found, works: [] };
}

function readShort(text: string, start: Start): ActReading | undefined {
  const type = matchAt(SHORT_TYPE, text, start.at)?.[0];
  if (type === undefined) return undefined;
  const from = skipSpace(text, start.at + type.length);
  const found = matchAt(SHORT_NUMBERED, text, from);
  if (found === null) return undefined;
  const [spelled, number = "", year = ""] = found;
  return withTitle(text, start, from + spelled.length, { type, number, year, isEmergency: false });
}

function readTyped(text: string, start: Start): ActReading | undefined {
  const first = (matchAt(TYPE, text, start.at) ?? matchAt(SHORT_TYPE, text, start.at))?.[0];
  if (first === undefined) return undefined;
  let end = start.at + first.length;
  for (let count = 0; count < MAX_TYPE_WORDS; count += 1) {
    const next = skipSpace(text, end);
    const found = readNumbered(text, start, end) ?? readPointed(text, start, end);
    if (found !== undefined) return found;
    const word = matchAt(TYPE_WORD, text, next)?.[0];
    if (word === undefined) break;
    end = next + word.length;
  }
  return start.isBehindUnits ? readNamed(text, start, end) : undefined;
}

function readNumbered(text: string, start: Start, typeEnd: number): ActReading | undefined {
  const { at } = start;
  const next = skipSpace(text, typeEnd);
  const type = text.slice(at, typeEnd);
  const gazetted = /^staatsblad$/iu.test(type) ? matchAt(STAATSBLAD, text, next) : null;
  if (gazetted !== null) {
    const [spelled, year = "", number = ""] = gazetted;
    return {
      ...EMPTY,
      kind: "numbered",
      text: text.slice(at, next + spelled.length),
      type,
      number,
      year,
      works: [],
    };
  }
  const found = matchAt(NUMBERED, text, next);
  if (found === null) return undefined;
  const [spelled, numbered = "", emergency, year = ""] = found;
  const number = numbered.replace(/(?<![./-])[./-]+$/u, "");
  if (!/[\d…]|^[.…]/u.test(numbered) || (number === "" && !/[….]/u.test(numbered)))
    return undefined;
  // A full stop behind the number ends the sentence.
  const cut =
    year === "" && /\d[./-]+$/u.test(spelled) ? spelled.replace(/(?<![./-])[./-]+$/u, "") : spelled;
  const isEmergency = emergency !== undefined || /[Dd]arurat/u.test(type);
  // "Undang-undang No. 22/1948": the year stands behind the number, without its word.
  const slashed = year === "" ? /^(\d{1,4})\/(\d{4})$/u.exec(number) : null;
  const [, ownNumber = number, ownYear = year] = slashed ?? [];
  return withTitle(text, start, next + cut.length, {
    type,
    number: ownNumber,
    year: ownYear,
    isEmergency,
  });
}

interface Numbered {
  readonly type: string;
  readonly number: string;
  readonly year: string;
  readonly isEmergency: boolean;
}

function withTitle(
  text: string,
  { at, depth }: Start,
  end: number,
  { type, number, year, isEmergency }: Numbered,
): ActReading {
  const next = skipSpace(text, end);
  const about = matchAt(ABOUT, text, next)?.[0] ?? "";
  const from = next + about.length;
  const title = about === "" || depth === 0 ? undefined : scanTitle(text, from, innerAct(depth));
  const titleEnd = title === undefined || title.to === from ? end : title.to;
  const gazetteFrom = skipSpace(text, titleEnd);
  const gazette = matchAt(GAZETTE, text, gazetteFrom)?.[0] ?? "";
  const to = gazette === "" ? titleEnd : gazetteFrom + gazette.length;
  const work = isEmergency ? undefined : workOf(type, number, year);
  return {
    kind: "numbered",
    text: text.slice(at, to),
    type,
    number,
    year,
    title: titleEnd === end ? "" : text.slice(from, titleEnd),
    gazette,
    works: work === undefined ? [] : [work],
    changes: title?.changes ?? null,
  };
}

// Inside a title an act is read with its own title only where it belongs to this one.
function innerAct(depth: number): ReadInner {
  return (text, at, isPart) =>
    readAct(text, { at, isBehindUnits: false, depth: isPart ? depth - 1 : 0 });
}

// What is no act of the state is not the act that speaks, even as "Konvensi ini".
const OTHER_INSTRUMENT =
  /^(?:konvensi|kovenan|deklarasi|protokol|perjanjian|persetujuan|piagam|statuta|surat|maklumat|ordonansi|reglement)/iu;

function readPointed(
  text: string,
  { at, isBehindUnits }: Start,
  typeEnd: number,
): ActReading | undefined {
  const next = skipSpace(text, typeEnd);
  if (next === typeEnd) return undefined;
  const type = text.slice(at, typeEnd);
  const own = matchAt(THIS, text, next)?.[0];
  const kind = OTHER_INSTRUMENT.test(type) ? "named" : "self";
  if (own !== undefined)
    return { ...EMPTY, kind, text: text.slice(at, next + own.length), type, works: [] };
  const told = isBehindUnits ? matchAt(THAT, text, next)?.[0] : undefined;
  if (told === undefined) return undefined;
  return { ...EMPTY, kind: "named", text: text.slice(at, next + told.length), type, works: [] };
}

// Behind units even an act without a number takes them out of this text: "Pasal 5 Undang-Undang tentang Desa".
function readNamed(text: string, { at, depth }: Start, typeEnd: number): ActReading {
  const next = skipSpace(text, typeEnd);
  const about = matchAt(ABOUT, text, next)?.[0] ?? "";
  const title = about === "" ? undefined : scanTitle(text, next + about.length, innerAct(depth));
  const to = title === undefined || title.to === next + about.length ? typeEnd : title.to;
  return {
    ...EMPTY,
    kind: "named",
    text: text.slice(at, to),
    type: text.slice(at, typeEnd),
    title: to === typeEnd ? "" : text.slice(next + about.length, to),
    works: [],
  };
}
