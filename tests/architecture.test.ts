import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { messageOf } from "../schemas/message.ts";
import { type Problem, problems } from "../schemas/problem.ts";

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

describe("tests", () => {
  const files = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".test.ts"),
  );
  const reading = files.filter((file) =>
    /import [^;]*from "[./]*\/support\/corpus\.ts"/u.test(readFileSync(`tests/${file}`, "utf8")),
  );
  test("that read the corpus are found", () => {
    expect(reading.length).toBeGreaterThan(5);
  });
  test.each(reading)("tests/%s says what it needs", (file) => {
    expect(readFileSync(`tests/${file}`, "utf8")).toContain('needing("corpus", ');
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

/** The exports of the program as "file name", and those that something imports; a file that is loaded whole is used whole. */
function exportsAndImports(): { readonly exported: readonly string[]; readonly used: Set<string> } {
  const program = ["schemas", "engine", "server", "editor"];
  const files = [...program, "tests", "bench"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:tsx?|mjs)$/u.test(file))
      .map((file) => join(folder, file)),
  );
  const exported: string[] = [];
  // Whoever depends on the package imports these.
  const used = new Set(["engine/package/index.ts", "engine/package/schemas.ts"]);
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const own = program.some((folder) => file.startsWith(`${folder}/`));
    const add = (name: string) => {
      if (own) exported.push(`${file} ${name}`);
    };
    for (const [, name = ""] of text.matchAll(DECLARED)) add(name);
    for (const [, verb, list = "", from = ""] of text.matchAll(LISTED)) {
      for (const [, name = "", as = name] of list.matchAll(ONE_NAME)) {
        used.add(`${join(file, "..", from)} ${name}`);
        if (verb === "export") add(as);
      }
    }
    for (const [, from = ""] of text.matchAll(WHOLE)) used.add(join(file, "..", from));
  }
  return { exported, used };
}
const DECLARED =
  /^export (?:async )?(?:const|function\*?|class|interface|type|abstract class) ([\w$]+)/gmu;
const LISTED = /^(import|export) (?:type )?(?:[\w$]+, )?\{([^}]*)\} from "(\.[^"]+)"/gmu;
const ONE_NAME = /(?:type )?([\w$]+)(?: as ([\w$]+))?/gu;
const WHOLE =
  /(?:\bimport\(|new URL\(|\* as [\w$]+ from |export \* from )\s*"(\.[^"]+\.(?:tsx?|mjs))"/gu;

test("what is exported is imported somewhere", () => {
  const { exported, used } = exportsAndImports();
  expect(exported.length).toBeGreaterThan(500);
  expect(exported.filter((name) => !used.has(name) && !used.has(name.split(" ")[0] ?? ""))).toEqual(
    [],
  );
});
