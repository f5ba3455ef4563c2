import { describe, expect, test } from "@jest/globals";
import { analysedText } from "../../editor/pages/proposal/analysis/analysed-text.ts";
import { billOf } from "../../editor/pages/proposal/analysis/bill-view.ts";
import { draft, profile } from "./support.ts";

const HEAD = "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG IZIN\n\n";
const BASE = `${HEAD}### Pasal 1\n\nIzin diberikan oleh Menteri.\n\n### Pasal 2\n\nIzin berlaku 5 (lima) tahun.\n\n### Pasal 3\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.\n`;

const viewed = (after: string) =>
  billOf(
    analysedText(draft(BASE).doc, profile),
    analysedText(draft(after).doc, profile),
    profile,
    null,
  );

describe("the bill so far", () => {
  test("is none where nothing changed", () => {
    expect(viewed(BASE)).toMatchObject({ kind: "none", items: [], bill: null });
  });
  test("is proven, and each item names the articles of the draft that it is about", () => {
    const view = viewed(
      BASE.replace("5 (lima)", "10 (sepuluh)").replace(
        "### Pasal 3",
        "### Pasal 2A\n\nIzin dapat diperpanjang.\n\n### Pasal 3",
      ),
    );
    expect(view.kind).toBe("proven");
    expect(view.reasons).toEqual([]);
    expect(
      view.items.map(({ label, clauses }) => [label, clauses.map(({ path }) => path[0])]),
    ).toEqual([
      ["1.", ["Pasal 2"]],
      ["2.", ["Pasal 2A"]],
    ]);
    expect(view.items.every(({ clauses }) => clauses.every(({ wid }) => wid !== ""))).toBe(true);
    expect(view.meter?.articles).toEqual({ changed: 2, total: 4 });
  });
  test("of a new act is its own text", () => {
    const blank = analysedText(draft("").doc, profile);
    const view = billOf(blank, analysedText(draft(BASE).doc, profile), profile, null);
    expect(view).toMatchObject({ kind: "new", reasons: [], items: [], meter: null });
    expect(view.bill).toEqual(draft(BASE).doc.toJSON());
  });
  test("tells where an edit has no official form", () => {
    const view = viewed(BASE.replace("TENTANG IZIN", "TENTANG PERIZINAN"));
    expect(view.kind).toBe("open");
    expect(view.reasons.map(({ problem }) => problem.code)).toContain("phrase/part-fixed");
  });
});
