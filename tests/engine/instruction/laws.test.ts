import { expect, test } from "@jest/globals";
import { scoreGold } from "../../../bench/amend/gold.ts";
import { scoreTriples } from "../../../bench/amend/triples.ts";
import { needing } from "../../support/needing.ts";

const PARSED_AT_LEAST = 0.97;

needing("corpus", () => {
  test("[IS3] are understood as the gold has it, and never as something else", () => {
    const scores = scoreGold();
    const items = scores.reduce((sum, score) => sum + score.items, 0);
    const right = scores.reduce((sum, score) => sum + score.right, 0);
    expect(scores.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(right / items).toBeGreaterThanOrEqual(PARSED_AT_LEAST);
  });
  test("[AM34] give the consolidated texts of others, article by article, or the difference is explained", () => {
    for (const { unexplained, needless, outcomes } of scoreTriples()) {
      expect([unexplained, needless]).toEqual([[], []]);
      expect(outcomes["refused"]).toBeUndefined();
    }
  });
});
