/** Akoma Ntoso 3.0 (OASIS LegalDocML 1.0) ↔ document. */

export { type ReadAknOptions, type ReadAknResult, readAkn } from "./read/read.ts";
export { MAX_DEPTH } from "./read-xml.ts";
export type { AknSource, SourceUnit } from "./source.ts";
export { unknownAddress } from "./write/own-address.ts";
export type { ChangedByAct } from "./write/passive.ts";
export { type WriteAknOptions, writeAkn } from "./write/write.ts";
