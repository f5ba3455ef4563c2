import { describe, expect, test } from "@jest/globals";
import { type DraftedBill, draftBill } from "../../../engine/amend/index.ts";
import { readDialect, writeDialect } from "../../../engine/dialect/index.ts";
import { hashBody } from "../../../engine/document/index.ts";
import { proveBill, readCertificate, verifyCertificate } from "../../../engine/proof/index.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { readAmendCases } from "../../support/amend-cases.ts";
import { billBase } from "../../support/bill-base.ts";
import { roundTrip } from "../../support/round-trip.ts";

const { id: profile } = profiles;
const base = billBase(1);
const read = (source: string): LegalDocument => readDialect(source, { profile }).document;

const TITLE =
  "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 12 TAHUN 2011 TENTANG PEMBENTUKAN PERATURAN PERUNDANG-UNDANGAN";
const titled = (text: string, title = TITLE): LegalDocument => read(`${title}\n\n${text}`);
const OLD =
  "### Pasal 1\n\nSatu.\n\n### Pasal 2\n\n(1) Dua.\n\n(2) Tiga.\n\n### Pasal 3\n\nEmpat.\n";
const NEW = "### Pasal 1\n\nSatu baru.\n\n### Pasal 2\n\n(1) Dua.\n\n### Pasal 3\n\nEmpat.\n";
const BEFORE = titled(OLD);
const AFTER = titled(NEW);

function draft(before = BEFORE, after = AFTER): DraftedBill {
  const outcome = draftBill(before, after, { profile, base });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}
const prove = (drafted: DraftedBill, made?: string) =>
  proveBill({
    before: BEFORE,
    after: AFTER,
    drafted,
    profile,
    base,
    engine: "1",
    ...(made === undefined ? {} : { made }),
  });
function proven() {
  const proof = prove(draft());
  if (!proof.ok) throw new Error(proof.problem.code);
  return proof.value;
}
const swap = (document: LegalDocument, old: string, next: string): LegalDocument =>
  read(writeDialect(document, profile).replace(old, () => next));
const code = (drafted: DraftedBill): string | undefined => {
  const proof = prove(drafted);
  return proof.ok ? undefined : proof.problem.code;
};

