/** A problem as HTTP speaks it (RFC 9457). */
import { z } from "zod";

const placeFields = {
  /** A place in a text. */
  eid: z.string().optional(),
  line: z.int().optional(),
  column: z.int().optional(),
  /** A place in the body of the request (RFC 6901). */
  pointer: z.string().optional(),
};

/** The facts of the problem stand beside these fields. */
export const problemAnswerShape = z.looseObject({
  /** `/problems/` and the code. */
  type: z.string(),
  code: z.string(),
  /** The meaning of the status. */
  title: z.string(),
  status: z.int(),
  /** The sentence in English; an interface makes its own from code and facts. */
  detail: z.string(),
  /** The path that was asked, or the number under which the log has more. */
  instance: z.string().optional(),
  ...placeFields,
  /** All that is wrong, where it is more than one thing. */
  errors: z
    .array(z.looseObject({ code: z.string(), detail: z.string(), ...placeFields }))
    .optional(),
});
export type ProblemAnswer = z.infer<typeof problemAnswerShape>;
