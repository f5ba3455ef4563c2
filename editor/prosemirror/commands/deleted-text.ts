/** What a deleted unit of an enacted act says under its label (Annex II point 236). */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import type { Profile, ProfileId } from "../../../schemas/profiles/index.ts";

const { nodes } = legalSchema;

/** The law's own word: as a sentence, and as an item of a list that goes on. */
const WORDS: { readonly [Id in ProfileId]: { readonly sentence: string; readonly item: string } } =
  {
    id: { sentence: "Dihapus.", item: "dihapus;" },
    eu: { sentence: "deleted.", item: "deleted;" },
    coe: { sentence: "deleted.", item: "deleted;" },
    un: { sentence: "deleted.", item: "deleted;" },
    ph: { sentence: "deleted.", item: "deleted;" },
    gb: { sentence: "repealed.", item: "repealed;" },
    au: { sentence: "repealed.", item: "repealed;" },
    th: { sentence: "repealed.", item: "repealed;" },
    neutral: { sentence: "deleted.", item: "deleted;" },
    de: { sentence: "(weggefallen)", item: "(weggefallen)" },
  };

/** The content of a unit that was deleted; an item that ended in a semicolon keeps the mark of its list. */
export function deletedContent(unit: Node, profile: Profile): readonly Node[] {
  const { sentence, item } = WORDS[profile.id];
  const last = unit.lastChild?.type === nodes.textBlock ? unit.lastChild.textContent : "";
  const goesOn = unit.type === nodes.point && /;(?:\s*\p{L}+(?:\/\p{L}+)?)?\s*$/u.test(last);
  return [nodes.textBlock.create(null, legalSchema.text(goesOn ? item : sentence))];
}
