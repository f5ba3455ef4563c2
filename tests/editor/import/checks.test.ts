import { describe, expect, test } from "@jest/globals";
import { findChecks } from "../../../editor/pages/import/checks/find-checks.ts";
import { stepCheck } from "../../../editor/pages/import/checks/step-check.ts";
import {
  readRecovered,
  recoveredSource,
  unitOf,
} from "../../../editor/pages/import/recovery/read-recovered.ts";
import { restoreLine } from "../../../editor/pages/import/recovery/restore-line.ts";
import {
  linesByUnit,
  linesOfUnit,
  showSource,
} from "../../../editor/pages/import/source/source-lines.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import { readPlainText } from "../../../engine/intake/index.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import type { ImportSpan } from "../../../schemas/records/index.ts";
import { placeWids } from "../../../server/texts/place-wids.ts";

const span = (over: Partial<ImportSpan>): ImportSpan =>
  ({
    line: 1,
    from: 0,
    to: 4,
    text: "kata",
    outcome: "kept",
    doubtful: false,
    eid: "art_1",
    reason: null,
    becomes: null,
    ...over,
  }) as ImportSpan;

describe("the lines of a file", () => {
  test("stand in their pages, without blank ones", () => {
    const pages = showSource("satu\n\ndua\n\ftiga\n\fempat\f\nlima", { spans: [] });
    expect(pages.map(({ page, lines }) => [page, ...lines.map(({ number }) => number)])).toEqual([
      [1, 1, 3],
      [2, 4],
      [3, 5],
      [4, 6],
    ]);
  });

  test("stand in stretches where the file has no pages", () => {
    const pages = showSource("a\n".repeat(200), { spans: [] });
    expect(pages.map(({ page, from, to }) => [page, from, to])).toEqual([
      [null, 1, 80],
      [null, 81, 160],
      [null, 161, 200],
    ]);
  });

  test("are cut into what became of them, to the letter", () => {
    const spans = [
      span({ from: 2, to: 7, text: "Pasal" }),
      span({ from: 8, to: 11, text: "16O", outcome: "repaired", becomes: "160" }),
    ];
    const [line] = showSource("  Pasal 16O  !", { spans })[0]?.lines ?? [];
    expect(line?.parts.map(({ text, span: held }) => [text, held?.outcome ?? null])).toEqual([
      ["  ", null],
      ["Pasal", "kept"],
      [" ", null],
      ["16O", "repaired"],
      ["  !", null],
    ]);
  });

  test("that are only tags are told apart", () => {
    const spans = [span({ from: 0, to: 3, outcome: "dropped", reason: "markup", eid: null })];
    expect(showSource("<p>", { spans })[0]?.lines[0]?.isMarkup).toBe(true);
  });

  test("of uncommon length are cut, and it is said by how much", () => {
    const [line] = showSource("x".repeat(50_000), { spans: [] })[0]?.lines ?? [];
    expect([line?.parts[0]?.text.length, line?.cut]).toEqual([20_000, 30_000]);
  });

  test("of a unit are its own and those of what stands inside it", () => {
    const byUnit = linesByUnit([
      span({ line: 1 }),
      span({ line: 2, eid: "art_1__para_1" }),
      span({ line: 2, eid: "art_1__para_1", from: 6 }),
      span({ line: 9, eid: "art_10" }),
      span({ line: 4, eid: null, outcome: "dropped", reason: "page-number" }),
    ]);
    expect(linesOfUnit(byUnit, "art_1")).toEqual([1, 2]);
    expect(linesOfUnit(byUnit, "art_1__para_1")).toEqual([2]);
  });
});

describe("what to look at", () => {
  test("is each doubtful place once, each problem, and not the first problems of the Markdown", () => {
    const checks = findChecks({
      spans: [
        span({ line: 1, doubtful: true }),
        span({ line: 1, from: 5, doubtful: true }),
        span({ line: 2, outcome: "repaired", reason: "label-sequence", becomes: "kat" }),
        span({ line: 3, outcome: "repaired", reason: "line-end-hyphen", becomes: "" }),
        span({ line: 4, outcome: "dropped", reason: "page-number", eid: null }),
        span({ line: 5, outcome: "dropped", reason: "markup", eid: null }),
        span({ line: 6, outcome: "dropped", reason: "stray-mark", eid: null, doubtful: true }),
      ],
      problems: [
        { code: "dialect/unexpected-label", at: null, facts: {} },
        {
          code: "intake/words-lost",
          at: { kind: "source", line: 3, column: 1 },
          facts: { source: "a", document: "b" },
        },
      ],
      markdownProblems: [],
    });
    expect(checks.look.map(({ line, kind }) => [line, kind])).toEqual([
      [1, "doubtful"],
      [3, "problem"],
      [6, "doubtful"],
    ]);
    expect(checks.look[1]?.severity).toBe("error");
    expect(checks.repaired.map(({ line, text, becomes }) => [line, text, becomes])).toEqual([
      [2, "kata", "kat"],
    ]);
    expect(checks.dropped.map(({ line }) => line)).toEqual([4, 6]);
  });
});

