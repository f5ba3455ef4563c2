/** All files of a call, read. */
import type { Call } from "./command.ts";
import { failed, findingOf, type Result } from "./report.ts";
import { nameOf, type OpenedSource, type OpenOptions, openSource, profileNamed } from "./source.ts";
import type { System } from "./system.ts";

/** The sources in the order of the call, as many as the command asks for; or how the command ends. */
type OpenedSources =
  | { readonly ok: true; readonly sources: readonly OpenedSource[] }
  | { readonly ok: false; readonly result: Result };

/** Reads the files of a call in the forms of `--profile`; the first that cannot be read ends it. */
export async function openSources(
  call: Call,
  system: System,
  options: Pick<OpenOptions, "mayBeEmpty"> = {},
): Promise<OpenedSources> {
  const profile = profileNamed(call.text("profile"));
  if (!profile.ok) return { ok: false, result: failed(findingOf(profile.problem)) };
  const sources: OpenedSource[] = [];
  for (const file of call.files) {
    const opened = await openSource(file, { ...options, profile: profile.value }, system);
    if (!opened.ok) return { ok: false, result: failed(findingOf(opened.problem, nameOf(file))) };
    sources.push(opened.value);
  }
  return { ok: true, sources };
}
