/** The frame of the bill of a target, as it is kept. */
import { z } from "zod";
import { frameShape } from "../frame.ts";
import { etagShape, idShape, timeShape } from "./value.ts";

export const frameRowShape = z.object({
  targetId: idShape,
  frame: frameShape,
  author: z.string(),
  updatedAt: timeShape,
  etag: etagShape,
});
export type FrameRow = z.infer<typeof frameRowShape>;
