/** Messages of the editing protocol: a draft is a base document and a log of steps that only grows. */
import { z } from "zod";
import { MAX_STEPS } from "./records/limits.ts";
import { isKeepableValue } from "./records/value.ts";

/** A step of prosemirror-transform as JSON. */
const stepShape = z.looseObject({ stepType: z.string().max(40) });
export type StepJson = z.infer<typeof stepShape>;

/** The window that made a step: prosemirror-collab needs it to tell its own steps from those of others. */
const clientIdShape = z.string().regex(/^[0-9A-Za-z_-]{1,64}$/u);

/** Steps on top of the first `length` of the log. */
export const newStepsShape = z.strictObject({
  length: z.int().nonnegative(),
  clientId: clientIdShape,
  steps: z
    .array(stepShape.refine(isKeepableValue, "a text in it cannot be kept"))
    .min(1)
    .max(MAX_STEPS),
});
export type NewSteps = z.infer<typeof newStepsShape>;

/** A part of the log: `steps` and `clientIds` side by side, and the length of the whole log. */
export const stepsShape = z.object({
  length: z.int().nonnegative(),
  steps: z.array(stepShape),
  clientIds: z.array(clientIdShape),
});
export type Steps = z.infer<typeof stepsShape>;
