/** How the program answers, whatever is asked: as text, as JSON, as SARIF, in either language. */
import { describe, expect, test } from "@jest/globals";
import { commands } from "../../../server/cli/commands.ts";
import { nearestName } from "../../../server/cli/nearest-name.ts";
import { edited, SMALL_ACT, SMALL_BODY } from "../../support/small-act.ts";
import { pdf } from "../extract/pdf-file.ts";
import { run } from "./support.ts";

const WRONG = "### Pasal 1\n\nHal dalam Pasal 9 berlaku satu milyar.\n";
const files = {
  "a.md": SMALL_BODY,
  "b.md": SMALL_BODY.replace("Ketiga.", "Tiga."),
  "wrong.md": WRONG,
  "facts.md": `---\ndialect: 1\nwork: nowhere\n---\n\n${SMALL_BODY}`,
  "yaml.md": `---\na: [\n---\n\n${SMALL_BODY}`,
  "binary.md": new Uint8Array([1, 0, 2]),
};

/** Calls that end with an error, one for each way to misuse the program. */
const MISUSES: readonly (readonly string[])[] = [
  ["frobnicate"],
  ["version"],
  ["-v"],
  ["help", "fmt", "lint"],
  ["lnit"],
  ["publish"],
  ["help", "frob"],
  ["fmt"],
  ["diff", "a.md"],
  ["diff", "a.md", "b.md", "c.md"],
  ["diff", "-", "-"],
  ["fmt", "--chek", "a.md"],
  ["read", "a.md", "--to"],
  ["fmt", "a.md", "--check=yes"],
  ["read", "a.md", "--to", "doc"],
  ["lint", "a.md", "--format", "xml"],
  ["fmt", "a.md", "--check", "--write"],
  ["fmt", "-", "--write"],
  ["fmt", "a.md", "b.md", "-o", "c.md"],
  ["read", "a.md", "b.md"],
  ["apply", "a.md", "b.md", "--date", "soon"],
  ["apply", "a.md", "b.md", "--choose", "x"],
  ["apply", "a.md", "b.md", "--same-work", "x"],
  ["merge", "a.md", "a.md", "b.md", "--marker-size", "x"],
  ["diff", "a.md", "b.md", "--context", "-1"],
  ["verify", "a.md"],
  ["serve", "--port", "many"],
  ["read", "none.md"],
  ["read", "binary.md"],
  ["fmt", "binary.md"],
  ["lint", "facts.md"],
  ["lint", "yaml.md"],
];

describe("an answer as JSON", () => {
  test.each(MISUSES.map((args) => [args.join(" "), args] as const))(
    "[CL4] is the whole answer: rancang %s --json",
    async (_, args) => {
      const plain = await run(args, { files });
      const { exit, out, errors } = await run([...args, "--json"], { files });
      expect([exit, errors]).toEqual([plain.exit, []]);
      const { schema, exit: said, problems } = JSON.parse(out);
      expect([schema, said]).toEqual(["rancang/result@1", exit]);
      expect(exit).not.toBe(0);
      expect(problems.map((one: { code: string }) => one.code)).toEqual(
        plain.errors.map((line) => line.split(" ")[2]),
      );
    },
  );
  test("[CL4] tells of a file that cannot be written", async () => {
    const args = ["fmt", "a.md", "-o", "c.md", "--json"];
    const { exit, out, errors } = await run(args, { files, isReadOnly: true });
    expect([exit, errors, JSON.parse(out).problems[0].code]).toEqual([2, [], "cli/unwritable"]);
  });
  test("[CL4] is printed where nothing is written to the file of -o", async () => {
    const { out, files: written } = await run(["read", "none.md", "-o", "c.md", "--json"], {
      files,
    });
    expect([JSON.parse(out).exit, written.size]).toEqual([2, 0]);
    const help = await run(["help", "fmt", "--json"], { files });
    expect(JSON.parse(help.out).output).toContain("--check");
  });
  test("[CL4] tells a fault of the program", async () => {
    const { out, errors } = await run(["fmt", "a.md", "--json"], { fault: new Error("broken") });
    expect([JSON.parse(out).problems[0].code, errors]).toEqual(["cli/internal", []]);
  });
});

