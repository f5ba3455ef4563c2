/** A source that was read, as plain values that cross from a worker, and back. */
import type { SourceUnit } from "../../engine/akn/index.ts";
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

export type PackedSource = Omit<ExtractedSource, "document" | "profile" | "lines" | "aknSource"> & {
  readonly document: unknown;
  readonly profile: ProfileId;
  readonly lines: readonly (readonly [Eid, number])[];
  readonly aknSource: {
    readonly text: string | null;
    readonly units: readonly (readonly [Eid, SourceUnit])[];
  } | null;
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
function packSource({ aknSource: file, ...source }: ExtractedSource): PackedSource {
  return {
    ...source,
    document: source.document.toJSON(),
    profile: source.profile.id,
    lines: [...source.lines],
    aknSource: file === undefined ? null : { text: file.text, units: [...file.units] },
  };
}

/** The source of plain values that `packSource` made. */
export function unpackSource({ aknSource, ...packed }: PackedSource): ExtractedSource {
  const document = legalSchema.nodeFromJSON(packed.document);
  const { facts } = packed;
  return {
    ...packed,
    document,
    profile: profiles[packed.profile],
    lines: new Map(packed.lines),
    ...(aknSource === null
      ? {}
      : { aknSource: { document, facts, text: aknSource.text, units: new Map(aknSource.units) } }),
  };
}
