/** What is asked of a file of Akoma Ntoso, each by means of its own: nothing of the writer or the reader judges itself. */
import { type AknSource, readAkn, writeAkn } from "../../engine/akn/index.ts";
import { readDialect, writeProven } from "../../engine/dialect/index.ts";
import { addressClauses, equalDocuments } from "../../engine/document/index.ts";
import { isUnitOfHierarchy } from "../../schemas/akn/elements.ts";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { schemaErrors } from "../../tests/support/akn-schema.ts";
import type { OwnText } from "./sources.ts";

export interface OwnScore {
  readonly units: number;
  readonly words: number;
  /** How often an element stands in the file. */
  readonly references: number;
  readonly modifications: number;
  readonly changes: number;
  /** Texts of modifications of which the metadata do not say what they change. */
  readonly untold: readonly string[];
  /** What is wrong, in words; nothing where all holds. */
  readonly invalid: readonly string[];
  readonly unequal: readonly string[];
  readonly lost: readonly string[];
  /** Addresses that are missing or stand twice, and links inside the file that lead nowhere. */
  readonly dangling: readonly string[];
  readonly milliseconds: number;
}

/** A text written and read back. */
export function scoreOwn({ document, profile, facts }: OwnText): OwnScore {
  const start = performance.now();
  const xml = writeAkn(document, profile, facts);
  const back = readAkn(xml);
  const milliseconds = performance.now() - start;
  const clauses = addressClauses(document, profile);
  const unequal = [
    ...(equalDocuments(back.document, document) ? [] : ["document"]),
    ...(JSON.stringify(back.facts) === JSON.stringify(facts) || sorted(back.facts) === sorted(facts)
      ? []
      : ["facts"]),
    ...back.problems.map(({ code }) => code),
  ];
  return {
    units: clauses.length,
    words: wordsOf(document),
    references: countOf(xml, /<r?ref /gu),
    modifications: countOf(xml, /<mod /gu),
    changes: countOf(xml, /<textualMod /gu),
    untold: untoldIn(xml),
    invalid: schemaErrors(xml),
    unequal,
    lost: lettersIn(xml) === lettersOf(document) ? [] : ["letters"],
    dangling: danglingIn(
      xml,
      clauses.map(({ eid }) => eid),
    ),
    milliseconds,
  };
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [two]) => (one < two ? -1 : 1)))
      : inner,
  );
}

function countOf(xml: string, pattern: RegExp): number {
  return xml.match(pattern)?.length ?? 0;
}

function wordsOf(document: LegalDocument): number {
  return document.textBetween(0, document.content.size, " ").match(/\S+/gu)?.length ?? 0;
}

function untoldIn(xml: string): readonly string[] {
  const told = new Set([...xml.matchAll(/<source href="#([^"]*)"/gu)].map(([, eid]) => eid));
  return [...xml.matchAll(/<mod eId="([^"]*)">(.*?)(?:<quotedStructure|<\/mod>)/gsu)].flatMap(
    ([, eid, text = ""]) => (told.has(eid) ? [] : [text.replace(/<[^>]*>/gu, "")]),
  );
}

function danglingIn(xml: string, wanted: readonly string[]): readonly string[] {
  const eids = [...xml.matchAll(/ eId="([^"]*)"/gu)].map(([, eid = ""]) => eid);
  const given = new Set(eids);
  const links = [...xml.matchAll(/ (?:href|from|upTo|source)="#([^"]*)"/gu)];
  return [
    ...(given.size === eids.length ? [] : ["an eId stands twice"]),
    ...wanted.filter((eid) => !given.has(eid)).map((eid) => `${eid} is not there`),
    ...links.filter(([, eid = ""]) => !given.has(eid)).map(([link]) => link.trim()),
  ];
}

export interface ForeignScore {
  readonly letters: number;
  readonly lost: boolean;
  readonly units: number;
  /** Whether what was read is written valid and reads back equal. */
  readonly holds: boolean;
  /** Identifiers of the file, and how many of them stand on the same element when it is written back. */
  readonly eids: number;
  readonly eidsBack: number;
  /** The same of all elements in their order. */
  readonly elements: number;
  readonly elementsBack: number;
  /** Units with an identifier, and how many keep it and their element when every text was changed before. */
  readonly unitsNamed: number;
  readonly unitsKept: number;
  /** What becomes of it as Markdown: all units again, or none because it is refused; anything else is wrong. */
  readonly markdown: "equal" | "refused" | "other";
  /** What the reader says of the file. */
  readonly told: readonly string[];
}

