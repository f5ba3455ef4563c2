/** Which entries of a bill's explanation belong to which of its instructions. */
import type { Node } from "prosemirror-model";
import type { LabelPath, QuotedNote } from "../../schemas/amendment.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { Clause } from "../document/index.ts";
import { sameStep } from "../path/index.ts";
import { parseHeadingLabel } from "../text/index.ts";

/** The entries under one article of the bill ("Pasal I"), by the number of the item ("3"); "" where it has no items. */
export interface NoteIndex {
  /** Whether the bill has an explanation of its articles at all. */
  readonly isHeld: boolean;
  readonly of: (article: string, item: string) => readonly QuotedNote[];
  /** What stands under these articles of amendments and belongs to none of their items, in order. */
  readonly strays: (articles: readonly OwnArticle[]) => readonly Problem[];
}

/** An article of a bill; `items` are the numbers of its instructions: none where its own words are the only one, undefined where it amends nothing. */
export interface OwnArticle {
  readonly eid: string;
  readonly label: string;
  readonly items: readonly string[] | undefined;
}

/** The words of a note that explains nothing ("Cukup jelas."). */
export const CLEAR = /^\s*Cukup\s+jelas\.?\s*$/iu;

/** What stands for a note that has no words: nothing, "-", ".", "Nihil.". */
export const WORDLESS = /^(?:[^\p{L}\p{N}]*|\P{L}*(?:nihil|kosong|tidak\s+ada)\P{L}*)$/iu;

/** The explanation of a bill, keyed to its items. Linear in the clauses. */
export function indexNotes(clauses: readonly Clause[], profile: Profile): NoteIndex {
  const notes = clauses.filter(({ kind }) => kind === "note");
  const inside = new Map<string, Clause[]>();
  for (const note of notes) push(inside, note.parent ?? "", note);
  const kinds = new Map(clauses.map(({ eid, kind }) => [eid, kind]));
  const outermost = notes.filter(({ parent }) => parent === null || kinds.get(parent) !== "note");
  const sections = outermost.flatMap((outer) => sectionsOf(outer, inside, profile));
  const entries = new Map<string, QuotedNote[]>();
  for (const { article, item, held } of sections)
    for (const entry of entriesOf(held, item, profile)) push(entries, `${article} ${item}`, entry);
  return {
    isHeld: notes.length > 0,
    of: (article, item) => entries.get(`${headingKey(article, profile)} ${item}`) ?? [],
    strays: (articles) => {
      const own = new Map(articles.map((one) => [headingKey(one.label, profile), one]));
      const amending = articles.filter(({ items }) => items !== undefined);
      // An entry under no article belongs to the only article that amends. Where several amend, nobody can tell which it is.
      const [only] = amending.length === 1 ? amending : [];
      const other = only === undefined ? undefined : { eid: only.eid, items: [NO_ITEM] };
      return sections.flatMap((section) =>
        straysIn(section, own.get(section.article) ?? other, profile),
      );
    },
  };
}

/** What stands together under an article of the bill, or under one of its items. */
interface Section {
  /** The key of the article. */
  readonly article: string;
  /** The number of the item; empty for what stands directly under the article. */
  readonly item: string;
  readonly self: Clause;
  readonly held: readonly Clause[];
}

function sectionsOf(
  outer: Clause,
  inside: ReadonlyMap<string, readonly Clause[]>,
  profile: Profile,
): readonly Section[] {
  const article = headingKey(outer.label, profile);
  const numberOf = ({ label }: Clause): string => /^Angka\s+(\S+?)\.?$/u.exec(label)?.[1] ?? "";
  const inner = inside.get(outer.eid) ?? [];
  const direct = inner.filter((note) => numberOf(note) === "");
  return [
    { article, item: "", self: outer, held: direct },
    ...inner
      .filter((note) => numberOf(note) !== "")
      .map((self) => ({
        article,
        item: numberOf(self),
        self,
        held: inside.get(self.eid) ?? [],
      })),
  ];
}

