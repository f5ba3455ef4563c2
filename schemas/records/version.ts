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

/** SHA-256 of no text at all. */
const BLANK_HASH = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** Whether a version has no text: what a new act starts from. */
export function isBlankVersion({ hash }: Pick<VersionRow, "hash">): boolean {
  return hash === BLANK_HASH;
}
