/** The verbs of instructions: what each does, in every form that acts have used. */

/** Verbs behind what they change: "Pasal 5 diganti". */
export const CHANGE_VERBS: readonly string[] = ["diubah", "disempurnakan", "diganti"];
export const DELETE_VERBS: readonly string[] = ["dihapus", "dihapuskan", "ditiadakan", "dicabut"];
export const INSERT_VERBS: readonly string[] = ["disisipkan", "ditambahkan", "ditambah"];

/** "dicabut" ends other acts more often than it deletes a unit: where nothing but the sentence tells, these alone are sure. */
export const SURE_DELETE_VERBS: readonly string[] = DELETE_VERBS.filter(
  (verb) => verb !== "dicabut",
);

/** Verbs before what they change: "diubah dengan menghapus huruf b". */
const ACTIVE_CHANGE_VERBS: readonly string[] = ["mengubah", "mengganti"];
export const ACTIVE_DELETE_VERBS: readonly string[] = ["menghapus", "menghapuskan", "meniadakan"];
export const ACTIVE_INSERT_VERBS: readonly string[] = ["menambah", "menambahkan", "menyisipkan"];
export const ACTIVE_VERBS: readonly string[] = [
  ...ACTIVE_INSERT_VERBS,
  ...ACTIVE_DELETE_VERBS,
  ...ACTIVE_CHANGE_VERBS,
];

/** Verbs that give a unit another number or make several of it. */
const RELABEL_VERBS: readonly string[] = ["dijadikan", "dipecah"];

/** All verbs behind what they change. */
export const PASSIVE_VERBS: readonly string[] = [
  ...CHANGE_VERBS,
  ...DELETE_VERBS,
  ...INSERT_VERBS,
  ...RELABEL_VERBS,
];
