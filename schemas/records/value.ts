/** Small values that many records share. */
import { z } from "zod";
import { MAX_PROSE_LENGTH } from "./limits.ts";

/** A short random identifier, minted by the server. */
export const idShape = z.string().regex(/^[0-9A-Za-z_-]{6,40}$/u);

/** The permanent identity of a clause, the same in every version of a text. */
export const widShape = z.string().regex(/^[0-9A-Za-z_-]{1,64}$/u);

/** A moment: ISO 8601 in UTC. */
export const timeShape = z.iso.datetime();

/** A calendar day: `2026-01-02`. */
export const dayShape = z.iso.date();

/** SHA-256 of the bytes of a canonical body, or of a published page. */
export const hashShape = z.string().regex(/^sha256:[0-9a-f]{64}$/u);

/** An entity tag: sent back unchanged as `If-Match`. */
export const etagShape = z.string().regex(/^"[\x21\x23-\x7e]*"$/u);

/** Prose in the languages of the interface; one of them may be empty. */
export const proseShape = z.strictObject({
  id: z.string().max(MAX_PROSE_LENGTH),
  en: z.string().max(MAX_PROSE_LENGTH),
});
export type Prose = z.infer<typeof proseShape>;

/** A ProseMirror node as JSON. */
export const nodeShape = z.looseObject({ type: z.string() });
export type NodeJson = z.infer<typeof nodeShape>;
