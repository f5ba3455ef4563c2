import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { compareSides, createComparer } from "../../../server/comparing/index.ts";
import { createProgramPool, type ProgramPool } from "../../../server/pool/index.ts";
import type { Comparer, Comparison, ComparisonSide } from "../../../server/ports/index.ts";
import { act, article, paragraph, withWid } from "../../support/build.ts";

const { id: profile } = profiles;

function side(key: string, source: string): ComparisonSide {
  const { document, lines } = readDialect(source, { profile });
  return { key, document, profile, lines, hash: `sha256:${key}`, title: key };
}

const asked: Comparison = {
  before: side("a", "## Pasal 1\n\n(1) Setiap orang wajib.\n\n(2) Menteri menetapkan."),
  after: side(
    "b",
    "## Pasal 1\n\n(1) Setiap korporasi wajib.\n\n## Pasal 2\n\nMenteri menetapkan.",
  ),
  guessed: null,
  corrections: [],
};

describe("a comparison in a worker", () => {
  let pool: ProgramPool;
  let comparer: Comparer;
  beforeAll(() => {
    pool = createProgramPool();
    comparer = createComparer(pool);
  });
  afterAll(() => pool.close());
  test("gives what it gives where it is called, several at once and again", async () => {
    const turned = { ...asked, before: asked.after, after: asked.before };
    const found = await Promise.all([asked, turned, asked].map(comparer.compare));
    expect(found).toEqual([asked, turned, asked].map(compareSides));
    expect(found[0]?.changes.length).toBeGreaterThan(0);
  });
  test("heeds which identities were guessed, and what persons said", async () => {
    const text = (word: string) =>
      act(
        withWid("x", article("1", withWid("y", paragraph("1", word)))),
        article("2", withWid("z", paragraph("1", "Ketentuan lain"))),
      );
    const make = (key: string, word: string): ComparisonSide => ({
      ...side(key, ""),
      document: text(word),
      lines: null,
    });
    const bound = {
      before: make("c", "Setiap orang wajib"),
      after: make("d", "Pengadilan memutus banding"),
      guessed: new Set<string>(),
      corrections: [],
    };
    const reasons = async (given: Comparison) =>
      (await comparer.compare(given)).changes.map(({ kind, why }) => `${kind} ${why?.by}`);
    expect(await reasons(bound)).toEqual(["reworded lineage"]);
    const loose = await reasons({ ...bound, guessed: new Set(["y"]) });
    expect(loose).not.toEqual(["reworded lineage"]);
    expect(await reasons({ ...bound, guessed: null })).toEqual(loose);
  });
  test("that fails tells why, and the next one is done", async () => {
    const broken = { ...asked, before: { ...asked.before, key: "broken", lines: null } };
    const wrong = { ...broken, corrections: null } as unknown as Comparison;
    await expect(comparer.compare(wrong)).rejects.toThrow();
    await expect(comparer.compare(asked)).resolves.toEqual(compareSides(asked));
  });
  test("that finds too many before it is refused with a time to come again", async () => {
    const full = { ...pool, run: () => Promise.resolve({ kind: "full" as const }) };
    await expect(createComparer(full).compare(asked)).rejects.toMatchObject({
      problem: { code: "http/busy", facts: { seconds: expect.any(Number) } },
    });
  });
});
