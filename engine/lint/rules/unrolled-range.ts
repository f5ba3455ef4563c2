/** Three or more neighbours cited one by one. */
import type { CitedItem, CitedPlace, ResolvedReference } from "../../../schemas/reference.ts";
import type { Clause } from "../../document/index.ts";
import { printPlace } from "../../reference/index.ts";
import { follows, readNumber } from "../../text/index.ts";
import type { Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const unrolledRange: Rule = {
  code: "lint/unrolled-range",
  point: "273",
  preset: "strict",
  description: "More than two units in a row are cited with “sampai dengan”.",
  wrong: [
    {
      text: "### Pasal 1\n\n(1) Izin.\n\n(2) Syarat.\n\n(3) Biaya.\n\n(4) Izin sebagaimana dimaksud pada ayat (1), ayat (2), dan ayat (3) berlaku.",
      found: ["ayat (1), ayat (2), dan ayat (3)"],
    },
    {
      text: "### Pasal 1\n\n(5) Ketentuan sebagaimana dimaksud pada ayat (1), ayat (2), ayat (3), dan ayat (4) berlaku juga bagi badan hukum.",
      found: ["ayat (1), ayat (2), ayat (3), dan ayat (4)"],
    },
    {
      text: "### Pasal 1\n\n(5) Ketentuan tersebut dalam ayat (2), ayat (3) dan ayat (4) berlaku juga bagi badan hukum.",
      found: ["ayat (2), ayat (3) dan ayat (4)"],
    },
    {
      text: "### Pasal 1\n\nIzin.\n\n### Pasal 2\n\nSyarat.\n\n### Pasal 3\n\nBiaya.\n\n### Pasal 4\n\nKetentuan dalam Pasal 1, Pasal 2, dan Pasal 3 berlaku.",
      found: ["Pasal 1, Pasal 2, dan Pasal 3"],
    },
    {
      text: "### Pasal 1\n\nIzin memuat:\n\na. nama;\n\nb. umur; dan\n\nc. alamat.\n\n### Pasal 2\n\nData menurut Pasal 1 huruf a, huruf b, dan huruf c dan Pasal 4 angka 1, angka 2, angka 3 rahasia.",
      found: ["Pasal 1 huruf a, huruf b, dan huruf c", "Pasal 4 angka 1, angka 2, angka 3"],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Ketentuan sebagaimana dimaksud pada ayat (2), ayat (3), ayat (4), atau ayat (5) berlaku.",
    "### Pasal 1\n\nIzin.\n\n### Pasal 1A\n\nSyarat.\n\n### Pasal 2\n\nBiaya.\n\n### Pasal 3\n\nMasa.\n\n### Pasal 4\n\nKetentuan dalam Pasal 1, Pasal 2, dan Pasal 3 berlaku.",
    "### Pasal 1\n\nKetentuan dalam Pasal 9, Pasal 10, dan Pasal 11 Undang-Undang Nomor 6 Tahun 2014 tentang Desa berlaku.",
    "### Pasal 1\n\n(1) Izin.\n\n(2) Syarat.\n\n(3) Biaya.\n\n(4) Izin sebagaimana dimaksud pada ayat (1) sampai dengan ayat (3) berlaku.",
    "### Pasal 1\n\n(1) Izin.\n\n(2) Syarat.\n\n(3) Izin sebagaimana dimaksud pada ayat (1) dan ayat (2) berlaku.",
    "### Pasal 1\n\n(6) Ketentuan sebagaimana dimaksud pada ayat (1), ayat (3), dan ayat (5) berlaku juga bagi badan hukum.",
  ],
  check: (subject) =>
    subject.references().flatMap((reference) =>
      // Text that an amending act quotes cites the base, whose units are not at hand.
      (isQuotedAt(reference, subject) ? [] : runsIn(reference, subject)).map(({ first, last }) => {
        const text = subject.clauseAt(reference.at)?.ownText ?? "";
        const [word, label] = [first.steps.at(-1), last.steps.at(-1)];
        return {
          at: reference.at,
          found: text.slice(first.from, last.to),
          expected: `${printPlace(first)} sampai dengan ${word?.word} ${label?.label}`,
          from: first.from,
        };
      }),
    ),
};

function isQuotedAt({ at, items }: ResolvedReference, subject: Subject): boolean {
  const clause = subject.clauseAt(at);
  return (
    clause !== undefined && subject.isQuoted(clause) && items.some(({ kind }) => kind !== "clause")
  );
}

/** A run of places, each directly behind the one before it. */
interface Run {
  readonly first: CitedPlace;
  readonly last: CitedPlace;
}

const LEAST = 3;

function runsIn(reference: ResolvedReference, subject: Subject): readonly Run[] {
  // Which units another act has between two numbers is not known here.
  if (reference.act !== null && reference.act.kind !== "self") return [];
  const { items } = reference.reference;
  const runs: Run[] = [];
  for (let start = 0; start < items.length; ) {
    let end = start + 1;
    while (end < items.length && continuesRun(reference, end, subject)) end += 1;
    const [first, last] = [placeAt(items[start]), placeAt(items[end - 1])];
    // "ayat (1), ayat (2), atau ayat (4)": what ends in "atau" is one of several and no run.
    const isOneOf = items[end]?.means === "or" || items[end]?.means === "and-or";
    if (first !== undefined && last !== undefined && end - start >= LEAST && !isOneOf)
      runs.push({ first, last });
    start = end;
  }
  return runs;
}

function placeAt(item: CitedItem | undefined): CitedPlace | undefined {
  return item?.kind === "one" ? item.place : undefined;
}

function continuesRun(reference: ResolvedReference, at: number, subject: Subject): boolean {
  const { items } = reference.reference;
  const [before, next] = [placeAt(items[at - 1]), placeAt(items[at])];
  return (
    before !== undefined &&
    next !== undefined &&
    items[at]?.means === "and" &&
    isNext(before, next) &&
    areNeighbours(targetAt(reference, at - 1, subject), targetAt(reference, at, subject), subject)
  );
}

function targetAt({ items }: ResolvedReference, at: number, subject: Subject): Clause | undefined {
  const item = items[at];
  const target = item?.kind === "clause" && item.targets.length === 1 ? item.targets[0] : undefined;
  return target === undefined ? undefined : subject.clauseAt(target);
}

function isNext(before: CitedPlace, next: CitedPlace): boolean {
  const [one, other] = [before.path.at(-1), next.path.at(-1)];
  if (one === undefined || other === undefined || next.steps.length !== 1) return false;
  if (one.role !== other.role || one.mark !== other.mark) return false;
  return readNumber(one.number).some((low) =>
    readNumber(other.number).some(
      (high) => low.series === high.series && follows(low, high) && high.inserted === 0,
    ),
  );
}

// Where the text has both and a unit between them, a range would take that in.
function areNeighbours(
  one: Clause | undefined,
  other: Clause | undefined,
  { clauses }: Subject,
): boolean {
  if (one === undefined || other === undefined) return true;
  // Articles run through the chapters, all others through their parent.
  const kin = clauses.filter(
    ({ kind, parent }) => kind === one.kind && (kind === "article" || parent === one.parent),
  );
  return kin.indexOf(other) === kin.indexOf(one) + 1;
}
