/** The gallery of hard cases in docs/spec/diff.md: what stands before and after, and what the comparison gives. */
import { readFileSync } from "node:fs";
import { readDialect } from "../../engine/dialect/index.ts";
import { diffDocuments } from "../../engine/diff/index.ts";
import { titleOf } from "../../engine/document/index.ts";
import type { ClauseChange, DocumentDiff } from "../../schemas/change.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { profiles } from "../../schemas/profiles/index.ts";

export interface HardCase {
  readonly name: string;
  readonly before: LegalDocument;
  readonly after: LegalDocument;
  /** One line a change, as the gallery shows it. */
  readonly given: readonly string[];
  /** What would be best, where it is not what is given. */
  readonly best: readonly string[] | undefined;
}

const CASE =
  /^### (.+)\n+```before\n([\s\S]*?)```\n+```after\n([\s\S]*?)```\n+```given\n([\s\S]*?)```(?:\n+```best\n([\s\S]*?)```)?/gmu;

/** The cases of a gallery, in its order. */
export function readGallery(path: string): readonly HardCase[] {
  return [...readFileSync(path, "utf8").matchAll(CASE)].map(
    ([, name = "", before = "", after = "", given = "", best]) => ({
      name,
      before: documentOf(linesOf(before)),
      after: documentOf(linesOf(after)),
      given: linesOf(given),
      best: best === undefined ? undefined : linesOf(best),
    }),
  );
}

function linesOf(block: string): readonly string[] {
  return block.split("\n").filter((line) => line !== "");
}

/** A line is a paragraph; rows of a table stand together. */
function documentOf(lines: readonly string[]): LegalDocument {
  const source = lines.join("\n\n").replace(/\|\n\n\|/gu, "|\n|");
  return readDialect(source, { profile: profiles.id }).document;
}

/** The comparison of a case, one line a change: kind, flags, addresses, words. */
export function spellCase({ before, after }: HardCase): readonly string[] {
  const input = (document: LegalDocument) => ({
    document,
    profile: profiles.id,
    hash: "",
    title: titleOf(document),
  });
  const { diff } = diffDocuments(input(before), input(after));
  return spellDiff(diff);
}

function spellDiff({ changes }: DocumentDiff): readonly string[] {
  return changes.map((change) => {
    const flags = (["moved", "renumbered", "follows"] as const).filter((flag) => change[flag]);
    const head = [change.kind, ...flags].join(" ");
    return `${head} ${spellAddresses(change)} ${spellWords(change)}`.trimEnd();
  });
}

function spellAddresses({ before, after }: ClauseChange): string {
  return `${before.join("+")}>${after.join("+")}`;
}

function spellWords({ kind, words }: ClauseChange): string {
  if (kind === "kept") return "";
  return words
    .map(([sign, text]) => (sign === "=" ? text : `[${sign}${text}]`))
    .join("")
    .replaceAll("\n", "⏎")
    .replaceAll("\t", "⇥");
}
