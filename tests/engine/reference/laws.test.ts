/** Laws of citations: on random texts and acts, on every draft, and on real acts of the corpus. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { HOSTILE_PATTERNS } from "../../../bench/hostile/patterns.ts";
import { readDialect } from "../../../engine/dialect/index.ts";
import { addressClauses, type Clause } from "../../../engine/document/index.ts";
import { readPlainText } from "../../../engine/intake/index.ts";
import {
  findReferences,
  printReference,
  referenceResolver,
} from "../../../engine/reference/index.ts";
import { type Profile, profiles } from "../../../schemas/profiles/index.ts";
import type { Reference, ResolvedReference } from "../../../schemas/reference.ts";
import { legalDocument } from "../../support/arbitrary.ts";
import { readCorpus } from "../../support/corpus.ts";
import { needing } from "../../support/needing.ts";
import fc from "../../support/random.ts";

interface Ranged {
  readonly from: number;
  readonly to: number;
}

function innerRanges({ items, act }: Reference): readonly Ranged[] {
  const places = items.flatMap((item) =>
    item.kind === "one" ? [item.place] : [item.first, item.last],
  );
  const steps = places.flatMap((place) => [place, ...place.steps]);
  return act === null ? steps : [...steps, act];
}

/** What breaks [RE1] or [RE2] in the citations of a text; one expectation for many keeps whole acts quick. */
function textFaults(text: string, found: readonly Reference[]): readonly string[] {
  const ends = [0, ...found.map(({ to }) => to)];
  return found.flatMap((reference, index) => {
    const { from, to } = reference;
    const inner = innerRanges(reference);
    const checks: readonly (readonly [string, boolean])[] = [
      ["overlaps", from >= (ends[index] ?? 0)],
      ["is empty", to > from],
      ["leaves the text", to <= text.length],
      ["prints otherwise", printReference(reference) === text.slice(from, to)],
      ["has a part outside", inner.every((part) => part.from >= from && part.to <= to)],
      ["has an empty part", inner.every((part) => part.to > part.from)],
    ];
    return checks.filter(([, holds]) => !holds).map(([fault]) => `${from}–${to} ${fault}`);
  });
}

/** [RE1] [RE2] [RE3]: ranges, printing back, JSON. */
function expectTextLaws(text: string, found: readonly Reference[]): void {
  expect(textFaults(text, found)).toEqual([]);
  expect(JSON.stringify(JSON.parse(JSON.stringify(found)))).toBe(JSON.stringify(found));
}

/** [RE43]: every target stands in the document, every item has an answer. */
function expectMeaningLaws(
  clauses: readonly Clause[],
  resolved: readonly ResolvedReference[],
): void {
  const eids = new Set<string>(clauses.map(({ eid }) => eid));
  const faults = resolved.filter(({ reference, items }) => {
    const isHeld = items.every(
      (item) => item.kind !== "clause" || item.targets.every((eid) => eids.has(eid)),
    );
    const isAnswered = items.every((item) => item.kind !== "clause" || item.targets.length > 0);
    return items.length !== reference.items.length || !isHeld || !isAnswered;
  });
  expect(faults).toEqual([]);
}

function expectDocumentLaws(
  clauses: readonly Clause[],
  profile: Profile,
): readonly ResolvedReference[] {
  const resolver = referenceResolver(clauses, profile);
  const all = clauses.map((clause) => ({ clause, resolved: resolver.resolve(clause) }));
  const faults = all.flatMap(({ clause, resolved }) =>
    textFaults(
      clause.ownText,
      resolved.map(({ reference }) => reference),
    ),
  );
  expect(faults).toEqual([]);
  const resolved = all.flatMap((one) => one.resolved);
  expectMeaningLaws(clauses, resolved);
  const spelled = JSON.stringify(resolved);
  expect(JSON.stringify(JSON.parse(spelled))).toBe(spelled);
  const again = referenceResolver(clauses, profile);
  expect(JSON.stringify(clauses.flatMap((clause) => again.resolve(clause)))).toBe(spelled);
  return resolved;
}

