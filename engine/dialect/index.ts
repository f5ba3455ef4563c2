/** Markdown ↔ document: a line scanner finds units, micromark reads only inline text. */
export { cutBlocks, type SourceBlock } from "./blocks.ts";
export { findConflictMarker } from "./conflict-marker.ts";
export { writeProven } from "./expressible.ts";
export { findForeign, hasUnits } from "./foreign.ts";
export { readFrame } from "./frame.ts";
export { type FrontMatter, readFrontMatter, writeFacts, writeProfile } from "./front-matter.ts";
export { cutFields, type FrontMatterField, type FrontMatterFields } from "./front-matter-fields.ts";
export { type PlacedLine, planIndents } from "./indent.ts";
export { readInline } from "./inline/read.ts";
export { writeInline } from "./inline/write.ts";
export { MAX_LIST_DEPTH } from "./place.ts";
export { type ReadOptions, type ReadResult, readBlocks, readDialect } from "./read.ts";
export { fencedTableMarks } from "./table.ts";
export { writeDialect } from "./write.ts";
export { writeTable } from "./write-table.ts";
