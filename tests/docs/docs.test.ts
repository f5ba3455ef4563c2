import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { RULES_MANUAL, rulesManual } from "./rules-manual.ts";

test("the manual of the rules is that of the code; npm run docs writes it", () => {
  expect(readFileSync(RULES_MANUAL, "utf8")).toBe(rulesManual());
});
