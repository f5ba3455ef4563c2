/** The largest act of the corpus, UU 1/2023: read, written, compared with itself after 50 edits, beside remark-parse on the same text. */
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readDialect, writeDialect } from "../engine/dialect/index.ts";
import { diffDocuments } from "../engine/diff/index.ts";
import { addressClauses, hashBody, titleOf } from "../engine/document/index.ts";
import { readPlainText } from "../engine/intake/index.ts";
import type { LegalDocument } from "../schemas/document.ts";
import { profiles } from "../schemas/profiles/index.ts";
import { editText, officialKuhp } from "./kuhp-text.ts";
import { type Figure, measure } from "./measure.ts";

const { id: profile } = profiles;
const EDITS = 50;

function input(document: LegalDocument, body: string) {
  return { document, profile, hash: hashBody(body), title: titleOf(document) };
}

/** The figures of the whole act. */
export async function benchKuhp(): Promise<readonly Figure[]> {
  const official = officialKuhp();
  const text = readPlainText(official, { profile }).markdown;
  const edited = editText(text, EDITS);
  const before = input(readDialect(text, { profile }).document, text);
  const after = input(readDialect(edited, { profile }).document, edited);
  const { diff } = diffDocuments(before, after);
  const size = `${(text.length / 1000).toFixed(0)} kB`;
  console.log(
    `UU 1/2023: ${size}, ${addressClauses(before.document, profile).length} clauses; ${EDITS} edits seen as ${JSON.stringify(diff.counts)}`,
  );
  const parser = unified().use(remarkParse).freeze();
  return [
    await measure(`remark-parse alone (${size})`, "", 5, () => parser.parse(text)),
    await measure("official text to document", "", 5, () => readPlainText(official, { profile })),
    await measure("read", "", 15, () => readDialect(text, { profile })),
    await measure("write", "", 15, () => writeDialect(before.document, profile)),
    await measure("addresses", "", 15, () => addressClauses(before.document, profile)),
    await measure("diff, 50 edits", "", 15, () => diffDocuments(before, after)),
    await measure("diff with itself", "", 15, () => diffDocuments(before, before)),
  ];
}
