/** A source that was read, as plain values that cross from a worker, and back. */
import { legalSchema } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Outcome } from "../../schemas/outcome.ts";
import { type ProfileId, profiles } from "../../schemas/profiles/index.ts";
import type { ExtractedSource, SourceFormat } from "./source.ts";

/** What is given to a worker. */
export interface WorkerTask {
  readonly bytes: Uint8Array;
  readonly as: SourceFormat | null;
  readonly profile: ProfileId | null;
}

/** What a worker says: how far it is, and at the end what it read. */
export type WorkerMessage =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "read"; readonly outcome: Outcome<PackedSource> };

type PackedSource = Omit<ExtractedSource, "document" | "profile" | "lines"> & {
  readonly document: unknown;
  readonly profile: ProfileId;
  readonly lines: readonly (readonly [Eid, number])[];
};

/** The plain values of a source. */
export function packSource(source: ExtractedSource): PackedSource {
  return {
    ...source,
    document: source.document.toJSON(),
    profile: source.profile.id,
    lines: [...source.lines],
  };
}

/** The source of plain values that `packSource` made. */
export function unpackSource(packed: PackedSource): ExtractedSource {
  return {
    ...packed,
    document: legalSchema.nodeFromJSON(packed.document),
    profile: profiles[packed.profile],
    lines: new Map(packed.lines),
  };
}
