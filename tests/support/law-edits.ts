/**
 * Random edits of real acts, as a drafter makes them: new units with the official label, deletions as stubs and outright,
 * headings, lists, definitions, explanations; and edits that no bill can bring about.
 */

import { Fragment, type Node, Slice } from "prosemirror-model";
import { addressClauses, type Clause } from "../../engine/document/index.ts";
import {
  compareReadings,
  formatHeadingLabel,
  formatLabel,
  type LabelReading,
  parseHeadingLabel,
  parseItemLabel,
  readHeadingNumber,
} from "../../engine/text/index.ts";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";
import type { ItemForm } from "../../schemas/profiles/index.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { text } from "./build.ts";
import fc from "./random.ts";

const { id: profile } = profiles;
const { nodes } = legalSchema;

/** Edits that have an official form where the surroundings allow them. */
export const FORMAL_EDITS = [
  "reword",
  "reword-note",
  "reword-title",
  "rewrite-article",
  "insert-article",
  "append-article",
  "insert-item",
  "append-item",
  "number-article",
  "delete-article",
  "drop-article",
  "delete-item",
  "drop-item",
  "insert-container",
  "drop-container",
  "move-article",
  "add-note",
  "delete-note",
] as const;

/** Edits that no bill can bring about. */
export const FORMLESS_EDITS = [
  "rename",
  "swap-articles",
  "renumber-articles",
  "wrong-label",
  "swap-items",
  "drop-title",
] as const;

export type EditKind = (typeof FORMAL_EDITS)[number] | (typeof FORMLESS_EDITS)[number];

export interface Edit {
  readonly kind: EditKind;
  readonly at: number;
  readonly within: number;
  readonly words: string;
}

const WORDS =
  'setiap orang yang dengan sengaja tanpa hak mengakses sistem elektronik milik lain dipidana penjara paling lama 6 (enam) tahun dan/atau denda Rp1.000.000,00 Menteri menetapkan peraturan pelaksanaan pukul 10:30 rasio 1:5 wajib menyimpan data pribadi korban selama 30 (tiga puluh) hari kerja sebagaimana dimaksud dalam Pasal 1 ayat (1) huruf a "kutipan" bab*tang _garis_ <b> & # diubah disisipkan dihapus, bagi anak, perempuan, atau penyandang disabilitas'.split(
    " ",
  );

const words: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 9 })
  .map((picked) => `Setiap ${picked.join(" ")}`.replace(/[,.:]*$/u, "."));

const editOf = (kinds: readonly EditKind[]): fc.Arbitrary<Edit> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.nat(9999),
    within: fc.nat(999),
    words,
  });

/** Edits with a form, one to six at once. */
export const formalEdits: fc.Arbitrary<readonly Edit[]> = fc.array(editOf(FORMAL_EDITS), {
  minLength: 1,
  maxLength: 6,
});

/** One edit without a form among others. */
export const formlessEdits: fc.Arbitrary<readonly Edit[]> = fc
  .tuple(fc.array(editOf(FORMAL_EDITS), { maxLength: 2 }), editOf(FORMLESS_EDITS))
  .map(([others, one]) => [...others, one]);

/** The act after an edit, or the same act where the edit has no place in it; `base` has the labels that are taken. */
export function applyEdit(document: LegalDocument, edit: Edit, base: LegalDocument): LegalDocument {
  const clauses = addressClauses(document, profile);
  const place: EditPlace = { document, clauses, edit, base: labelsOf(base) };
  const edited = EDITS[edit.kind](place) ?? document;
  edited.check();
  return edited;
}

interface EditPlace {
  readonly document: LegalDocument;
  readonly clauses: readonly Clause[];
  readonly edit: Edit;
  /** Addresses of the base: what is not among them is new. */
  readonly base: ReadonlySet<string>;
}

type Editor = (place: EditPlace) => LegalDocument | undefined;

