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

/** What a note says that says nothing. */
export const CLEAR = /^\s*Cukup\s+jelas\.?\s*$/iu;

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
      // Of a bill on many acts nobody knows to which of them an entry under no article belongs.
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

/** What of a section belongs to no instruction. */
function straysIn(
  { item, self, held }: Section,
  article: Pick<OwnArticle, "eid" | "items"> | undefined,
  profile: Profile,
): readonly Problem[] {
  const items = article?.items;
  if (article === undefined || items === undefined) return [];
  const isOnly = items.length === 0 && (item === "" || item === "1");
  const isOwn = isOnly || items.includes(item);
  const emptied = isOwn && held.length === 0 && wordsBeside(self.node) === "" && item !== "";
  const lost = isOwn ? held.filter((note) => entriesOf([note], item, profile).length === 0) : held;
  const found = [
    { note: self, words: wordsBeside(self.node) },
    ...lost.map((note) => ({ note, words: note.node.textContent.trim() })),
  ];
  // Under an item stands what it explains, "Cukup jelas." at least.
  const empty = emptied
    ? [problem("amend/note-empty", { target: self.label }, { kind: "clause", eid: self.eid })]
    : [];
  const strays = found
    .filter(({ words }) => words !== "" && !CLEAR.test(words))
    .map(({ note, words }) => {
      // An entry on an article at a wrong place is a fault of the bill, one that is on none may be a fault of its reading.
      const isEntry = note !== self && entriesOf([note], item, profile).length > 0;
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

/** The number of an item that no bill has. */
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
    // Under an item stand notes on the act amended, whose first article scanning may print as "Pasal I".
    const path = articlePath(
      item === "" ? label : label.replace(/^Pasal\s+[Il]$/u, "Pasal 1"),
      profile,
    );
    // A heading that was not seen as one has drawn the note on the next article into this one.
    return path === undefined || holdsHeading(node) || holdsNextItem(node, item)
      ? []
      : [{ path, at: eid, node }];
  });
}

// "Pasal 3 / Cukup jelas. / Angka 2 / …" under item 1: the next item, and no note on a point of the article.
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
