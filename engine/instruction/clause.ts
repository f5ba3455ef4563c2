/** What one clause of an instruction says, as the grammar finds it. */
import type { NamedPlace, NewUnits } from "./places.ts";
import type { ResultClause } from "./result.ts";

/** What an instruction does to units that the act has. */
export type Verb = "change" | "delete" | "keep";

/** One clause of an instruction. `kind` is the form in which it is written. */
export type Clause =
  /** "Ketentuan Pasal 7 diubah dengan menghapus …": the clause only names the unit that the next clauses change. */
  | { readonly kind: "context"; readonly places: readonly NamedPlace[] }
  | {
      readonly kind: "verb";
      readonly verb: Verb;
      readonly places: readonly NamedPlace[];
      readonly isHeading: boolean;
    }
  | {
      readonly kind: "between";
      readonly base: readonly NamedPlace[];
      readonly anchors: readonly NamedPlace[];
      readonly groups: readonly NewUnits[];
    }
  | {
      readonly kind: "before";
      readonly anchor: NamedPlace;
      readonly within: NamedPlace | undefined;
      readonly groups: readonly NewUnits[];
    }
  | {
      readonly kind: "after";
      readonly base: readonly NamedPlace[];
      readonly anchor: NamedPlace;
      readonly groups: readonly NewUnits[];
    }
  /** "menyisipkan ketentuan baru yang dijadikan ayat (1a)": the label alone tells the place. */
  | {
      readonly kind: "by-label";
      readonly base: readonly NamedPlace[];
      readonly groups: readonly NewUnits[];
    }
  | {
      readonly kind: "end";
      readonly base: readonly NamedPlace[];
      readonly groups: readonly NewUnits[];
    }
  | {
      readonly kind: "add-note";
      readonly base: readonly NamedPlace[];
      readonly places: readonly NamedPlace[];
    }
  | { readonly kind: "change-note"; readonly places: readonly NamedPlace[] }
  | {
      readonly kind: "convert";
      readonly base: readonly NamedPlace[];
      readonly to: readonly NamedPlace[];
    }
  | { readonly kind: "split"; readonly base: readonly NamedPlace[]; readonly group: NewUnits };

/** An instruction in its clauses, and what they lead to. */
export interface ParsedInstruction {
  readonly clauses: readonly Clause[];
  readonly result: ResultClause;
}
