/**
 * Notes that a bill prints on one line with their label, read as what they are.
 *
 *     Ayat (1) Cukup jelas.      Ayat (1)
 *                                Cukup jelas.
 *
 * Only "Cukup jelas." is read so: of other words nobody can tell whether they go on on the next line, or cite the unit.
 */
import type { Node } from "prosemirror-model";
import type { LabelStep, QuotedNote } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { CLEAR } from "../../../instruction/index.ts";
import { rankOf } from "../../../path/index.ts";
import { NOTE_LABEL_IN_TEXT } from "../../../wording/read/index.ts";
import { allWords } from "../find/article-units.ts";
import { noteStep } from "./merge-note.ts";

const { note, textBlock } = legalSchema.nodes;

/** The entry with such lines as notes; as it was where one of them could be another's. */
export function withOneLineNotes(entry: QuotedNote, profile: Profile): QuotedNote {
  const reader = new LineReader(profile);
  const { node, after } = reader.read(entry.node, entry.path.at(-1));
  const isSure = after.length === 0 && !reader.isUnsure && !hasTwice(node);
  return isSure && reader.hasFound ? { ...entry, node } : entry;
}

/** A note as it is read anew, and the notes at its end that stand behind it and not in it. */
interface Reading {
  readonly node: Node;
  readonly after: readonly Node[];
}

class LineReader {
  hasFound = false;
  isUnsure = false;
  readonly #profile: Profile;

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  read(outer: Node, own: LabelStep | undefined): Reading {
    const inside: Node[] = [];
    const after: Node[] = [];
    const place = (inner: Node): void => {
      const step = noteStep(String(inner.attrs["label"]), this.#profile);
      const isInside = own === undefined || (step !== undefined && rankOf(step) > rankOf(own));
      (isInside && after.length === 0 ? inside : after).push(inner);
    };
    let isBehindLine = false;
    for (const child of outer.children) {
      const found = this.#noteIn(child);
      // What follows a note that stands behind this one may belong to either, and so may a text that follows such a line.
      this.isUnsure ||=
        found === undefined && (after.length > 0 || (isBehindLine && child.type !== note));
      isBehindLine = found !== undefined;
      if (found !== undefined) place(found);
      else if (child.type === note) {
        const step = noteStep(String(child.attrs["label"]), this.#profile);
        const { node, after: behind } = this.read(child, step);
        inside.push(node);
        for (const one of behind) place(one);
      } else inside.push(child);
    }
    return { node: outer.type.create(outer.attrs, inside, outer.marks), after };
  }

  #noteIn(child: Node): Node | undefined {
    if (child.type !== textBlock) return undefined;
    const words = allWords(child).trim();
    const [label = ""] = NOTE_LABEL_IN_TEXT.exec(words) ?? [];
    const rest = words.slice(label.length).trim();
    const isNote = label !== "" && CLEAR.test(rest) && noteStep(label, this.#profile) !== undefined;
    if (!isNote) return undefined;
    this.hasFound = true;
    return note.create({ label }, [textBlock.create(null, legalSchema.text(rest))]);
  }
}

function hasTwice({ children }: Node): boolean {
  const labels = children.filter(({ type }) => type === note).map(({ attrs }) => attrs["label"]);
  return new Set(labels).size < labels.length || children.some((child) => hasTwice(child));
}
