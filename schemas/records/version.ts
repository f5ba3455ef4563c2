/** Versions: immutable texts, each known by the hash of its bytes. */
import { z } from "zod";
import { hashShape, idShape, timeShape } from "./value.ts";

/** A version without its text. */
export const versionRowShape = z.object({
  id: idShape,
  expressionId: idShape,
  hash: hashShape,
  /** The version that this one was made from, in this or another expression. */
  parent: idShape.nullable(),
  message: z.string(),
  author: z.string(),
  createdAt: timeShape,
});
export type VersionRow = z.infer<typeof versionRowShape>;