describe("a proof", () => {
  test("[PR1] shows that the printed bill gives the proposal with its stubs", () => {
    const { bill, result } = proven();
    expect(bill).toContain("Ketentuan ayat (2) Pasal 2 dihapus sehingga Pasal 2 berbunyi");
    expect(result).toBe(
      `${TITLE}\n\n## Pasal 1\n\nSatu baru.\n\n## Pasal 2\n\n(1) Dua.\n\n(2) Dihapus.\n\n## Pasal 3\n\nEmpat.\n`,
    );
  });
  test.each(
    readAmendCases()
      .filter(({ blocks }) => !blocks.has("ditolak"))
      .map((row) => [row.name, row] as const),
  )("[PR1] holds for the worked example %s", (_, { blocks, earlier }) => {
    const [before, after] = [read(blocks.get("sebelum") ?? ""), read(blocks.get("sesudah") ?? "")];
    expect(roundTrip(before, after, billBase(earlier))).toMatchObject({ kind: "proven" });
  });
  test("[PR2] fails where the printed sentence says something else", () => {
    const drafted = draft();
    const bill = swap(
      drafted.bill,
      "Ketentuan ayat (2) Pasal 2 dihapus",
      "Ketentuan ayat (1) Pasal 2 dihapus",
    );
    expect(code({ ...drafted, bill })).toBe("proof/understood-otherwise");
  });
  test("[PR3] fails where a sentence is not understood", () => {
    const drafted = draft();
    const bill = swap(
      drafted.bill,
      "dihapus sehingga Pasal 2",
      "dipertimbangkan kembali agar Pasal 2",
    );
    expect(code({ ...drafted, bill })).toBe("proof/not-understood");
  });
  test("[PR3] fails where an item changes what it does not name", () => {
    const drafted = draft();
    const bill = swap(drafted.bill, "> (1) Dua.", "> (1) Dua belas.");
    expect(code({ ...drafted, bill })).toBe("proof/undeclared");
  });
  test("[PR3] fails where an item cannot be applied", () => {
    const drafted = draft();
    const proof = proveBill({
      before: titled("### Pasal 1\n\nSatu.\n"),
      after: AFTER,
      drafted,
      profile,
      base,
      engine: "1",
    });
    expect(proof).toMatchObject({ ok: false, problem: { code: "proof/not-applied" } });
  });
  test("[PR3] fails where an entry of the printed explanation belongs to no item", () => {
    const note = (words: string) =>
      titled(`${OLD}\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal 1\n\n${words}\n`);
    const [before, after] = [note("Lama."), note("Baru.")];
    const drafted = draft(before, after);
    for (const [old, next] of [
      ["Angka 1\n", "Angka 9\n"],
      ["##### Angka 1\n\n###### Pasal 1", "##### Pasal 1"],
    ] as const) {
      const bill = swap(drafted.bill, old, next);
      expect(bill.eq(drafted.bill)).toBe(false);
      const forged = { ...drafted, bill };
      const proof = proveBill({ before, after, drafted: forged, profile, base, engine: "1" });
      expect(proof).toMatchObject({ ok: false, problem: { code: "amend/note-stray" } });
    }
  });
  test("[PR4] names the clause where the result differs", () => {
    const drafted = draft();
    const proposal = swap(drafted.proposal, "Empat.", "Lima.");
    expect(prove({ ...drafted, proposal })).toMatchObject({
      ok: false,
      problem: { code: "proof/not-equal", facts: { clause: "art_3" } },
    });
  });
  test("[PR5] fails where edits were left out", () => {
    const after = titled(
      "### Pasal 1\n\nSatu baru.\n\n### Pasal 2\n\n(1) Dua.\n\n(2) Tiga.\n\n(2a) X.\n\n### Pasal 3\n\nEmpat.\n",
    );
    expect(code(draft(BEFORE, after))).toBe("proof/edits-refused");
  });
  test("[PR6] fails where the bill cannot be printed", () => {
    const { nodes } = legalSchema;
    const list = () =>
      nodes.list.create(
        null,
        nodes.point.create(
          { label: "a." },
          nodes.textBlock.create(null, legalSchema.text("Satu.")),
        ),
      );
    const article = nodes.article.create({ label: "Pasal 1", role: "pasal" }, [list(), list()]);
    const [preface, body] = BEFORE.children;
    const after = nodes.act.create(null, [
      preface!,
      nodes.body.create(null, [article, ...body!.children.slice(1)]),
    ]);
    expect(code(draft(BEFORE, after))).toBe("proof/not-expressible");
  });
  test.each([
    ["number", TITLE.replace("NOMOR 12", "NOMOR 9")],
    ["year", TITLE.replace("2011", "2001")],
    ["type", TITLE.replace("UNDANG-UNDANG REPUBLIK", "PERATURAN PEMERINTAH REPUBLIK")],
    ["name", TITLE.replace("PEMBENTUKAN PERATURAN", "PENCABUTAN PERATURAN")],
  ])("[PR12] fails where the base has another %s than the act that the bill names", (_, title) => {
    const before = titled(OLD, title);
    const drafted = draft(before, titled(NEW, title));
    const proof = proveBill({ before, after: AFTER, drafted, profile, base, engine: "1" });
    expect(proof).toMatchObject({
      ok: false,
      problem: { code: "proof/other-base", facts: { base: title.slice(2) } },
    });
    expect(JSON.stringify(proof)).toContain("Nomor 12 Tahun 2011");
  });
  test("[PR12] fails where the printed bill names another act than the base", () => {
    const drafted = draft();
    const other = { ...base, act: { ...base.act, number: "9", year: "2001" } };
    const outcome = draftBill(BEFORE, AFTER, { profile, base: other });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(code(outcome.value)).toBe("proof/other-base");
    expect(prove(drafted)).toMatchObject({
      ok: true,
      value: { remarks: [{ code: "proof/restored" }] },
    });
  });
  test("[PR12] says where the base has no title to compare", () => {
    const [before, after] = [read(OLD), read(NEW)];
    const drafted = draft(before, after);
    const proof = proveBill({ before, after, drafted, profile, base, engine: "1" });
    expect(proof).toMatchObject({
      ok: true,
      value: { remarks: [{ code: "proof/base-not-compared" }, { code: "proof/restored" }] },
    });
  });
});

