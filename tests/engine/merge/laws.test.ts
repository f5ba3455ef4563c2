import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { carryWids, mintWids } from "../../../engine/align/index.ts";
import { readDialect } from "../../../engine/dialect/index.ts";
import { addressClauses, findClause } from "../../../engine/document/index.ts";
import { type MergeResult, mergeDocuments } from "../../../engine/merge/index.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import type { Eid } from "../../../schemas/eid.ts";
import type { MergeSide } from "../../../schemas/merge.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { applyEdit, type Edit, formalEdits, formlessEdits } from "../../support/law-edits.ts";
import fc from "../../support/random.ts";

const { id: profile } = profiles;
const runs = process.env["FUZZ_RUNS"];
const RUNS = runs === undefined ? 50 : Number(runs);
/** Shorter texts ("Cukup jelas.", "dan/atau") stand in many places and say nothing about where they come from. */
const TELLING = 25;

let minted = 0;
const mint = (): string => {
  minted += 1;
  return `w${minted}`;
};
const bases = readdirSync("drafts/existing").map((file) =>
  mintWids(
    readDialect(readFileSync(`drafts/existing/${file}`, "utf8"), { profile }).document,
    mint,
  ),
);

const edit = (document: LegalDocument, edits: readonly Edit[]): LegalDocument =>
  mintWids(
    edits.reduce((after, one) => applyEdit(after, one, document), document),
    mint,
  );

const PARTS: ReadonlySet<string> = new Set(["explanation", "attachment"]);

/** What may happen to a text between two editions of it. */
type Edition = "as it is" | "without its parts" | "with a part" | "with other identities";
const editions: readonly Edition[] = [
  "as it is",
  "without its parts",
  "with a part",
  "with other identities",
];

const annex = readDialect(
  "### Pasal 1\n\nIsi.\n\n## PENJELASAN\n\n### I. UMUM\n\nPenjelasan umum atas perubahan ini secara menyeluruh.\n",
  { profile },
).document;

function publishAnew(document: LegalDocument, edition: Edition, lost: number): LegalDocument {
  const { children } = document;
  const isPart = ({ type }: LegalDocument) => PARTS.has(type.name);
  switch (edition) {
    case "as it is":
      return document;
    case "without its parts":
      return legalSchema.nodes.act.create(
        document.attrs,
        children.filter((child) => !isPart(child)),
      );
    case "with a part":
      return children.some(isPart)
        ? document
        : legalSchema.nodes.act.create(document.attrs, [
            ...children,
            ...annex.children.filter(isPart),
          ]);
    case "with other identities": {
      // As a file that is read again: most units are recognised, some get an identity that another one had.
      const carried = carryWids(document, document, profile, mint);
      const wids = addressClauses(carried, profile).map(({ wid }) => wid);
      let at = 0;
      const rename = (node: LegalDocument): LegalDocument => {
        if (node.isText) return node;
        at += "wid" in node.attrs ? 1 : 0;
        const isLost = at % 5 === lost % 5;
        const wid = isLost ? (wids[(at * 7 + lost) % wids.length] ?? "") : node.attrs["wid"];
        const attributes = "wid" in node.attrs ? { ...node.attrs, wid } : node.attrs;
        return node.type.create(attributes, node.children.map(rename), node.marks);
      };
      return mintWids(rename(carried), mint);
    }
  }
}

interface Update {
  readonly base: LegalDocument;
  readonly ours: LegalDocument;
  readonly theirs: LegalDocument;
}

const updates: fc.Arbitrary<Update> = fc
  .record({
    at: fc.nat(999),
    ours: fc.oneof(formalEdits, formlessEdits),
    theirs: fc.oneof(formalEdits, formlessEdits),
    edition: fc.constantFrom(...editions),
    lost: fc.nat(99),
  })
  .map(({ at, ours, theirs, edition, lost }) => {
    const base = bases[at % bases.length]!;
    return {
      base,
      ours: edit(base, ours),
      theirs: publishAnew(edit(base, theirs), edition, lost),
    };
  });

