/** The frame of a bill from the file that a call names. */
import type { GivenFrame } from "../../engine/proof/index.ts";
import { failed, findingOf, type Result } from "./report.ts";
import { nameOf, readText } from "./source.ts";
import { EXIT, type System } from "./system.ts";

/** The frame, none where none is asked for, or how the command ends. */
type OpenedFrame =
  | { readonly ok: true; readonly frame: GivenFrame | undefined }
  | { readonly ok: false; readonly result: Result };

/** Reads the frame in a file; each field that is wrong is told at its line. */
export async function openFrame(file: string | undefined, system: System): Promise<OpenedFrame> {
  if (file === undefined) return { ok: true, frame: undefined };
  const name = nameOf(file);
  const text = await readText(file, system);
  if (!text.ok) return { ok: false, result: failed(findingOf(text.problem, name)) };
  const { readFrame } = await import("../../engine/dialect/index.ts");
  const read = readFrame(text.value);
  if (read.ok) return { ok: true, frame: { file: name, frame: read.frame } };
  const findings = read.problems.map((found) => findingOf(found, name));
  return { ok: false, result: { exit: EXIT.unusable, output: "", findings } };
}
