/** Rows of a table of penalties as instructions on a base: the words of a row take the place of the clause's own, to the letter. */
import type { Node } from "prosemirror-model";
import type { Instruction, LabelPath } from "../../../schemas/amendment.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { addressClauses, type Clause, inlineText } from "../../document/index.ts";
import { type PenaltyRow, penaltyRows } from "../../instruction/index.ts";
import { printPath } from "../../path/index.ts";
import { SANCTION_OPENING } from "../../wording/read/index.ts";
import { aboutOf, type BaseAct } from "./base-act.ts";
import { addressBook } from "./find/address-book.ts";

interface RowBase {
  readonly document: LegalDocument;
  readonly own: BaseAct;
  /** Numbers of the amendments that it holds. */
  readonly held: ReadonlySet<string>;
  readonly profile: Profile;
}

/** The rows of a bill that are on a base, each as an instruction; one that is not certain with its reason. */
export function rowInstructions(bill: LegalDocument, base: RowBase): readonly Instruction[] {
  const { document, own, held, profile } = base;
  const about = aboutOf(own.title);
  if (own.number === undefined || about === undefined) return [];
  const act = { number: own.number, about };
  const rows = penaltyRows(bill, act, profile);
  if (rows.length === 0) return [];
  const book = addressBook(document, false, profile);
  const clauses = new Map(addressClauses(document, profile).map((one) => [one.eid, one]));
  const clauseAt = (path: LabelPath): Clause | undefined => {
    const eid = book.find("body", path);
    return eid === undefined ? undefined : clauses.get(eid);
  };
  return rows.map((row) => instructionOf(row, whyNot(row, held), clauseAt));
}

/** Why a row is not carried out whatever its clause says. */
function whyNot(
  { problem: found, through, label }: PenaltyRow,
  held: ReadonlySet<string>,
): Problem | null {
  if (found !== null || through === null || held.has(through)) return found;
  return problem("amend/row-amending", { row: label, act: through });
}

function instructionOf(
  row: PenaltyRow,
  fault: Problem | null,
  clauseAt: (path: LabelPath) => Clause | undefined,
): Instruction {
  const { item, label, path, words } = row;
  const shared = {
    item,
    label,
    text: words === null ? label : `${label} ${words}`,
    act: null,
    quote: null,
    notes: [],
    remarks: [],
    row: path === null ? { path: [], words: `${label} ${words ?? ""}`.trim() } : { path, words },
  };
  const refused = (unresolved: Problem): Instruction => ({ ...shared, operations: [], unresolved });
  if (fault !== null) return refused(fault);
  if (path === null || words === null) return refused(problem("amend/row-torn", { row: label }));
  const clause = clauseAt(path);
  const target = printPath(path);
  if (clause === undefined)
    return refused(problem("amend/target-missing", { target, nearest: "" }));
  const phrase = phraseOf(clause.node);
  if (phrase === undefined) return refused(problem("amend/row-phrase", { target }));
  return {
    ...shared,
    unresolved: null,
    operations: [
      {
        kind: "replace-words",
        target: { path, eid: null },
        words: phrase,
        by: words,
        occurrence: "only",
        between: null,
      },
    ],
  };
}

/** The one phrase of a clause that begins with the opening words and ends it; undefined where there is none, or more. */
function phraseOf(clause: Node): string | undefined {
  const texts: string[] = [];
  let hasParagraphs = false;
  clause.descendants((node) => {
    hasParagraphs ||= node.type.name === "paragraph";
    if (node.isTextblock) texts.push(inlineText(node));
    return !node.isTextblock;
  });
  const times = texts.join("\n").split(SANCTION_OPENING).length - 1;
  const last = texts.at(-1) ?? "";
  const at = last.indexOf(SANCTION_OPENING);
  const phrase = at === -1 ? "" : last.slice(at);
  const isOne = times === 1 && !hasParagraphs && /^[^;]*\.$/u.test(phrase);
  // A sentence that ends before the clause does leaves words behind that the row does not speak of.
  return isOne && !/\.\s/u.test(phrase) ? phrase : undefined;
}
