/**
 * Tells whether a line of an official text has the words of an instruction. Intake asks this to find instructions among
 * lines; what an instruction does is read later, by read-instruction.ts with the same lexer.
 */
import { printStep } from "../path/index.ts";
import { alternatives } from "../text/index.ts";
import { unitRows } from "../wording/index.ts";
import { unitSpelling, unitWord, unitWordsAt } from "../wording/read/index.ts";
import { lex } from "./lex.ts";
import { stepOfToken } from "./places.ts";
import type { Token, UnitToken } from "./tokens.ts";
import { ACTIVE_VERBS, CHANGE_VERBS, INSERT_VERBS, PASSIVE_VERBS } from "./verbs.ts";
import { OPENING_WORDS } from "./vocabulary.ts";

export { DELETE_VERBS, PASSIVE_VERBS } from "./verbs.ts";

const ARTICLE = `(?:${unitWord("pasal")})`;
// Print may part the prefix from the verb: "di ubah".
const BEHIND = PASSIVE_VERBS.map((verb) => verb.replace(/^di/u, "[Dd]i\\s?")).join("|");

/** What an instruction begins with: the word of a unit, an anchor, an active verb. */
const OPENING = new RegExp(
  String.raw`^(?:Ketentuan(?=${unitWordsAt("article", "paragraph", "item")})|(?:${OPENING_WORDS}|${ARTICLE}\s+\S.*(?:${BEHIND})|(?=\p{Lu})(?:${unitWordsAt("annex", "container")})|Setelah|Sebelum|Sesudah|${alternatives(ACTIVE_VERBS.map((verb) => `M${verb.slice(1)}`))}|Seluruh|Substansi|Semua|Pada|Dalam|Diubahnya)(?!\p{L}))`,
  "u",
);
/** What an instruction that has lost its number may begin with: a title begins like the others. */
const OPENING_ALONE = new RegExp(
  String.raw`^(?:Ketentuan(?=${unitSpelling("pasal")}|${unitSpelling("ayat")})|(?:${OPENING_WORDS}|${ARTICLE})(?!\p{L}))`,
  "u",
);
/** Norms that begin with the same words as instructions but are none. */
const NORM =
  /^Ketentuan\s+(?:lebih lanjut|pelaksanaan|peraturan perundang|sebagaimana|mengenai(?!\s+judul)|tentang)|^(?:Dalam hal|Pada saat|Semua peraturan)/u;
/** An instruction that changes only the note: "Ketentuan Pasal 5 tetap dengan perubahan penjelasan". */
const STAYS = new RegExp(
  String.raw`^(?:Ketentuan\s)?${ARTICLE}\s\S+(?:\sayat\s\(\S+\))?\s(?:substansi\s)?tetap(?!\p{L})`,
  "u",
);

// Of active verbs only the first word of a sentence counts, because norms use them too ("wajib menghapus").
const VERBS: ReadonlySet<string> = new Set([...PASSIVE_VERBS, "menyisipkan", "diadakan"]);
const OBJECTS: ReadonlySet<string> = new Set([
  ...unitRows.map(({ role }) => role),
  "penjelasan",
  "penjelasannya",
]);

/** Whether a line may begin an instruction; without a number in front fewer words may. */
export function mayOpenInstruction(text: string, isNumbered: boolean): boolean {
  return (isNumbered ? OPENING : OPENING_ALONE).test(text) && !NORM.test(text);
}

/** Whether a sentence says what an instruction says: a verb of instructions, and a unit to which it is done. */
export function isInstruction(text: string): boolean {
  if (STAYS.test(text)) return true;
  const tokens = lex(text);
  const words = tokens.map((token) => (token.kind === "word" ? token.word : ""));
  const isVerb = (word: string, at: number): boolean =>
    VERBS.has(word) ||
    (word === "menjadi" && words[at + 1] === "berbunyi") ||
    (at === 0 && ACTIVE_VERBS.includes(word) && tokens.some(({ kind }) => kind === "unit")) ||
    (word === "berbunyi" && words.slice(0, at).includes("sehingga"));
  const hasObject =
    tokens.some(({ kind }) => kind === "unit") || words.some((word) => OBJECTS.has(word));
  return hasObject && words.some(isVerb);
}

/** Whether a sentence says that something is restated, without saying what: "Ketentuan diubah sehingga berbunyi:". */
export function restatesUnnamed(text: string): boolean {
  const words = lex(text).map((token) => (token.kind === "word" ? token.word : ""));
  const [first, verb = ""] = words;
  return first === "ketentuan" && CHANGE_VERBS.includes(verb) && words.includes("berbunyi");
}

/**
 * The labels of whole articles that an instruction says it quotes, so that they must follow it: "Pasal 16A". The rest of the
 * instruction need not be understood; a label that scanning has damaged says nothing.
 */
export function announcedArticles(text: string): readonly string[] {
  const tokens = lex(text);
  const found = tokens.filter(
    (token, at) => isArticle(token) && (isRestated(tokens, at) || isInserted(tokens, at)),
  );
  return [
    ...new Set(
      found.flatMap((token) =>
        token.kind === "unit" && isSure(token) ? [printStep(stepOfToken(token))] : [],
      ),
    ),
  ];
}

// Whether a label is certain. "Pasal 4O" may be Pasal 40: an inserted label that ends in I or O looks like a digit.
function isSure({ isDamaged, readings: [first] }: UnitToken): boolean {
  return !(isDamaged || /\d[IO]$/u.test(first));
}

const RESULT: ReadonlySet<string> = new Set(["sehingga", "dan", "menjadi"]);

function isArticle(token: Token): boolean {
  return token.kind === "unit" && token.role === "pasal";
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === "word" ? token.word : "";
}

// "sehingga Pasal 5 [menjadi] berbunyi", "Ketentuan Pasal 5[,] diubah … berbunyi"
function isRestated(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1);
  const isResult =
    next === "berbunyi" || (next === "menjadi" && wordAt(tokens, at + 2) === "berbunyi");
  if (isResult) return RESULT.has(wordAt(tokens, at - 1));
  const token = tokens[at + 1];
  const verbAt = token?.kind === "mark" && token.mark === "," ? at + 2 : at + 1;
  const isWhole = at === 1 && wordAt(tokens, 0) === "ketentuan";
  return (
    isWhole &&
    CHANGE_VERBS.includes(wordAt(tokens, verbAt)) &&
    tokens.slice(verbAt).some((_, index) => ANNOUNCES.has(wordAt(tokens, verbAt + index)))
  );
}

const ANNOUNCES: ReadonlySet<string> = new Set(["berbunyi", "berikut"]);
const ENDS_LIST: ReadonlySet<string> = new Set(["sehingga", "yang", "di", "di-antara"]);

// "disisipkan 2 (dua) pasal, yakni Pasal 5A dan Pasal 5B": what stands behind "yakni", up to what these lead to.
function isInserted(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).map((token) => (token.kind === "word" ? token.word : ""));
  const namely = before.lastIndexOf("yakni");
  const isListed = namely !== -1 && !before.slice(namely).some((word) => ENDS_LIST.has(word));
  const verb = before.findLastIndex((word) => INSERT_VERBS.includes(word));
  return isListed && verb !== -1 && verb < namely && before.slice(verb, namely).includes("pasal");
}