const EDITS: { readonly [Kind in EditKind]: Editor } = {
  reword: (place) => rewordIn(place, pick(textsOf(place, isBodyUnit), place.edit.at)),
  "reword-note": (place) => rewordIn(place, pick(textsOf(place, isArticleNoteUnit), place.edit.at)),
  "reword-title": (place) => {
    const clause = pick(
      place.clauses.filter(({ kind, node }) => kind === "container" && node.childCount > 0),
      place.edit.at,
    );
    const title = clause?.node.firstChild;
    if (clause === undefined || title?.type !== nodes.heading) return undefined;
    if (/^Dihapus/u.test(title.textContent)) return undefined;
    const next = nodes.heading.create(null, legalSchema.text(place.edit.words.toUpperCase()));
    return put(place.document, clause.position + 1, title, [next]);
  },
  "rewrite-article": (place) => {
    const clause = pick(liveArticles(place), place.edit.at);
    if (clause === undefined) return undefined;
    return put(place.document, clause.position, clause.node, [
      clause.node.type.create(clause.node.attrs, [text(place.edit.words)]),
    ]);
  },
  "insert-article": (place) => insertArticle(place, "between"),
  "append-article": (place) => insertArticle(place, "end"),
  "insert-item": (place) => insertItem(place, "between"),
  "append-item": (place) => insertItem(place, "end"),
  "number-article": (place) => {
    const plain = liveArticles(place).filter(
      ({ node }) =>
        node.childCount > 0 && node.children.every(({ type }) => type === nodes.textBlock),
    );
    const clause = pick(plain, place.edit.at);
    if (clause === undefined) return undefined;
    return put(place.document, clause.position, clause.node, [
      clause.node.type.create(clause.node.attrs, [
        nodes.paragraph.create({ label: "(1)" }, clause.node.content),
        nodes.paragraph.create({ label: "(2)" }, text(place.edit.words)),
      ]),
    ]);
  },
  "delete-article": (place) => {
    const clause = pick(liveArticles(place), place.edit.at);
    if (clause === undefined) return undefined;
    return put(place.document, clause.position, clause.node, [
      clause.node.type.create(clause.node.attrs, [text("Dihapus.")]),
    ]);
  },
  "drop-article": (place) => {
    const clause = pick(liveArticles(place), place.edit.at);
    return clause === undefined ? undefined : put(place.document, clause.position, clause.node, []);
  },
  "delete-item": (place) => {
    const clause = pick(itemsOf(place), place.edit.at);
    if (clause === undefined) return undefined;
    const stub = clause.kind === "point" ? "dihapus;" : "Dihapus.";
    return put(place.document, clause.position, clause.node, [
      clause.node.type.create(clause.node.attrs, [text(stub)]),
    ]);
  },
  "drop-item": (place) => {
    const many = itemsOf(place).filter(({ position }) => {
      const around = place.document.resolve(position).parent;
      return around.children.filter(({ type }) => type === clauseType(place, position)).length > 1;
    });
    const clause = pick(many, place.edit.at);
    return clause === undefined ? undefined : put(place.document, clause.position, clause.node, []);
  },
  "insert-container": insertContainer,
  "drop-container": (place) => {
    const clause = pick(
      place.clauses.filter(({ kind, node }) => kind === "container" && isHeld(node)),
      place.edit.at,
    );
    return clause === undefined ? undefined : put(place.document, clause.position, clause.node, []);
  },
  "move-article": (place) => {
    const clause = pick(liveArticles(place), place.edit.within);
    if (clause === undefined) return undefined;
    const stub = clause.node.type.create(clause.node.attrs, [text("Dihapus.")]);
    const deleted = put(place.document, clause.position, clause.node, [stub]);
    const again = { ...place, document: deleted, clauses: addressClauses(deleted, profile) };
    return insertArticle(again, "between", clause.node.content);
  },
  "add-note": (place) => {
    const known = new Set(place.clauses.filter(isArticleNote).map(({ label }) => label));
    const clause = pick(
      liveArticles(place).filter(({ label }) => !known.has(label)),
      place.edit.at,
    );
    if (clause === undefined || known.size === 0) return undefined;
    const earlier = place.clauses.filter(
      (note) => isArticleNote(note) && comparesBefore(note.label, clause.label),
    );
    const previous = earlier.at(-1);
    if (previous === undefined || !isHeld(previous.node)) return undefined;
    const fresh = nodes.note.create({ label: clause.label }, text(place.edit.words));
    return insertAt(place.document, previous.position + previous.node.nodeSize, [fresh]);
  },
  "delete-note": (place) => {
    const notes = place.clauses.filter(
      (clause) =>
        isArticleNote(clause) && isHeld(clause.node) && !/^Dihapus/u.test(clause.node.textContent),
    );
    const clause = pick(notes, place.edit.at);
    if (clause === undefined) return undefined;
    return put(place.document, clause.position, clause.node, [
      clause.node.type.create(clause.node.attrs, text("Dihapus.")),
    ]);
  },
  rename: (place) => {
    const title = place.document.firstChild;
    if (title?.type !== nodes.preface) return undefined;
    const next = nodes.preface.create(null, [
      nodes.docTitle.create(null, legalSchema.text(place.edit.words)),
    ]);
    return put(place.document, 0, title, [next]);
  },
  "drop-title": (place) => {
    const title = place.document.firstChild;
    return title?.type === nodes.preface ? put(place.document, 0, title, []) : undefined;
  },
  "swap-articles": (place) => swapNeighbours(place, liveArticles(place)),
  "swap-items": (place) => swapNeighbours(place, itemsOf(place)),
  "renumber-articles": (place) => {
    const articles = liveArticles(place);
    const from = place.edit.at % Math.max(articles.length, 1);
    return articles.slice(from, from + 3).reduceRight<LegalDocument>((document, clause) => {
      const label = articles[articles.indexOf(clause) + 1]?.label ?? `${clause.label}0`;
      return put(document, clause.position, clause.node, [
        clause.node.type.create({ ...clause.node.attrs, label }, clause.node.content),
      ]);
    }, place.document);
  },
  "wrong-label": (place) => {
    const edited = insertArticle(place, "between", undefined, 3);
    return edited;
  },
};