/** A file of others, read; then written and read again. */
export function scoreForeign(xml: string): ForeignScore {
  const { document, profile, facts, problems, aknSource } = readAkn(xml);
  const letters = lettersIn(xml);
  const again = writeAkn(document, profile, null);
  const holds =
    schemaErrors(again).length === 0 && equalDocuments(readAkn(again).document, document);
  return {
    letters: letters.length,
    lost: letters !== lettersOf(document),
    units: addressClauses(document, profile).length,
    holds,
    ...backOf(xml, writeAkn(document, profile, facts, { source: aknSource })),
    ...keptIn(writeAkn(editTexts(document), profile, facts, { source: aknSource }), aknSource),
    markdown: markdownOf(document, profile),
    told: problems.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`),
  };
}

/** The letters of a document, sorted. */
function lettersOf(document: LegalDocument): string {
  const texts: string[] = [];
  document.descendants((node) => {
    texts.push(String(node.attrs["label"] ?? ""), node.text ?? "");
  });
  return sortedLetters(texts.join(""));
}

/** The letters of a file outside its metadata, with the notes that stand there. */
function lettersIn(xml: string): string {
  const text = xml
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/gu, "")
    .replace(
      /<meta>[\s\S]*?<\/meta>/gu,
      (meta) => (/<notes[\s\S]*<\/notes>/u.exec(meta) ?? [""])[0],
    )
    .replace(/<(?:[^"'>]|"[^"]*"|'[^']*')*>/gu, "");
  return sortedLetters(
    text.replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|amp|lt|gt|quot|apos);/gu, (_, hex, code) => {
      const number = Number.parseInt(hex ?? code ?? "", hex === undefined ? 10 : 16);
      return Number.isNaN(number) ? "" : String.fromCodePoint(number);
    }),
  );
}

function sortedLetters(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join("");
}

/** The elements of a file with their identifiers, told by a pattern of its own. */
function elementsIn(xml: string): readonly { readonly name: string; readonly eid: string }[] {
  const bare = xml.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/gu, "");
  return [...bare.matchAll(/<(?:\w+:)?(\w+)((?:\s[^"'<>]*|"[^"]*"|'[^']*')*)\/?>/gu)].map(
    ([, name = "", attributes = ""]) => ({
      name,
      eid: /\s(?:eId|id)\s*=\s*["']([^"']*)/u.exec(attributes)?.[1] ?? "",
    }),
  );
}

function backOf(xml: string, again: string) {
  const before = elementsIn(xml);
  const after = elementsIn(again);
  const named = before.filter(({ eid }) => eid !== "");
  const isBack = ({ name }: { readonly name: string }, at: number): boolean =>
    after[at]?.name === name;
  const given = new Set(after.map(({ name, eid }) => `${name} ${eid}`));
  return {
    eids: named.length,
    eidsBack: named.filter(({ name, eid }) => given.has(`${name} ${eid}`)).length,
    elements: before.length,
    elementsBack: before.filter(isBack).length,
  };
}

function keptIn(changed: string, { units }: AknSource) {
  const given = new Map(elementsIn(changed).map(({ name, eid }) => [eid, name]));
  const named = [...units.values()].filter(
    ({ eid, element }) => eid !== null && isUnitOfHierarchy(element),
  );
  const kept = named.filter(({ eid, element }) => given.get(eid ?? "") === element);
  return { unitsNamed: named.length, unitsKept: kept.length };
}

function editTexts(node: LegalDocument): LegalDocument {
  if (node.isText) return node;
  const children = node.children.map(editTexts);
  const isText = node.type === legalSchema.nodes.textBlock;
  return node.type.create(node.attrs, isText ? [...children, legalSchema.text("!")] : children);
}

function markdownOf(document: LegalDocument, profile: Profile): ForeignScore["markdown"] {
  const written = writeProven(document, profile);
  if (!written.ok) return "refused";
  const back = readDialect(written.value, { profile });
  return back.clauses.length === addressClauses(document, profile).length ? "equal" : "other";
}
