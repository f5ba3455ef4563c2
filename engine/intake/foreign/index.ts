/** Texts of other countries: clean editions, whose headings are marked or stand alone. */
export { asMarkedLines, readMarkedLines } from "./marked-lines.ts";
export { layoutOf, readForeignStructure } from "./structure.ts";
