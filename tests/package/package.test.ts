import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { printedValues } from "../../schemas/printed/index.ts";

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

const folder = mkdtempSync(join(tmpdir(), "rancang-package-"));
const installed = join(folder, "node_modules", "rancang");
let packed: Packed;

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  const told = run("npm", ["pack", "--json", "--pack-destination", folder, "--silent"], ".");
  const [made] = JSON.parse(told.slice(told.indexOf("["))) as readonly Packed[];
  if (made === undefined) throw new Error("npm pack made nothing");
  packed = made;
  mkdirSync(join(folder, "node_modules"));
  run("tar", ["-xzf", packed.filename], folder);
  cpSync(join(folder, "package"), installed, { recursive: true });
  // npm would install what the package depends on beside it.
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly dependencies: { readonly [name: string]: string };
  };
  for (const name of Object.keys(dependencies)) {
    mkdirSync(join(folder, "node_modules", name, ".."), { recursive: true });
    symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ACT = readFileSync("drafts/existing/uu-2008-11@2024.md", "utf8");

describe("the package that npm pack makes", () => {
  test("is small, and has neither sources nor tests nor texts of the library", () => {
    const top = new Set(packed.files.map(({ path }) => path.split("/")[0]));
    expect([...top].toSorted()).toEqual(["LICENSE", "README.md", "dist", "package.json", "server"]);
    expect(packed.files.length).toBeLessThan(150);
    expect(packed.size).toBeLessThan(3_000_000);
  });
  test("runs the command line", () => {
    writeFileSync(join(folder, "act.md"), ACT);
    const args = [join(installed, "server/cli/rancang.mjs"), "fmt", "--check", "act.md"];
    expect(run(process.execPath, args, folder)).toBe("");
  });
  test("[CL12] has the JSON Schema of each value", () => {
    const program =
      'import schemas from "rancang/json-schemas.json" with { type: "json" }; console.log(Object.keys(schemas).join(" "))';
    const args = ["--no-warnings", "--input-type=module", "-e", program];
    const names = run(process.execPath, args, folder).trim().split(" ");
    expect(names).toEqual(Object.keys(printedValues));
  });
  test("is imported by the example of docs/", () => {
    const edited = ACT.replace("Setiap Orang", "Tiap Orang");
    expect(edited).not.toBe(ACT);
    writeFileSync(join(folder, "act.md"), ACT);
    writeFileSync(join(folder, "edited.md"), edited);
    cpSync("docs/package/changed-articles.mjs", join(folder, "changed-articles.mjs"));
    const said = run(process.execPath, ["changed-articles.mjs", "act.md", "edited.md"], folder);
    expect(said).toContain("-Setiap +Tiap");
    expect(said).toContain("PERUBAHAN");
  });
  test("has types that a strict program compiles with", () => {
    writeFileSync(
      join(folder, "program.ts"),
      `import { amend, apply, diff, lint, messageOf, placesIn, read, writeMarkdown, type LawText } from "rancang";
import { factsShape, type DocumentDiff, type Problem } from "rancang/schemas";
const text: LawText = read("## Pasal 1", { format: "markdown", profile: "id" });
const changes: DocumentDiff = diff(text, text).diff;
const told: readonly Problem[] = lint(text, { preset: "strict" });
export const all: readonly string[] = [
  writeMarkdown(text),
  ...told.map((one) => messageOf(one, "id")),
  amend(text, text, { engine: "x" }).proof?.bill ?? "",
  apply(text, [text]).text ?? "",
  ...told.map((one) => String(placesIn({ ...text, sourceText: "## Pasal 1" })(one).column)),
  String(changes.counts.kept),
  String(factsShape.safeParse({}).success),
];
`,
    );
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const flags = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--types",
      "",
    ];
    const compiler = resolve("node_modules/typescript/bin/tsc");
    expect(run(process.execPath, [compiler, ...flags, "program.ts"], folder)).toBe("");
  });
});
