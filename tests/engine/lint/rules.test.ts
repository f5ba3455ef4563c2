import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { lintDocument, type Rule, rules } from "../../../engine/lint/index.ts";
import { messageOf } from "../../../schemas/message.ts";
import { indonesia } from "../../../schemas/profiles/id.ts";

const factsOf = (source: string, rule: Rule) => {
  const { document } = readDialect(source, { profile: indonesia });
  return lintDocument(document, { profile: indonesia, rules: [rule] }).map(
    ({ facts }) => facts as { readonly found: string; readonly expected: string },
  );
};
const findingsOf = (source: string, rule: Rule): readonly string[] =>
  factsOf(source, rule).map(({ found }) => found);

describe("the examples of each rule", () => {
  const wrong = rules.flatMap((rule) => rule.wrong.map((example) => ({ rule, ...example })));
  test.each(wrong)("$rule.code finds $found", ({ rule, text, found }) => {
    expect(findingsOf(text, rule)).toEqual(found);
  });
  const right = rules.flatMap((rule) => rule.right.map((text) => ({ rule, text })));
  test.each(right)("$rule.code lets pass %#", ({ rule, text }) => {
    expect(findingsOf(text, rule)).toEqual([]);
  });
});

describe("what is said of each wrong example", () => {
  const wrong = rules.flatMap((rule) => rule.wrong.map(({ text }) => ({ rule, text })));
  test.each(wrong)("$rule.code quotes words and not nothing: $text", ({ rule, text }) => {
    const { document } = readDialect(text, { profile: indonesia });
    const problems = lintDocument(document, { profile: indonesia, rules: [rule] });
    for (const language of ["id", "en"] as const)
      expect(problems.map((problem) => messageOf(problem, language)).join("\n")).not.toContain(
        "“”",
      );
  });
});

describe("what would be right", () => {
  const proposals = [
    ["rupiah-form", "Denda Rp. 5.000.000,-.", "Rp5.000.000,00"],
    ["rupiah-form", "Denda Rp.5.000.000.-.", "Rp5.000.000,00"],
    ["rupiah-form", "Denda Rp 5 juta.", ""],
    ["rupiah-form", "Denda Rp5,000,000.00.", ""],
    ["elliptical-reference", "Menurut Pasal 5 dan 6.", "Pasal 6"],
    ["limit-word", "Izin berlaku selama - lamanya 1 (satu) tahun.", "paling lama"],
    ["effective-entry", "Undang-Undang ini mulai berlaku effektip.", "mulai berlaku"],
    ["reference-case", "Menurut PASAL 5.", "Pasal 5"],
    ["reference-case", "Menurut AYAT (1).", "ayat (1)"],
    ["reference-brackets", "Menurut ayat( 1a. ).", "ayat (1a)"],
    ["reference-preposition", "Izin dimaksud pada pasal 5.", "dalam Pasal"],
  ] as const;
  test.each(proposals)("%s proposes for “%s”: “%s”", (name, text, expected) => {
    const told = rules
      .filter(({ code }) => code === `lint/${name}`)
      .flatMap((rule) => factsOf(`### Pasal 1\n\n${text}`, rule));
    expect(told.map((facts) => facts.expected)).toEqual([expected]);
  });
});

describe("all rules", () => {
  test.each(rules)("$code has at least three right and three wrong examples, each once", (rule) => {
    const [wrong, right] = [new Set(rule.wrong.map(({ text }) => text)), new Set(rule.right)];
    expect(wrong.size).toBe(rule.wrong.length);
    expect(right.size).toBe(rule.right.length);
    expect(Math.min(wrong.size, right.size)).toBeGreaterThanOrEqual(3);
  });
  test("are named after their files, each once", () => {
    const codes = rules.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.length).toBeGreaterThanOrEqual(40);
  });
});

describe("what an excerpt leaves out", () => {
  test("is no gap, whether it stands between two chapters or at the end of one", () => {
    const text =
      "## BAB I UMUM\n\n### Pasal 1\n\nIzin.\n\n…\n\n## BAB V PENUTUP\n\n### Pasal 9\n\nBiaya.";
    const { document } = readDialect(text, { profile: indonesia });
    expect(lintDocument(document, { profile: indonesia })).toEqual([]);
  });
});
