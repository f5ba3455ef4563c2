import { describe, expect, test } from "@jest/globals";
import type { Node } from "prosemirror-model";
import { runsOf, type ShownSide } from "../../../editor/comparison/redline-text.tsx";
import { type ComparisonRow, comparisonRows } from "../../../editor/comparison/rows.ts";
import {
  blocksOf,
  changedStretches,
  isChanged,
  isOnlyRenumbered,
  stopsOf,
  wholeStretches,
} from "../../../editor/comparison/selection.ts";
import { countedChanges } from "../../../engine/diff/index.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { lawPair } from "../../support/arbitrary.ts";
import { act, article, chapter, list, paragraph, point } from "../../support/build.ts";
import { diffOf } from "../../support/diff-laws.ts";
import fc from "../../support/random.ts";

const profile = profiles.id;
const A = "Setiap orang wajib menyimpan data pribadi korban selama jangka waktu yang ditetapkan.";
const B = "Penyelenggara sistem elektronik dilarang menyebarkan gambar korban kepada umum.";
const C = "Menteri menetapkan tata cara pengaduan dan pemulihan bagi korban eksploitasi.";
const D = "Hakim dapat menjatuhkan pidana tambahan berupa perampasan keuntungan.";

const rowsOf = (before: LegalDocument, after: LegalDocument) =>
  comparisonRows(
    diffOf(before, after),
    { document: before, profile },
    { document: after, profile },
  );

const linesOn = (row: ComparisonRow, side: ShownSide): readonly string[] =>
  row.lines.map(({ words }) =>
    runsOf(words, side)
      .map(([, text]) => text)
      .join(""),
  );

const UNNUMBERED: ReadonlySet<string> = new Set(["preface", "preamble", "body", "conclusions"]);

/** "id part: its words in one column", a row a line, with its depth as spaces. */
const spell = (before: LegalDocument, after: LegalDocument): readonly string[] =>
  rowsOf(before, after).map(({ id, part, depth, lines }) => {
    const words = lines.map(({ words: runs }) =>
      runs.map(([sign, run]) => (sign === "=" ? run : `${sign}${run}`)).join("|"),
    );
    return `${" ".repeat(depth)}${id.replace(/~\d+$/u, "")} ${part}: ${words.join("/")}`;
  });

describe("rows of a comparison", () => {
  test("a text after points stands after them", () => {
    const law = act(article("1", "Setiap orang yang:", list(point("a", "satu;")), "dipidana."));
    expect(spell(law, law)).toEqual([
      "art_1 head: Setiap orang yang:",
      "art_1__list_1__point_a head: satu;",
      "art_1 tail: dipidana.",
    ]);
  });

  test("what only the text before has stands where it stood", () => {
    const before = act(article("1", paragraph("1", A), paragraph("2", B), paragraph("3", C)));
    const after = act(article("1", paragraph("1", A), paragraph("3", C)));
    expect(spell(before, after).map((row) => row.slice(0, row.indexOf(": ")))).toEqual([
      "art_1 head",
      "art_1__para_1 head",
      "before:art_1__para_2 head",
      "art_1__para_3 head",
    ]);
  });

  test("a clause that moved leaves a mark that leads to its new place", () => {
    const before = act(chapter("I", "SATU", article("1", A), article("2", B), article("3", C)));
    const after = act(chapter("I", "SATU", article("2", B), article("3", C), article("1", A)));
    const marks = rowsOf(before, after).filter(({ node }) => node.movedTo !== null);
    expect(marks.map(({ id, node }) => [id, node.movedTo?.eid])).toEqual([
      ["before:art_1", "art_1"],
    ]);
  });

  test("law: the words of either text stand in the rows once, each at its clause", () => {
    fc.assert(
      fc.property(lawPair, ({ before, after }) => {
        const rows = rowsOf(before, after).filter(({ node }) => node.movedTo === null);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        const shown = (side: "before" | "after", keyOf: (row: ComparisonRow) => string) => {
          const found = new Map<string, string>();
          for (const row of rows) {
            const words = linesOn(row, side).join("\n");
            const known = found.get(keyOf(row));
            found.set(keyOf(row), `${known ?? ""}${words}`);
          }
          return found;
        };
        // What is said of a split or a merger stands with its first clause; white space may be a line end or none.
        const bare = (text: string) => text.replace(/\s/gu, "");
        const written = (document: LegalDocument) => addressClauses(document, profile);
        const now = shown("after", ({ node }) => node.after?.eid ?? "");
        for (const { eid, ownText } of written(after))
          expect(bare(now.get(eid) ?? "")).toBe(bare(ownText));
        const was = shown("before", ({ node }) => node.origin.map(({ eid }) => eid).join(" "));
        const texts = new Map<string, string>(
          written(before).map(({ eid, ownText }) => [eid, ownText]),
        );
        for (const [eids, text] of was) {
          const known = eids.split(" ").map((eid) => texts.get(eid) ?? "");
          expect(bare(text)).toBe(bare(known.join("")));
        }
        expect([...was.keys()].flatMap((eids) => eids.split(" ")).filter(Boolean).length).toBe(
          written(before).filter(({ kind, ownText }) => !UNNUMBERED.has(kind) || ownText !== "")
            .length,
        );
        const order = rows
          .filter(({ part }) => part === "head")
          .flatMap(({ node }) => node.after?.eid ?? []);
        const inText = written(after).map(({ eid }) => eid);
        expect(order).toEqual(inText.filter((eid) => order.includes(eid)));
      }),
    );
  });

  test("a split is drawn: the words that changed are marked where they stand now", () => {
    const before = act(
      article("4", `Penyelenggara wajib memberi tahu pengguna paling lambat tiga hari. ${C}`),
    );
    const after = act(
      article(
        "4",
        paragraph("1", "Penyelenggara wajib memberi tahu pengguna paling lambat dua hari."),
        paragraph("2", C),
      ),
    );
    const [, first, second] = rowsOf(before, after);
    const marked = (row: ComparisonRow | undefined) =>
      row?.lines.flatMap(({ words }) => words.filter(([sign]) => sign !== "="));
    expect(marked(first)).toEqual(
      expect.arrayContaining([
        ["-", "tiga"],
        ["+", "dua"],
      ]),
    );
    expect(second?.node.origin.map(({ eid }) => eid)).toEqual(["art_4"]);
  });

  test("labels: a new number stands beside the old one, a merged clause beside both", () => {
    const before = act(article("1", A), article("2", B), article("3", C));
    const after = act(article("1", A), article("2", C));
    const labels = rowsOf(before, after).map(({ node }) => node.label);
    expect(labels).toContainEqual([
      ["-", "Pasal 3"],
      ["+", "Pasal 2"],
    ]);
  });
});