describe("the next place to look at", () => {
  const look = findChecks({
    spans: [1, 2, 3].map((line) => span({ line, doubtful: true })),
    problems: [],
    markdownProblems: [],
  }).look;
  const [first, second, third] = look.map(({ id }) => id);
  test.each([
    ["the first one at the beginning", null, 1, [], first],
    ["the last one, backwards", null, -1, [], third],
    ["the next", first, 1, [], second],
    ["the one before", second, -1, [], first],
    ["round the end", third, 1, [], first],
    ["round the beginning", first, -1, [], third],
    ["over what was settled", first, 1, [second], third],
    ["the only one that is open, from itself", first, 1, [second, third], first],
    ["any next one where all are settled", first, 1, [first, second, third], second],
  ] as const)("is %s", (_name, at, step, settled, expected) => {
    const isSettled = ({ id }: { readonly id: string }) => settled.some((one) => one === id);
    expect(stepCheck(look, { at: at ?? null, step, isSettled })?.id).toBe(expected);
  });

  test("is none where there is nothing to look at", () => {
    expect(stepCheck([], { at: null, step: 1, isSettled: () => false })).toBeUndefined();
  });
});

const SOURCE = `UNDANG-UNDANG REPUBLIK INDONESIA
NOMOR 1 TAHUN 2020
TENTANG
CONTOH

BAB I
KETENTUAN UMUM

Pasal 1
(1) Setiap orang wajib.
(2) Setiap orang dilarang.

Pasal 2
Undang-Undang ini mulai berlaku.
`;

describe("the recovered text", () => {
  const profile = profiles.id;
  const read = readPlainText(SOURCE, { profile });
  const eids = addressClauses(read.document, profile)
    .filter(({ node }) => "wid" in node.attrs)
    .map(({ eid }) => eid);
  const recovered = {
    document: placeWids(read.document, eids) ?? read.document,
    profile,
    starts: new Map<string, number>(read.lines),
  };
  const unitsOf = (source: string) => {
    const { document } = readRecovered(recovered, source);
    return addressClauses(legalSchema.nodeFromJSON(document), profile).map((clause) => [
      clause.eid,
      unitOf(clause),
    ]);
  };

  test("knows of each unit which one of the file it is", () => {
    const units = unitsOf(recoveredSource(recovered));
    expect(units.length).toBeGreaterThan(4);
    for (const [eid, unit] of units) expect(unit).toBe(eid);
  });

  test("keeps knowing it when a person renumbers, and of what was typed it knows none", () => {
    const source = recoveredSource(recovered)
      .replace("### Pasal 2", "### Pasal 1A\n\nYang diketik.\n\n### Pasal 3")
      .replace("(2) Setiap orang dilarang.", "(2) Setiap orang dilarang keras.");
    const units = new Map(unitsOf(source).map(([eid, unit]) => [String(eid), unit]));
    expect(units.get("art_3")).toBe("art_2");
    expect(units.get("art_1a") ?? units.get("art_1A")).toBeNull();
    expect(units.get("art_1__para_2")).toBe("art_1__para_2");
  });

  test("tells a problem of the Markdown with its line, its unit and the line of the file", () => {
    const source = recoveredSource(recovered).replace("### Pasal 2", "### Pasal 1");
    const { problems } = readRecovered(recovered, source);
    const twice = problems.find(({ problem }) => problem.code.startsWith("dialect/"));
    expect(twice).toBeDefined();
    expect(source.split("\n")[(twice?.line ?? 0) - 1]).toBe("### Pasal 1");
    expect(twice?.sourceLine).toBe(13);
  });

  test("takes words back that were dropped, behind the unit that stood before them", () => {
    const source = recoveredSource(recovered);
    const { document, lines } = readRecovered(recovered, source);
    const clauses = addressClauses(legalSchema.nodeFromJSON(document), profile);
    const spans = [
      span({ line: 10, eid: "art_1__para_1" }),
      span({ line: 11, eid: null, outcome: "dropped", reason: "stray-mark", text: "dan tertib" }),
      span({ line: 12, eid: "art_1__para_2" }),
    ];
    const restored = restoreLine(source, {
      text: "dan tertib",
      line: 11,
      spans,
      current: { clauses, lines: new Map(lines) },
    });
    const written = restored.source.split("\n");
    expect(written[restored.line - 1]).toBe("dan tertib");
    expect(written.slice(restored.line - 3, restored.line + 2)).toEqual([
      "(1) Setiap orang wajib.",
      "",
      "dan tertib",
      "",
      "(2) Setiap orang dilarang.",
    ]);
  });

  test("takes words back at the end where nothing follows", () => {
    const current = { clauses: [], lines: new Map<string, number>() };
    const restored = restoreLine("a\n", { text: "b", line: 2, spans: [], current });
    expect(restored.source).toContain("b");
    expect(restored.source.split("\n")[restored.line - 1]).toBe("b");
  });
});
