/** Pins: comparative provisions that stand beside a clause of a draft. */
import { z } from "zod";
import { factsShape } from "../facts.ts";
import {
  dayShape,
  etagShape,
  idShape,
  nodeShape,
  proseShape,
  textShape,
  timeShape,
  widShape,
} from "./value.ts";

/** A provision of the library by its version and address. */
export const provisionRefShape = z.strictObject({ versionId: idShape, eid: textShape.max(400) });

/** The provision that a pin points to, with what a reader must know about its source. */
const provisionShape = provisionRefShape.extend({
  workId: idShape,
  iri: z.string(),
  cite: z.string(),
  title: z.string(),
  language: factsShape.shape.language,
  state: factsShape.shape.state,
  date: dayShape,
  hash: z.string(),
  sources: factsShape.shape.sources,
  translationOf: factsShape.shape.translationOf,
  /** The clause itself, as a node of the document schema; null where the version has no such address. */
  clause: z
    .object({
      label: z.string(),
      /** Labels of the units that hold it, outermost first, its own last. */
      path: z.array(z.string()),
      kind: z.string(),
      node: nodeShape,
    })
    .nullable(),
});
export type Provision = z.infer<typeof provisionShape>;

export const pinRowShape = z.object({
  id: idShape,
  targetId: idShape,
  /** The clause of the draft. */
  wid: widShape,
  source: provisionShape,
  taken: proseShape,
  notTaken: proseShape,
  author: z.string(),
  createdAt: timeShape,
  etag: etagShape,
});
export type PinRow = z.infer<typeof pinRowShape>;
