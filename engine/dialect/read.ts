/** Markdown → document. Every string can be read; what fits no rule is plain text where it stands, and a problem says so. */
import type { Node } from "prosemirror-model";
import { type LegalDocument, PART_KINDS, UNIT_KINDS } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Facts } from "../../schemas/facts.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { type Profile, profileOfWork, profiles } from "../../schemas/profiles/index.ts";
import { addressClauses, type Clause, checkDocument } from "../document/index.ts";
import { normalizeCharacters, parseHeadingLabel } from "../text/index.ts";
import { findConflictMarker } from "./conflict-marker.ts";
import type { Draft } from "./draft.ts";
import { branch, finishDraft } from "./draft.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { markInstructions } from "./instructions.ts";
import { Parts } from "./parts.ts";
import { readQuoteLines } from "./quote.ts";
import { scan, splitLines } from "./scan.ts";
import { settingOf } from "./setting.ts";
import type { SourceLine, Token } from "./tokens.ts";

export interface ReadOptions {
  /** The country's forms; without it, those of the work that the front matter names, else Indonesia's. */
  readonly profile?: Profile;
}

export interface ReadResult {
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** What the front matter says; null where there is none or it is wrong. */
  readonly facts: Facts | null;
  /** The front matter to the letter, empty where there is none. */
  readonly frontMatter: string;
  readonly problems: readonly Problem[];
  /** The line of the source, from 1, at which each unit begins. */
  readonly lines: ReadonlyMap<Eid, number>;
  /** The units of the document with their addresses, in its order. */
  readonly clauses: readonly Clause[];
}

/** The document that a source of the dialect spells. Never throws; linear in the source. */
export function readDialect(source: string, options: ReadOptions = {}): ReadResult {
  const { text, replaced } = normalizeCharacters(source);
  const front = readFrontMatter(text);
  const profile = options.profile ?? profileIn(front);
  const problems: Problem[] = [...front.problems];
  if (replaced > 0) problems.push(problem("dialect/replaced-character", { count: replaced }));
  const marker = findConflictMarker(text);
  if (marker !== undefined) problems.push(marker);

  const lines = splitLines(text.slice(front.source.length), front.lines + 1);
  const root = readAct(lines, profile, problems);
  const document = finishDraft(root);
  const clauses = addressClauses(document, profile);
  const starts = unitLines(root);
  problems.push(...checkDocument(document, profile, clauses));
  return {
    document,
    profile,
    facts: front.facts,
    frontMatter: front.source,
    problems,
    clauses,
    lines: new Map(clauses.map(({ eid }, index) => [eid, starts[index] ?? 1])),
  };
}

function profileIn({ profile, work }: FrontMatter): Profile {
  return profile === null ? profileOfWork(work ?? undefined) : profiles[profile];
}

/** The units of a pasted or typed fragment, as quoted structure would hold them. Never throws. */
export function readBlocks(text: string, profile: Profile): readonly Node[] {
  const lines = splitLines(normalizeCharacters(text).text, 1);
  const root = readQuoteLines(lines, settingOf(profile), {
    isAmending: true,
    depth: 2,
    problems: [],
    nesting: 0,
  });
  return root === undefined ? [] : finishDraft(root).children;
}

function readAct(lines: readonly SourceLine[], profile: Profile, problems: Problem[]): Draft {
  const setting = settingOf(profile);
  const tokens = scan(lines, setting, "preamble");
  reportReferences(tokens, lines, profile, problems);
  const root = branch("act", 1);
  const parts = new Parts(root, setting, problems);
  for (const token of tokens) parts.add(token);
  parts.finish();
  markInstructions(root, profile);
  return root;
}

// "… sebagaimana dimaksud pada ayat" and "(2) …" on the next line is more often a wrapped citation than a paragraph.
function reportReferences(
  tokens: readonly Token[],
  lines: readonly SourceLine[],
  profile: Profile,
  problems: Problem[],
): void {
  const first = lines[0]?.number ?? 1;
  for (const token of tokens) {
    const isLabel =
      token.kind === "item" ||
      (token.kind === "heading" && parseHeadingLabel(token.text, profile) !== undefined);
    if (!isLabel) continue;
    let index = token.line - first - 1;
    while (index >= 0 && lines[index]?.text.trim() === "") index -= 1;
    const before = lines[index]?.text.trimEnd() ?? "";
    // A heading never goes on in the next line, so its last word announces nothing.
    if (before.startsWith("#") || !profile.words.beforeReference.test(before)) continue;
    const label = token.kind === "item" ? token.label.text : token.text;
    const place = { kind: "source", line: token.line, column: token.indent + 1 } as const;
    problems.push(problem("dialect/unexpected-label", { label, expected: "" }, place));
  }
}

const UNITS: ReadonlySet<string> = new Set([...UNIT_KINDS, ...PART_KINDS]);

// The lines of all units, parents before children. The addresses of the document have the same order, so the two are zipped.
function unitLines(draft: Draft): readonly number[] {
  const found: number[] = [];
  const visit = ({ kind, line, children }: Draft): void => {
    if (UNITS.has(kind)) found.push(line);
    for (const child of children) visit(child);
  };
  visit(draft);
  return found;
}