const update = ({ base, ours, theirs }: Update, prefer: MergeSide): MergeResult =>
  mergeDocuments(base, ours, theirs, {
    profile,
    prefer,
    parts: "explained",
    binds: { theirs: () => false },
  });

/** How often each telling text stands in a document. */
function textsOf(document: LegalDocument): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  document.descendants((node) => {
    if (!node.isTextblock || node.textContent.length < TELLING) return;
    found.set(node.textContent, (found.get(node.textContent) ?? 0) + 1);
  });
  return found;
}

/** The identities of units by kind and text, where one stands once: a text that becomes a paragraph is another unit. */
function widsByText(document: LegalDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const { kind, ownText, wid } of addressClauses(document, profile))
    if (ownText.length >= TELLING && wid !== "")
      found.set(`${kind} ${ownText}`, found.has(`${kind} ${ownText}`) ? undefined : wid);
  return new Map([...found].flatMap(([text, wid]) => (wid === undefined ? [] : [[text, wid]])));
}

/** The words of the clauses that a person is asked about; of the whole text where the conflict names none. */
function wordsInConflict({ ours, theirs }: Update, { conflicts }: MergeResult): string {
  const wordsOf = (document: LegalDocument, eid: Eid | null) =>
    eid === null ? "" : (findClause(document, profile, eid)?.node.textContent ?? "");
  return conflicts
    .map((one) =>
      one.base === null && one.ours === null && one.theirs === null
        ? `${ours.textContent} ${theirs.textContent}`
        : `${wordsOf(ours, one.ours)} ${wordsOf(theirs, one.theirs)}`,
    )
    .join(" ");
}

describe("a draft brought onto a newer base", () => {
  const check = (law: (given: Update, merged: MergeResult) => void) => {
    fc.assert(
      fc.property(updates, fc.constantFrom<MergeSide>("ours", "theirs"), (given, side) => {
        law(given, update(given, side));
      }),
      { numRuns: RUNS },
    );
  };

  test("[MG11] no clause stands twice", () => {
    check(({ base, ours, theirs }, { document }) => {
      const [b, o, t] = [base, ours, theirs].map(textsOf);
      for (const [text, count] of textsOf(document)) {
        const [old = 0, own = 0, their = 0] = [b, o, t].map((one) => one?.get(text));
        expect([text, count <= Math.max(own, their, own + their - old)]).toEqual([text, true]);
      }
    });
  });

  test("[MG10] the words of both sides stand in the result or in a conflict", () => {
    check((given, merged) => {
      const [b, o, t, m] = [given.base, given.ours, given.theirs, merged.document].map(textsOf);
      const asked = wordsInConflict(given, merged);
      const isThere = (text: string) => (m?.get(text) ?? 0) > 0 || asked.includes(text);
      // What the other side deleted and this one left is deleted; a text that stands twice may lose a copy to each side.
      for (const text of [o, t].flatMap((side) => [...(side?.keys() ?? [])])) {
        const [old = 0, own = 0, their = 0] = [b, o, t].map((one) => one?.get(text));
        if (old === 0 || own + their > old) expect([text, isThere(text)]).toEqual([text, true]);
      }
    });
  });

  test("[CO13] a clause of the draft that stays keeps its identity", () => {
    check(({ base, ours, theirs }, { document }) => {
      const wids = addressClauses(document, profile).flatMap(({ wid }) =>
        wid === "" ? [] : [wid],
      );
      expect(new Set(wids).size).toBe(wids.length);
      const known = widsByText(ours);
      const others = new Set(
        [base, theirs].flatMap((one) => addressClauses(one, profile).map(({ ownText }) => ownText)),
      );
      // What only the draft says can have come from nowhere else.
      for (const { kind, ownText, wid } of addressClauses(document, profile)) {
        const own = known.get(`${kind} ${ownText}`);
        if (own !== undefined && !others.has(ownText))
          expect([ownText, wid]).toEqual([ownText, own]);
      }
    });
  });
});
