/** The frame of a bill from its file in YAML. */
import { type BillFrame, frameShape } from "../../schemas/frame.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { readYamlValue } from "./yaml-value.ts";

/** A frame, or everything that is wrong with it. */
type ReadFrame =
  | { readonly ok: true; readonly frame: BillFrame }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const START = { kind: "source", line: 1, column: 1 } as const;

/** The frame that a text spells; refused with each field that is wrong, at its line. Never throws. */
export function readFrame(text: string): ReadFrame {
  const read = readYamlValue(text.replace(/\r\n?/gu, "\n"));
  if (read.kind === "unread") {
    const { reason, detail, at } = read;
    const place = at === null ? START : ({ kind: "source", ...at } as const);
    return {
      ok: false,
      problems: [problem("dialect/frame-unreadable", { reason, detail }, place)],
    };
  }
  const shaped = frameShape.safeParse(read.value);
  if (shaped.success) return { ok: true, frame: shaped.data };
  const problems = read
    .faultsOf(shaped.error.issues)
    .map(({ facts, at }) => problem("dialect/frame-field", facts, { kind: "source", ...at }));
  return { ok: false, problems };
}
