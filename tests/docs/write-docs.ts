/** Writes the pages of docs/ that are made from code. */
import { writeFileSync } from "node:fs";
import { JSON_MANUAL, jsonManual } from "./json-manual.ts";
import { RULES_MANUAL, rulesManual } from "./rules-manual.ts";

writeFileSync(RULES_MANUAL, rulesManual());
writeFileSync(JSON_MANUAL, jsonManual());
