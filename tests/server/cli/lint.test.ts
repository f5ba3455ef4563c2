import { describe, expect, test } from "@jest/globals";
import { type PlacedText, pdf } from "../extract/pdf-file.ts";
import { run } from "./support.ts";

const line = (y: number, text: string): PlacedText => ({ text, x: 60, y });

const WRONG =
  "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 9 berlaku.\n\n### Pasal 2\n\nMajelis terdiri dari unsur.\n";
const RIGHT = "### Pasal 1\n\nIzin berlaku 30 (tiga puluh) hari.\n";
const files = { "wrong.md": WRONG, "right.md": RIGHT, "soft.md": "### Pasal 1\n\nSatu milyar.\n" };

describe("rancang lint", () => {
  test("says where a rule is broken, and exits 1 for an error", async () => {
    const { exit, errors, out } = await run(["lint", "wrong.md", "right.md"], { files });
    expect(errors).toEqual([
      "wrong.md:3:38 error lint/dangling-reference “Pasal 9” does not exist in this act.",
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

describe("the places of findings", () => {
  const twoPages = pdf([
    { texts: [line(740, "Pasal 1"), line(720, "Izin berlaku.")] },
    { texts: [line(740, "Pasal 2"), line(720, "Hal dalam Pasal 9 berlaku.")] },
  ]);
  test("[CL3] of a PDF are told with the page, as text and as JSON", async () => {
    const world = { files: { "act.pdf": twoPages } };
    const { errors } = await run(["lint", "act.pdf"], world);
    expect(errors.find((one) => one.includes("dangling"))).toBe(
      "act.pdf:4:11 error lint/dangling-reference Page 2: “Pasal 9” does not exist in this act.",
    );
    const { out } = await run(["lint", "act.pdf", "--json"], world);
    expect(JSON.parse(out).problems).toContainEqual(
      expect.objectContaining({ line: 4, column: 11, page: 2, eid: "art_2" }),
    );
  });
  test("[CL3] of a PDF of one page are on page 1", async () => {
    const one = pdf([{ texts: [line(740, "Pasal 1"), line(720, "Hal dalam Pasal 9 berlaku.")] }]);
    const { errors } = await run(["lint", "act.pdf"], { files: { "act.pdf": one } });
    expect(errors.join("\n")).toContain("act.pdf:2:11 error lint/dangling-reference Page 1: ");
  });
});
