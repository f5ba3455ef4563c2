/** What came in against the shape of a route. */
import type { z } from "zod";
import { problem } from "../../schemas/problem.ts";
import type { PlacedProblem } from "./problem-answer.ts";

/** More than these are not listed: a body of a million wrong fields makes no answer of a million lines. */
const MOST_LISTED = 20;

type Checked =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** The value in its shape; else all that is wrong, each with its place below `root` (RFC 6901). */
export function checkInput(shape: z.ZodType | undefined, value: unknown, root: string): Checked {
  if (shape === undefined) return { ok: true, value: undefined };
  const parsed = shape.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.slice(0, MOST_LISTED).map(({ path, message }) => ({
    problem: problem("http/field", { field: path.map(String).join("."), reason: message }),
    pointer: [root, ...path.map((step) => escapePointer(String(step)))].join("/"),
  }));
  return { ok: false, problems };
}

function escapePointer(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
