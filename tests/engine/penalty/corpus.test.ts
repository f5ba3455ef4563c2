/** Penalties of real acts, counted by a check that shares nothing with the reader: words in the text. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { addressClauses, bodyClauses } from "../../../engine/document/index.ts";
import { penaltyRows } from "../../../engine/instruction/index.ts";
import { findOffences, penalAct, penaltyTables } from "../../../engine/penalty/index.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { extractSource } from "../../../server/extract/index.ts";
import { corpusPath } from "../../support/corpus.ts";
import { needing } from "../../support/needing.ts";

interface Read {
  readonly document: LegalDocument;
  readonly profile: Profile;
}

async function readFile(path: string): Promise<Read> {
  const read = await extractSource(readFileSync(corpusPath(path)), { as: "text" });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** How often the word stands in the body, by counting its letters. */
function wordsIn({ document, profile }: Read): number {
  const texts = bodyClauses(addressClauses(document, profile)).map(({ ownText }) => ownText);
  return texts.join("\n").toLowerCase().split("dipidana").length - 1;
}

/** How many places the table has that begin with the word. A list gives several rows for one place. */
function placesIn({ document, profile }: Read): number {
  const { offences, mentions } = findOffences(document, profile);
  const texts = new Map(addressClauses(document, profile).map((one) => [one.eid, one.ownText]));
  const places = [
    ...offences.map(({ opening }) => [opening.eid, opening.from] as const),
    ...mentions.map(({ eid, from }) => [eid, from] as const),
  ].filter(([eid, from]) => /^dipidana/iu.test(texts.get(eid as never)?.slice(from) ?? ""));
  return new Set(places.map(([eid, from]) => `${eid} ${from}`)).size;
}

/** Of the words "dipidana dengan" in the body how many are offences, and how many of those are understood, on the texts as they are. */
const ACTS = [
  ["id/uu-2023-1/data-peraturan.md", 582, 0.83],
  ["id/uu-2002-23/pdf-digital.txt", 17, 1],
  ["id/uu-2007-21/pdf-digital.txt", 20, 0.95],
  ["id/uu-2008-11/clean.md", 16, 0.81],
  ["id/uu-2008-44/pdf-lembaran.txt", 10, 1],
  ["id/uu-2014-35/pdf-digital.txt", 14, 1],
  ["id/uu-2024-1/clean.md", 10, 0.9],
] as const;

needing("corpus", () => {
  describe("penalties of real acts", () => {
    test.each(ACTS)("[PN1] %s: each word is in the table once", async (path, least, share) => {
      const read = await readFile(path);
      const { offences } = findOffences(read.document, read.profile);
      const sure = offences.filter(({ reading }) => reading !== "not-understood").length;
      expect(placesIn(read)).toBe(wordsIn(read));
      expect(offences.length).toBeGreaterThanOrEqual(least);
      expect(sure / offences.length).toBeGreaterThanOrEqual(share);
    });
    test("[PN7] what is computed is what the annex of Law 1/2026 prints, row by row", async () => {
      const annex = await readFile("id/uu-2026-1/excerpt.md");
      const compared = [
        "uu-2002-23",
        "uu-2008-44",
        "uu-2022-12",
        "uu-2022-27",
        "uu-2008-11@2024",
      ].flatMap((file) => {
        const { document, profile, facts } = readDialect(
          readFileSync(`drafts/existing/${file}.md`, "utf8"),
        );
        const act = penalAct(document, profile, facts);
        const about = facts?.title.replace(/^.*? tentang /iu, "") ?? "";
        const printed = penaltyRows(annex.document, { number: act.number ?? "", about }, profile);
        const [table] = penaltyTables([{ document, profile, act }]);
        return (table?.rows ?? []).flatMap(({ clause, conversion }) => {
          const row = printed.find(
            ({ label, problem }) => problem === null && `Pasal ${label}` === clause,
          );
          return row?.words == null || conversion.after === null
            ? []
            : [
                [
                  `${file} ${clause}`,
                  conversion.after,
                  row.words.replace("/ ", "/").replace(/\.$/u, ""),
                ],
              ];
        });
      });
      expect(compared.map(([clause, computed]) => [clause, computed])).toEqual(
        compared.map(([clause, , printed]) => [clause, printed]),
      );
      expect(compared.length).toBeGreaterThanOrEqual(6);
    });
  });
});
