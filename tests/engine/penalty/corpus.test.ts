/** Penalties of real acts, counted by a check that shares nothing with the reader: words in the text. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { addressClauses, bodyClauses } from "../../../engine/document/index.ts";
import { penaltyRows } from "../../../engine/instruction/index.ts";
import { findOffences, penaltyTables } from "../../../engine/penalty/index.ts";
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

/** Acts of the excerpt of Law 1/2026 as they were before it. */
const ANNEX_ACTS = [
  ["id/uu-2007-21/pdf-digital.txt", "21/2007", "Pemberantasan Tindak Pidana Perdagangan Orang"],
  ["id/uu-2008-11/clean.md", "11/2008", "Informasi dan Transaksi Elektronik"],
  ["id/uu-2008-44/pdf-lembaran.txt", "44/2008", "Pornografi"],
  ["id/uu-2022-12/data-peraturan.md", "12/2022", "Tindak Pidana Kekerasan Seksual"],
  ["id/uu-2022-27/clean.md", "27/2022", "Pelindungan Data Pribadi"],
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
      const compared: (readonly [clause: string, computed: string, printed: string])[] = [];
      for (const [path, number, about] of ANNEX_ACTS) {
        const { document, profile } = await readFile(path);
        const act = { number, title: about };
        const printed = penaltyRows(annex.document, { number, about }, profile);
        const [table] = penaltyTables([{ document, profile, act }]);
        for (const { clause, conversion } of table?.rows ?? []) {
          const row = printed.find(
            ({ label, problem }) => problem === null && `Pasal ${label}` === clause,
          );
          if (row?.words == null || conversion.after === null) continue;
          const words = row.words.replace("/ ", "/").replace(/\.$/u, "");
          compared.push([`${number} ${clause}`, conversion.after, words]);
        }
      }
      expect(compared.map(([clause, computed]) => [clause, computed])).toEqual(
        compared.map(([clause, , printed]) => [clause, printed]),
      );
      expect(compared.length).toBe(13);
    });
  });
});
