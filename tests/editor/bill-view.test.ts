import { describe, expect, test } from "@jest/globals";
import { analysedText } from "../../editor/pages/proposal/analysis/analysed-text.ts";
import { billOf } from "../../editor/pages/proposal/analysis/bill-view.ts";
import type { BillFrame } from "../../schemas/frame.ts";
import { draft, profile } from "./support.ts";

const HEAD = "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG IZIN\n\n";
const BASE = `${HEAD}### Pasal 1\n\nIzin diberikan oleh Menteri.\n\n### Pasal 2\n\nIzin berlaku 5 (lima) tahun.\n\n### Pasal 3\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.\n`;

const viewed = (after: string, frame?: BillFrame, before = BASE) =>
  billOf({
    base: analysedText(draft(before).doc, profile),
    draft: analysedText(draft(after).doc, profile),
    profile,
    facts: null,
    frame,
  });

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
    const view = viewed(BASE, undefined, "");
    expect(view).toMatchObject({ kind: "new", reasons: [], items: [], meter: null });
    expect(view.bill).toEqual(draft(BASE).doc.toJSON());
  });
  test("tells where an edit has no official form", () => {
    const view = viewed(BASE.replace("TENTANG IZIN", "TENTANG PERIZINAN"));
    expect(view.kind).toBe("open");
    expect(view.reasons.map(({ problem }) => problem.code)).toContain("phrase/part-fixed");
  });
  test("[ST48] has the frame that was written, tells what is open, and offers no field without a place", () => {
    const edit = BASE.replace("5 (lima)", "10 (sepuluh)");
    const frame: BillFrame = {
      schema: "rancang/frame@1",
      grounds: { philosophical: ["bahwa izin menjamin ketertiban;"] },
      general: ["Izin berlaku lebih lama."],
    };
    const [bare, framed] = [viewed(edit), viewed(edit, frame)];
    expect(JSON.stringify(bare.bill)).not.toContain("menjamin ketertiban");
    expect(JSON.stringify(framed.bill)).toContain("menjamin ketertiban");
    expect(framed.kind).toBe("proven");
    const draftPlaces = (view: typeof bare) =>
      view.open.flatMap(({ code, facts }) => (code === "phrase/bill-draft" ? [facts] : []));
    expect(JSON.stringify(draftPlaces(bare))).toContain("PENJELASAN I.");
    expect(JSON.stringify(draftPlaces(framed))).not.toContain("PENJELASAN I.");
    expect(framed.frame?.unused).toEqual(["closing.office", "closing.promulgator"]);
    expect(viewed(BASE, frame)).toMatchObject({
      kind: "none",
      frame: { unused: ["closing.office", "closing.promulgator"] },
    });
  });
});
