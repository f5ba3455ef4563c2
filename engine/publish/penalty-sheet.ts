/** The table of penalties as people read it. */
import type { Offence, Penalty, PenaltyRow } from "../../schemas/penalty.ts";
import type { Language } from "../../schemas/problem.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { printEid } from "../path/index.ts";
import { printSum, printTerm } from "../penalty/index.ts";
import { inThousands } from "../text/index.ts";
import { ADJUSTMENT_ACT } from "../wording/index.ts";
import { penaltyJoints, penaltyWords } from "../wording/print/index.ts";
import type { PenaltySheetWords } from "./penalty-sheet-words.ts";
import type { Sheet, SheetColumn } from "./sheet.ts";
import { penaltyWordsEn } from "./strings-en-penalties.ts";
import { penaltyWordsId } from "./strings-id-penalties.ts";

/** What is shown of a text. */
interface SheetText {
  readonly title: string;
  readonly rows: readonly PenaltyRow[];
  readonly removed: readonly Offence[];
  /** How many words of punishment threaten nothing. */
  readonly mentions: number;
}

interface SheetOptions {
  readonly language: Language;
  /** Whether the columns say what Law 1/2026 makes of each penalty. */
  readonly isConverted: boolean;
  /** The names of the texts, for offences that are like another. */
  readonly texts: readonly string[];
}

interface Column {
  readonly name: keyof PenaltySheetWords["columns"];
  readonly of: (row: PenaltyRow) => string;
}

/** The table of one text. */
export function penaltySheet(text: SheetText, options: SheetOptions): Sheet {
  const words = options.language === "id" ? penaltyWordsId : penaltyWordsEn;
  const columns = columnsFor(text, options, words);
  const unread = text.rows.filter(({ reading }) => reading === "not-understood").length;
  return {
    title: text.title,
    notes: [
      words.counts(text.rows.length, unread, text.mentions),
      ...(options.isConverted ? [words.proposal] : []),
    ],
    columns: columns.map(({ name }): SheetColumn => ({ name, says: words.columns[name] })),
    rows: [
      ...text.rows.map((row) => columns.map(({ of }) => of(row))),
      ...text.removed.map((offence) => removedRow(offence, columns, words)),
    ],
  };
}

function columnsFor(
  { rows }: SheetText,
  { isConverted, texts }: SheetOptions,
  words: PenaltySheetWords,
): readonly Column[] {
  const isCompared = rows.some(({ change }) => change !== "not-compared");
  const always: readonly Column[] = [
    { name: "clause", of: ({ clause }) => clause },
    { name: "conduct", of: ({ conduct }) => conduct },
    { name: "prison", of: ({ penalty }) => prisonOf(penalty) },
    {
      name: "joint",
      of: ({ penalty }) => (penalty?.joint == null ? "" : penaltyJoints[penalty.joint]),
    },
    { name: "fine", of: ({ penalty }) => fineOf(penalty) },
    { name: "corporation", of: ({ corporation }) => words.corporation[corporation] },
    { name: "reading", of: ({ reading }) => words.reading[reading] },
    { name: "words", of: (row) => row.words },
  ];
  const compared: readonly Column[] = [
    { name: "change", of: ({ change }) => words.change[change] },
    { name: "before", of: ({ before }) => before.map((one) => one.words).join("\n") },
  ];
  const converted: readonly Column[] = [
    { name: "rules", of: (row) => rulesOf(row, words) },
    { name: "after", of: (row) => afterOf(row, words) },
  ];
  const last: readonly Column[] = [
    {
      name: "nearest",
      of: ({ nearest }) =>
        nearest
          .map(
            ({ text, clause, likeness }) =>
              `${texts[text] ?? ""} ${clause} (${likeness.toFixed(2)})`,
          )
          .join("\n"),
    },
    { name: "eid", of: ({ eid }) => eid },
  ];
  return [...always, ...(isCompared ? compared : []), ...(isConverted ? converted : []), ...last];
}

/** "pidana mati / pidana penjara seumur hidup / pidana penjara 3 (tiga) tahun – 15 (lima belas) tahun". */
function prisonOf(penalty: Penalty | null): string {
  if (penalty === null) return "";
  const { death, life, prison } = penalty;
  const term =
    prison === null
      ? []
      : [`${penaltyWords[prison.form]} ${between(prison.least, prison.most, printTerm)}`];
  return [
    ...(death ? [penaltyWords.death] : []),
    ...(life ? [penaltyWords.life] : []),
    ...term,
  ].join(" / ");
}

/** The sum, and the category where the words say one. */
function fineOf(penalty: Penalty | null): string {
  const fine = penalty?.fine;
  if (fine == null) return "";
  return between(fine.least, fine.most, (sum) =>
    sum.category === null ? figureOf(sum.rupiah) : `${printSum(sum)} (${figureOf(sum.rupiah)})`,
  );
}

function figureOf(rupiah: number): string {
  return `${penaltyWords.currency}${inThousands(String(rupiah))}`;
}

function between<Bound>(
  least: Bound | null,
  most: Bound | null,
  say: (bound: Bound) => string,
): string {
  const from = least === null ? "" : `${say(least)} –`;
  return [from, most === null ? "" : say(most)].filter((part) => part !== "").join(" ");
}

function rulesOf({ conversion }: PenaltyRow, words: PenaltySheetWords): string {
  const { effects, open, scope } = conversion;
  if (scope !== "converted") return words.scope[scope];
  const said = effects.map(
    ({ kind, rule }) => `${ADJUSTMENT_ACT} ${printEid(rule, profiles.id)}: ${words.effect[kind]}`,
  );
  const choices = open.flatMap(({ rule, when }) =>
    rule === null ? [] : [`${ADJUSTMENT_ACT} ${printEid(rule, profiles.id)}: ${words.when[when]}`],
  );
  return [...said, ...choices].join("\n");
}

function afterOf(
  { conversion: { after, open, scope } }: PenaltyRow,
  words: PenaltySheetWords,
): string {
  if (scope !== "converted") return "";
  if (open.length > 0) return open.map((one) => `${words.when[one.when]}: ${one.words}`).join("\n");
  return after ?? words.unchanged;
}

function removedRow(
  { clause, conduct, words: said, eid }: Offence,
  columns: readonly Column[],
  words: PenaltySheetWords,
): readonly string[] {
  const cells: { readonly [name: string]: string } = {
    clause,
    conduct,
    change: words.removed,
    before: said,
    eid,
  };
  return columns.map(({ name }) => cells[name] ?? "");
}
