/** Random legal documents that the dialect can express, and random edits of them. */

import type { Node } from "prosemirror-model";
import type { LegalDocument } from "../../schemas/document.ts";
import {
  act,
  article,
  chapter,
  explanation,
  list,
  note,
  paragraph,
  point,
  text,
  title,
} from "./build.ts";
import fc from "./random.ts";

/** A law as plain values, so that an edit is a new value. Labels are numbered when it is built. */
export interface Law {
  readonly title: string;
  readonly chapters: readonly ChapterModel[];
  readonly hasNotes: boolean;
}
interface ChapterModel {
  readonly heading: string;
  readonly articles: readonly ArticleModel[];
}
interface ArticleModel {
  /** Whether the article is built with paragraphs or as one text. */
  readonly paragraphs: readonly ParagraphModel[];
  readonly isDeleted: boolean;
}
interface ParagraphModel {
  readonly text: string;
  readonly points: readonly PointModel[];
  readonly tail: string;
}
interface PointModel {
  readonly text: string;
  readonly points: readonly string[];
}

// Words that trap a reader of lines or of references: times, ratios, amounts, citations, marks of Markdown.
const WORDS =
  'setiap orang yang dengan sengaja tanpa hak mengakses sistem elektronik milik lain dipidana penjara paling lama 6 (enam) tahun dan/atau denda Rp1.000.000,00 Menteri menetapkan peraturan pelaksanaan pukul 10:30 rasio 1:5 wajib menyimpan data pribadi korban selama 30 (tiga puluh) hari kerja sebagaimana dimaksud dalam Pasal 1 ayat (1) huruf a "kutipan" bab*tang _garis_ <b> & # tidak berlaku bagi anak, perempuan, atau penyandang disabilitas'.split(
    " ",
  );

const word = fc.constantFrom(...WORDS);
const sentence = (end: string): fc.Arbitrary<string> =>
  fc
    .array(word, { minLength: 2, maxLength: 14 })
    .map((words) => `Setiap ${words.join(" ")}`.replace(/[,.]*$/u, "") + end);

const pointModel: fc.Arbitrary<PointModel> = fc.record({
  text: sentence(";"),
  points: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(sentence(";"), { minLength: 2, maxLength: 3 }) },
  ),
});

const paragraphModel: fc.Arbitrary<ParagraphModel> = fc.record({
  text: sentence(":"),
  points: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(pointModel, { minLength: 2, maxLength: 4 }) },
  ),
  tail: fc.oneof({ weight: 3, arbitrary: fc.constant("") }, sentence(".")),
});

const articleModel: fc.Arbitrary<ArticleModel> = fc.record({
  paragraphs: fc.array(paragraphModel, { minLength: 1, maxLength: 4 }),
  isDeleted: fc.constant(false),
});