const PIECES =
  "Pasal pasal Pasal\u00a05 ayat (1) (2a) (l) (21 huruf a b) aa angka 6 6a 1) butir sub ke- ini tersebut dan atau dan/atau , ; . ( ) sampai dengan s.d. - – kecuali ketentuan dari dalam pada Bab BAB IX IXA Bagian Kedua Belas Paragraf Lampiran penjelasan Undang-Undang Undang- Peraturan Menteri Pemerintah Nomor 11 Tahun 2008 tentang Perubahan atas Informasi “kutip” (Lembaran Negara) KUHP UUD 1945 UU 1/2023 5 16 … . . . \n this Article 17(1)(a) Articles 2 through 11 paragraph 1.a of Regulation (EU) 2016/679 Section 4(c) points and or \ud800 \0".split(
    " ",
  );
const pieces = fc
  .array(fc.constantFrom(...PIECES, " ", "  "), { maxLength: 40 })
  .chain((words) => fc.constantFrom(words.join(" "), words.join("")));
const anyText = fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 200 }));

describe("any text", () => {
  test.each(Object.values(profiles))("[RE1] [RE2] [RE3] as $id", (profile) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = findReferences(text, profile);
        expectTextLaws(text, found);
        expect(JSON.stringify(findReferences(text, profile))).toBe(JSON.stringify(found));
      }),
      { numRuns: 1500 },
    );
  });

  // A search whose time grew with the square of the length would outlast any patience here.
  test.each(HOSTILE_PATTERNS)("[RE3] is read however long it is: %s", (_name, ofLength) => {
    const text = ofLength(80_000);
    for (const profile of [profiles.id, profiles.eu])
      expect(textFaults(text, findReferences(text, profile))).toEqual([]);
  });
});

test("[RE43] holds for random acts", () => {
  fc.assert(
    fc.property(legalDocument, (document) => {
      expectDocumentLaws(addressClauses(document, profiles.id), profiles.id);
    }),
    { numRuns: 40 },
  );
});

const drafts = readdirSync("drafts", { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".md") && !file.endsWith("README.md"),
);
test.each(drafts)("[RE2] [RE43] holds for drafts/%s", (file) => {
  const { document, profile } = readDialect(readFileSync(`drafts/${file}`, "utf8"));
  expectDocumentLaws(addressClauses(document, profile), profile);
});

needing("corpus", () => {
  const read = (path: string): readonly Clause[] =>
    addressClauses(
      readPlainText(readCorpus(`id/${path}`), { profile: profiles.id }).document,
      profiles.id,
    );

  // The share of items with a target; the rest has no such unit in print, or is cited by a name that several acts bear.
  test.each([
    ["uu-2007-21/pdf-digital.txt", 0.96],
    ["uu-2008-11/pdf-digital.txt", 0.98],
    ["uu-2012-11/pdf-digital.txt", 0.98],
    ["uu-2022-27/clean.md", 0.98],
    ["pp-2019-71/clean.md", 0.98],
    ["permenkominfo-2020-5/clean.md", 0.98],
  ])("[RE2] [RE43] holds for %s, and most of it is resolved", (path, share) => {
    const items = expectDocumentLaws(read(path), profiles.id).flatMap((one) => one.items);
    const open = items.filter(({ kind }) => kind === "unresolved");
    expect(items.length).toBeGreaterThan(60);
    expect(1 - open.length / items.length).toBeGreaterThanOrEqual(share);
  });

  test("[RE6] [RE30] reads UU 21/2007 Pasal 7 ayat (1) as a lawyer does", () => {
    const clauses = read("uu-2007-21/pdf-digital.txt");
    const at = clauses.find(({ eid }) => eid === "art_7__para_1");
    const resolver = referenceResolver(clauses, profiles.id);
    const targets = (at === undefined ? [] : resolver.resolve(at)).map(({ items }) =>
      items.flatMap((item) => (item.kind === "clause" ? item.targets.map(String) : [item.kind])),
    );
    const cited = ["art_2__para_2", "art_3", "art_4", "art_5", "art_6"];
    expect(targets).toEqual([cited, cited]);
  });

  test("[RE40] reads UU 1/2024 item 15 as changes of UU 11/2008", () => {
    const clauses = read("uu-2024-1/clean.md");
    const at = clauses.find(({ eid }) => eid === "art_I__list_1__point_15");
    const resolver = referenceResolver(clauses, profiles.id);
    const works = (at === undefined ? [] : resolver.resolve(at)).flatMap(({ items }) =>
      items.map((item) => (item.kind === "work" ? item.work : item.kind)),
    );
    expect(works.length).toBe(7);
    expect(new Set(works)).toEqual(new Set(["/akn/id/act/uu/2008/11"]));
  });
});