/** A problem for each entry of a section that belongs to no instruction. */
function straysIn(
  { item, self, held }: Section,
  article: Pick<OwnArticle, "eid" | "items"> | undefined,
  profile: Profile,
): readonly Problem[] {
  const items = article?.items;
  if (article === undefined || items === undefined) return [];
  const isOnly = items.length === 0 && (item === "" || item === "1");
  const isOwn = isOnly || items.includes(item);
  const emptied =
    isOwn && held.length === 0 && WORDLESS.test(wordsBeside(self.node)) && item !== "";
  const lost = isOwn ? held.filter((note) => entriesOf([note], item, profile).length === 0) : held;
  // An article or an item of the bill may say "Cukup jelas." for all that is under it; anything else says it of something.
  const found = [
    { note: self, words: wordsBeside(self.node), isClear: isOwn || item === "" },
    ...lost.map((note) => ({ note, words: note.node.textContent.trim(), isClear: false })),
  ];
  // An item's section must hold at least "Cukup jelas."; an empty one means that words were lost.
  const empty = emptied
    ? [problem("amend/note-empty", { target: self.label }, { kind: "clause", eid: self.eid })]
    : [];
  const strays = found
    .filter(({ words, isClear }) => !(WORDLESS.test(words) || (isClear && CLEAR.test(words))))
    .map(({ note, words }) => {
      // An entry that is a note on an article stands at a wrong place in the bill. An entry that is none may have been read
      // wrongly. The two get different problems.
      const isEntry =
        note !== self && !CLEAR.test(words) && entriesOf([note], item, profile).length > 0;
      const facts = {
        article: article.eid,
        label: labelsOf(note, self),
        words: words.slice(0, SHOWN),
      };
      const at = { kind: "clause", eid: note.eid } as const;
      return problem(isEntry ? "amend/note-stray" : "amend/note-unread", facts, at);
    });
  return [...empty, ...strays];
}

/** Stands for the number of an item where there is none. No bill has it. */
const NO_ITEM = "-";

/** How much of a stray entry is shown. */
const SHOWN = 80;

function labelsOf(note: Clause, self: Clause): string {
  return note === self ? self.label : `${self.label} / ${note.label}`;
}

// The words of a note that stand in none of the notes inside it.
function wordsBeside({ children }: Node): string {
  return children
    .filter(({ isTextblock }) => isTextblock)
    .map(({ textContent }) => textContent)
    .join(" ")
    .trim();
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function entriesOf(
  notes: readonly Clause[],
  item: string,
  profile: Profile,
): readonly QuotedNote[] {
  return notes.flatMap(({ label, eid, node }) => {
    // The entries under an item are notes on the act amended. Scanning may read its "Pasal 1" as "Pasal I".
    const path = articlePath(
      item === "" ? label : label.replace(/^Pasal\s+[Il]$/u, "Pasal 1"),
      profile,
    );
    // A note that holds a heading or the next item has swallowed the note behind it, because that heading was not recognised.
    return path === undefined || holdsHeading(node) || holdsNextItem(node, item)
      ? []
      : [{ path, at: eid, node }];
  });
}

// Whether a note holds the beginning of the next item. Under item 1, the "Angka 2" in "Pasal 3 / Cukup jelas. / Angka 2 / …"
// is the next item and not a note on a point of Pasal 3, which would have an "Angka 1" before it.
function holdsNextItem(note: Node, item: string): boolean {
  const labels = new Set(note.children.map(({ attrs }) => String(attrs["label"] ?? "")));
  return labels.has(`Angka ${Number(item) + 1}`) && !labels.has("Angka 1");
}

function holdsHeading(note: Node): boolean {
  return note.children.some((child) =>
    child.isTextblock
      ? /^(?:Pasal\s?[\dIlO]|Angka\s\d)\S{0,4}$/u.test(child.textContent.trim())
      : holdsHeading(child),
  );
}

function headingKey(label: string, profile: Profile): string {
  const found = parseHeadingLabel(label, profile);
  return found === undefined ? label : `${found.row.role} ${found.number}`;
}

function articlePath(label: string, profile: Profile): LabelPath | undefined {
  const found = parseHeadingLabel(label, profile);
  return found?.row.role === "pasal"
    ? [{ role: "pasal", number: found.number, mark: "" }]
    : undefined;
}

/** The entry for an article among those of an instruction. */
export function noteFor(notes: readonly QuotedNote[], path: LabelPath): QuotedNote | undefined {
  const article = path.find(({ role }) => role === "pasal");
  return notes.find((note) => {
    const own = note.path[0];
    return own !== undefined && article !== undefined && sameStep(own, article);
  });
}
