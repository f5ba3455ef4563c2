import { describe, expect, test } from "@jest/globals";
import { run } from "./support.ts";

const WRONG =
  "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 9 berlaku.\n\n### Pasal 2\n\nMajelis terdiri dari unsur.\n";
const RIGHT = "### Pasal 1\n\nIzin berlaku 30 (tiga puluh) hari.\n";
const files = { "wrong.md": WRONG, "right.md": RIGHT, "soft.md": "### Pasal 1\n\nSatu milyar.\n" };

describe("rancang lint", () => {
  test("says where a rule is broken, and exits 1 for an error", async () => {
    const { exit, errors, out } = await run(["lint", "wrong.md", "right.md"], { files });
    expect(errors).toEqual([
      "wrong.md:1:1 error lint/dangling-reference “Pasal 9” does not exist in this act.",
    ]);
    expect([exit, out]).toEqual([1, ""]);
  });
  test("says hints where they are asked for", async () => {
    const { errors } = await run(["lint", "wrong.md", "--preset", "strict"], { files });
    expect(errors.map((line) => line.split(" ")[2])).toEqual([
      "lint/dangling-reference",
      "lint/consist-preposition",
    ]);
  });
  test.each([
    ["right.md", 0, 0],
    ["soft.md", 0, 1],
  ])("%s exits %d with %d findings", async (file, exit, findings) => {
    const result = await run(["lint", file], { files });
    expect([result.exit, result.errors.length]).toEqual([exit, findings]);
  });
  test("refuses a preset that it does not have", async () => {
    const { exit, errors } = await run(["lint", "right.md", "--preset", "all"], { files });
    expect([exit, errors[0]]).toEqual([2, expect.stringContaining("cli/format")]);
  });
});