/** A random law. */
export const law: fc.Arbitrary<Law> = fc.record({
  title: sentence("").map((words) => words.toUpperCase().replace(/[#<>*_&]/gu, "")),
  chapters: fc.array(
    fc.record({
      heading: fc.constantFrom("KETENTUAN UMUM", "KETENTUAN PIDANA", "HAK DAN KEWAJIBAN", "SANKSI"),
      articles: fc.array(articleModel, { minLength: 1, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  hasNotes: fc.boolean(),
});

/** The document of a law: chapters I, II …, articles numbered through. */
export function buildLaw(model: Law): LegalDocument {
  let number = 0;
  const numbers: string[] = [];
  const chapters = model.chapters.map(({ heading, articles }, index) =>
    chapter(
      ["I", "II", "III", "IV", "V", "VI"][index] ?? "VII",
      heading,
      ...articles.map((content) => {
        number += 1;
        numbers.push(String(number));
        return buildArticle(String(number), content);
      }),
    ),
  );
  const notes = numbers.map((label) => note(`Pasal ${label}`, "Cukup jelas."));
  return act(
    title(model.title.replace(/\s+/gu, " ").trim()),
    ...chapters,
    ...(model.hasNotes ? [explanation(...notes)] : []),
  );
}

function buildArticle(number: string, { paragraphs, isDeleted }: ArticleModel): Node {
  if (isDeleted) return article(number, "Dihapus.");
  const [only] = paragraphs;
  if (paragraphs.length === 1 && only !== undefined)
    return article(number, ...paragraphContent(only));
  return article(
    number,
    ...paragraphs.map((content, index) =>
      paragraph(String(index + 1), ...paragraphContent(content)),
    ),
  );
}

function paragraphContent({ text: intro, points, tail }: ParagraphModel): readonly Node[] {
  if (points.length === 0) return [text(intro)];
  const items = points.map((item, index) =>
    point(
      String.fromCharCode(97 + index),
      item.text,
      ...(item.points.length > 0
        ? [list(...item.points.map((inner, at) => point(String(at + 1), inner)))]
        : []),
    ),
  );
  return [text(intro), list(...items), ...(tail === "" ? [] : [text(tail)])];
}

/** A random document. */
export const legalDocument: fc.Arbitrary<LegalDocument> = law.map(buildLaw);

/** One edit, at places taken modulo what is there. */
interface Edit {
  readonly kind: "reword" | "insert" | "delete" | "repeal" | "swap" | "move" | "split";
  readonly chapter: number;
  readonly article: number;
  readonly paragraph: number;
  readonly words: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("reword", "insert", "delete", "repeal", "swap", "move", "split"),
  chapter: fc.nat(2),
  article: fc.nat(4),
  paragraph: fc.nat(3),
  words: sentence("."),
});

/** A random law and what some edits made of it. */
export const lawPair: fc.Arbitrary<{
  readonly before: LegalDocument;
  readonly after: LegalDocument;
}> = fc.tuple(law, fc.array(edit, { maxLength: 5 })).map(([model, edits]) => ({
  before: buildLaw(model),
  after: buildLaw(edits.reduce(applyEdit, model)),
}));

/** A random law and what two drafters made of it, each on their own. */
export const lawTriple: fc.Arbitrary<{
  readonly base: LegalDocument;
  readonly ours: LegalDocument;
  readonly theirs: LegalDocument;
}> = fc
  .tuple(law, fc.array(edit, { maxLength: 5 }), fc.array(edit, { maxLength: 5 }))
  .map(([model, own, other]) => ({
    base: buildLaw(model),
    ours: buildLaw(own.reduce(applyEdit, model)),
    theirs: buildLaw(other.reduce(applyEdit, model)),
  }));

function applyEdit(model: Law, change: Edit): Law {
  const at = change.chapter % model.chapters.length;
  return {
    ...model,
    chapters: model.chapters.map((one, index) =>
      index === at ? { ...one, articles: editArticles(one.articles, change) } : one,
    ),
  };
}

function editArticles(articles: readonly ArticleModel[], change: Edit): readonly ArticleModel[] {
  const at = change.article % articles.length;
  const picked = articles[at];
  if (picked === undefined) return articles;
  const others = articles.filter((_, index) => index !== at);
  const fresh: ArticleModel = {
    isDeleted: false,
    paragraphs: [{ text: change.words, points: [], tail: "" }],
  };
  switch (change.kind) {
    case "reword":
      return articles.with(at, { ...picked, paragraphs: rewordParagraph(picked, change) });
    case "split":
      return articles.with(at, {
        ...picked,
        paragraphs: [...picked.paragraphs, ...fresh.paragraphs],
      });
    case "insert":
      return articles.toSpliced(at, 0, fresh);
    case "delete":
      return others.length === 0 ? articles : others;
    case "repeal":
      return articles.with(at, { ...picked, isDeleted: true });
    case "swap":
    case "move":
      return [...others, picked];
  }
}

function rewordParagraph({ paragraphs }: ArticleModel, change: Edit): readonly ParagraphModel[] {
  const at = change.paragraph % paragraphs.length;
  const picked = paragraphs[at];
  if (picked === undefined) return paragraphs;
  return paragraphs.with(at, { ...picked, text: `${picked.text} ${change.words}` });
}
