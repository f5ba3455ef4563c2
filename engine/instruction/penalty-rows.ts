/**
 * A table of penalties in the annex of an act, as rows: which clause of which act reads how at its end.
 *
 * Scanning tears its columns: labels and penalties stand one behind the other then. A row is whole only where its one clean
 * label stands directly before its penalty, as many labels as penalties were before it, and another label follows.
 *
 *     79  dipidana … IV.   84  dipidana … VI.      both whole
 *     3  4  dipidana … VII.                        torn: 3 and 4
 */
import type { Node } from "prosemirror-model";
import type { LabelPath } from "../../schemas/amendment.ts";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses, inlineText } from "../document/index.ts";
import {
  isCleanSanction,
  PENALTY_TABLE,
  ROW_ACT,
  ROW_AMENDS,
  ROW_NUMBER,
  type RowLabel,
  rowLabels,
  SANCTION,
} from "../wording/read/index.ts";
import { mendFigures } from "./act-named.ts";

/** The act whose rows are asked for. */
interface RowsAct {
  /** "21/2007". */
  readonly number: string;
  /** What it is about. */
  readonly about: string;
}

export interface PenaltyRow {
  /** The address of the annex in the bill. */
  readonly item: string;
  /** The clause as the table names it: "85 ayat (1)". */
  readonly label: string;
  /** Null where the label is damaged. */
  readonly path: LabelPath | null;
  /** The penalty to the letter; null where it is not certain which one is this row's. */
  readonly words: string | null;
  /** Why the row cannot be carried out; null where it is whole. */
  readonly problem: Problem | null;
  /** The number of the amending act under which the row stands: "35/2014"; null where it stands under the act itself. */
  readonly through: string | null;
}

type ReadRow = Omit<PenaltyRow, "through">;

/** The rows of the tables of a bill that are on an act, in their order; an act that amended it may stand for it. Linear in the bill. */
export function penaltyRows(
  bill: LegalDocument,
  act: RowsAct,
  profile: Profile,
): readonly PenaltyRow[] {
  const rows: PenaltyRow[] = [];
  for (const { kind, eid, node } of addressClauses(bill, profile)) {
    const text = kind === "attachment" ? textOf(node) : "";
    if (!PENALTY_TABLE.test(text)) continue;
    for (const section of sectionsOf(text, act)) {
      const found = rowsOf(section.text, eid);
      rows.push(...found.map((row) => ({ ...row, through: section.amending })));
    }
  }
  return rows;
}

/** The words of an annex in their order, with a mark where something is left out. */
function textOf(annex: Node): string {
  const parts = [String(annex.attrs["title"] ?? "")];
  annex.descendants((child) => {
    if (child.type === legalSchema.nodes.omission) parts.push("…");
    // What stands before a row may look like the label of an item.
    parts.push(String(child.attrs["label"] ?? ""));
    if (child.isTextblock) parts.push(inlineText(child));
    return !child.isTextblock;
  });
  return parts.join(" ").replaceAll(/\s+/gu, " ");
}

interface Section {
  readonly text: string;
  readonly amending: string | null;
}

/** What stands in a table behind the name of an act, up to the next act or to what is left out. */
function sectionsOf(text: string, act: RowsAct): readonly Section[] {
  // "35 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang …": the second is no head of its own.
  const heads = [...text.matchAll(ROW_ACT)].filter(
    ({ index }) => !text.slice(0, index).endsWith(ROW_NUMBER),
  );
  return heads.flatMap((head, index): readonly Section[] => {
    const behind = text.slice(head.index + head[0].length, heads[index + 1]?.index);
    const section = behind.split("…")[0] ?? "";
    const number = numberOf(head[1], head[2]);
    if (number === act.number) {
      const own = withoutName(section, act.about);
      return own === undefined ? [] : [{ text: own, amending: null }];
    }
    const through = ROW_AMENDS.exec(section);
    if (through === null || numberOf(through[1], through[2]) !== act.number) return [];
    const rest = withoutName(section.slice(through[0].length), act.about);
    return rest === undefined ? [] : [{ text: rest, amending: number }];
  });
}

function numberOf(number = "", year = ""): string {
  const mended = mendFigures(`Nomor ${number} Tahun ${year}`);
  const [, first = number, second = year] = /^Nomor (\S+) Tahun (\S+)$/u.exec(mended) ?? [];
  return `${first}/${second}`;
}

/** What follows the name of an act, whatever its capitals and blanks; undefined where another name stands there. */
function withoutName(text: string, about: string): string | undefined {
  const wanted = about.replaceAll(/\s/gu, "").toLowerCase();
  let read = "";
  let at = 0;
  while (read.length < wanted.length && at < text.length) {
    read += (text[at] ?? "").trim().toLowerCase();
    at += 1;
  }
  const isWhole = read === wanted && !/^[\p{L}\p{N}]/u.test(text.slice(at));
  return isWhole ? text.slice(at).trim() : undefined;
}

/** The rows of the text of a section, which names an act no more. */
function rowsOf(text: string, item: string): readonly ReadRow[] {
  const sanctions = [...text.matchAll(SANCTION)];
  const fields = fieldsAround(text, sanctions);
  const rows: ReadRow[] = [];
  let labels = 0;
  for (const [index, field] of fields.entries()) {
    const found = field === "" ? [] : rowLabels(field);
    // What begins there is not read, and the rows behind it may be another act's.
    if (found === undefined)
      return [...rows, ...(/\d/u.test(field) ? [unreadRow(field, item)] : [])];
    labels += found.length;
    const words = sanctions[index]?.[0];
    const isFollowed = index + 1 >= sanctions.length || fields[index + 1] !== "";
    const isWhole = found.length === 1 && labels === index + 1 && isFollowed;
    rows.push(
      ...found.map((label) =>
        isWhole && words !== undefined ? wholeRow(label, words, item) : tornRow(label, item),
      ),
    );
  }
  return rows;
}

/** What stands before each penalty, and behind the last. */
function fieldsAround(text: string, sanctions: readonly RegExpExecArray[]): readonly string[] {
  let from = 0;
  const before = sanctions.map((found) => {
    const field = text.slice(from, found.index).trim();
    from = found.index + found[0].length;
    return field;
  });
  const rest = text.slice(from).trim();
  return rest === "" ? before : [...before, rest];
}

function wholeRow(label: RowLabel, words: string, item: string): ReadRow {
  const path = pathOf(label);
  const facts = { row: label.text, words };
  const isRead = path !== null && isCleanSanction(words);
  return {
    item,
    label: label.text,
    path,
    words,
    problem: isRead ? null : problem("amend/row-unread", facts),
  };
}

function tornRow(label: RowLabel, item: string): ReadRow {
  const torn = problem("amend/row-torn", { row: label.text });
  return { item, label: label.text, path: pathOf(label), words: null, problem: torn };
}

function unreadRow(field: string, item: string): ReadRow {
  const words = field.slice(0, MOST_SHOWN);
  const unread = problem("amend/row-unread", { row: words, words });
  return { item, label: words, path: null, words: null, problem: unread };
}

const MOST_SHOWN = 60;

function pathOf({ steps }: RowLabel): LabelPath | null {
  if (steps === null) return null;
  return steps.map(({ role, number, bracketed }) => ({
    role,
    number,
    mark: bracketed ? "()" : "",
  }));
}
