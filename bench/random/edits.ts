/** Random edits of real acts by a fixed seed: what stands before and after, and which unit continues which. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { mintWids } from "../../engine/align/index.ts";
import { readDialect } from "../../engine/dialect/index.ts";
import { addressClauses, type Clause, withoutWids } from "../../engine/document/index.ts";
import { readPlainText } from "../../engine/intake/index.ts";
import { type LegalDocument, PART_KINDS } from "../../schemas/document.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { readCorpus } from "../../tests/support/corpus.ts";
import {
  applyEdit,
  type Edit,
  type FORMAL_EDITS,
  formalEdits,
  formlessEdits,
} from "../../tests/support/law-edits.ts";
import { asPrinted } from "../../tests/support/round-trip.ts";

const { id: profile } = profiles;
const SEED = 20261123;

/** An act before and after some edits, without identities; `truth` knows them. */
export interface EditedAct {
  readonly before: LegalDocument;
  readonly after: LegalDocument;
  /** Each unit of `before` that goes on, with the unit that continues it. */
  readonly truth: readonly (readonly [before: Clause, after: Clause])[];
}

/** Acts in the form that a drafter's file has them. */
export function editedTexts(): readonly LegalDocument[] {
  const drafts = readdirSync("drafts/existing")
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => readDialect(readFileSync(`drafts/existing/${file}`, "utf8")).document);
  const whole = readPlainText(readCorpus("id/uu-2007-21/pdf-digital.txt"), { profile }).document;
  return [...drafts, whole].map(asPrinted);
}

/** A number of edits with an official form, or with some that have none, each with the number of a text. */
export function drawEdits(
  kind: "formal" | "formless",
  count: number,
): readonly (readonly [at: number, edits: readonly Edit[]])[] {
  const edits = kind === "formal" ? formalEdits : formlessEdits;
  return fc.sample(fc.tuple(fc.nat(999), edits), { seed: SEED, numRuns: count });
}

/** Acts with random edits of every kind that leaves no doubt of what continues what. */
export function editedActs(count: number): readonly EditedAct[] {
  const texts = editedTexts().map((text) => {
    let minted = 0;
    return mintWids(text, () => {
      minted += 1;
      return `w${minted}`;
    });
  });
  const drawn = [...drawEdits("formal", count), ...drawEdits("formless", count)];
  return drawn.flatMap(([at, edits]) => {
    const text = texts[at % texts.length];
    return text === undefined ? [] : [edited(text, edits.filter(isPlain))];
  });
}

// Parts of an act such as its body have no identity, and their address says which they are.
function nameOf({ wid, kind, eid }: Clause): string {
  return wid !== "" || !isPart(kind) ? wid : eid;
}

function isPart(kind: string): boolean {
  return PART_KINDS.some((part) => part === kind);
}

// Of an article that moves, both the place that it leaves and the one that it takes could be its continuation.
function isPlain({ kind }: Edit): boolean {
  return kind !== ("move-article" satisfies (typeof FORMAL_EDITS)[number]);
}

function edited(text: LegalDocument, edits: readonly Edit[]): EditedAct {
  const changed = edits.reduce((after, edit) => applyEdit(after, edit, text), text);
  const known = new Map(addressClauses(text, profile).map((clause) => [nameOf(clause), clause]));
  const truth = addressClauses(changed, profile).flatMap((after) => {
    const before = known.get(nameOf(after));
    return before === undefined ? [] : [[before, after] as const];
  });
  return { before: withoutWids(text), after: withoutWids(changed), truth };
}
