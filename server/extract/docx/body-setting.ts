/** What the body of a DOCX is read with: everything that its other parts say. */
import type { Sightings } from "./block.ts";
import type { Numbering } from "./numbering.ts";
import type { Styles } from "./styles.ts";

/** What a body is read with. */
export interface BodySetting {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly sightings: Sightings;
  /** The text of a note by its id; the notes of a note are none. */
  readonly noteText: (part: "footnote" | "endnote", id: string) => readonly string[];
}
