/** One entry of a bill's explanation and the old note on the same article, made one. */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep, Operation } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { CLEAR } from "../../../instruction/index.ts";
import { printPath, sameStep } from "../../../path/index.ts";
import { parseHeadingLabel } from "../../../text/index.ts";
import { allWords } from "../find/article-units.ts";

const { heading, note } = legalSchema.nodes;

export type NoteOperation = Operation & {
  readonly kind: "replace-note" | "insert-note" | "delete-note";
};

/** The unit that a note's label names. */
export function noteStep(label: string, profile: Profile): LabelStep | undefined {
  const found = parseHeadingLabel(label, profile);
  if (found !== undefined) return { role: found.row.role, number: found.number, mark: "" };
  for (const row of profile.words.notes) {
    const match = row.label.exec(label);
    if (match !== null)
      return {
        role: row.role,
        number: `${match[1] ?? ""}${match[2] ?? ""}`,
        mark: row.role === "ayat" ? "()" : "",
      };
  }
  return undefined;
}

/**
 * The bill's entry, and what the old note says of units that the entry passes over.
 *
 * "Penjelasan ayat (1) Pasal 15 diubah" leaves the note on ayat (2) as it was, whether the entry repeats it or not.
 */
export function mergeNote(
  old: Node,
  entry: Node,
  path: LabelPath,
  named: readonly NoteOperation[],
  profile: Profile,
): Node {
  const steps = entry.children.map((child) => stepOfNote(child, profile));
  if (steps.every((step) => step === undefined)) return entry;
  const children: Node[] = [];
  let at = 0;
  const isSilent = saysNothingItself(entry) && !namesPath(named, path);
  for (const child of old.children) {
    const step = stepOfNote(child, profile);
    if (step === undefined) {
      children.push(...(isSilent ? ownText(child) : []));
      continue;
    }
    const same = steps.findIndex((other) => other !== undefined && sameStep(other, step));
    if (same === -1) {
      if (isStillSaid(child, [...path, step], named)) children.push(child);
      continue;
    }
    if (same < at) continue;
    children.push(...entry.children.slice(at, same));
    children.push(mergeNote(child, entry.child(same), [...path, step], named, profile));
    at = same + 1;
  }
  children.push(...entry.children.slice(at));
  return note.create(entry.attrs, children);
}

function stepOfNote(node: Node, profile: Profile): LabelStep | undefined {
  return node.type === note ? noteStep(String(node.attrs["label"]), profile) : undefined;
}

// The texts of the old note on the article as a whole that stay, since the entry has no such text.
function ownText(child: Node): readonly Node[] {
  return child.type !== heading && isStillSaid(child, [], []) ? [child] : [];
}

// Whether a part of the old note that the entry passes over stays. "Cukup jelas." says nothing that would be lost, so it goes.
function isStillSaid(child: Node, path: LabelPath, named: readonly NoteOperation[]): boolean {
  if (CLEAR.test(allWords(child))) return false;
  return !namesPath(
    named.filter(({ kind }) => kind === "delete-note"),
    path,
  );
}

function namesPath(named: readonly NoteOperation[], path: LabelPath): boolean {
  return named.some(({ target }) => printPath(target.path) === printPath(path));
}

function saysNothingItself(entry: Node): boolean {
  return entry.children.every(({ type }) => type === note || type === heading);
}
