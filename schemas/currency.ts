/** Whether a text is the law of a day, and why; JSON-safe, for the command line, the API and the pages. */
import { z } from "zod";
import { saidShape } from "./records/said.ts";
import { dayShape } from "./records/value.ts";

/**
 * What the front matter of a text says of a day.
 *
 * It is known only of the amendments that are recorded: who knows of another records it.
 */
export const currencyShape = z.object({
  /** The day that was asked for. */
  on: dayShape,
  /** The day whose law the text is; null where it does not say. */
  date: z.string().nullable(),
  /** `unknown`: the text does not say enough of itself. */
  verdict: z.enum(["current", "not-current", "unknown"]),
  /** Why it is not current, or why that is unknown. */
  reasons: z.array(saidShape),
  /** What is told of a text that is current or not: amendments that are still to begin, clauses that ended by themselves. */
  told: z.array(saidShape),
});
export type Currency = z.infer<typeof currencyShape>;
