/** The frame of a new act: what a drafter fills in, in the order in which it is read (Annex II points 1 to 98). */
import type { Node } from "prosemirror-model";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import { actTypeOf } from "./act-type.ts";
import { textOf, writeClosingOf, writePreamble } from "./frame.ts";
import { legalBasis } from "./legal-basis.ts";

const { act, preface, docTitle, body, article, explanation, division, heading, note } =
  legalSchema.nodes;

const UNDANG_UNDANG = "Undang-Undang";

/**
 * A bill for an act with this title, "Pengesahan …": title, grounds, legal basis, two articles, closing and explanation.
 *
 * Dots stand where a person has to write. The title is in capitals where it is printed so.
 */
export function frameOfNewAct(title: string): LegalDocument {
  const type = actTypeOf(UNDANG_UNDANG);
  const name = `RANCANGAN UNDANG-UNDANG REPUBLIK INDONESIA NOMOR ... TAHUN ... TENTANG ${title.toUpperCase()}`;
  return act.create(null, [
    preface.create(null, [docTitle.create(null, [legalSchema.text(name)])]),
    writePreamble({
      type,
      title,
      grounds: ["bahwa ...;"],
      basis: legalBasis({ base: undefined, origin: "parliament", frame: undefined }, type),
    }),
    body.create(null, [
      numbered("1", "..."),
      numbered("2", "Undang-Undang ini mulai berlaku pada tanggal diundangkan."),
    ]),
    writeClosingOf(type, undefined),
    explanation.create({ label: "PENJELASAN" }, [
      heading.create(null, [legalSchema.text(`ATAS ${name}`)]),
      titled("I.", "UMUM", [textOf("...")]),
      titled("II.", "PASAL DEMI PASAL", [clear("1"), clear("2")]),
    ]),
  ]) as LegalDocument;
}

function numbered(number: string, text: string): Node {
  return article.create({ label: `Pasal ${number}`, role: "pasal" }, [textOf(text)]);
}

function titled(label: string, title: string, content: readonly Node[]): Node {
  return division.create({ label }, [heading.create(null, [legalSchema.text(title)]), ...content]);
}

function clear(number: string): Node {
  return note.create({ label: `Pasal ${number}` }, [textOf("Cukup jelas.")]);
}
