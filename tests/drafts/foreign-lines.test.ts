/** What the check sets aside in foreign copies, and what it keeps. */
import { describe, expect, test } from "@jest/globals";
import { closeUp, linesOfFlattened, linesOfMarkdown, linesOfRecords } from "./foreign-lines.ts";

describe("a flattened edition", () => {
  const source = [
    "### Duties",
    "#### Safety duties",
    "10",
    "10.1",
    "This section sets out user-",
    "generated duties.",
    "##### All services",
    "10.2",
    "A duty to—",
    "10.2.a",
    "see section  23 (2) .",
    "#### Other duties",
    "11",
    "Text.",
  ].join("\n\n");

  test("has a line a heading, its number first, and one for the text under it, its paths as labels", () => {
    expect(linesOfFlattened(source)).toEqual([
      "§ Duties",
      "10 Safety duties",
      "(1) This section sets out user-generated duties. All services (2) A duty to— (a) see section 23(2).",
      "11 Other duties",
      "Text.",
    ]);
  });

  test.each([
    ["“ illegal content ” means", "“illegal content” means"],
    ["paragraphs (b) to (f) ;", "paragraphs (b) to (f);"],
    ["section 59 (definitions)", "section 59 (definitions)"],
  ])("%s reads %s", (before, after) => {
    expect(closeUp(before)).toBe(after);
  });
});

test("Markdown keeps the words of emphasis and links, and signs inside words", () => {
  expect(linesOfMarkdown("    * (a) **_any_** of [it](../x/README.md) snake_case")).toEqual([
    "(a) any of it snake_case",
  ]);
});

test("records are read as chapters, articles and their headings", () => {
  const articles = [
    { number: "1", title: "Aim", text: "1. One.\n\n2. Two.", chapter: "I" },
    { number: "2", title: null, text: "Text.", chapter: "I" },
  ];

  expect(linesOfRecords(JSON.stringify({ full_name: "Act", articles }))).toEqual([
    "Act",
    "CHAPTER I",
    "Article 1",
    "Aim",
    "1. One.",
    "",
    "2. Two.",
    "Article 2",
    "",
    "Text.",
  ]);
});
