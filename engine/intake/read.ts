/** Official text → document, with an account of every line. Never throws; nothing is lost in silence. */
import type { Account } from "../../schemas/account.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { readDialect } from "../dialect/index.ts";
import type { Clause } from "../document/index.ts";
import { documentTexts, type Mismatch, makeAccount } from "./account.ts";
import type { Block } from "./blocks.ts";
import { tellCatchwords } from "./catchwords.ts";
import { asMarkedLines, layoutOf, readForeignStructure, readMarkedLines } from "./foreign/index.ts";
import { findFurniture } from "./furniture.ts";
import { partGlued } from "./glue.ts";
import { type NoText, readHtmlLines } from "./html/lines.ts";
import { cutInvisible } from "./invisible.ts";
import { type SourceLine, sourceLines, splitSource } from "./lines.ts";
import { cutMarkup } from "./markup.ts";
import { tellNoUnits, tellOpenEnds } from "./open-ends.ts";
import type { Dropped } from "./pieces.ts";
import { raiseFigures } from "./raised-figures.ts";
import { renderBlocks } from "./render.ts";
import { type IntakeSetting, intakeSetting } from "./setting.ts";
import { readStructure } from "./structure.ts";
import { tellSuspects } from "./suspects.ts";
import { tellDoubts } from "./told.ts";
import { cutWatermarks } from "./watermarks.ts";

const MAX_TITLE = 160;

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

/** The document that a printed, converted or typed official text is. */
export function readPlainText(source: string, options: IntakeOptions): IntakeResult {
  const { profile } = options;
  const layout = layoutOf(profile);
  if (layout === undefined) {
    const { lines, dropped } = cutMarkup(splitSource(source));
    const printed = cutWatermarks(lines);
    const cut = [...dropped, ...printed.dropped];
    return readLines({ source, lines: printed.lines, dropped: cut, markup: [] }, options);
  }
  const setting = intakeSetting(profile);
  const { lines, markup } = readMarkedLines(source);
  const blocks = readForeignStructure(lines, setting, layout);
  return resultOf({ source, blocks, dropped: [], markup }, setting);
}

/** The document that an official text in HTML is. */
export function readHtml(source: string, options: IntakeOptions): IntakeResult {
  const { profile } = options;
  const layout = layoutOf(profile);
  const { lines, markup, problems } = readHtmlLines(source, layout === undefined);
  if (layout === undefined) {
    const result = readLines({ source, dropped: [], lines, markup }, options);
    return { ...result, problems: [...problems, ...result.problems] };
  }
  const setting = intakeSetting(profile);
  const blocks = readForeignStructure(asMarkedLines(lines), setting, layout);
  return resultOf({ source, blocks, dropped: [], markup }, setting);
}

interface ReadLines {
  readonly source: string;
  readonly lines: readonly SourceLine[];
  readonly dropped: readonly Dropped[];
  readonly markup: readonly NoText[];
}

function readLines(
  { source, lines, dropped: marks, markup }: ReadLines,
  { profile }: IntakeOptions,
): IntakeResult {
  const setting = intakeSetting(profile);
  const visible = cutInvisible(lines);
  const furniture = findFurniture(visible.lines, setting);
  const gone = new Set(furniture.map(({ slice }) => slice.line));
  const kept = visible.lines.filter((line) => !gone.has(line));
  const figures = raiseFigures(kept);
  const blocks = readStructure(partGlued(figures.lines), setting);
  const dropped = [...marks, ...visible.dropped, ...furniture];
  const result = resultOf({ source, blocks, dropped, markup }, setting);
  const contradicting = tellCatchwords(kept, furniture);
  return { ...result, problems: [...result.problems, ...figures.problems, ...contradicting] };
}

interface ReadBlocks {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  readonly markup: readonly NoText[];
}

function resultOf(
  { source, blocks, dropped, markup }: ReadBlocks,
  setting: IntakeSetting,
): IntakeResult {
  const { profile } = setting;
  const markdown = renderBlocks(blocks, setting);
  const { document, problems, clauses } = readDialect(markdown, { profile });
  const result = makeAccount({
    source: sourceLines(source),
    blocks,
    dropped,
    markup,
    texts: documentTexts(document, clauses),
  });
  return {
    document,
    profile,
    markdown,
    problems: [
      ...lostWords(result.mismatch),
      ...tellDoubts(blocks),
      ...(layoutOf(profile) === undefined
        ? [...tellSuspects(blocks), ...tellOpenEnds(clauses), ...tellNoUnits(source, clauses)]
        : []),
      ...toldOnce(problems, blocks, clauses),
    ],
    account: result.account,
    lines: result.lines,
  };
}

// Where the source holds an explanation without its act, no note has its unit. One problem says so instead of one for each.
function toldOnce(
  problems: readonly Problem[],
  blocks: readonly Block[],
  clauses: readonly Clause[],
): readonly Problem[] {
  const isAlone =
    clauses.some(({ kind }) => kind === "note") && !clauses.some(({ kind }) => kind === "article");
  if (!isAlone) return problems;
  const heading = blocks.find(({ kind }) => kind === "heading");
  const title = (heading?.words ?? [])
    .map(({ text }) => text)
    .join(" ")
    .slice(0, MAX_TITLE);
  return [
    problem("intake/explanation-alone", { title }),
    ...problems.filter(({ code }) => code !== "dialect/note-without-unit"),
  ];
}

function lostWords(mismatch: Mismatch | undefined): readonly Problem[] {
  if (mismatch === undefined) return [];
  const { line, column, source, document } = mismatch;
  return [problem("intake/words-lost", { source, document }, { kind: "source", line, column })];
}
