/** How texts write conjunctions. */
import { alternatives } from "../../text/index.ts";
import { joints } from "../id/joints.ts";

/** The source of a pattern for a conjunction between units; blanks may stand around its stroke. */
export const jointSource: string = alternatives(joints).replaceAll("/", "\\s?/\\s?");