describe("an answer in a language", () => {
  test.each(MISUSES.map((args) => [args.join(" "), args] as const))(
    "[CL6] is all in that language: rancang %s",
    async (_, args) => {
      const said = async (lang: string) => (await run([...args, "--lang", lang], { files })).errors;
      const [en, id] = [await said("en"), await said("id")];
      expect(en).toHaveLength(id.length);
      const words = (line = "") =>
        new Set(
          line
            .replace(/"[^"]*"/gu, "")
            .split(" ")
            .slice(3),
        );
      const English = /\b(?:the|is|are|there|no|and|needs|takes|cannot|which|says|one)\b/u;
      id.forEach((line, at) => {
        expect([...words(line)].join(" ")).not.toMatch(English);
        expect(line).not.toBe(en[at]);
      });
    },
  );
  test.each(["", ...Object.keys(commands)])(
    "[CL6] help %s is all in that language",
    async (name) => {
      const help = async (lang: string) =>
        (await run(["help", name, "--lang", lang].filter((one) => one !== ""))).out;
      const [en, id] = [await help("en"), await help("id")];
      expect(en).toContain("rancang");
      expect(id.split("\n")).toHaveLength(en.split("\n").length);
      expect(id).not.toMatch(/\b(?:the|is|are|where|and|which|else)\b/u);
    },
  );
  test("[CL6] is that of --lang before that of the environment; another is refused", async () => {
    const environment = { RANCANG_LANGUAGE: "en", LANG: "en_GB.UTF-8" };
    const args = ["lint", "wrong.md", "--lang", "id"];
    expect((await run(args, { files, environment })).errors[0]).toContain("tidak ada");
    const other = await run(["lint", "wrong.md", "--lang", "fr"], { files });
    expect([other.exit, other.errors[0]]).toEqual([2, expect.stringContaining("cli/format")]);
  });
  test("[CL6] collisions are told in it", async () => {
    const bill = (to: string) =>
      run(["amend", "a.md", "b.md"], {
        files: { ...files, "b.md": SMALL_BODY.replace("Ketiga.", to) },
      });
    const [one, other] = [await bill("Satu."), await bill("Dua.")];
    const world = { files: { "a.md": SMALL_BODY, "1.md": one.out, "2.md": other.out } };
    const said = async (lang: string) =>
      (await run(["collide", "a.md", "1.md", "2.md", "--lang", lang], world)).out;
    expect(await said("en")).toContain("both change the same clause");
    expect(await said("id")).toContain("keduanya mengubah ketentuan yang sama");
  });
});

