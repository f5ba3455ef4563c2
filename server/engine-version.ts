/** The version of this program, as what it writes names it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ROOT } from "./root.ts";

const packageShape = z.object({ version: z.string() });
const { version } = packageShape.parse(
  JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")),
);

/** `rancang 0.1.0`. */
export const ENGINE_VERSION = `rancang ${version}`;
