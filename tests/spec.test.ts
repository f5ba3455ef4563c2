import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

const rules = readdirSync("docs/spec").flatMap((file) =>
  [
    ...readFileSync(`docs/spec/${file}`, "utf8").matchAll(/^[-|] *\*\*\[?([A-Z]+[0-9]+)\]?\*\*/gmu),
  ].map(([, id]) => id ?? ""),
);
const tests = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .filter(
    (file) =>
      (/\.test\.tsx?$/u.test(file) || file.startsWith("contract/")) &&
      !file.endsWith("spec.test.ts"),
  )
  .map((file) => readFileSync(`tests/${file}`, "utf8"))
  .join("\n");
const named = new Set(
  [...tests.matchAll(/["'`[]([A-Z]{2,}[0-9]+)(?=[\]"'`])/gu)].map(([, id]) => id ?? ""),
);

describe("the specification", () => {
  test("has rules, each with a number of its own", () => {
    expect(rules.length).toBeGreaterThan(30);
    expect(new Set(rules).size).toBe(rules.length);
  });
  test("has a test for every rule", () => {
    expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
  });
  test("knows every rule that a test names", () => {
    const families = new Set(rules.map((rule) => rule.replace(/[0-9]+$/u, "")));
    const unknown = [...named].filter(
      (id) => families.has(id.replace(/[0-9]+$/u, "")) && !rules.includes(id),
    );
    expect(unknown).toEqual([]);
  });
});