describe("what is shown and where one stops", () => {
  const before = act(
    chapter("I", "SATU", article("1", A), article("2", paragraph("1", B), paragraph("2", C))),
  );
  const after = act(
    chapter(
      "I",
      "SATU",
      article("1", A),
      article("2", paragraph("1", B), paragraph("2", `${C} Segera.`)),
      article("3", paragraph("1", D), paragraph("2", "Baru sama sekali.")),
    ),
  );
  const rows = rowsOf(before, after);

  test("a whole new article is one stop and one block", () => {
    const diff = diffOf(before, after);
    const own = comparisonRows(diff, { document: before, profile }, { document: after, profile });
    expect(stopsOf(own, countedChanges(diff)).map(({ id }) => id)).toEqual([
      "art_2__para_2",
      "art_3",
    ]);
    const blocks = blocksOf(rows).map((block) => block.map(({ id }) => id));
    expect(blocks.at(-1)).toEqual(["art_3", "art_3__para_1", "art_3__para_2"]);
  });

  test("law: one stops at each change that the summary counts, once", () => {
    fc.assert(
      fc.property(lawPair, (pair) => {
        const diff = diffOf(pair.before, pair.after);
        const all = comparisonRows(
          diff,
          { document: pair.before, profile },
          { document: pair.after, profile },
        );
        const counted = countedChanges(diff);
        const stops = stopsOf(all, counted);
        const changes = new Set(counted);
        expect(new Set(stops.map(({ node }) => node.change))).toEqual(changes);
        expect(stops.length).toBe(changes.size);
      }),
    );
  });

  test("changes only: changed clauses, what holds them, and gaps that count the rest", () => {
    const stretches = changedStretches(rows, () => false).map((stretch) =>
      stretch.kind === "gap" ? stretch.clauses : stretch.rows.map(({ id }) => id),
    );
    expect(stretches).toEqual([
      ["chp_I"],
      1,
      ["art_2"],
      1,
      ["art_2__para_2"],
      ["art_3", "art_3__para_1", "art_3__para_2"],
    ]);
  });

  test("a clause that is wanted is shown though it was kept", () => {
    const shown = changedStretches(rows, ({ id }) => id === "art_1").flatMap((stretch) =>
      stretch.kind === "rows" ? stretch.rows.map(({ id }) => id) : [],
    );
    expect(shown).toContain("art_1");
  });

  test("what only has a new number, or follows one, can be hidden", () => {
    const citing = (number: string) =>
      `Ketentuan sebagaimana dimaksud dalam Pasal ${number} berlaku bagi penyelenggara sistem elektronik.`;
    const shifted = rowsOf(
      act(article("1", A), article("2", B), article("3", citing("2"))),
      act(article("1", A), article("2", D), article("3", B), article("4", citing("3"))),
    );
    const told = shifted.filter(isChanged).map((row) => [row.id, isOnlyRenumbered(row)]);
    expect(told).toEqual([
      ["art_2", false],
      ["art_3", true],
      ["art_4", true],
    ]);
    const stretches = changedStretches(
      shifted,
      () => false,
      (row) => !isOnlyRenumbered(row),
    );
    expect(
      stretches.flatMap((one) => (one.kind === "rows" ? one.rows.map(({ id }) => id) : [])),
    ).toEqual(["art_2"]);
  });

  test("a part without words is shown where an omission of it was dropped", () => {
    const omission = legalSchema.nodes.omission.create();
    const body = (...content: readonly Node[]) =>
      act(legalSchema.nodes.body.create(null, [article("1", A), ...content, article("5", B)]));
    const told = rowsOf(body(omission), body()).filter(isChanged);
    expect(told.map((row) => [row.id, row.part, isOnlyRenumbered(row)])).toEqual([
      ["body", "head", false],
    ]);
  });

  test("law: stretches and blocks lose no row and change no order", () => {
    fc.assert(
      fc.property(lawPair, (pair) => {
        const all = rowsOf(pair.before, pair.after);
        expect(wholeStretches(all).flatMap((stretch) => stretch.rows)).toEqual(all);
        expect(blocksOf(all).flat()).toEqual(all);
        const changed = changedStretches(all, () => false);
        const shown = changed.flatMap((stretch) => (stretch.kind === "rows" ? stretch.rows : []));
        expect(shown.filter(isChanged)).toEqual(
          all.filter(isChanged).filter(({ part }) => part !== "omission"),
        );
      }),
    );
  });
});
