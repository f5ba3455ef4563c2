import { describe, expect, test } from "@jest/globals";
import type { Node } from "prosemirror-model";
import { comparisonRows } from "../../../editor/comparison/rows.ts";
import type { Segment } from "../../../editor/comparison/segments.ts";
import {
  blocksOf,
  changedStretches,
  isChanged,
  isOnlyRenumbered,
  stopsOf,
  wholeStretches,
} from "../../../editor/comparison/selection.ts";
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

const lines = (segments: readonly Segment[]): readonly string[] =>
  segments.map((segment) => segment.map(([, text]) => text).join(""));

/** "id part: its words in one column", a row a line, with its depth as spaces. */
const spell = (before: LegalDocument, after: LegalDocument): readonly string[] =>
  rowsOf(before, after).map(({ id, part, depth, text }) => {
    const words = text.unified.map((segment) =>
      segment.map(([sign, run]) => (sign === "=" ? run : `${sign}${run}`)).join("|"),
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

  test("law: every line of either text stands in exactly one row, in order", () => {
    fc.assert(
      fc.property(lawPair, ({ before, after }) => {
        const rows = rowsOf(before, after).filter(({ node }) => node.movedTo === null);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        const shown = (side: "before" | "after") => {
          const byNode = new Map(rows.map(({ node }) => [node, [] as string[]]));
          for (const row of rows) byNode.get(row.node)?.push(...lines(row.text[side]));
          return byNode;
        };
        const known = (eids: readonly string[], document: LegalDocument) =>
          addressClauses(document, profile)
            .filter(({ eid }) => eids.includes(eid))
            .map(({ ownText }) => ownText);
        for (const [node, text] of shown("after")) {
          const eids = node.after === null ? [] : [node.after.eid];
          expect(text.join("\n")).toBe(known(eids, after).join("\n"));
        }
        for (const [node, text] of shown("before")) {
          const eids = node.before.map(({ eid }) => eid);
          expect(text.join("\n")).toBe(known(eids, before).join("\n"));
        }
        const order = rows
          .filter(({ part }) => part === "head")
          .flatMap(({ node }) => node.after?.eid ?? []);
        const written = addressClauses(after, profile).map(({ eid }) => eid);
        expect(order).toEqual(written.filter((eid) => order.includes(eid)));
      }),
    );
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
    expect(stopsOf(rows).map(({ id }) => id)).toEqual(["art_2__para_2", "art_3"]);
    const blocks = blocksOf(rows).map((block) => block.map(({ id }) => id));
    expect(blocks.at(-1)).toEqual(["art_3", "art_3__para_1", "art_3__para_2"]);
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