describe("a certificate", () => {
  const texts = (...documents: readonly LegalDocument[]) =>
    documents.map((document, index) => ({ file: `${index}.md`, document }));
  const check = (...documents: readonly LegalDocument[]) =>
    verifyCertificate({
      certificate: proven().certificate,
      texts: texts(...documents),
      profile,
      engine: "1",
    });
  const codesOf = (...documents: readonly LegalDocument[]) =>
    check(...documents).problems.map(({ code: found }) => found);

  test("[PR7] has the hashes, the options and the stubs, and a clock only where one is given", () => {
    const { certificate, bill, result } = proven();
    expect(certificate).toMatchObject({
      base: hashBody(writeDialect(BEFORE, profile)),
      bill: hashBody(bill),
      proposal: hashBody(writeDialect(AFTER, profile)),
      result: hashBody(result),
      restored: ["Pasal 2 ayat (2)"],
      options: { profile: "id", origin: "parliament" },
    });
    expect("made" in certificate).toBe(false);
    expect(JSON.stringify(proven().certificate)).toBe(JSON.stringify(certificate));
    const dated = prove(draft(), "2026-11-23T00:00:00Z");
    expect(dated.ok && dated.value.certificate.made).toBe("2026-11-23T00:00:00Z");
  });
  test("[PR7] survives JSON", () => {
    const { certificate } = proven();
    expect(readCertificate(JSON.stringify(certificate))).toEqual({ ok: true, value: certificate });
  });
  test("[PR8] holds for base and bill, in any order, and for proposal and result", () => {
    const { bill, result } = proven();
    expect(codesOf(read(bill), BEFORE)).toEqual([]);
    expect(codesOf(BEFORE, read(bill), AFTER, read(result))).toEqual([]);
    expect([...check(read(bill), BEFORE).found.values()]).toEqual([["bill"], ["base"]]);
  });
  test("[PR8] does not hold where the certified result is not what the bill gives", () => {
    const { certificate, bill } = proven();
    const forged = { ...certificate, result: certificate.base };
    const { problems } = verifyCertificate({
      certificate: forged,
      texts: texts(BEFORE, read(bill)),
      profile,
      engine: "1",
    });
    expect(problems).toMatchObject([{ code: "proof/result-differs" }]);
  });
  test("[PR8] does not hold where the bill of the certificate cannot be applied", () => {
    const { certificate } = proven();
    const bill = swap(draft().bill, "Ketentuan Pasal 1 diubah", "Ketentuan Pasal 9 diubah");
    const forged = { ...certificate, bill: hashBody(writeDialect(bill, profile)) };
    const { problems } = verifyCertificate({
      certificate: forged,
      texts: texts(BEFORE, bill),
      profile,
      engine: "1",
    });
    expect(problems).toMatchObject([{ code: "proof/not-applied" }]);
  });
  test("[PR12] does not hold for a base of another name, though it was certified so", () => {
    const { certificate, bill } = proven();
    const before = titled(OLD, TITLE.replace("NOMOR 12", "NOMOR 9"));
    const forged = { ...certificate, base: hashBody(writeDialect(before, profile)) };
    const { problems } = verifyCertificate({
      certificate: forged,
      texts: texts(before, read(bill)),
      profile,
      engine: "1",
    });
    expect(problems.map(({ code: found }) => found)).toContain("proof/other-base");
  });
  test("[PR9] needs base and bill, and names a text that was changed", () => {
    const { bill } = proven();
    expect(codesOf(BEFORE)).toEqual(["proof/text-missing"]);
    expect(codesOf(read(bill))).toEqual(["proof/text-missing"]);
    expect(codesOf(swap(BEFORE, "Satu.", "Dua."), read(bill))).toEqual([
      "proof/text-unknown",
      "proof/text-missing",
    ]);
  });
  test.each([
    ["no JSON", "{", "it is not JSON"],
    ["another shape", "{}", "schema"],
    ["a wrong hash", JSON.stringify({ ...proven().certificate, base: "sha256:x" }), "base"],
    ["a further field", JSON.stringify({ ...proven().certificate, more: 1 }), "more"],
  ])("[PR10] %s is none", (_, text, reason) => {
    const outcome = readCertificate(text);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "proof/certificate-unreadable" } });
    expect(JSON.stringify(outcome)).toContain(reason);
  });
  test("[PR10] of another engine is checked with a warning", () => {
    const { certificate, bill } = proven();
    const { problems } = verifyCertificate({
      certificate,
      texts: texts(BEFORE, read(bill)),
      profile,
      engine: "2",
    });
    expect(problems).toMatchObject([{ code: "proof/other-engine" }]);
  });
});