describe("an answer as SARIF", () => {
  /** What the shape of SARIF 2.1.0 requires of what this program writes. */
  const check = (text: string) => {
    const log = JSON.parse(text);
    expect(log.version).toBe("2.1.0");
    expect(log.runs).toHaveLength(1);
    const [found] = log.runs;
    expect(typeof found.tool.driver.name).toBe("string");
    expect(["utf16CodeUnits", "unicodeCodePoints"]).toContain(found.columnKind);
    expect(found.language).toMatch(/^[a-z]{2}$/u);
    const ids = found.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { executionSuccessful, exitCode } of found.invocations)
      expect([typeof executionSuccessful, typeof exitCode]).toEqual(["boolean", "number"]);
    for (const result of found.results) {
      expect(ids[result.ruleIndex]).toBe(result.ruleId);
      expect(["none", "note", "warning", "error"]).toContain(result.level);
      expect(result.message.text).not.toBe("");
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(() => new URL(artifactLocation.uri, "file:///here/")).not.toThrow();
      expect(artifactLocation.uri).not.toMatch(/[\s\\]/u);
      for (const at of Object.values(region))
        expect(Number.isInteger(at) && Number(at) >= 1).toBe(true);
      if (region.endLine === region.startLine && region.endColumn !== undefined)
        expect(region.endColumn).toBeGreaterThan(region.startColumn);
    }
    return found;
  };
  test("[CL5] has each finding of lint at its words", async () => {
    const { exit, out, errors } = await run(["lint", "wrong.md", "--format", "sarif"], { files });
    const { results, invocations } = check(out);
    expect([exit, errors]).toEqual([1, []]);
    expect(invocations).toEqual([
      { executionSuccessful: true, exitCode: 1, toolExecutionNotifications: [] },
    ]);
    expect(results[0]).toMatchObject({
      ruleId: "lint/dangling-reference",
      level: "error",
      message: { text: "“Pasal 9” does not exist in this act." },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "wrong.md" },
            region: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 18 },
          },
          logicalLocations: [{ fullyQualifiedName: "art_1", kind: "element" }],
        },
      ],
    });
    expect(results.map(({ level }: { level: string }) => level)).toContain("warning");
  });
  test("[CL5] names files as a repository does, whatever signs are in their names", async () => {
    const odd = { "laws/u u#1.md": WRONG, "/elsewhere/b c.md": WRONG };
    const { out } = await run(["lint", ...Object.keys(odd), "--format", "sarif"], { files: odd });
    const uris = check(out).results.map(
      ({
        locations,
      }: {
        locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[];
      }) => locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(new Set(uris)).toEqual(new Set(["laws/u%20u%231.md", "file:///elsewhere/b%20c.md"]));
  });
  test("[CL5] has a file that is called as the program is", async () => {
    const { out } = await run(["lint", "rancang", "--format", "sarif"], {
      files: { rancang: WRONG },
    });
    const { results, invocations } = check(out);
    expect(results.length).toBeGreaterThan(0);
    expect(invocations[0].toolExecutionNotifications).toEqual([]);
  });
  test("[CL5] is that of fmt --check too, and of a call that fails", async () => {
    const messy = { "m.md": SMALL_BODY.replaceAll("\n\n", "\n\n\n") };
    const checked = await run(["fmt", "m.md", "--check", "--format", "sarif"], { files: messy });
    expect(check(checked.out).results[0].ruleId).toBe("cli/not-canonical");
    const failed = await run(["lint", "--format", "sarif"], {});
    const { invocations } = check(failed.out);
    expect([failed.exit, failed.errors]).toEqual([2, []]);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [{ descriptor: { id: "cli/usage" }, level: "error" }],
    });
  });
  test("[CL5] is not that of fmt where a text is asked for", async () => {
    const { exit, out } = await run(["fmt", "wrong.md", "--format", "sarif"], { files });
    const [{ message }] = check(out).invocations[0].toolExecutionNotifications;
    expect([exit, message.text]).toEqual([2, expect.stringContaining("--check")]);
  });
  test("[CL5] without findings has none", async () => {
    const clean = { "c.md": "### Pasal 1\n\nIzin berlaku 30 (tiga puluh) hari.\n" };
    const { exit, out } = await run(["lint", "c.md", "--format", "sarif"], { files: clean });
    expect([exit, check(out).results]).toEqual([0, []]);
  });
});

