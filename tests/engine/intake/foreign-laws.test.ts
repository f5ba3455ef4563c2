/** What holds for any source read by a foreign profile: no word is lost, and every character is accounted for. */
import { describe, expect, test } from "@jest/globals";
import { readHtml, readPlainText } from "../../../engine/intake/index.ts";
import { PROFILE_IDS, type ProfileId, profiles } from "../../../schemas/profiles/index.ts";
import fc from "../../support/random.ts";
import { checkAccount } from "./support.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 1500);

const PIECES = [
  "# Online Safety Act 2023",
  "## Contents",
  "####Offences",
  "### Article  9  ",
  "Article 10",
  "###II ",
  "CHAPTER I",
  "Part 2--General",
  "Subdivision A—Dishonesty",
  "##### 474.1  Dishonesty",
  "##### 169A  Investigation",
  "#### Key definitions",
  "## SCHEDULES",
  "SCHEDULE 2",
  "Sections 3 and 4",
  "Section 59",
  "Schedule 16 .",
  "1",
  "2",
  "1.1",
  "1.2.a",
  "1.2.a.i",
  "2.66C.4.b",
  "2.axa",
  "## § 3a Meldepflicht",
  "§ 4",
  "(1) Dieses Gesetz gilt für",
  "10. Maßnahmen",
  "SEC. 4. Acts. — (a) To recruit;",
  "Section 1. Title. - This Act",
  '"**SEC. 3. Definition** — As used:',
  "Whereas:",
  "Whereas: (1) one,",
  "HAVE ADOPTED THIS REGULATION:",
  "Done at Brussels",
  "In witness whereof",
  "1.\u00a0\u00a0\u00a0Upon the receipt",
  "3.   a)Each Party",
  "(a)",
  "(b) two;",
  "—",
  "(i) one, and",
  "* (A) capital",
  "* Note: see **_this_ term** and [it](../x/README.md).",
  "cybercrime,*inter alia,* by",
  "un*paired _mark snake_case",
  "> (1) quoted",
  "<meta http-equiv='x' />",
  "<!-- left out -->",
  "---",
  "***",
  "…",
  "| a | b |",
  "\\*escaped\\* `code` &amp; & < >",
  "deleted.",
  "wrapped text of section",
  "(2) applies",
  "\uD800 \0 \uFEFF \u00AD",
];
const JOINS = ["\n", "\n\n", "\n\n", "\n    ", "\r\n", " ", "\f", ""];
const source = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...JOINS)), { maxLength: 40 })
  .map((parts) => parts.flat().join(""));
const profile = fc.constantFrom<ProfileId>(...PROFILE_IDS);

describe.each([
  { format: "text", read: readPlainText },
  { format: "HTML", read: readHtml },
])("any $format", ({ read }) => {
  test("is read with every character accounted for, whatever the profile", () => {
    fc.assert(
      fc.property(source, profile, (text, id) => {
        const result = read(text, { profile: profiles[id] });
        expect(result.problems.filter(({ code }) => code === "intake/words-lost")).toEqual([]);
        expect(checkAccount(text, result.account)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
