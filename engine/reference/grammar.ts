/** What a country's citations are made of, as data; the rows are in grammars/. */
import type { ClauseKind } from "../../schemas/document.ts";
import type { CitedAct } from "../../schemas/reference.ts";

/** Where a unit stands in the hierarchy, from the outside inwards. */
type Level = "explanation" | "attachment" | "container" | "article" | "paragraph" | "item";

/** A word that names a unit, and how its number is written. */
export interface UnitWord {
  readonly role: string;
  readonly level: Level;
  /** Order of nesting; a step of a greater rank stands inside one of a smaller. Items nest in any order. */
  readonly rank: number;
  /** What a unit of this name is in a document. */
  readonly kinds: readonly ClauseKind[];
  /** The word; sticky. */
  readonly word: RegExp;
  /** The number with its marks behind the word; sticky, the number in the first group that takes part. */
  readonly label: RegExp;
  /** The number in a clean label, as the heading of the unit gives it; undefined where marks and blanks are all that is left off. */
  readonly read: ((label: string) => string | undefined) | null;
  /** The number where the word is left out ("ayat (1) dan (2)"), or null where that is not done. */
  readonly bare: RegExp | null;
  /** Whether the word alone is a citation, as "Lampiran" is. */
  readonly standsAlone: boolean;
}

/** An act found at a place; the caller knows on which side of the units it stands and what ties it to them. */
export type ActReading = Omit<CitedAct, "side" | "joint" | "from" | "to">;

/** How acts are named. */
export interface ActGrammar {
  /** Words that an act can begin with, as source of a pattern. */
  readonly trigger: string;
  /** What may tie an act to units before it: "dari"; sticky. */
  readonly connector: RegExp;
  /** The act at a place; `isBehindUnits` allows looser names, since something must follow the units. */
  readonly read: (text: string, at: number, isBehindUnits: boolean) => ActReading | undefined;
  /** The subtype in the address of acts of a type, where the words of the type tell it. */
  readonly subtype: (type: string) => string | undefined;
}

export interface Grammar {
  readonly units: readonly UnitWord[];
  /** Any word of a unit, to pass quickly over places where none stands; sticky. */
  readonly anyUnit: RegExp;
  /** A number in brackets glued to an article: "17(1)(a)"; null where that is not done. */
  readonly suffix: UnitWord | null;
  /** "ini" behind a word; sticky. */
  readonly thisAfter: RegExp | null;
  /** "tersebut" behind a word; sticky. */
  readonly thatAfter: RegExp | null;
  /** "this" before a word; sticky. */
  readonly thisBefore: RegExp | null;
  /** Conjunctions; sticky, and what each means. */
  readonly conjunction: RegExp;
  readonly meaning: (conjunction: string) => "and" | "or" | "and-or" | "except";
  /** A word that may stand between conjunction and unit: "dan ketentuan Pasal 5"; sticky. */
  readonly filler: RegExp;
  /**
   * A preposition said again: "Pasal 139 ayat (1) serta pada ayat (2)" may go on with Pasal 139 or turn to the own article,
   * so both are candidates; sticky.
   */
  readonly looseFiller: RegExp | null;
  /** "sampai dengan"; sticky. */
  readonly through: RegExp;
  /** What may stand between a smaller unit and the larger one behind it: "dari", "of"; sticky. */
  readonly ofWord: RegExp;
  /** Behind which levels a comma may stand before the smaller unit: "Article 6, paragraph 1", "Pasal 3, ayat (2)". */
  readonly commaBehind: readonly Level[];
  /** Whether a list of articles may lack its comma ("Pasal 20 Pasal 21"). */
  readonly allowsNoComma: boolean;
  /** The words before a citation; anchored at its begin. */
  readonly lead: RegExp;
  /**
   * A label without its word right before a citation: the word was damaged, and what was cited with it is cut off
   * ("hunrf c, dan ⟦huruf f⟧"); anchored at its end.
   */
  readonly brokenBefore: RegExp | null;
  /** A damaged word of a smaller unit right behind a citation, which is cut short by it ("Pasal 123⟧ ayal (2)"); sticky. */
  readonly brokenBehind: RegExp | null;
  /** A damaged word of a smaller unit right before a citation, which should hold it ("ayal (2) ⟦Pasal 5⟧"); anchored at its end. */
  readonly brokenInto: RegExp | null;
  /** What follows a label that is none: a catchword at the foot of a page, "Pasal 14 …"; sticky. */
  readonly unfinished: RegExp | null;
  /**
   * What follows a citation that means an act told before: "mengacu: a. Pasal 1 pengacuannya diganti dengan Pasal 306"
   * (Law 1/2023, Pasal 622); sticky.
   */
  readonly elsewhere: RegExp | null;
  /** The title of an act that ratifies a treaty: the articles it cites may be those of the treaty. */
  readonly ratifies: RegExp | null;
  /** The same before a citation: "PPh Pasal 21" is an article of the act on income tax; anchored at its end. */
  readonly elsewhereBefore: RegExp | null;
  /** What stands between an act and a citation that may be of it: "KUHP, khususnya Pasal 2", "Pasal 2, KUHP". */
  readonly besideAct: { readonly before: RegExp; readonly behind: RegExp };
  /** Short names of acts. */
  readonly shortName: {
    /** One that a text gives: "yang selanjutnya disebut KHA"; global, the name in the group `name`. */
    readonly defined: RegExp;
    /** What may stand between a citation and the name: "Pasal 2 ⟦dari⟧ KHA"; sticky. */
    readonly behind: RegExp;
  };
  readonly acts: ActGrammar;
  /** Every word that a citation can begin with; global. */
  readonly trigger: RegExp;
}

/** The unit word of a role, or undefined where the grammar has none. */
export function unitOf(grammar: Grammar, role: string): UnitWord | undefined {
  return role === grammar.suffix?.role
    ? grammar.suffix
    : grammar.units.find((unit) => unit.role === role);
}
