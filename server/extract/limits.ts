/** The largest amounts that are read of a source; each is told as a problem of its own and stops the work. */

/** A PDF or DOCX: the largest official scan at hand has 60 MB, and a server must hold some at once. */
export const MAX_BINARY_BYTES = 100_000_000;
/** Pages of a PDF: UU 11/2020 has 1,187 with its explanation. */
export const MAX_PAGES = 3_000;
/** Characters of text in a PDF: ten times UU 11/2020 with its explanation. */
export const MAX_TEXT_LENGTH = 30_000_000;
/** One stream of a PDF when unpacked, pictures aside: the largest in 33 official files has 174 kB; a font may have 20 MB. */
export const MAX_STREAM_BYTES = 64_000_000;
/** All streams of a PDF when unpacked, pictures aside. */
export const MAX_STREAMS_BYTES = 600_000_000;
/** One part of a DOCX when unpacked: Word writes about 25 bytes of XML a byte of text, UU 11/2020 would have 40 MB. */
export const MAX_PART_BYTES = 120_000_000;
/** All parts of a DOCX that are read, when unpacked. */
export const MAX_UNPACKED_BYTES = 160_000_000;
/** Packed XML is ten to thirty times smaller; a bomb a thousand times. Small parts may be all blanks. */
export const MAX_PACKING = 200;
export const MIN_SUSPECT_BYTES = 1_000_000;
/** Files in a DOCX: one with a hundred pictures has under three hundred. */
export const MAX_ZIP_ENTRIES = 10_000;
/** Elements within each other in a DOCX: tables in text boxes in tables stay below a hundred. */
export const MAX_XML_DEPTH = 400;

/** What a worker may take of time: the largest acts need under 20 s on two loaded cores, a scan of 60 MB less than its size allows. */
const MIN_WORKER_SECONDS = 20;
const MAX_WORKER_SECONDS = 120;
const BYTES_A_SECOND = 200_000;

/** The seconds that a worker may take for a source of so many bytes: a file of a few bytes that takes longer is hostile. */
export function workerSeconds(bytes: number): number {
  return Math.min(MAX_WORKER_SECONDS, MIN_WORKER_SECONDS + Math.ceil(bytes / BYTES_A_SECOND));
}

/** A page with fewer words is looked at for pictures: a stamp or a page number is no text layer. */
export const FEW_WORDS = 12;
/** A picture that takes at least this share of a page is a scanned page, and not a seal or a signature. */
export const SCAN_SHARE = 0.4;
