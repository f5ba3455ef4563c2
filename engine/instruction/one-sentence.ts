/**
 * Amendments of the old style: one sentence names all articles that change, and behind it they are printed as they shall read.
 *
 *     … mengubah Pasal 5 Ayat (1), Pasal 7, dan Pasal 17 ayat (2) dan (3) Undang-Undang Dasar … sehingga selengkapnya menjadi
 *     berbunyi sebagai berikut:
 *     ### Pasal 5        printed with paragraph (1) alone: the others stay
 *     ### Pasal 7        printed as a whole
 *
 * Each article gives one instruction. Where the sentence only says "dan/atau menambah", it does not tell which articles are
 * new or where they stand, so new articles are refused.
 */
import { Fragment, type Node } from "prosemirror-model";
import type { AmendedAct, Instruction, LabelPath, Operation } from "../../schemas/amendment.ts";
import { legalSchema } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { type Clause, inlineText } from "../document/index.ts";
import { articleOf, fromArticle, printPath, sameStep, stepOf } from "../path/index.ts";
import { normalizeSpace } from "../text/index.ts";
import { actsIn, readAmendedAct, withoutActs } from "./act-named.ts";
import { lex } from "./lex.ts";
import { completeList } from "./places.ts";
import { TokenReader } from "./token-reader.ts";

const { textBlock } = legalSchema.nodes;

const SENTENCE =
  /\smengubah\s(Pasal\s.*\ssehingga\sselengkapnya(?:\smenjadi)?\sberbunyi\ssebagai\sberikut\s?:?)$/u;
/** What such an act says of itself behind the last article. */
const CLOSING = /^(?:Naskah perubahan ini|Perubahan tersebut diputuskan)/u;

interface OneSentence {
  readonly act: AmendedAct;
  readonly instructions: readonly Instruction[];
}

/** The instructions of an act that amends in one sentence; undefined where it does not, or not in a way that is understood. */
export function readOneSentence(
  clauses: readonly Clause[],
  profile: Profile,
): OneSentence | undefined {
  const preamble = clauses.find(({ kind }) => kind === "preamble");
  const sentence = SENTENCE.exec(normalizeSpace(preamble?.ownText ?? ""))?.[1];
  if (sentence === undefined) return undefined;
  const act = readAmendedAct(preamble?.eid ?? "", sentence, [], profile);
  const paths = act === null ? undefined : namedPaths(sentence, profile);
  if (act === null || paths === undefined) return undefined;
  const articles = clauses.filter(({ kind, eid }) => kind === "article" && !eid.includes("__"));
  const instructions = articles.map((article) => instructionFor(article, paths, act, profile));
  return instructions.some((one) => one === undefined)
    ? undefined
    : { act, instructions: instructions.filter((one) => one !== undefined) };
}

function namedPaths(sentence: string, profile: Profile): readonly LabelPath[] | undefined {
  const [act] = actsIn(sentence, profile);
  const list = act === undefined ? sentence : withoutActs(sentence, profile);
  const reader = new TokenReader(lex(list.replace(/\ssehingga\s.*$/u, "")));
  const places = reader.readPlaces();
  return reader.isDone ? completeList(places)?.map(({ path }) => path) : undefined;
}

function instructionFor(
  { node, eid, label }: Clause,
  paths: readonly LabelPath[],
  act: AmendedAct,
  profile: Profile,
): Instruction | undefined {
  const step = stepOf(node, profile);
  const named = paths.filter((path) => {
    const article = articleOf(path);
    return step !== undefined && article !== undefined && sameStep(article, step);
  });
  if (step === undefined || named.length === 0) return undefined;
  const operations = named.map(
    (path): Operation => ({ kind: "replace", target: { path, eid: null } }),
  );
  const isPart = named.some((path) => fromArticle(path).length > 1);
  return {
    item: eid,
    label,
    text: named.map(printPath).join(", "),
    act,
    operations,
    quote: {
      extent: isPart ? "parts" : "whole",
      units: [{ path: [step], at: eid, node: withoutClosing(node) }],
    },
    notes: [],
    unresolved: null,
    remarks: [],
  };
}

function withoutClosing(article: Node): Node {
  const children = [...article.children];
  const last = children.at(-1);
  if (last === undefined) return article;
  if (last.type === textBlock) {
    const first = children.findIndex(
      (child) => child.type === textBlock && CLOSING.test(inlineText(child)),
    );
    return first === -1 ? article : article.copy(Fragment.fromArray(children.slice(0, first)));
  }
  return article.copy(article.content.replaceChild(children.length - 1, withoutClosing(last)));
}
