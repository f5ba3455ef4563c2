/** Instructions of an amending act for the rules: what each says, and where its words stand. */
import type { LabelPath, Operation } from "../../schemas/amendment.ts";
import type { Clause } from "../document/index.ts";
import { printStep } from "../path/index.ts";
import type { Finding } from "./rule.ts";
import type { SaidInstruction } from "./subject.ts";

/** The sentence with which an instruction begins, before what it quotes. Offsets in it are offsets in the own text of the clause. */
export function leadOf({ ownText }: Clause): string {
  const end = ownText.indexOf("\n");
  return end === -1 ? ownText : ownText.slice(0, end);
}

/** Operations on notes, which stand in the explanation of the act and not in its text. */
const ON_NOTES: ReadonlySet<Operation["kind"]> = new Set([
  "replace-note",
  "insert-note",
  "delete-note",
]);

/** What an instruction says of the text of the act, without what it says of its explanation. */
export function saidOfText({ said }: SaidInstruction): readonly Operation[] {
  return said.filter(({ kind }) => !ON_NOTES.has(kind));
}

/** The finding that an instruction names a unit which it should not: its words where they stand, else as they are cited. */
export function findUnit({ clause }: SaidInstruction, path: LabelPath, expected = ""): Finding {
  const step = path.at(-1);
  const found = step === undefined ? "" : printStep(step);
  const from = positionOf(found, leadOf(clause));
  return { at: clause.eid, found, expected, from };
}

// The last place, since a unit is named as an anchor or context before it is named as new.
function positionOf(words: string, text: string): number | null {
  for (let at = text.lastIndexOf(words); at !== -1; at = text.lastIndexOf(words, at - 1)) {
    if (isWhole(text, at, at + words.length)) return at;
    if (at === 0) break;
  }
  return null;
}

function isWhole(text: string, from: number, to: number): boolean {
  const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
  return !(isLetter(text.charAt(from - 1)) || isLetter(text.charAt(to)));
}
