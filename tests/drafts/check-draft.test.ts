/** The check of the library can fail: each row plants one fault in a small law and its source. */
import { describe, expect, test } from "@jest/globals";
import { checkDraft } from "./check-draft.ts";
import { readDraft } from "./draft-units.ts";
import { readEditionDifferences } from "./edition-differences.ts";
import { readSourceText } from "./source-text.ts";

const PRINT = `
                        Pasal 1

(1) Setiap orang wajib menaati peraturan perundang-
    undangan.
(2) Ketentuan sebagaimana dimaksud dalam Pasal 9 dan
    Pasal 6.
                                            Pasal 2 . . .
                    - 2 -
                        Pasal 2
Denda Rp5O,00 paling banyak:
a. satu;
b. “dua”; dan
c. tiga.
                        PENJELASAN
Pasal 1
Cukup jelas.
`;

const TEXT = `# UNDANG-UNDANG

…

### Pasal 1

(1) Setiap orang wajib menaati peraturan perundang-undangan.

(2) Ketentuan sebagaimana dimaksud dalam Pasal 9 dan Pasal 6.

### Pasal 2

Denda Rp50,00 paling banyak:

…

b. "dua"; dan

c. tiga.

## PENJELASAN

#### Pasal 1

Cukup jelas.
`;

const LISTED = `
- file: law.md
  source: law.txt
  reason: misread
  evidence: the words after it
  differences: { art_2: [{ source: "Rp5O,00", draft: "Rp50,00" }] }
`;

interface Fault {
  readonly text?: string;
  readonly clauses?: string;
  readonly listed?: string;
}

function check({ text = TEXT, clauses = "", listed = LISTED }: Fault): readonly string[] {
  const front = `state: enacted\nsources:\n  - { cite: UU 1, corpus: law.txt, kind: official${clauses} }`;
  const differences = readEditionDifferences(listed);
  const results = checkDraft({
    file: "law.md",
    draft: readDraft(`---\n${front}\n---\n\n${text}`),
    texts: (path) =>
      path === "law.txt" ? readSourceText(path, `UNDANG-UNDANG${PRINT}`) : undefined,
    differences,
  });
  const faults = results.flatMap(({ eid, failure, unexplained }) => [
    ...(failure === undefined ? [] : [`${eid}: ${failure}`]),
    ...unexplained.map(({ source, draft }) => `${eid}: ${source} → ${draft}`),
  ]);
  return [...faults, ...differences.unused()];
}

describe("the check of a draft", () => {
  test("finds nothing where page furniture, line ends, quotes and a listed difference are all", () => {
    expect(check({})).toEqual([]);
  });

  test.each<[string, Fault, string]>([
    ["a changed word", { text: TEXT.replace("wajib", "dapat") }, "art_1: wajib → dapat"],
    ["a lost word", { text: TEXT.replace(" wajib", "") }, "art_1: wajib → "],
    ["a changed mark", { text: TEXT.replace("tiga.", "tiga;") }, "art_2: tiga. → tiga;"],
    ["a changed label", { text: TEXT.replace("(2)", "(3)") }, "art_1: (2) → (3)"],
    [
      "a lost paragraph before a gap",
      { text: TEXT.replace(/\(2\).*\n/u, "…\n") },
      "art_1: (2) Ketentuan sebagaimana dimaksud dalam Pasal 9 dan Pasal 6. → ",
    ],
    [
      "a changed note",
      { text: TEXT.replace("Cukup jelas", "Jelas") },
      "att_1__art_1: Cukup jelas. → Jelas.",
    ],
    [
      "a changed title",
      { text: TEXT.replace("# UNDANG-UNDANG", "# QANUN") },
      'title: the source does not hold "QANUN"',
    ],
    [
      "an article of its own",
      { text: TEXT.replace("Pasal 2", "Pasal 3") },
      'art_3: the source has no heading "Pasal 3"',
    ],
    [
      "a clause of the front matter that is not there",
      { clauses: ", clauses: [art_7]" },
      "art_7: the front matter names a clause that the text does not have",
    ],
    ["an unlisted difference", { listed: "[]" }, "art_2: Rp5O,00 → Rp50,00"],
    [
      "a listed difference that does not occur",
      { listed: LISTED.replace('"Rp50,00" }]', '"Rp50,00", times: 2 }]') },
      'law.md art_2 in law.txt: "Rp5O,00" → "Rp50,00" (1 times)',
    ],
  ])("finds %s", (_, fault, expected) => {
    expect(check(fault)).toContain(expected);
  });

  test("refuses a list that gives no evidence", () => {
    expect(() => check({ listed: LISTED.replace("the words after it", '""') })).toThrow(
      /evidence/u,
    );
  });
});
