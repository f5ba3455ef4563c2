#!/usr/bin/env node
// @ts-check
// The launcher: runs the program as it was built of the sources as they stand.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { currentBuild } from "../build/parts.mjs";

const root = join(import.meta.dirname, "../..");
// A function is optimized when it has run some four times as long as usual. Most that is optimized earlier is not called
// again: a comparison of two texts of 340 kB takes 0.8 s of processor time instead of 1.3 s, a first start 2.1 s of 2.9 s.
setFlagsFromString("--interrupt-budget=500000");

const folder = currentBuild(root, "program");
if (folder !== undefined) await import(pathToFileURL(join(folder, "rancang.mjs")).href);
else await (await import("../build/start-anew.mjs")).startAnew(root);