describe("help", () => {
  test.each(Object.keys(commands))(
    "[CL9] on %s has its exit codes, examples and options",
    async (name) => {
      const row = commands[name];
      const { manual, options } = await row!.load();
      const { out } = await run(["help", name]);
      expect(out).toMatch(/^Exit:\n(?: {2}\d {2}.+\n)+/mu);
      expect(out).toMatch(/^Examples:\n {2}rancang /mu);
      for (const option of Object.keys(options)) expect(out).toContain(`--${option}`);
      for (const one of manual.examples)
        expect(one).toMatch(new RegExp(`^rancang ${name}\\b`, "u"));
      expect((await run([name, "--help"])).out).toBe(out);
      expect((await run(["--help", name])).out).toBe(out);
    },
  );
  const SHOWN = {
    "uu.md": SMALL_ACT,
    "act.pdf": pdf([
      {
        texts: [
          { text: "Pasal 1", x: 60, y: 700 },
          { text: "Teks.", x: 60, y: 680 },
        ],
      },
    ]),
    "act.md": SMALL_ACT,
    "gazette/a.txt": "Pasal 1\n\nTeks.\n",
    "drafts/a.md": SMALL_ACT,
    "before.md": SMALL_ACT,
    "after.md": edited(SMALL_ACT, ["Ketiga.", "Tiga."]),
    "frame.yaml": "schema: rancang/frame@1\ngeneral: [Penjelasan.]\n",
    "base.md": SMALL_ACT,
    "ours.md": edited(SMALL_ACT, ["Ketiga.", "Tiga."]),
    "theirs.md": SMALL_ACT,
  };
  const bills = async () => {
    const bill = async (...args: readonly string[]) =>
      (await run(["amend", "before.md", ...args], { files: SHOWN })).files;
    const made = await bill("after.md", "--certificate", "bill.json", "-o", "bill.md");
    const text = made.get("bill.md") ?? "";
    return {
      ...SHOWN,
      ...Object.fromEntries(made),
      "one.md": text,
      "other.md": text,
      "first.md": text,
      "second.md": text,
    };
  };
  // A server does not end, and a page is published by it.
  const isTried = (example: string) => !/^rancang serve|page\.html/u.test(example);
  test.each(Object.keys(commands).filter((name) => name !== "serve"))(
    "[CL9] the examples of %s run",
    async (name) => {
      const files = await bills();
      const { manual } = await commands[name]!.load();
      for (const example of manual.examples.filter(isTried)) {
        const [call = "", from] = example.split(" < ");
        const args = [...call.matchAll(/"([^"]*)"|(\S+)/gu)].map(
          ([, quoted, plain]) => quoted ?? plain ?? "",
        );
        const world = { files, ...(from === undefined ? {} : { input: SMALL_ACT }) };
        const { exit, errors } = await run(args.slice(1), world);
        const misused = errors.filter((line) => line.includes(" cli/"));
        expect([example, exit === 2, misused]).toEqual([example, false, []]);
      }
    },
  );
  test.each(["--lang", "-o", "--frob"])("[CL9] not of a call that is only %s", async (option) => {
    const { exit, out, errors } = await run([option]);
    expect([exit, out, errors]).toEqual([2, "", [expect.stringContaining(" cli/usage ")]]);
  });
  test("[CL9] which version this is", async () => {
    expect((await run(["--version"])).out).toMatch(/^rancang \d+\.\d+\.\d+\n$/u);
  });
  test.each([
    [["amned", "a.md", "b.md"], 'did you mean "amend"'],
    [["fmt", "a.md", "--chek"], "did you mean --check"],
    [["fmt", "a.md", "-c"], "did you mean --check"],
    [["version"], 'did you mean "--version"'],
    [["-v"], "did you mean --version"],
    [["-V"], "did you mean --version"],
    [["lint", "a.md", "--profil", "id"], "did you mean --profile"],
  ])("[CL9] what was meant by %j", async (args, expected) => {
    expect((await run(args, { files })).errors[0]).toContain(expected);
  });
  test.each([
    ["dfif", "diff"],
    ["merg", "merge"],
    ["fnt", "fmt"],
    ["x", ""],
    ["", ""],
    ["frobnicate", ""],
  ])("[CL9] %j is near to %j", (typed, expected) => {
    expect(nearestName(typed, Object.keys(commands))).toBe(expected);
  });
});

test("[CL11] a quiet answer has no warnings and no progress, but every error", async () => {
  const told: string[] = [];
  const world = { files, onProgress: (text: string) => void told.push(text) };
  const loud = await run(["lint", "wrong.md"], world);
  const quiet = await run(["lint", "wrong.md", "-q"], world);
  expect(loud.errors.some((line) => line.includes(" warning "))).toBe(true);
  expect(quiet.errors).toEqual(loud.errors.filter((line) => line.includes(" error ")));
  expect(quiet.exit).toBe(loud.exit);
  told.length = 0;
  await run(["diff", "a.md", "b.md"], world);
  expect(told).toContain("comparing …");
  expect(told.at(-1)).toBe("");
  told.length = 0;
  await run(["amend", "a.md", "b.md", "--lang", "id"], world);
  expect(told).toContain("menyusun rancangan dan membuktikannya …");
  told.length = 0;
  await run(["diff", "a.md", "b.md", "--quiet"], world);
  expect(told).toEqual([]);
});
