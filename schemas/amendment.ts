/**
 * What an amending act says: typed operations on units of another act, and what became of each when it was applied.
 *
 *     3. Ketentuan ayat (2) Pasal 26 diubah sehingga Pasal 26 berbunyi sebagai berikut:     an instruction
 *        └ target ──────────┘                └ scope of the quote ┘                        one operation: replace 26(2)
 *     > ### Pasal 26 …                                                                     its quote: the whole Pasal 26
 *
 * An instruction with several operations is composite. Nodes of the document occur only in `Quote` and `QuotedNote`;
 * all else is JSON-safe, and reports hold no node.
 */
import type { Node } from "prosemirror-model";
import type { WordRun } from "./change.ts";
import type { Eid } from "./eid.ts";
import type { Problem } from "./problem.ts";

/** One unit on the way to a target: what it is in its country, and its number without marks ("2a", "c1", "IXA", "2A" for "Bagian Kedua A"). */
export interface LabelStep {
  readonly role: string;
  readonly number: string;
  /** The brackets around the number of an item: ")" for "a)", "()" for "(2)", else nothing. */
  readonly mark: "" | ")" | "()";
}

/** Steps from the largest unit to the smallest: {pasal 26}{ayat 2}{huruf b}; containers only where the instruction names them. */
export type LabelPath = readonly LabelStep[];

/**
 * A unit of the act amended, by its labels. `eid` is its address in the act when the operation is applied or generated;
 * it is null as long as only the bill was read, and for a unit that the act does not have yet.
 */
export interface Target {
  readonly path: LabelPath;
  readonly eid: Eid | null;
  /** The last of a range, of the same parent ("Pasal 33 sampai dengan Pasal 46"): which units lie between, the act says when it is applied. */
  readonly upTo?: LabelStep;
}

/** Where new units go. */
export type InsertPlace =
  /** "Di antara A dan B": directly after A, and B must be what follows. B may be a container ("Di antara Pasal 35 dan BAB V"). */
  | { readonly kind: "between"; readonly first: Target; readonly second: Target }
  /** "Sebelum Pasal 44 dalam BAB IX": directly before the unit; `within` is the container where it is named. */
  | { readonly kind: "before"; readonly anchor: Target; readonly within: Target | null }
  /** "Ketentuan Pasal 26 ditambah …": as last units of the parent. */
  | { readonly kind: "end"; readonly of: Target }
  /** "Setelah Pasal 99 ditambahkan …": directly after the unit, which must be the last of its kind in its parent. */
  | { readonly kind: "after"; readonly anchor: Target };

/** Which of several occurrences of the same words is meant. */
export type Occurrence = "only" | "first" | "all";

/** Where words go in a text: between two that the instruction quotes (one may be empty), or at its end. */
export type WordPlace =
  | { readonly kind: "between"; readonly before: string; readonly after: string }
  | { readonly kind: "end" };

/** One thing that an instruction does. The letters are those of the catalogue in docs/spec/amend.md. */
export type Operation =
  /** A1–A6, A9: the unit reads as the quote has it. A container is replaced with all that is in it. */
  | { readonly kind: "replace"; readonly target: Target }
  /** A7, A8: only the title of a container changes. */
  | { readonly kind: "replace-heading"; readonly target: Target }
  /** A10: an annex, or named parts of it, as the annex of the bill has it. */
  | { readonly kind: "replace-annex"; readonly target: Target }
  /** B1–B8: new units; `counted` is the figure that the instruction gives ("2 (dua) pasal"), null without one. */
  | {
      readonly kind: "insert";
      readonly place: InsertPlace;
      readonly units: readonly Target[];
      readonly counted: number | null;
    }
  /** C1–C4: the label stays, the text becomes "Dihapus.". */
  | { readonly kind: "delete"; readonly target: Target }
  /** C5: the heading of a container goes, what was in it moves up to the parent. */
  | { readonly kind: "delete-heading"; readonly target: Target }
  /** D1, D2: the note on the unit reads as the bill's explanation has it. */
  | { readonly kind: "replace-note"; readonly target: Target }
  /** D3: a note on the unit where there was none. */
  | { readonly kind: "insert-note"; readonly target: Target }
  /** D4: the note on the unit is deleted. */
  | { readonly kind: "delete-note"; readonly target: Target }
  /** "Ketentuan Pasal 5 tetap": nothing changes, and the quote must not say otherwise. */
  | { readonly kind: "keep"; readonly target: Target }
  /** E1, E2 (`by` is empty), E3: older acts change words without restating the unit. */
  | {
      readonly kind: "replace-words";
      readonly target: Target;
      readonly words: string;
      readonly by: string;
      readonly occurrence: Occurrence;
      /** The words around the one meant, where the instruction quotes them. */
      readonly between: WordPlace | null;
    }
  | {
      readonly kind: "insert-words";
      readonly target: Target;
      readonly words: string;
      readonly place: WordPlace;
    }
  /** E4: a unit gets another number. E5: an article becomes its own paragraph (1): from Pasal 7 to Pasal 7 ayat (1). */
  | { readonly kind: "renumber"; readonly target: Target; readonly to: Target }
  /** E6: one unit becomes several. */
  | { readonly kind: "split"; readonly target: Target; readonly into: readonly Target[] };

