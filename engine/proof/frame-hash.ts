/** The checkable identity of a frame: what it says, however its file is laid out. */
import type { BillFrame } from "../../schemas/frame.ts";
import { hashBody } from "../document/index.ts";

/** "sha256:" and 64 digits over the fields of a frame in the order of their names, as JSON without spaces. */
export function hashFrame(frame: BillFrame): string {
  return hashBody(JSON.stringify(frame, sorted));
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
