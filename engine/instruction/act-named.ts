/** Which act an article of amendments amends, from the words that open it. */
import type { AmendedAct } from "../../schemas/amendment.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { CitedAct } from "../../schemas/reference.ts";
import { findReferences } from "../reference/index.ts";
import { actShort, actWord, digitsInYear, lawWord } from "../wording/read/index.ts";

/** Figures of numbers and years as scanning leaves them: "2OO8", "T974", "20ll". */
const FIGURES = /((?:Nomor|NOMOR|Tahun|TAHUN)\s+)([0-9OoIlTLZS]{1,5})(?![\p{L}\p{N}])/gu;
/** The text with the figures of numbers and years mended, of the same length. */
export function mendFigures(text: string): string {
  return text.replaceAll(
    FIGURES,
    (_, word: string, figures: string) => word + digitsInYear(figures),
  );
}

/** Words of which the name of an act has at least one. Any other name stays in the instruction, which is then not understood. */
const NAMES_ACT = new RegExp(
  `${lawWord}|${actWord}|undang|kuh|stbl|nomor|no\\.|nr|(?<!\\p{L})(?:${actShort})`,
  "iu",
);

/** The acts that a text names, in order, each with where it stands. */
export function actsIn(text: string, profile: Profile): readonly CitedAct[] {
  // Most instructions name no act, and this cheap test spares them the search for references.
  if (!NAMES_ACT.test(text)) return [];
  return findReferences(mendFigures(text), profile)
    .map(({ act }) => act)
    .filter((act): act is CitedAct => act !== null && act.kind !== "self");
}

const REASON =
  /(?<!\p{L})(?:untuk|rangka|berdasarkan|sesuai|melaksanakan|pelaksanaan|selain|kecuali)(?!\p{L})/iu;

/** The act that the opening of an article of amendments names; `listed` are the earlier amendments in a list of their own. */
export function readAmendedAct(
  at: string,
  opening: string,
  listed: readonly string[],
  profile: Profile,
): AmendedAct | null {
  const [base, ...later] = actsIn(opening, profile);
  if (base === undefined) return null;
  const before = opening.slice(0, base.from);
  // An act that is named as a reason ("untuk melaksanakan …") is not the one amended. Where more acts follow, none is taken.
  if (later.length > 0 && REASON.test(before)) return null;
  return {
    at,
    text: opening.slice(base.from, base.to),
    type: base.type,
    number: base.number,
    year: base.year,
    title: base.title,
    works: base.works,
    amendedBy: [
      ...later
        .filter(({ kind, number }) => kind === "numbered" && number !== "")
        .map(({ number, year }) => `${number}/${year}`),
      ...listed.flatMap(listedNumber),
    ],
    inAnnex: /Lampiran\s*(?:[IVXLC]+\s*)?$/u.test(before),
  };
}

/** The act that an instruction names, if it is another one than the act that its article amends. */
export function otherActIn(
  text: string,
  { type, number, year }: AmendedAct,
  profile: Profile,
): { readonly named: string; readonly base: string } | undefined {
  const [first] = actsIn(text, profile);
  if (first?.kind !== "numbered" || number === "") return undefined;
  if (first.number === number && first.year === year) return undefined;
  return {
    named: `${first.type} ${first.number}/${first.year}`,
    base: `${type} ${number}/${year}`,
  };
}

function listedNumber(item: string): readonly string[] {
  const found = /Nomor\s+(?!\.)(\S+)\s+Tahun\s+(\d{4})/u.exec(mendFigures(item));
  return found === null ? [] : [`${found[1]}/${found[2]}`];
}

/** The words between the act that is named first and its earlier amendments. */
const CHAIN =
  /^[\s,]*(?:(?:yang|sebagaimana)\s+telah\s+(?:(?:beberapa|\p{L}+)\s+kali\s+)?diubah,?\s*(?:terakhir\s+)?(?:dengan|oleh)[\s,]*)?$/u;

/** An earlier amendment whose number a draft leaves open with dots. */
const UNKNOWN_CHAIN =
  /(?:,\s*|(?<![\s,])\s+)?sebagaimana\s+telah\s+diubah\s+dengan\s(?:\p{L}[\p{L}-]*\s+){1,6}Nomor\s+\.\.\.\s+Tahun\s+\S+\s+tentang\s+\.\.\.(?:\s*\([^()]*\))?/u;

/**
 * An instruction without the act that it names, so that only units and verbs are left.
 *
 *     Ketentuan Pasal 47 dalam Peraturan Menteri … Nomor 5 Tahun 2020 tentang … (…), diubah …    Ketentuan Pasal 47, diubah …
 */
export function withoutActs(source: string, profile: Profile): string {
  const text = source.replace(UNKNOWN_CHAIN, "");
  const [first, ...later] = actsIn(text, profile);
  if (first === undefined) return text;
  let end = first.to;
  for (const act of later) {
    if (!CHAIN.test(text.slice(end, act.from))) break;
    end = act.to;
  }
  const before = text
    .slice(0, first.from)
    .trimEnd()
    .replace(/(?:sebagaimana\s+tercantum\s+)?(?:dalam|pada|dari)$/u, "")
    .trimEnd();
  return `${before} ${text.slice(end).replace(/^\s*,(?=\s*diubah)/u, "")}`
    .replaceAll(/\s+/gu, " ")
    .trim();
}
