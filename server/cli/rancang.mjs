#!/usr/bin/env node
// @ts-check
// The launcher: runs the program as it was built of the sources as they stand.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { currentBuild } from "../build/parts.mjs";

const root = join(import.meta.dirname, "../..");
const [command] = process.argv.slice(2);

// A function is optimized when it has run some four times as long as usual. Most commands are over before that pays: a
// comparison of two texts of 340 kB takes 0.8 s of processor time instead of 1.3 s. The application runs for days.
if (command !== "serve") setFlagsFromString("--interrupt-budget=500000");

const folder = currentBuild(root, "program");
if (folder !== undefined) await import(pathToFileURL(join(folder, "rancang.mjs")).href);
else await (await import("../build/start-anew.mjs")).startAnew(root);
