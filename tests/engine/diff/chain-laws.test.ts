import { expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { diffDocuments } from "../../../engine/diff/index.ts";
import { hashBody, titleOf } from "../../../engine/document/index.ts";
import type { DocumentDiff } from "../../../schemas/change.ts";
import { readChain, readChainArticles } from "../../support/corpus.ts";
import { expectDiffLaws } from "../../support/diff-laws.ts";
import { needing } from "../../support/needing.ts";

const stateOf = (path: string) => {
  const source = readChain(`triples/${path}`, "UNDANG-UNDANG TENTANG HAL YANG DIATUR");
  const { document, profile, lines } = readDialect(source);
  return { document, profile, lines, hash: hashBody(source), title: titleOf(document) };
};

/** The numbers of the articles that a change touches, in the order of the text after. */
const changedArticles = ({ changes }: DocumentDiff): readonly string[] => {
  const numbers = changes.flatMap(({ before, after }) =>
    [...after, ...before].flatMap((eid) => /^art_([^_]+)/u.exec(eid)?.[1] ?? []),
  );
  return [...new Set(numbers)];
};

const ITE = [
  "ite/base_UU_2008_011.json",
  "ite/consolidated-after-1_DERIVED.json",
  "ite/consolidated-after-2_DERIVED.json",
];
const PSE = [
  "pse-privat/base_PERMENKOMINFO_2020_005.json",
  "pse-privat/consolidated-after-1_DERIVED.json",
];
const CHAIN = [
  "permenkominfo-2021-6-chain/base_PERMENKOMINFO_2021_006.json",
  "permenkominfo-2021-6-chain/consolidated-after-1_DERIVED.json",
];

needing("corpus", () => {
  test.each([
    ["UU 11/2008 by UU 19/2016", ITE[0]!, ITE[1]!, "ite/amend-1_UU_2016_019.json"],
    ["UU 11/2008 by UU 1/2024", ITE[1]!, ITE[2]!, "ite/amend-2_UU_2024_001.json"],
    [
      "Permenkominfo 5/2020 by 10/2021",
      PSE[0]!,
      PSE[1]!,
      "pse-privat/amend-1_PERMENKOMINFO_2021_010.json",
    ],
    [
      "Permenkominfo 6/2021 by 11/2021",
      CHAIN[0]!,
      CHAIN[1]!,
      "permenkominfo-2021-6-chain/amend-1_PERMENKOMINFO_2021_011.json",
    ],
  ])("[DF1] %s changes exactly the articles that the act restates", (_, before, after, act) => {
    const { diff, problems } = diffDocuments(stateOf(before), stateOf(after));
    expect(changedArticles(diff).toSorted()).toEqual(
      readChainArticles(`triples/${act}`).toSorted(),
    );
    expect(problems).toEqual([]);
  });

  test("[DF7] UU 19/2016 article by article, as the act says it", () => {
    const { diff } = diffDocuments(stateOf(ITE[0]!), stateOf(ITE[1]!));
    const inserted = diff.changes
      .filter(({ kind }) => kind === "inserted")
      .map(({ after }) => after[0]);
    expect(inserted).toEqual([
      "art_1__para_6a",
      "art_26__para_3",
      "art_26__para_4",
      "art_26__para_5",
      "art_40__para_2a",
      "art_40__para_2b",
      "art_43__para_5__list_1__point_h",
      "art_43__para_5__list_1__point_i",
      "art_43__para_7a",
      "art_45__para_4",
      "art_45__para_5",
      "art_45A",
      "art_45A__para_1",
      "art_45A__para_2",
      "art_45B",
    ]);
    expect(diff.counts).toMatchObject({ deleted: 0, moved: 0, renumbered: 2, split: 0, merged: 0 });
    expect(diff.changes.find(({ after }) => after[0] === "art_31__para_4")?.words).toContainEqual([
      "-",
      "Peraturan Pemerintah",
    ]);
  });

  test.each([
    ["2008 and 2016", ITE[0]!, ITE[1]!],
    ["2016 and 2024", ITE[1]!, ITE[2]!],
    ["2008 and 2024", ITE[0]!, ITE[2]!],
  ])("[DF3] [DF20] laws hold between the states of %s", (_, before, after) => {
    expectDiffLaws(stateOf(before).document, stateOf(after).document);
  });
});
