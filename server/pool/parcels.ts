/**
 * Values on their way between processes, as bytes through a pipe.
 *
 * Not as messages: Node puts a long message together anew for each piece of it, and a file of 95 MB took 100 s.
 */
import type { Readable } from "node:stream";
import { deserialize } from "node:v8";

/** The value whose bytes come next; nothing else comes before it was received. */
export function receiveParcel(pipe: Readable, size: number): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  return new Promise((resolve) => {
    const take = (piece: Uint8Array): void => {
      pieces.push(piece);
      length += piece.length;
      if (length < size) return;
      pipe.off("data", take);
      pipe.pause();
      resolve(deserialize(Buffer.concat(pieces)));
    };
    pipe.on("data", take);
    pipe.resume();
  });
}
