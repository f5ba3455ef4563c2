/** Which entries of a bill's explanation belong to which of its instructions. */
import type { Node } from "prosemirror-model";
import type { LabelPath, QuotedNote } from "../../../schemas/amendment.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import type { Clause } from "../../document/index.ts";
import { parseHeadingLabel } from "../../text/index.ts";
import { sameStep } from "../path.ts";

/** The entries under one article of the bill ("Pasal I"), by the number of the item ("3"); "" where it has no items. */
export interface NoteIndex {
  /** Whether the bill has an explanation of its articles at all. */
  readonly isHeld: boolean;
  readonly of: (article: string, item: string) => readonly QuotedNote[];
}

/** The explanation of a bill, keyed to its items. Linear in the clauses. */
export function indexNotes(clauses: readonly Clause[], profile: Profile): NoteIndex {
  const notes = clauses.filter(({ kind }) => kind === "note");
  const inside = new Map<string, Clause[]>();
  for (const note of notes) push(inside, note.parent ?? "", note);
  const kinds = new Map(clauses.map(({ eid, kind }) => [eid, kind]));
  const entries = new Map<string, QuotedNote[]>();
  const isOutermost = ({ parent }: Clause): boolean =>
    parent === null || kinds.get(parent) !== "note";
  for (const { eid, label } of notes.filter(isOutermost)) {
    const key = headingKey(label, profile);
    for (const inner of inside.get(eid) ?? []) {
      const item = /^Angka\s+(\S+?)\.?$/u.exec(inner.label)?.[1] ?? "";
      const held = item === "" ? [inner] : (inside.get(inner.eid) ?? []);
      for (const entry of entriesOf(held, profile)) push(entries, `${key} ${item}`, entry);
    }
  }
  return {
    isHeld: notes.length > 0,
    of: (article, item) => entries.get(`${headingKey(article, profile)} ${item}`) ?? [],
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function entriesOf(notes: readonly Clause[], profile: Profile): readonly QuotedNote[] {
  return notes.flatMap(({ label, eid, node }) => {
    const path = articlePath(label, profile);
    // A heading that was not seen as one has drawn the note on the next article into this one.
    return path === undefined || holdsHeading(node) ? [] : [{ path, at: eid, node }];
  });
}

function holdsHeading(note: Node): boolean {
  return note.children.some((child) =>
    child.isTextblock
      ? /^Pasal\s?[\dIlO]\S{0,4}$/u.test(child.textContent.trim())
      : holdsHeading(child),
  );
}

function headingKey(label: string, profile: Profile): string {
  const found = parseHeadingLabel(label, profile);
  return found === undefined ? label : `${found.row.role} ${found.number}`;
}

function articlePath(label: string, profile: Profile): LabelPath | undefined {
  const found = parseHeadingLabel(label, profile);
  return found?.row.role === "pasal"
    ? [{ role: "pasal", number: found.number, mark: "" }]
    : undefined;
}

/** The entry for an article among those of an instruction. */
export function noteFor(notes: readonly QuotedNote[], path: LabelPath): QuotedNote | undefined {
  const article = path.find(({ role }) => role === "pasal");
  return notes.find((note) => {
    const own = note.path[0];
    return own !== undefined && article !== undefined && sameStep(own, article);
  });
}