function labelsOf(base: LegalDocument): ReadonlySet<string> {
  return new Set(addressClauses(base, profile).map(({ eid }) => eid));
}

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(items.length, 1)];
}

function put(
  document: LegalDocument,
  position: number,
  old: Node,
  next: readonly Node[],
): LegalDocument {
  const slice = new Slice(Fragment.fromArray([...next]), 0, 0);
  return document.replace(position, position + old.nodeSize, slice);
}

function insertAt(document: LegalDocument, position: number, next: readonly Node[]): LegalDocument {
  return document.replace(position, position, new Slice(Fragment.fromArray([...next]), 0, 0));
}

function clauseType({ document }: EditPlace, position: number): Node["type"] | undefined {
  return document.nodeAt(position)?.type;
}

function isHeld(node: Node): boolean {
  let held = true;
  node.descendants(({ type }) => {
    if (type === nodes.omission) held = false;
    return held;
  });
  return held;
}

function isStub(node: Node): boolean {
  return profile.deleted.test(node.textContent.trim());
}

function isInBody({ eid }: Clause): boolean {
  return /^art_/u.test(eid);
}

function liveArticles({ clauses }: EditPlace): readonly Clause[] {
  return clauses.filter(
    (clause) =>
      clause.kind === "article" &&
      isInBody(clause) &&
      isHeld(clause.node) &&
      !isStub(clause.node) &&
      headingReading(clause.label) !== undefined,
  );
}

function itemsOf(place: EditPlace): readonly Clause[] {
  const articles = new Set(liveArticles(place).map(({ eid }) => eid));
  return place.clauses.filter(
    ({ kind, eid, node }) =>
      (kind === "paragraph" || kind === "point") &&
      articles.has((eid.split("__")[0] ?? "") as never) &&
      !isStub(node),
  );
}

function isBodyUnit(clause: Clause, place: EditPlace): boolean {
  const article = place.clauses.find(({ eid }) => eid === clause.eid.split("__")[0]);
  return isInBody(clause) && article !== undefined && isHeld(article.node) && !isStub(clause.node);
}

function isArticleNote({ kind, label }: Clause): boolean {
  return kind === "note" && headingReading(label) !== undefined;
}

function isArticleNoteUnit(clause: Clause, place: EditPlace): boolean {
  const step = /^(att_\d+__art_[^_]+)/u.exec(clause.eid)?.[1];
  const note = place.clauses.find(({ eid }) => eid === step);
  return step !== undefined && note !== undefined && isArticleNote(note) && isHeld(note.node);
}

interface TextAt {
  readonly position: number;
  readonly node: Node;
}

