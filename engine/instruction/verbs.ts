/** The verbs of instructions: what each does, in every form that acts have used. */

/** Verbs behind what they change: "Pasal 5 diganti". */
export const CHANGE_VERBS: readonly string[] = ["diubah", "disempurnakan", "diganti"];
export const DELETE_VERBS: readonly string[] = ["dihapus", "dihapuskan", "ditiadakan", "dicabut"];
export const INSERT_VERBS: readonly string[] = ["disisipkan", "ditambahkan", "ditambah"];

/** Verbs before what they change: "diubah dengan menghapus huruf b". */
export const ACTIVE_VERBS: readonly string[] = [
  "menambah",
  "menambahkan",
  "menyisipkan",
  "menghapus",
  "mengubah",
];

/** Verbs that give a unit another number or make several of it. */
export const RELABEL_VERBS: readonly string[] = ["dijadikan", "dipecah"];

/** Words as alternatives of a pattern, the longer ones first, so that none is taken for the beginning of another. */
export function alternatives(words: readonly string[]): string {
  return words.toSorted((one, other) => other.length - one.length).join("|");
}
