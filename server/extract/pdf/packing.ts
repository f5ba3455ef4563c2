/**
 * How large the streams of a PDF are when unpacked, found out before the reader of PDF unpacks them in its memory.
 *
 *     12 0 obj << /Filter /FlateDecode /Length 590000 >> stream …      600 MB of blanks in 584 kB
 *     13 0 obj << /Filter [/FlateDecode /FlateDecode] … >> stream …    packed twice: no program writes a text so
 *
 * Pictures are left out: they are never unpacked.
 */
import { inflateSync } from "node:zlib";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { errorCode } from "../../error-code.ts";
import { MAX_STREAM_BYTES, MAX_STREAMS_BYTES } from "../limits.ts";

/** How far before its stream the dictionary of a stream is looked for; a long list of fonts stands in objects of its own. */
const MAX_DICTIONARY = 4_096;
const PACKERS = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])/gu;

/** Why a PDF must not be unpacked; undefined where it may be. Reads each byte of the file a few times at most. */
export function whyNotUnpacked(bytes: Uint8Array): Problem | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let whole = 0;
  let at = 0;
  for (let start = file.indexOf("stream", at); start !== -1; start = file.indexOf("stream", at)) {
    const from = behindLineEnd(file, start + "stream".length);
    const end = file.indexOf("endstream", from);
    if (end === -1) return undefined;
    const packers = packersOf(file, Math.max(at, start - MAX_DICTIONARY), start);
    if (packers > 1) return problem("extract/pdf-packed", { times: packers });
    if (packers === 1) {
      const size = unpackedSize(file.subarray(from, end));
      whole += size;
      if (size > MAX_STREAM_BYTES || whole > MAX_STREAMS_BYTES)
        return problem("extract/pdf-too-large", {
          limit: size > MAX_STREAM_BYTES ? MAX_STREAM_BYTES : MAX_STREAMS_BYTES,
        });
    }
    at = end + "endstream".length;
  }
  return undefined;
}

function behindLineEnd(file: Buffer, at: number): number {
  if (file[at] === 0x0d) return file[at + 1] === 0x0a ? at + 2 : at + 1;
  return file[at] === 0x0a ? at + 1 : at;
}

/** How many times a stream is packed, by the dictionary that stands before it; none where it is a picture. */
function packersOf(file: Buffer, from: number, to: number): number {
  const before = file.toString("latin1", from, to);
  const dictionary = before.slice(before.lastIndexOf("obj") + 1);
  if (/\/Subtype\s*\/Image(?![A-Za-z])/u.test(dictionary)) return 0;
  return dictionary.match(PACKERS)?.length ?? 0;
}

// What another method has packed is no stream of zlib, and its size is left to the limits of the process.
function unpackedSize(packed: Buffer): number {
  try {
    return inflateSync(packed, { maxOutputLength: MAX_STREAM_BYTES }).length;
  } catch (error) {
    return errorCode(error) === "ERR_BUFFER_TOO_LARGE" ? MAX_STREAM_BYTES + 1 : 0;
  }
}
