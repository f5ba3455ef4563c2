import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { messageOf, type Problem, problems } from "../schemas/problem.ts";

const source = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
    .join("\n");

describe("the documents of the project", () => {
  test.each(["docs/architecture.md", "README.md", "CONTRIBUTING.md"])(
    "%s names only paths that exist",
    (file) => {
      const text = readFileSync(file, "utf8");
      const named = [
        ...text.matchAll(
          /[`(]((?:schemas|engine|server|editor|drafts|docs|tests|bench)\/[\w./@-]*)[`)]/gu,
        ),
      ].map(([, path]) => path ?? "");
      expect(named.length).toBeGreaterThan(2);
      expect(named.filter((path) => !existsSync(path))).toEqual([]);
    },
  );
  test("docs/architecture.md stays under two pages", () => {
    expect(readFileSync("docs/architecture.md", "utf8").split("\n").length).toBeLessThan(110);
  });
});

describe("problems", () => {
  const program = ["engine", "server", "editor"].map(source).join("\n");
  test.each(Object.keys(problems))("%s is raised somewhere", (code) => {
    expect(program).toContain(`"${code}"`);
  });
  test.each(Object.keys(problems))("%s has a message in each language", (code) => {
    // Facts of any name read as their own name: a message must not fail on them.
    const facts = new Proxy(
      {},
      { get: (_, name) => (typeof name === "string" ? name : undefined) },
    );
    const found = { code, at: null, facts } as unknown as Problem;
    const [id, en] = [messageOf(found, "id"), messageOf(found, "en")];
    expect(id).not.toBe("");
    expect(en).not.toBe(id);
  });
});
