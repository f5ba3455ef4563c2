/**
 * The certificate of a proven bill: what was hashed, so that anyone can compute it again offline.
 *
 * It holds no clock and no text. `rancang verify` takes it with the files and repeats the whole proof.
 */
import { z } from "zod";

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/u, "a hash is written sha256: and 64 digits");

const gazetteShape = z.strictObject({
  journal: z.enum(["LN", "BN", "LD"]),
  year: z.string(),
  number: z.string(),
  supplement: z.string().nullable(),
});

const actShape = z.strictObject({
  type: z.string(),
  number: z.string(),
  year: z.string(),
  title: z.string(),
  gazette: gazetteShape.nullable(),
});

export const certificateShape = z.strictObject({
  schema: z.literal("rancang/certificate@1"),
  /** What is claimed: the bill, read from its printed text and applied to the base, gives the result. */
  claim: z.literal("apply(bill, base) = result"),
  /** The version of the engine that proved it. */
  engine: z.string(),
  /** Hashes of canonical bodies: Markdown without front matter. */
  base: hash,
  bill: hash,
  /** What was written around the items, as `hashFrame` hashes it; none where dots stand in its place or a person finished the bill. */
  frame: hash.optional(),
  /** The proposal as it was given. */
  proposal: hash,
  /** The proposal with a stub for each unit that was removed outright: what the bill gives. */
  result: hash,
  /** Labels of the stubs that were restored. */
  restored: z.array(z.string()),
  options: z.strictObject({
    profile: z.string(),
    origin: z.enum(["parliament", "president", "regions"]),
    base: z.strictObject({ act: actShape, amendments: z.array(actShape) }),
  }),
  counts: z.strictObject({ items: z.number(), operations: z.number() }),
  /** When it was made, where the one who made it said so. */
  made: z.string().optional(),
});

/** A certificate as it is written. */
export type Certificate = z.infer<typeof certificateShape>;
