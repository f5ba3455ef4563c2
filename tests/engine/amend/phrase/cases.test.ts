import { describe, expect, test } from "@jest/globals";
import { readDialect, writeDialect } from "../../../../engine/dialect/index.ts";
import { type LegalDocument, legalSchema } from "../../../../schemas/document.ts";
import { messageOf } from "../../../../schemas/message.ts";
import type { Problem } from "../../../../schemas/problem.ts";
import { profiles } from "../../../../schemas/profiles/index.ts";
import { type AmendCase, linesOf, readAmendCases } from "../../../support/amend-cases.ts";
import { billBase } from "../../../support/bill-base.ts";
import { draftChecked } from "../../../support/letter-check.ts";

const { id: profile } = profiles;
const cases = readAmendCases();

const read = (source: string | undefined): LegalDocument =>
  readDialect(source ?? "", { profile }).document;

/** What the example says of a draft, in the same words. */
const draft = ({ blocks, earlier, omnibus }: AmendCase) =>
  draftChecked(read(blocks.get("sebelum")), read(blocks.get("sesudah")), {
    profile,
    base: billBase(earlier),
    omnibus,
  });

const tell = (problems: readonly Problem[]): readonly string[] =>
  problems.map((found) => `${found.code} ${messageOf(found, "id")}`);

/** The printed lines of a part of the bill, without marks of headings and quotes. */
const printed = (markdown: string): readonly string[] =>
  linesOf(markdown.replace(/^(?:> ?)*#* ?/gmu, ""));

const articleOne = (bill: LegalDocument): string => {
  const markdown = writeDialect(bill, profile);
  return markdown.slice(markdown.indexOf("## Pasal I\n") + 11, markdown.indexOf("## Pasal II\n"));
};

const notQuoted = (markdown: string): readonly string[] =>
  printed(markdown.replace(/^>.*$/gmu, ""));

const quotedLines = (markdown: string): readonly string[] =>
  printed([...markdown.matchAll(/^>.*$/gmu)].map(([line]) => line).join("\n"));

const explained = (bill: LegalDocument): readonly string[] => {
  const markdown = writeDialect(bill, profile);
  return printed(markdown.slice(markdown.indexOf("### II. PASAL DEMI PASAL") + 24));
};

const hasBlock = (block: string) => cases.filter(({ blocks }) => blocks.has(block));

describe("worked examples", () => {
  test("are at least 120, each of one kind or refused", () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(
      cases.filter(({ blocks }) => !(blocks.has("rancangan") || blocks.has("ditolak"))),
    ).toEqual([]);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test.each(hasBlock("rancangan").map((row) => [row.name, row] as const))("[AG4] %s", (_, row) => {
    const outcome = draft(row);
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok) return;
    const lines = notQuoted(articleOne(outcome.value.bill));
    const expected = linesOf(row.blocks.get("rancangan"));
    const isFramed = !/^\d+\. /u.test(expected[0] ?? "");
    const from = isFramed ? 0 : lines.findIndex((line) => line.startsWith("1. "));
    expect(lines.slice(from)).toEqual(expected);
  });

  test.each(hasBlock("kutipan").map((row) => [row.name, row] as const))("[AG5] %s", (_, row) => {
    const outcome = draft(row);
    expect(outcome.ok && quotedLines(articleOne(outcome.value.bill))).toEqual(
      linesOf(row.blocks.get("kutipan")),
    );
  });

  test.each(hasBlock("penjelasan").map((row) => [row.name, row] as const))(
    "[AG18] %s",
    (_, row) => {
      const outcome = draft(row);
      expect(outcome.ok && explained(outcome.value.bill)).toEqual(
        linesOf(row.blocks.get("penjelasan")),
      );
    },
  );

  test.each(hasBlock("catatan").map((row) => [row.name, row] as const))("[AG10] %s", (_, row) => {
    const outcome = draft(row);
    const remarks = outcome.ok ? tell(outcome.value.remarks) : [];
    expect(remarks).toEqual(expect.arrayContaining([...linesOf(row.blocks.get("catatan"))]));
  });

  test.each(hasBlock("ditolak").map((row) => [row.name, row] as const))("[AG22] %s", (_, row) => {
    const outcome = draft(row);
    const told = outcome.ok ? tell(outcome.value.refused) : tell([outcome.problem]);
    const expected = linesOf(row.blocks.get("ditolak"));
    expect(outcome.ok ? told : told.slice(0, 1)).toEqual(
      outcome.ok ? expected : expected.slice(0, 1),
    );
    expect(outcome.ok).toBe(row.blocks.has("rancangan"));
  });

  test("[AG24] the same documents give the same bill", () => {
    for (const row of cases) expect(JSON.stringify(draft(row))).toBe(JSON.stringify(draft(row)));
  });

  test("every bill is a document of the schema", () => {
    for (const row of cases) {
      const outcome = draft(row);
      if (outcome.ok) legalSchema.nodeFromJSON(outcome.value.bill.toJSON()).check();
    }
  });
});
