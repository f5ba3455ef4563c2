/** Whole real acts go through: read, write, read again; nothing lost, everything in its place. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readDialect, writeDialect } from "../../../engine/dialect/index.ts";
import {
  addressClauses,
  type Clause,
  equalDocuments,
  noteTargets,
} from "../../../engine/document/index.ts";
import { type IntakeResult, readPlainText } from "../../../engine/intake/index.ts";
import { indonesia } from "../../../schemas/profiles/id.ts";
import { readCorpus } from "../../support/corpus.ts";
import { needing } from "../../support/needing.ts";
import { checkAccount } from "./support.ts";

const ACTS = [
  { file: "id/uu-2007-21/pdf-digital.txt", articles: 67, explained: true },
  { file: "id/uu-2008-11/pdf-digital.txt", articles: 54, explained: true },
  { file: "id/uu-2008-11/clean.md", articles: 54, explained: false },
  { file: "id/uu-2023-1/data-peraturan.md", articles: 624, explained: false },
] as const;

needing("corpus", () => {
  describe.each(ACTS)("$file", ({ file, articles, explained }) => {
    let source = "";
    let read: IntakeResult;
    let clauses: readonly Clause[];
    beforeAll(() => {
      source = readCorpus(file);
      read = readPlainText(source, { profile: indonesia });
      clauses = addressClauses(read.document, indonesia);
    });

    test("has every article once and in order", () => {
      const labels = clauses
        .filter(({ kind, eid }) => kind === "article" && !eid.includes("__"))
        .map(({ label }) => label);
      expect(labels).toEqual(Array.from({ length: articles }, (_, at) => `Pasal ${at + 1}`));
    });

    test("comes back equal through the dialect", () => {
      const written = writeDialect(read.document, indonesia);
      const back = readDialect(written, { profile: indonesia });
      expect(equalDocuments(read.document, back.document)).toBe(true);
    });

    test("has an account that adds up to the source", () => {
      expect(read.problems.filter(({ code }) => code === "intake/words-lost")).toEqual([]);
      expect(checkAccount(source, read.account)).toEqual([]);
    });

    test("ties every note to its unit", () => {
      const notes = clauses.filter(({ kind }) => kind === "note");
      const { targetOf } = noteTargets(clauses, indonesia);
      expect(notes.length > 0).toBe(explained);
      expect(notes.filter((note) => targetOf(note) === undefined).map(({ eid }) => eid)).toEqual(
        [],
      );
      const explainedArticles = new Set(
        notes.map(targetOf).filter((eid) => /^art_\d+$/u.test(eid ?? "")),
      );
      if (explained) expect(explainedArticles.size).toBe(articles);
    });
  });
});
