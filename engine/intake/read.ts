/** Official text → document, with an account of every line. Never throws; nothing is lost in silence. */
import type { Account } from "../../schemas/account.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { readDialect } from "../dialect/index.ts";
import { addressClauses } from "../document/index.ts";
import { documentWords, makeAccount } from "./account.ts";
import { findFurniture } from "./furniture.ts";
import { partGlued } from "./glue.ts";
import { splitSource } from "./lines.ts";
import { cutMarkup } from "./markup.ts";
import { renderBlocks } from "./render.ts";
import { intakeSetting } from "./setting.ts";
import { readStructure } from "./structure.ts";

export interface IntakeOptions {
  readonly profile: Profile;
}

export interface IntakeResult {
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** The document as the dialect spells it, not yet canonical. */
  readonly markdown: string;
  readonly problems: readonly Problem[];
  readonly account: Account;
  /** The line of the source at which each unit begins. */
  readonly lines: ReadonlyMap<Eid, number>;
}

/** The document that an official text is, whether printed, converted or typed. */
export function readPlainText(source: string, { profile }: IntakeOptions): IntakeResult {
  const setting = intakeSetting(profile);
  const { lines: all, dropped: marks } = cutMarkup(splitSource(source));
  const dropped = [...marks, ...findFurniture(all)];
  const gone = new Set(dropped.map(({ slice }) => slice.line));
  const kept = all.filter((line) => !gone.has(line));
  const blocks = readStructure(partGlued(kept), setting);
  const markdown = renderBlocks(blocks, setting);
  const read = readDialect(markdown, { profile });
  const clauses = addressClauses(read.document, profile);
  const { account, mismatch, lines } = makeAccount(
    blocks,
    dropped,
    documentWords(read.document, clauses),
  );
  const problems = [...read.problems];
  if (mismatch !== undefined) {
    const { line, column, source: word, document } = mismatch;
    problems.unshift(
      problem("intake/words-lost", { source: word, document }, { kind: "source", line, column }),
    );
  }
  return { document: read.document, profile, markdown, problems, account, lines };
}
