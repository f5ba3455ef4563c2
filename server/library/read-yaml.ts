/** A YAML file of the library against its shape. */
import { parseDocument } from "yaml";
import type { z } from "zod";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import { errorMessage } from "../error-code.ts";
import type { LibraryFile } from "./read-files.ts";

/** What the file says; refused with the first thing that is wrong in it. */
export function readYaml<Shape extends z.ZodType>(
  { path, text }: LibraryFile,
  shape: Shape,
): Outcome<z.infer<Shape>> {
  const refuse = (reason: string) =>
    refused(problem("storage/library-file", { file: path, reason }));
  const parsed = parseDocument(text, { prettyErrors: false });
  const [error] = parsed.errors;
  if (error !== undefined) return refuse(errorMessage(error));
  const value = withoutAliases(() => parsed.toJS({ maxAliasCount: 0 }));
  if (value === undefined) return refuse("aliases are not read");
  const shaped = shape.safeParse(value);
  if (shaped.success) return done(shaped.data);
  const [issue] = shaped.error.issues;
  return refuse(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

// Aliases are refused: a few bytes of them can stand for gigabytes.
function withoutAliases(read: () => unknown): unknown {
  try {
    return read() ?? null;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
