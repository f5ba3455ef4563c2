/**
 * Instructions of older acts that change words and restate nothing.
 *
 *     Pada Pasal 7 ayat (1), kata-kata "X" diubah menjadi "Y".
 *     perkataan "X" yang terletak di antara perkataan "A" dengan perkataan "B" dalam Pasal 9 dihapus
 *     Pada Pasal 3, di antara kata "A" dan kata "B" disisipkan kata "X"
 */
import type {
  LabelPath,
  Occurrence,
  Operation,
  Target,
  WordPlace,
} from "../../schemas/amendment.ts";
import { articleOf } from "../path/index.ts";
import { alternatives } from "../text/index.ts";
import { lex } from "./lex.ts";
import { completeList } from "./places.ts";
import { TokenReader } from "./token-reader.ts";
import { DELETE_VERBS, INSERT_VERBS } from "./verbs.ts";

const NOUN = "(?:kata-kata|kata|frasa|frase|perkataan|istilah|kalimat|singkatan)";
const BETWEEN = `(?: ?,? ?(?:yang terletak )?di ?antara ${NOUN} «(?<before>\\d+)» (?:dan|dengan) ${NOUN} «(?<after>\\d+)»)?`;
const LEAD = "^(?:(?:pada|dalam|ketentuan) )?(?<lead>[^«]*?)";
const INSIDE = "(?: (?:dalam|pada) (?<inside>[^«]*?))?";
const ALL = "(?:(?<all>tiap-tiap|semua|setiap|seluruh) )?";
const BY = `(?:diubah menjadi|diganti dengan|diganti menjadi|harus dibaca|dibaca)(?: ${NOUN})?`;

const CHANGED = new RegExp(
  `${LEAD},? ?${ALL}${NOUN} «(?<words>\\d+)»${BETWEEN}${INSIDE},? ${BY} ?«(?<by>\\d+)»[.;]?$`,
  "iu",
);
const DELETED = new RegExp(
  `${LEAD},? ?${ALL}${NOUN} «(?<words>\\d+)»${BETWEEN}${INSIDE},? (?:${alternatives(DELETE_VERBS)})[.;]?$`,
  "iu",
);
const INSERTED = new RegExp(
  `${LEAD},? ?di ?antara ${NOUN} «(?<before>\\d+)» dan ${NOUN} «(?<after>\\d+)»${INSIDE},? (?:${alternatives(INSERT_VERBS)}) ${NOUN} «(?<words>\\d+)»[.;]?$`,
  "iu",
);
const APPENDED = new RegExp(
  `${LEAD},? ?pada akhir kalimat ${INSIDE},? ?(?:${alternatives(INSERT_VERBS)}) ${NOUN} «(?<words>\\d+)»[.;]?$`,
  "iu",
);

/** Whether an instruction quotes words, so that it is read here and nowhere else. */
export function namesWords(text: string): boolean {
  return new RegExp(`(?<!\\p{L})${NOUN}\\s+["“]`, "iu").test(text);
}

/** The operation on words that an instruction is; undefined where it is written in another way. */
export function readWordOperation(text: string): Operation | undefined {
  const quoted: string[] = [];
  const plain = text.replaceAll(/["“]([^"“”]*)["”]/gu, (_, words: string) => {
    quoted.push(words);
    return `«${quoted.length - 1}»`;
  });
  const said = (index: string | undefined): string =>
    index === undefined ? "" : (quoted[Number(index)] ?? "");
  const match = CHANGED.exec(plain) ?? DELETED.exec(plain);
  if (match?.groups !== undefined) {
    const { lead, inside, all, words, by, before, after } = match.groups;
    const target = targetNamed(inside ?? lead ?? "");
    if (target === undefined) return undefined;
    const occurrence: Occurrence = all === undefined ? "only" : "all";
    const between: WordPlace | null =
      before === undefined ? null : { kind: "between", before: said(before), after: said(after) };
    return { kind: "replace-words", target, words: said(words), by: said(by), occurrence, between };
  }
  return readInsertedWords(plain, said);
}

function readInsertedWords(
  plain: string,
  said: (index: string | undefined) => string,
): Operation | undefined {
  const between = INSERTED.exec(plain)?.groups;
  const appended = APPENDED.exec(plain)?.groups;
  const groups = between ?? appended;
  const target = targetNamed(groups?.["inside"] ?? groups?.["lead"] ?? "");
  if (groups === undefined || target === undefined) return undefined;
  const place: WordPlace =
    between === undefined
      ? { kind: "end" }
      : { kind: "between", before: said(between["before"]), after: said(between["after"]) };
  return { kind: "insert-words", target, words: said(groups["words"]), place };
}

function targetNamed(text: string): Target | undefined {
  const reader = new TokenReader(lex(text.replace(/,\s*$/u, "")));
  reader.takeAny(["ketentuan"]);
  const places = reader.readPlaces();
  if (!reader.isDone || places.some(({ isNote }) => isNote)) return undefined;
  const [place, ...more] = completeList(places) ?? [];
  if (place === undefined || more.length > 0) return undefined;
  const path: LabelPath = place.path;
  return articleOf(path) === undefined ? undefined : { path, eid: null };
}
