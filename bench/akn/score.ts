/** What is asked of a file of Akoma Ntoso, each by means of its own: nothing of the writer or the reader judges itself. */
import { readAkn, writeAkn } from "../../engine/akn/index.ts";
import { addressClauses, equalDocuments } from "../../engine/document/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
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
  /** What the reader says of the file. */
  readonly told: readonly string[];
}

/** A file of others, read; then written and read again. */
export function scoreForeign(xml: string): ForeignScore {
  const { document, profile, problems } = readAkn(xml);
  const letters = lettersIn(xml);
  const again = writeAkn(document, profile, null);
  const holds =
    schemaErrors(again).length === 0 && equalDocuments(readAkn(again).document, document);
  return {
    letters: letters.length,
    lost: letters !== lettersOf(document),
    units: addressClauses(document, profile).length,
    holds,
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
