/** What an instruction says that it does, and that changes nothing: a slip of the bill, or a change that the base holds already. */
import type { Operation } from "../../../../schemas/amendment.ts";
import { type Problem, problem } from "../../../../schemas/problem.ts";
import { fromArticle, isWithin, printPath } from "../../../path/index.ts";
import { isNoteOperation } from "../notes/notes.ts";
import type { PathChange } from "../outcome.ts";

/** What is told of an operation without effect; what only says where or what stays has none to begin with. */
const TOLD: {
  readonly [Kind in Operation["kind"]]: "amend/declared-equal" | "amend/target-deleted" | null;
} = {
  replace: "amend/declared-equal",
  "replace-heading": "amend/declared-equal",
  "replace-annex": "amend/declared-equal",
  "replace-words": "amend/declared-equal",
  "replace-note": "amend/declared-equal",
  "insert-words": "amend/declared-equal",
  "insert-note": "amend/declared-equal",
  delete: "amend/target-deleted",
  "delete-heading": "amend/target-deleted",
  "delete-note": "amend/target-deleted",
  insert: null,
  keep: null,
  renumber: null,
  split: null,
};

/** A remark for each operation that changed nothing of what it names. */
export function withoutEffect(
  operations: readonly Operation[],
  changes: readonly PathChange[],
): readonly Problem[] {
  return operations.flatMap((operation) => {
    const code = TOLD[operation.kind];
    if (code === null || !("target" in operation)) return [];
    const isNote = isNoteOperation(operation);
    const path = fromArticle(operation.target.path);
    const isDone = changes
      .filter(({ part }) => (part === "explanation") === isNote)
      .map((change) => fromArticle(change.path))
      .some((changed) => isWithin(changed, path) || isWithin(path, changed));
    const target = `${isNote ? "penjelasan " : ""}${printPath(path)}`;
    return isDone ? [] : [problem(code, { target })];
  });
}
