/** Comparing at the size of UU 1/2023: after each keystroke with what is known of the unchanged, and of two strangers. */
import { Fragment, Slice } from "prosemirror-model";
import { readDialect } from "../engine/dialect/index.ts";
import { diffDocuments } from "../engine/diff/index.ts";
import { addressClauses, titleOf } from "../engine/document/index.ts";
import { readPlainText } from "../engine/intake/index.ts";
import { type LegalDocument, legalSchema } from "../schemas/document.ts";
import { profiles } from "../schemas/profiles/index.ts";
import { readCorpus } from "../tests/support/corpus.ts";
import { type Figure, measure, summarize } from "./measure.ts";

const { id: profile } = profiles;
const KEYS = 200;

function input(document: LegalDocument) {
  return { document, profile, hash: "", title: titleOf(document) };
}

function read(path: string): LegalDocument {
  const { markdown } = readPlainText(readCorpus(path), { profile });
  return readDialect(markdown, { profile }).document;
}

/** Types into one paragraph in the middle; each key makes a new document that shares all other nodes. */
function benchKeys(before: LegalDocument): Figure {
  const clauses = addressClauses(before, profile);
  const middle = clauses.slice(clauses.length >> 1).find(({ kind }) => kind === "paragraph");
  const at = (middle?.position ?? 0) + 2;
  const letter = new Slice(Fragment.from(legalSchema.text("x")), 0, 0);
  const times: number[] = [];
  let document = before;
  for (let key = 0; key < KEYS; key += 1) {
    document = document.replace(at, at, letter);
    const start = performance.now();
    diffDocuments(input(before), input(document));
    times.push(performance.now() - start);
  }
  return summarize("a key, addresses and diff", "p95 under 4", times.slice(KEYS / 4));
}

/** The figures of comparing. */
export async function benchDiff(): Promise<readonly Figure[]> {
  const code = read("id/uu-2023-1/data-peraturan.md");
  const stranger = read("id/uu-2011-12/data-peraturan.md");
  const { diff, problems } = diffDocuments(input(code), input(stranger));
  console.log(
    `two strangers: ${JSON.stringify(diff.counts)}, problems ${JSON.stringify(problems)}`,
  );
  return [
    benchKeys(code),
    await measure("two strangers, UU 1/2023 and UU 12/2011", "under 900", 5, () =>
      diffDocuments(input(code), input(stranger)),
    ),
  ];
}
