/**
 * The parts of a DOCX, unpacked one at a time and only as far as text goes.
 *
 * The list at the end of the file says where each part begins and how large it is; what it says is checked against
 * limits before anything is unpacked, and unpacking stops where a part is larger than the list says.
 */
import { crc32, inflateRawSync } from "node:zlib";
import { done, type Outcome, refused } from "../../../schemas/outcome.ts";
import { problem } from "../../../schemas/problem.ts";
import { errorMessage } from "../../error-code.ts";
import {
  MAX_PACKING,
  MAX_PART_BYTES,
  MAX_UNPACKED_BYTES,
  MAX_ZIP_ENTRIES,
  MIN_SUSPECT_BYTES,
} from "../limits.ts";

export interface ZipFile {
  readonly names: readonly string[];
  /** The bytes of a part; undefined where there is none. */
  readonly read: (name: string) => Outcome<Uint8Array | undefined>;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly sum: number;
  readonly isLocked: boolean;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
/** The end record and the longest comment that may follow it. */
const MAX_END = 22 + 65_535;
const STORED = 0;
const DEFLATED = 8;

/** The list of parts; refused where the file is cut off or is no archive. */
export function openZip(bytes: Uint8Array): Outcome<ZipFile> {
  const entries = readList(bytes);
  if (!entries.ok) return entries;
  let left = MAX_UNPACKED_BYTES;
  return done({
    names: [...entries.value.keys()],
    read: (name) => {
      const entry = entries.value.get(name);
      if (entry === undefined) return done(undefined);
      const part = unpack(bytes, name, entry, left);
      if (part.ok) left -= part.value.length;
      return part;
    },
  });
}

function damaged(reason: string): Outcome<never> {
  return refused(problem("extract/docx-truncated", { reason }));
}

function readList(bytes: Uint8Array): Outcome<ReadonlyMap<string, Entry>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const least = Math.max(0, bytes.length - MAX_END);
  while (end >= least && view.getUint32(end, true) !== END_MARK) end -= 1;
  if (end < least) return damaged("its list of parts is missing");
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES) return damaged(`${count} parts`);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_MARK)
      return damaged("its list of parts is broken");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return done(entries);
}

function unpack(
  bytes: Uint8Array,
  part: string,
  { method, packed, size, offset, sum, isLocked }: Entry,
  left: number,
): Outcome<Uint8Array> {
  if (isLocked) return refused(problem("extract/encrypted", { format: "DOCX" }));
  const limit = Math.min(left, MAX_PART_BYTES);
  if (size > limit) return refused(problem("extract/docx-too-large", { part, limit }));
  const times = Math.round(size / Math.max(1, packed));
  if (size > MIN_SUSPECT_BYTES && times > MAX_PACKING)
    return refused(problem("extract/docx-packed", { part, times }));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_MARK)
    return damaged(`${part} is not where it should be`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const raw = bytes.subarray(start, start + packed);
  if (raw.length < packed) return damaged(`${part} is cut off`);
  if (method !== STORED && method !== DEFLATED)
    return damaged(`${part} is packed in a way that is not read`);
  const content = method === STORED ? done(raw) : inflate(raw, part, size);
  if (!content.ok || crc32(content.value) === sum) return content;
  return damaged(`${part} is not what was packed`);
}

function inflate(raw: Uint8Array, part: string, size: number): Outcome<Uint8Array> {
  try {
    // One byte more than promised is allowed, so that a part without bytes can be unpacked.
    const content = inflateRawSync(raw, { maxOutputLength: size + 1 });
    return content.length === size
      ? done(content)
      : damaged(`${part} has another size than it says`);
  } catch (error) {
    return damaged(`${part}: ${errorMessage(error)}`);
  }
}