/** The texts directly in units of a kind. */
function textsOf(
  place: EditPlace,
  isMeant: (clause: Clause, place: EditPlace) => boolean,
): readonly TextAt[] {
  // Asking every unit for its article is slow on a code: one clause decides where to look.
  const start = place.edit.within % Math.max(place.clauses.length, 1);
  const turned = [...place.clauses.slice(start), ...place.clauses.slice(0, start)];
  const clause = turned.find(
    (one) => one.node.children.some(({ type }) => type === nodes.textBlock) && isMeant(one, place),
  );
  if (clause === undefined) return [];
  const found: TextAt[] = [];
  clause.node.forEach((node, offset) => {
    if (node.type === nodes.textBlock) found.push({ node, position: clause.position + 1 + offset });
  });
  return found;
}

function rewordIn(
  { document, edit }: EditPlace,
  at: TextAt | undefined,
): LegalDocument | undefined {
  if (at === undefined || isStub(at.node)) return undefined;
  const old = at.node.textContent;
  const cut = old.split(" ");
  const middle = edit.within % Math.max(cut.length, 1);
  const next = [...cut.slice(0, middle), edit.words.replace(/\.$/u, ""), ...cut.slice(middle + 2)];
  return put(document, at.position, at.node, [text(next.join(" "))]);
}

function headingReading(label: string): LabelReading | undefined {
  const found = parseHeadingLabel(label, profile);
  return found === undefined || found.text !== label
    ? undefined
    : readHeadingNumber(found.row, label);
}

function comparesBefore(first: string, second: string): boolean {
  const [one, other] = [headingReading(first), headingReading(second)];
  return one !== undefined && other !== undefined && compareReadings(one, other) < 0;
}

function nextHeading(label: string, by: "suffix" | "number", steps = 1): string {
  const found = parseHeadingLabel(label, profile);
  const reading = headingReading(label);
  if (found === undefined || reading === undefined) return label;
  const next =
    by === "suffix"
      ? { ...reading, inserted: reading.inserted + steps }
      : { ...reading, main: reading.main + 1, inserted: 0 };
  return formatHeadingLabel(found.row, label, next);
}

function isFree({ clauses }: EditPlace, label: string): boolean {
  return !clauses.some(({ kind, label: taken }) => kind === "article" && taken === label);
}

function insertArticle(
  place: EditPlace,
  where: "between" | "end",
  content?: Fragment,
  steps = 1,
): LegalDocument | undefined {
  const all = place.clauses.filter((clause) => clause.kind === "article" && isInBody(clause));
  const index = where === "end" ? all.length - 1 : place.edit.at % Math.max(all.length, 1);
  const [left, right] = [all[index], all[index + 1]];
  if (left === undefined || (where === "between" && right === undefined)) return undefined;
  // Behind a new one at the end the numbers go on; between two new ones there is no label.
  if (right !== undefined && !place.base.has(right.eid)) return undefined;
  if (isBesideOmission(place.document, left)) return undefined;
  const by = where === "end" ? "number" : "suffix";
  const label = nextHeading(left.label, by, steps);
  const isAfter = right !== undefined && !comparesBefore(label, right.label);
  if (headingReading(left.label) === undefined || !isFree(place, label) || isAfter)
    return undefined;
  const article = nodes.article.create(
    { label, role: "pasal" },
    content ?? [text(place.edit.words)],
  );
  return insertAt(place.document, left.position + left.node.nodeSize, [article]);
}

function isBesideOmission(document: LegalDocument, { position, node }: Clause): boolean {
  const end = document.resolve(position + node.nodeSize);
  const isOmitted = (one: Node | null | undefined): boolean => one?.type === nodes.omission;
  if (isOmitted(node.lastChild) || isOmitted(end.nodeAfter)) return true;
  // At the end of containers the next unit stands behind them.
  for (let depth = end.depth; depth > 0 && end.node(depth).type === nodes.container; depth -= 1) {
    if (end.index(depth) < end.node(depth).childCount) return false;
    const index = end.index(depth - 1) + 1;
    if (isOmitted(end.node(depth - 1).maybeChild(index))) return true;
    const behind = end.node(depth - 1).maybeChild(index);
    if (behind !== null)
      return isOmitted(behind.children.find(({ type }) => type !== nodes.heading));
  }
  return false;
}

const FORMS: ReadonlySet<ItemForm> = new Set(profile.items.map(({ form }) => form));

