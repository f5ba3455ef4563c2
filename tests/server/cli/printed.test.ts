/** Every JSON value that a command prints is as its shape and its JSON Schema say. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { jsonSchemaOf, jsonSchemas, printedValues } from "../../../schemas/printed/index.ts";
import { edited, SMALL_ACT } from "../../support/small-act.ts";
import { run } from "./support.ts";

type Name = keyof typeof printedValues;

/** Checks a value against the JSON Schema of the name that it gives itself, with no field beyond it. */
function check(value: unknown): Name {
  const { schema } = value as { readonly schema: Name };
  expect(Object.keys(printedValues)).toContain(schema);
  const closed = jsonSchemaOf(printedValues[schema].shape, "closed");
  z.fromJSONSchema(closed as Parameters<typeof z.fromJSONSchema>[0]).parse(value);
  z.fromJSONSchema(jsonSchemas()[schema] as Parameters<typeof z.fromJSONSchema>[0]).parse(value);
  return schema;
}

const AFTER = edited(SMALL_ACT, ["Ketiga.", "Ketiga baru."], ["b. dua;", "b. dua puluh;"]);
const OTHER = edited(SMALL_ACT, ["Ketiga.", "Tiga saja."]);
const ODD = "### Pasal 1\n\nHal dalam Pasal 9 berlaku.\n\n### Pasal 1\n\nLagi.\n";
let files: Record<string, string> = {
  "before.md": SMALL_ACT,
  "after.md": AFTER,
  "other.md": OTHER,
  "odd.md": ODD,
  "penal.md": edited(SMALL_ACT, [
    "Ketiga.",
    "Orang yang menimbun dipidana dengan pidana kurungan paling lama 3 (tiga) bulan. Hal lain diatur dengan Peraturan Menteri.",
  ]),
  "lacking.md": edited(SMALL_ACT, ["### Pasal 3", "### Pasal 4"]),
};

beforeAll(async () => {
  const amended = await run(
    ["amend", "before.md", "after.md", "-o", "bill.md", "--certificate", "bill.json"],
    { files },
  );
  const other = await run(["amend", "before.md", "other.md", "-o", "bill2.md"], { files });
  files = { ...files, ...Object.fromEntries([...amended.files, ...other.files]) };
});

/** Calls that print a value of ours by themselves. */
const PRINTS: readonly (readonly [Name, string])[] = [
  ["rancang/document@1", "read before.md --to json"],
  ["rancang/document@1", "read odd.md --to json"],
  ["rancang/document@1", "read bill.md --to json"],
  ["rancang/diff@1", "diff before.md after.md --to json"],
  ["rancang/diff@1", "diff before.md odd.md --to json"],
  ["rancang/diff@1", "diff before.md before.md --to json"],
  ["rancang/delegations@1", "table delegations penal.md before.md --to json"],
  ["rancang/penalties@1", "table penalties penal.md --base before.md --to json"],
];
/** Calls whose answer holds a value of ours as its output, and their exit codes. */
const ANSWERS: readonly (readonly [Name, number, string])[] = [
  ["rancang/amend@1", 0, "amend before.md after.md"],
  ["rancang/amend@1", 3, "amend before.md odd.md"],
  ["rancang/apply@1", 0, "apply before.md bill.md"],
  ["rancang/apply@1", 3, "apply lacking.md bill.md"],
  ["rancang/collide@1", 1, "collide before.md bill.md bill2.md"],
  ["rancang/combine@1", 0, "combine before.md after.md"],
  ["rancang/combine@1", 1, "combine before.md after.md other.md"],
  ["rancang/combine@1", 3, "combine before.md odd.md"],
  ["rancang/merge@1", 1, "merge before.md after.md other.md"],
  ["rancang/merge@1", 0, "merge before.md after.md before.md"],
  ["rancang/verify@1", 0, "verify bill.json before.md bill.md"],
  ["rancang/verify@1", 1, "verify bill.json before.md bill2.md"],
  ["rancang/status@1", 0, "status before.md"],
  ["rancang/status@1", 2, "status before.md odd.md none.md"],
  ["rancang/document@1", 0, "read before.md --to json"],
  ["rancang/diff@1", 0, "diff before.md other.md --to json"],
];

describe("a JSON value", () => {
  test.each(PRINTS)("[CL12] %s is printed as its schema says: rancang %s", async (name, call) => {
    expect(check(JSON.parse((await run(call.split(" "), { files })).out))).toBe(name);
  });
  test.each(ANSWERS)(
    "[CL12] %s with exit %d is an output as its schema says: rancang %s --json",
    async (name, exit, call) => {
      const said = await run([...call.split(" "), "--json"], { files });
      const answer = JSON.parse(said.out);
      expect([said.exit, check(answer), check(answer.output)]).toEqual([
        exit,
        "rancang/result@1",
        name,
      ]);
    },
  );
  test.each([
    "lint odd.md",
    "fmt odd.md --check",
    "fmt none.md",
    "bogus",
    "help fmt",
    "read none.md",
  ])("[CL12] an answer is as its schema says: rancang %s --json", async (call) => {
    expect(check(JSON.parse((await run([...call.split(" "), "--json"], { files })).out))).toBe(
      "rancang/result@1",
    );
  });
  test("[CL12] is written as its schema says: account, report and certificate", async () => {
    const read = await run(["read", "odd.md", "--account", "a.json"], { files });
    const applied = await run(
      ["apply", "before.md", "bill.md", "--report", "r.json", "-o", "x.md"],
      { files },
    );
    const written = [read.files.get("a.json"), applied.files.get("r.json"), files["bill.json"]];
    expect(written.map((text) => check(JSON.parse(text ?? "null")))).toEqual([
      "rancang/account@1",
      "rancang/apply@1",
      "rancang/certificate@1",
    ]);
  });
  test("[CL12] has a schema, whatever names one in the source", () => {
    const sources = ["schemas", "engine", "server"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
    );
    const named = sources.flatMap((text) =>
      [...text.matchAll(/"(rancang\/[a-z]+@\d+)"/gu)].map(([, name]) => name),
    );
    expect(new Set(named)).toEqual(new Set(Object.keys(printedValues)));
  });
  test("[CL12] of another shape is told by its schema", () => {
    expect(() => check({ schema: "rancang/merge@1", conflicts: [], fields: [] })).toThrow();
    expect(() =>
      check({ schema: "rancang/merge@1", conflicts: [], fields: [], body: "", more: 1 }),
    ).toThrow();
  });
});
