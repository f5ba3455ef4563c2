import { describe, expect, test } from "@jest/globals";
import { understoodAs } from "./support.ts";
import { readVectors } from "./vectors.ts";

describe("the forms of the catalogue", () => {
  const vectors = readVectors();
  test("[AM2] has every test vector of the drafting facts, and forms of each kind", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(38);
  });
  test.each(vectors)("[AM2] $source: $instruction", ({ instruction, quote, operations }) => {
    expect(understoodAs(instruction, quote)).toBe(operations);
  });
});