export type OperationKind = Operation["kind"];

/** A unit that a quote holds, with its path in the act amended. */
export interface QuotedUnit {
  readonly path: LabelPath;
  /** Its address in the bill ("mod_3__qstr_1__art_26"); empty where the instruction was not read from a bill. */
  readonly at: string;
  readonly node: Node;
}

/** What an instruction quotes. */
export interface Quote {
  /**
   * "whole": articles, containers or headings to the full; what they leave out is left out.
   * "parts": only some paragraphs or points of an article, the others stay (older acts announce it: "sehingga Pasal 11
   * ayat (1) dan ayat (3) berbunyi").
   */
  readonly extent: "whole" | "parts";
  /** The outermost units in the order of the quote. */
  readonly units: readonly QuotedUnit[];
}

/** An entry of the bill's explanation that belongs to an instruction: the note on one unit of the act amended. */
export interface QuotedNote {
  /** The article that the entry explains, as a path. */
  readonly path: LabelPath;
  readonly at: string;
  /** The note on the article, with the notes inside it. */
  readonly node: Node;
}

/** The act that an article of amendments names. */
export interface AmendedAct {
  /** The article of the bill: "Pasal I", in omnibus acts "Pasal 17". */
  readonly at: string;
  /** The words that name it, gazette and earlier amendments included. */
  readonly text: string;
  readonly type: string;
  readonly number: string;
  readonly year: string;
  readonly title: string;
  /** Addresses of the works it can be; empty where its name gives none. */
  readonly works: readonly string[];
  /** Numbers of the earlier amendments it lists, as "19/2016", oldest first. */
  readonly amendedBy: readonly string[];
  /** The text amended is an annex of the act ("dalam Lampiran Undang-Undang Nomor 1 Tahun 2015"). */
  readonly inAnnex: boolean;
}

/** One item of an amending act, or the only change of an article of amendments. */
export interface Instruction {
  /** The address of the item in the bill ("art_I__list_1__point_3"), or of the article where it has no items. */
  readonly item: string;
  /** The label as printed: "3."; empty where the article has one change only. */
  readonly label: string;
  /** The words of the instruction to the letter, without what it quotes. */
  readonly text: string;
  /** The act amended; null where the bill does not name it in a way that is understood. */
  readonly act: AmendedAct | null;
  /** In the order of the text; empty exactly where `unresolved` says why. */
  readonly operations: readonly Operation[];
  readonly quote: Quote | null;
  /** Entries of the bill's explanation under this item, one an article. */
  readonly notes: readonly QuotedNote[];
  /** Why the instruction is not understood; such an instruction is never applied. */
  readonly unresolved: Problem | null;
  /** What a person should look at although the instruction is understood: a label that was repaired, dots in a text. */
  readonly remarks: readonly Problem[];
  /** Of a row of a table: the clause that it names, and the words that it has for it where they are certain. */
  readonly row?: TableRow;
}

/** A row of a table that amends. */
interface TableRow {
  /** Empty where the label of the row is damaged; its words are the whole row then. */
  readonly path: LabelPath;
  readonly words: string | null;
}

/** A provision of the bill itself, such as "Pasal II": never consolidated, kept as a fact of the result. */
export interface BillProvision {
  readonly eid: string;
  readonly label: string;
  readonly text: string;
}

export type InstructionOutcome = "applied" | "refused" | "choose" | "not-held";

/** What became of one instruction. */
export interface InstructionResult {
  /** Which of several bills, from 0. */
  readonly bill: number;
  readonly item: string;
  readonly label: string;
  readonly text: string;
  /** With the addresses in the base where they were found. */
  readonly operations: readonly Operation[];
  readonly outcome: InstructionOutcome;
  /** Why it was not applied; null where it was. */
  readonly problem: Pick<Problem, "code" | "facts"> | null;
  /** For "choose": addresses that could be meant. */
  readonly candidates: readonly string[];
  /** Of a row of a table: its clause, with the address in the base where it was found, and its words where they are certain. */
  readonly row?: TableRow & { readonly eid: Eid | null };
  /** What was applied and should still be looked at, such as a declared change that changes nothing. */
  readonly remarks: readonly Pick<Problem, "code" | "facts">[];
}

/** A clause of the result that an instruction changed: a clause of the body, or a note of the explanation. */
interface ChangedClause {
  readonly eid: Eid;
  readonly bill: number;
  readonly item: string;
  readonly change: "reworded" | "inserted" | "deleted";
}

/** A difference between a restated unit and the base that its instruction does not name. */
export interface UndeclaredChange {
  /** The address in the result; in the base for what the restatement leaves out. */
  readonly eid: Eid;
  readonly bill: number;
  readonly item: string;
  readonly change: "reworded" | "inserted" | "deleted";
  readonly words: readonly WordRun[];
}

/** What an application did, instruction by instruction (contract `rancang/apply@1`). */
export interface ApplyReport {
  readonly schema: "rancang/apply@1";
  readonly instructions: readonly InstructionResult[];
  readonly changed: readonly ChangedClause[];
  readonly undeclared: readonly UndeclaredChange[];
  /** Provisions of the bills themselves ("Pasal II"). */
  readonly provisions: readonly (BillProvision & { readonly bill: number })[];
}
