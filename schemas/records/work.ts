/** Works of the library: an act or a treaty, its expressions, their versions. */
import { z } from "zod";
import { factsShape } from "../facts.ts";
import { dayShape, idShape } from "./value.ts";
import { versionRowShape } from "./version.ts";

/** Whether a text is law that may be changed here, or is held to be compared with. */
export const workKindShape = z.enum(["existing", "comparative"]);
export type WorkKind = z.infer<typeof workKindShape>;

/** A work without its texts. */
export const workShape = z.object({
  id: idShape,
  /** FRBR address: `/akn/id/act/uu/2007/21`. */
  iri: z.string(),
  kind: workKindShape,
  title: z.string(),
  /** Short citation: `UU 21/2007`. */
  cite: z.string(),
  country: z.string(),
  language: factsShape.shape.language,
});
export type Work = z.infer<typeof workShape>;

/** A state of a work as at a day; the expression of a proposal names its target. */
export const expressionShape = z.object({
  id: idShape,
  workId: idShape,
  date: dayShape,
  state: factsShape.shape.state,
  extent: factsShape.shape.extent,
  targetId: idShape.nullable(),
});
export type Expression = z.infer<typeof expressionShape>;

/** A work as the library lists it. Expressions newest first, and the versions of each newest first. */
export const workRowShape = workShape.extend({
  expressions: z.array(expressionShape.extend({ versions: z.array(versionRowShape) })),
});
export type WorkRow = z.infer<typeof workRowShape>;
