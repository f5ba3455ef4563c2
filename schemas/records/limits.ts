/** The largest amounts that a request may bring; each is far above what a reform of the Criminal Code needs. */

/** A title or a name: the longest title of an Indonesian act has under 400 characters. */
export const MAX_TITLE_LENGTH = 600;
/** A comment, a reason or a summary. */
export const MAX_PROSE_LENGTH = 20_000;
/** A message of a version, or the words that a comment quotes. */
export const MAX_LINE_LENGTH = 4_000;
/** One request of editing steps. Replacing the whole of UU 11/2020 (1.3 MB of text) as one step stays below it. */
export const MAX_STEPS_BYTES = 16_000_000;
/** A text given to the library: ten times the longest Indonesian act. */
export const MAX_SOURCE_BYTES = 16_000_000;
/** Any other request. */
export const MAX_BODY_BYTES = 256_000;
/** Steps in one request; a client that has typed offline for longer sends several. */
export const MAX_STEPS = 2_000;
/** Targets of one proposal. */
export const MAX_TARGETS = 100;
/** Hits that one search gives. */
export const MAX_HITS = 100;
/** A file that is imported: the largest gazette scans at hand have 60 MB. */
export const MAX_ORIGINAL_BYTES = 100_000_000;
/** The name of a file: what file systems allow. */
export const MAX_FILE_NAME_LENGTH = 255;
/** Places that a person says are right, in one import. */
export const MAX_CONFIRMED = 20_000;
