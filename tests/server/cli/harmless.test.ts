/** No command writes over a file that is no law, or one in which a conflict is not settled. */
import { describe, expect, test } from "@jest/globals";
import { commands } from "../../../server/cli/commands.ts";
import { ORDINARY_MARKDOWN } from "../../support/ordinary-markdown.ts";
import { SMALL_BODY } from "../../support/small-act.ts";
import { run } from "./support.ts";

const ordinary = Object.entries(ORDINARY_MARKDOWN);

describe("Markdown that is no law", () => {
  test("comes in forty shapes", () => {
    expect(ordinary).toHaveLength(40);
  });
  test.each(ordinary)("[MG16] %s is not merged", async (_, text) => {
    const files = {
      "base.md": text,
      "ours.md": `${text}\nOurs.\n`,
      "theirs.md": text.replace(/\p{L}+(?=\P{L}*$)/u, "theirs"),
    };
    const {
      exit,
      out,
      files: written,
    } = await run(["merge", "base.md", "ours.md", "theirs.md", "-o", "ours.md"], { files });
    expect([exit, out, written.size]).toEqual([2, "", 0]);
  });
  test.each(ordinary)("[DI39] %s is not written canonically", async (_, text) => {
    for (const way of [["--write"], ["-o", "a.md"]]) {
      const { exit, errors, files } = await run(["fmt", "a.md", ...way], {
        files: { "a.md": text },
      });
      expect([way, exit, files.size]).toEqual([way, 2, 0]);
      expect(errors.join("\n")).toMatch(/dialect\/no-law|is no Markdown/u);
    }
  });
  test.each([
    ["with a comment", `<!-- catatan -->\n\n${SMALL_BODY}`],
    ["with a table of its own", `${SMALL_BODY}\n\`\`\`table\n| a\n| b\n---\n| c\n| d\n\`\`\`\n`],
    ["with a plain table", `${SMALL_BODY}\n| a | b |\n| --- | --- |\n| c | d |\n`],
    ["with a tag in a line", `${SMALL_BODY}\nKata <b>tebal</b> di sini.\n`],
    ["with dashes apart", `${SMALL_BODY}\n- satu\n\n- dua\n`],
    [
      "of a country told by its front matter",
      "---\ndialect: 1\nwork: /akn/de/act/1\n---\n\nText.\n",
    ],
  ])("[DI39] a law %s is written", async (_, text) => {
    const { exit } = await run(["fmt", "a.md", "-o", "b.md"], { files: { "a.md": text } });
    expect(exit).toBe(0);
  });
});

const CONFLICT = SMALL_BODY.replace(
  "Ketiga.",
  "<<<<<<< ours\nKetiga.\n=======\nTiga.\n>>>>>>> theirs",
);

describe("a file with marks of a conflict", () => {
  const calls: readonly (readonly string[])[] = [
    ["fmt", "a.md", "--write"],
    ["fmt", "a.md", "--check"],
    ["fmt", "a.md"],
    ["read", "a.md", "-o", "b.md"],
    ["diff", "a.md", "good.md"],
    ["diff", "good.md", "a.md", "--to", "json"],
    ["amend", "good.md", "a.md", "-o", "b.md"],
    ["apply", "a.md", "good.md", "-o", "b.md"],
    ["collide", "good.md", "a.md", "good.md"],
    ["combine", "good.md", "edited.md", "a.md", "-o", "b.md"],
    ["combine", "a.md", "edited.md", "-o", "b.md"],
    ["lint", "a.md"],
    ["status", "a.md"],
    ["merge", "good.md", "a.md", "good.md", "-o", "a.md"],
    ["certify", "good.md", "a.md", "good.md", "-o", "b.json"],
    ["table", "penalties", "a.md"],
    ["verify", "certificate.json", "a.md", "good.md"],
  ];
  test("every command that reads texts is tried", () => {
    const tried = new Set(calls.map(([name]) => name));
    expect(Object.keys(commands).filter((name) => !tried.has(name))).toEqual(["serve"]);
  });
  test.each(calls.map((call) => [call.join(" "), call] as const))(
    "[DI40] ends %s",
    async (_, call) => {
      const edit = ["amend", "good.md", "edited.md", "--certificate", "certificate.json"];
      const good = { "good.md": SMALL_BODY, "edited.md": SMALL_BODY.replace("Ketiga.", "Tiga.") };
      const proven = call[0] === "verify" ? await run(edit, { files: good }) : undefined;
      const files = { ...good, "a.md": CONFLICT, ...Object.fromEntries(proven?.files ?? []) };
      const { exit, out, errors, files: written } = await run(call, { files });
      expect([exit, out, written.size]).toEqual([2, "", 0]);
      expect(errors.join("\n")).toMatch(/a\.md:\d+:1 error dialect\/conflict-marker/u);
    },
  );
  test.each([
    ["only the middle mark", SMALL_BODY.replace("Ketiga.", "Ketiga.\n=======\nTiga.")],
    ["only the last mark", `${SMALL_BODY}>>>>>>> theirs\n`],
    ["marks in windows lines", CONFLICT.replaceAll("\n", "\r\n")],
    ["longer marks", CONFLICT.replace(/([<>])\1{6}/gu, "$&$1$1")],
    [
      "marks in a print",
      "PASAL\n\nPasal 1\n<<<<<<< a\nSatu\n=======\nDua\n>>>>>>> b\nPasal 2\nTiga   empat\n",
    ],
  ])("[DI40] is told by %s", async (_, text) => {
    const { exit, errors } = await run(["lint", "a.md"], { files: { "a.md": text } });
    expect(exit).toBe(2);
    expect(errors.join("\n")).toContain("dialect/conflict-marker");
  });
  test.each([
    ["six signs", SMALL_BODY.replace("Ketiga.", "<<<<<< enam")],
    ["signs without a blank", SMALL_BODY.replace("Ketiga.", "<<<<<<<kutipan")],
    ["escaped signs", SMALL_BODY.replace("Ketiga.", "\\<<<<<<< a")],
  ])("[DI40] is not told by %s", async (_, text) => {
    const { exit } = await run(["fmt", "a.md"], { files: { "a.md": text } });
    expect(exit).toBe(0);
  });
});

describe("fmt", () => {
  test("[CL2] writes several texts into no one file", async () => {
    const files = { "a.md": SMALL_BODY, "b.md": SMALL_BODY };
    const { exit, files: written } = await run(["fmt", "a.md", "b.md", "-o", "c.md"], { files });
    expect([exit, written.size]).toEqual([2, 0]);
  });
});
