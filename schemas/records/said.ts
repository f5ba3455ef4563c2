/** What a service tells, for a person's own language to say. */
import { z } from "zod";

/** A reason or a remark: a code of the registry with its facts. */
export const saidShape = z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()) });
export type Said = z.infer<typeof saidShape>;