function insertItem(place: EditPlace, where: "between" | "end"): LegalDocument | undefined {
  const clause = pick(itemsOf(place), place.edit.at);
  if (clause === undefined) return undefined;
  const around = place.document.resolve(clause.position);
  const siblings = around.parent.children.filter(({ type }) => type === clause.node.type);
  const index = where === "end" ? siblings.length - 1 : siblings.indexOf(clause.node);
  const [left, right] = [siblings[index], siblings[index + 1]];
  if (left === undefined || (where === "between" && right === undefined)) return undefined;
  const position = positionOf(around.parent, around.start(), left);
  const next = right === undefined ? undefined : place.clauses.find(({ node }) => node === right);
  if (next !== undefined && !place.base.has(next.eid)) return undefined;
  const label = itemLabel(String(left.attrs["label"]), siblings, right === undefined);
  const taken = siblings.some(({ attrs }) => attrs["label"] === label);
  if (label === undefined || taken || position === undefined) return undefined;
  const item = clause.node.type.create({ label }, [text(place.edit.words)]);
  return insertAt(place.document, position + left.nodeSize, [item]);
}

function positionOf(parent: Node, start: number, child: Node): number | undefined {
  let found: number | undefined;
  parent.forEach((node, offset) => {
    if (node === child) found ??= start + offset;
  });
  return found;
}

function itemLabel(label: string, siblings: readonly Node[], isLast: boolean): string | undefined {
  const first = parseItemLabel(String(siblings[0]?.attrs["label"]), FORMS);
  const parsed = parseItemLabel(label, FORMS);
  if (first === undefined || parsed === undefined || first.form !== parsed.form) return undefined;
  const series = first.readings.find(({ main }) => main === 1)?.series;
  const reading = parsed.readings.find((one) => one.series === series) ?? parsed.readings[0];
  if (reading === undefined || reading.series === "roman") return undefined;
  return formatLabel(
    parsed.form,
    isLast
      ? { ...reading, main: reading.main + 1, inserted: 0 }
      : { ...reading, inserted: reading.inserted + 1 },
  );
}

function insertContainer(place: EditPlace): LegalDocument | undefined {
  const containers = place.clauses.filter(({ kind }) => kind === "container");
  const clause = pick(containers, place.edit.at);
  if (clause === undefined || headingReading(clause.label) === undefined) return undefined;
  const role = String(clause.node.attrs["role"]);
  const around = place.document.resolve(clause.position).parent;
  const siblings = around.children.filter(({ attrs }) => attrs["role"] === role);
  const isLast = siblings.at(-1) === clause.node;
  const next = siblings[siblings.indexOf(clause.node) + 1];
  const nextClause = containers.find(({ node }) => node === next);
  if (nextClause !== undefined && !place.base.has(nextClause.eid)) return undefined;
  const label = nextHeading(clause.label, isLast ? "number" : "suffix");
  if (siblings.some(({ attrs }) => attrs["label"] === label)) return undefined;
  const end = clause.position + clause.node.nodeSize;
  const articles = place.clauses.filter((one) => one.kind === "article" && isInBody(one));
  const left = articles.findLast(({ position }) => position < end);
  const right = articles.find(({ position }) => position >= end);
  if (left === undefined || isBesideOmission(place.document, left)) return undefined;
  if (right !== undefined && !place.base.has(right.eid)) return undefined;
  const number = nextHeading(left.label, right === undefined ? "number" : "suffix");
  if (!isFree(place, number)) return undefined;
  const article = nodes.article.create({ label: number, role: "pasal" }, [text(place.edit.words)]);
  const title = nodes.heading.create(null, legalSchema.text(place.edit.words.toUpperCase()));
  const container = nodes.container.create({ label, role }, [title, article]);
  return insertAt(place.document, end, [container]);
}

function swapNeighbours(place: EditPlace, clauses: readonly Clause[]): LegalDocument | undefined {
  const clause = pick(clauses, place.edit.at);
  if (clause === undefined) return undefined;
  const end = clause.position + clause.node.nodeSize;
  const next = place.document.resolve(end).nodeAfter;
  if (next === null || next.type !== clause.node.type) return undefined;
  const slice = new Slice(Fragment.fromArray([next, clause.node]), 0, 0);
  return place.document.replace(clause.position, end + next.nodeSize, slice);
}
