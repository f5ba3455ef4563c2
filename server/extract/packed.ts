/** A source that was read, as plain values that cross from a worker, and back. */
import { legalSchema } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import { type ProfileId, profiles } from "../../schemas/profiles/index.ts";
import type { TaskSide } from "../pool/messages.ts";
import { extractSource } from "./extract.ts";
import type { ExtractedSource, SourceFormat } from "./source.ts";

/** A source to be read, as plain values. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly as: SourceFormat | null;
  readonly profile: ProfileId | null;
}

export type PackedSource = Omit<
  ExtractedSource,
  "document" | "profile" | "lines" | "sourceEids"
> & {
  readonly document: unknown;
  readonly profile: ProfileId;
  readonly lines: readonly (readonly [Eid, number])[];
  readonly sourceEids: readonly (readonly [Eid, string])[] | null;
};

/** Reads a source in a worker. */
export async function readPacked(
  { bytes, as, profile }: ReadingTask,
  { tell: onProgress }: Pick<TaskSide, "tell">,
): Promise<Outcome<PackedSource>> {
  const read = await extractSource(bytes, {
    ...(as === null ? {} : { as }),
    ...(profile === null ? {} : { profile: profiles[profile] }),
    onProgress,
  });
  return read.ok ? done(packSource(read.value)) : read;
}

/** The plain values of a source. */
function packSource({ sourceEids, ...source }: ExtractedSource): PackedSource {
  return {
    ...source,
    document: source.document.toJSON(),
    profile: source.profile.id,
    lines: [...source.lines],
    sourceEids: sourceEids === undefined ? null : [...sourceEids],
  };
}

/** The source of plain values that `packSource` made. */
export function unpackSource({ sourceEids, ...packed }: PackedSource): ExtractedSource {
  return {
    ...packed,
    document: legalSchema.nodeFromJSON(packed.document),
    profile: profiles[packed.profile],
    lines: new Map(packed.lines),
    ...(sourceEids === null ? {} : { sourceEids: new Map(sourceEids) }),
  };
}
