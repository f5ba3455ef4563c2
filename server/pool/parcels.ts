/**
 * Values on their way between processes: each as its length in four bytes and its bytes, through a pipe.
 *
 * Not as messages of Node, which puts a long one together anew for each piece of it: a file of 95 MB took 100 s.
 */
import type { Readable } from "node:stream";
import { deserialize, serialize } from "node:v8";

const HEAD_BYTES = 4;

/** A value as it goes through a pipe. Throws where it is no plain value. */
export function packParcel(value: unknown): Uint8Array {
  const bytes = serialize(value);
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(bytes.length);
  return Buffer.concat([head, bytes]);
}

/** Hears each value that comes through a pipe, in order, until the pipe ends. */
export function hearParcels(pipe: Readable, hear: (value: unknown) => void): void {
  let pieces: Buffer[] = [];
  let length = 0;
  pipe.on("data", (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
    for (let size = nextSize(); size <= length; size = nextSize()) {
      const bytes = Buffer.concat(pieces);
      pieces = size < length ? [bytes.subarray(size)] : [];
      length -= size;
      hear(deserialize(bytes.subarray(HEAD_BYTES, size)));
    }
  });

  // Of the parcel that comes next, head and bytes; more than there is while the head is not there.
  function nextSize(): number {
    if (length < HEAD_BYTES) return Number.POSITIVE_INFINITY;
    const [first] = pieces;
    if (first === undefined || first.length < HEAD_BYTES) pieces = [Buffer.concat(pieces)];
    return HEAD_BYTES + (pieces[0]?.readUInt32LE() ?? 0);
  }
}
