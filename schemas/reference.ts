/**
 * Citations: what stands in a text, to the letter, and what it means in a document. All of it is JSON-safe.
 *
 *     sebagaimana dimaksud dalam Pasal 8 ayat (1) dan (2) Undang-Undang ini
 *     └ lead ──────────────────┘ └ item ────────┘    └ item └ act ─────────┘
 *
 * Offsets count UTF-16 units of the text that was searched, as JavaScript strings do.
 */
import type { Eid } from "./eid.ts";

/** How a step says which unit it means: by its number, as the own one ("Pasal ini"), or as one told before ("ayat tersebut"). */
export type Pointing = "number" | "this" | "that";

/** One unit in the path of a citation. */
export interface PathStep {
  /** What the unit is in its country: "pasal", "ayat"; "unit" where a bare bracket says no more. */
  readonly role: string;
  /** The number without marks and blanks: "5A", "2a", "c1", "II"; ordinals as figures. Empty unless it points by number. */
  readonly number: string;
  readonly pointing: Pointing;
  /** The brackets around the number: "()" for "(2)", ")" for "a)", else nothing. */
  readonly mark: "" | ")" | "()";
}

/** A step as it is spelled: gap, word, space and label joined give its text. */
export interface CitedStep extends PathStep {
  /** What stands between the step before and this one. */
  readonly gap: string;
  /** The word of the unit; empty where it is left out, as in "ayat (1) dan (2)". */
  readonly word: string;
  readonly space: string;
  /** The number with its marks, or "ini"; empty where the word says all. */
  readonly label: string;
  /** Where the word, or the label without a word, begins. */
  readonly from: number;
  readonly to: number;
}

/** One unit that is cited. */
export interface CitedPlace {
  readonly from: number;
  readonly to: number;
  /** The steps in the order in which they stand. */
  readonly steps: readonly CitedStep[];
  /** From the largest to the smallest unit, with what is taken over from its neighbours in the list. */
  readonly path: readonly PathStep[];
  /** Whether only one reading of the path is possible; "Pasal 5 dan ayat (2)" has two. */
  readonly isCertain: boolean;
}

/** How an item is tied to the one before it. */
export type JointMeaning = "first" | "and" | "or" | "and-or" | "except";

interface ItemStart {
  /** What stands between the item before and this one: ", dan ". Empty for the first. */
  readonly joint: string;
  readonly means: JointMeaning;
}

/** A member of the list that a citation is. */
export type CitedItem =
  | (ItemStart & { readonly kind: "one"; readonly place: CitedPlace })
  | (ItemStart & {
      readonly kind: "range";
      readonly first: CitedPlace;
      /** " sampai dengan ", blanks included. */
      readonly through: string;
      readonly last: CitedPlace;
    });

/** The act that a citation names: the own one, one with a number, or one known by its name. */
export interface CitedAct {
  readonly kind: "self" | "numbered" | "named";
  /** Whether the act stands before the units ("UU 1/2023 Pasal 622") or after them. */
  readonly side: "before" | "after";
  /** What ties it to the units: " ", " dari "; empty where it stands alone. */
  readonly joint: string;
  /** The act as it is spelled, with title and gazette. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The words of its type: "Undang-Undang"; for named acts the name. */
  readonly type: string;
  readonly number: string;
  readonly year: string;
  readonly title: string;
  /** The gazette in brackets, brackets included. */
  readonly gazette: string;
  /** Addresses of the works that can be meant: one where it is certain, none where the name gives no address. */
  readonly works: readonly string[];
  /** The address of the act that this one changes, where its title says so. */
  readonly changes: string | null;
}

/** A citation: a list of units, an act, or both. */
export interface Reference {
  readonly from: number;
  readonly to: number;
  /** The words that lead to it: "sebagaimana dimaksud dalam"; they are not part of it. */
  readonly lead: string;
  readonly items: readonly CitedItem[];
  readonly act: CitedAct | null;
}

/** Why a citation has no target. */
export type UnresolvedReason =
  /** The document has no such unit. */
  | "missing"
  /** The document leaves out the place where the unit would stand. */
  | "not-held"
  /** Several units can be meant; they are the candidates. */
  | "ambiguous"
  /** It is told by its place ("ayat (1)"), and nothing around it has such units. */
  | "no-context"
  /** "pasal tersebut": which one is for a person to say. */
  | "vague"
  /** The number cannot be right: "ayat (l)". */
  | "damaged"
  /** The act has no address that can be told from its name. */
  | "unknown-act"
  /** The ends of the range do not stand in order in one series. */
  | "broken-range";

/** Where the target stands, seen from the clause that cites. */
export type Direction = "own" | "inside" | "around" | "back" | "forward";

/** What one item of a citation means. */
export type ResolvedItem =
  | {
      readonly kind: "clause";
      /** The cited unit, or all units of a range, in document order. */
      readonly targets: readonly Eid[];
      readonly direction: Direction;
      /** Some target keeps its label and was deleted. */
      readonly isDeleted: boolean;
      /** False where the document leaves out a part of the range. */
      readonly isComplete: boolean;
    }
  | {
      readonly kind: "work";
      readonly work: string;
      /** The path of the unit, or those of both ends of a range, with what the text around gave them. */
      readonly paths: readonly (readonly PathStep[])[];
      /** The targets in that work, where it is at hand. */
      readonly targets: readonly Eid[];
      /** The address as deep as labels alone tell it: article and paragraph. Empty where they do not. */
      readonly portion: string;
      /** The same for the end of a range. */
      readonly upTo: string;
    }
  | {
      readonly kind: "unresolved";
      readonly reason: UnresolvedReason;
      /** eIds or addresses of works for a person to choose from. */
      readonly candidates: readonly string[];
    };

/** What the act of a citation means. */
export type ResolvedAct =
  | { readonly kind: "self" }
  | { readonly kind: "work"; readonly work: string }
  | {
      readonly kind: "unresolved";
      readonly reason: "unknown-act" | "ambiguous";
      readonly candidates: readonly string[];
    };

/** A citation of a clause with its meaning, item by item. */
export interface ResolvedReference {
  readonly at: Eid;
  /** Offsets count in the own text of the clause. */
  readonly reference: Reference;
  /** One for each item of the citation. */
  readonly items: readonly ResolvedItem[];
  readonly act: ResolvedAct | null;
}
