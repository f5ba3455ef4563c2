import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { JSON_MANUAL, jsonManual } from "./json-manual.ts";
import { RULES_MANUAL, rulesManual } from "./rules-manual.ts";

test("the manual of the rules is that of the code; npm run docs writes it", () => {
  expect(readFileSync(RULES_MANUAL, "utf8")).toBe(rulesManual());
});

test("the page on JSON is that of the shapes; npm run docs writes it", () => {
  expect(readFileSync(JSON_MANUAL, "utf8")).toBe(jsonManual());
});
