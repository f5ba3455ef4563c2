/** The version of this program, as what it writes names it. */
import { readFileSync } from "node:fs";
import { z } from "zod";

const packageShape = z.object({ version: z.string() });
const { version } = packageShape.parse(
  JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")),
);

/** `rancang 0.1.0`. */
export const ENGINE_VERSION = `rancang ${version}`;
