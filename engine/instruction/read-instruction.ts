/** Reads one item of a bill as operations. */
import type {
  LabelPath,
  Operation,
  Quote,
  QuotedNote,
  QuotedUnit,
} from "../../schemas/amendment.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { articleOf, changedPaths, isWithin, printPath, rankOf, sameStep } from "../path/index.ts";
import { normalizeSpace } from "../text/index.ts";
import { withoutActs } from "./act-named.ts";
import { parseClauses } from "./clauses.ts";
import { findMiscount } from "./label-series.ts";
import { lex } from "./lex.ts";
import { buildOperations } from "./operations.ts";
import { quotedArticles, quotedParagraphs, quotedPaths, type ReadQuote } from "./quote.ts";
import type { UnmarkedQuote } from "./quote-marks.ts";
import { quotedNote } from "./quoted-note.ts";
import type { ResultClause } from "./result.ts";
import { settleLabels } from "./settle.ts";
import { spelledOtherwise } from "./spelled-labels.ts";
import { namesWords, readWordOperation } from "./words.ts";

/** What an instruction means, or why it is not understood. */
interface InstructionReading {
  readonly operations: readonly Operation[];
  /** The operations that the words alone say, even if the quote contradicts them; empty where the words are not understood. */
  readonly said: readonly Operation[];
  /** A count and the labels that contradict it, to the letter; null where they agree. */
  readonly miscounted: string | null;
  readonly quote: Quote | null;
  readonly unresolved: Problem | null;
  /** The note that the quote holds in the place of units. */
  readonly note?: QuotedNote;
  /** A remark for each damaged label whose reading is certain, and for each that the quote spells otherwise. */
  readonly repairs: readonly Problem[];
}

/** What an instruction quotes, with all that can be wrong with it. */
type QuoteRead = ReadQuote & UnmarkedQuote & { readonly inside?: string | undefined };

/** Wordings that describe a change and leave it to a person to work out its text (docs/spec/amend.md lists them). */
const FREE =
  /rumusannya\s+diubah|dengan\s+tidak\s+mengacu|dengan\s+substansi\s+yang|dengan\s+penyempurnaan|alinea|konsiderans|dasar\s+hukum|(?<!\)\s)DIKTUM(?!\s+(?:ke|pertama))|nomor\s+urut/iu;

/** The meaning of the words of an instruction in view of what it quotes. Never throws. */
export function readInstruction(
  source: string,
  quote: QuoteRead,
  profile: Profile,
): InstructionReading {
  const text = normalizeSpace(source);
  const free = FREE.exec(text)?.[0];
  if (free !== undefined) return notUnderstood(problem("amend/free-form", { words: free }));
  const wording = namesWords(text)
    ? readWordChange(text)
    : readClauses(withoutActs(text, profile), quote.units, profile);
  const said = wording.kind === "unclear" ? [] : wording.operations;
  const note = wording.kind === "unclear" ? undefined : noteIn(wording, quote, profile);
  const wrong = faultOfQuote(note === undefined ? quote : { ...quote, stray: undefined });
  if (wrong !== undefined) return notUnderstood(wrong, said);
  if (wording.kind === "unclear")
    return { ...notUnderstood(wording.problem), miscounted: wording.miscounted };
  const contradiction =
    checkTwice(said) ??
    checkScope(said, wording.scope) ??
    (note === undefined ? checkQuote(said, wording.result, quote.units) : undefined);
  if (contradiction !== undefined) return notUnderstood(contradiction, said);
  const extent = extentOf(quote.units, wording.scope);
  return {
    operations: said,
    said,
    miscounted: null,
    quote: quote.units.length === 0 ? null : { extent, units: quote.units },
    unresolved: null,
    ...(note === undefined ? {} : { note }),
    repairs: wording.repairs,
  };
}

/** The note that a quote of texts alone gives for the one unit whose explanation the words change. */
function noteIn(
  { operations, scope, result }: Wording & { readonly kind: "read" },
  { texts }: QuoteRead,
  profile: Profile,
): QuotedNote | undefined {
  const [operation, ...more] = operations;
  const isNote = operation?.kind === "replace-note" || operation?.kind === "insert-note";
  if (!isNote || more.length > 0 || scope.length > 0 || result.kind !== "quote") return undefined;
  return quotedNote(operation.target, texts, profile);
}

/** Why nothing can be said of what an instruction quotes. */
function faultOfQuote({ omits, stray, inside, unbalanced }: QuoteRead): Problem | undefined {
  if (omits !== undefined) return problem("amend/quote-omits", { unit: omits });
  if (stray !== undefined) return problem("amend/quote-not-structure", { words: stray });
  if (inside !== undefined) return problem("amend/quote-holds-instruction", { words: inside });
  return unbalanced === undefined
    ? undefined
    : problem("amend/marks-unbalanced", { words: unbalanced.slice(0, 80) });
}

/** A reading that says only why there is none; `said` is what the words say where it is known. */
export function notUnderstood(found: Problem, said: readonly Operation[] = []): InstructionReading {
  return { operations: [], said, miscounted: null, quote: null, unresolved: found, repairs: [] };
}

/** The words of an instruction by themselves. */
type Wording =
  | {
      readonly kind: "read";
      readonly operations: readonly Operation[];
      readonly scope: readonly LabelPath[];
      readonly result: Pick<ResultClause, "kind">;
      readonly repairs: readonly Problem[];
    }
  | {
      readonly kind: "unclear";
      readonly problem: Problem;
      readonly miscounted: string | null;
    };

function unclear(found: Problem, miscounted: string | null = null): Wording {
  return { kind: "unclear", problem: found, miscounted };
}

function readWordChange(text: string): Wording {
  const operation = readWordOperation(text);
  return operation === undefined
    ? unclear(problem("amend/free-form", { words: text.slice(0, 80) }))
    : { kind: "read", operations: [operation], scope: [], result: { kind: "none" }, repairs: [] };
}

function readClauses(plain: string, units: readonly QuotedUnit[], profile: Profile): Wording {
  const settled = settleLabels(lex(plain), {
    articles: new Set(quotedArticles(units, profile).map(({ number }) => number)),
    paragraphs: quotedParagraphs(units, profile),
  });
  if (settled.damaged !== undefined)
    return unclear(problem("amend/damaged-label", { label: settled.damaged }));
  const parse = parseClauses(settled.tokens);
  if (parse.kind === "stopped") {
    const rest = plain.slice(Number.isFinite(parse.from) ? parse.from : 0).slice(0, 80);
    return unclear(problem("amend/not-understood", { rest: rest === "" ? plain : rest }));
  }
  const built = buildOperations(parse.value, { paths: quotedPaths(units) });
  if (built.kind === "unclear") {
    const span = findMiscount(parse.value.clauses);
    return unclear(built.problem, span === undefined ? null : plain.slice(span.from, span.to));
  }
  const repairs = settled.repairs.map(({ label, read }) =>
    problem("amend/label-repaired", { label, read }),
  );
  const { operations, scope } = built;
  const spelled = spelledOtherwise(settled.tokens, units, profile);
  const told = [...repairs, ...spelled];
  return { kind: "read", operations, scope, result: parse.value.result, repairs: told };
}

// The problem where one operation of a kind names a unit and another the unit around it. In "Pasal 5, ayat (2) dihapus" the
// comma leaves open whether the whole article is deleted or only its paragraph.
function checkTwice(operations: readonly Operation[]): Problem | undefined {
  const inner = operations.find((operation) =>
    operations.some(
      (other) =>
        other !== operation &&
        other.kind === operation.kind &&
        other.kind !== "insert" &&
        operation.kind !== "insert" &&
        other.target.path.length < operation.target.path.length &&
        isWithin(operation.target.path, other.target.path),
    ),
  );
  return inner === undefined
    ? undefined
    : problem("amend/unclear-target", { target: printPath(firstPath(inner)) });
}

// The problem where the result names an article that no clause changes. In "Ketentuan Pasal 114 ayat (2) diubah, sehingga
// keseluruhan Pasal 112 berbunyi" one of the two numbers is a slip.
function checkScope(
  operations: readonly Operation[],
  scope: readonly LabelPath[],
): Problem | undefined {
  const paths = operations.flatMap(changedPaths);
  const named = paths.map(articleOf);
  const other = scope.find((path) => {
    const article = articleOf(path);
    if (article === undefined) return false;
    if (!named.some((own) => own !== undefined && sameStep(own, article))) return true;
    return !paths.some((own) => isWithin(own, path) || isWithin(path, own));
  });
  return other === undefined
    ? undefined
    : problem("amend/unclear-target", { target: printPath(other) });
}

function checkQuote(
  operations: readonly Operation[],
  result: Pick<ResultClause, "kind">,
  units: readonly QuotedUnit[],
): Problem | undefined {
  const [unit] = units;
  const [operation] = operations;
  if (result.kind === "quote" && unit === undefined)
    return problem("amend/quote-missing", {
      target: operation === undefined ? "" : printPath(firstPath(operation)),
    });
  if (result.kind !== "quote" && unit !== undefined && !showsDeleted(operations, units))
    return problem("amend/quote-not-announced", { unit: printPath(unit.path) });
  return undefined;
}

// Whether all that is quoted is what the operations delete. Some bills print, behind "Pasal 87 dihapus.", the heading of
// Pasal 87 with nothing but "Dihapus." under it.
function showsDeleted(operations: readonly Operation[], units: readonly QuotedUnit[]): boolean {
  return units.every(({ path }) =>
    operations.some(({ kind, ...operation }) => {
      if (kind !== "delete" || !("target" in operation)) return false;
      return isWithin(operation.target.path, path) && isWithin(path, operation.target.path);
    }),
  );
}

function firstPath(operation: Operation): LabelPath {
  return changedPaths(operation)[0] ?? [];
}

// Whether the quote holds whole articles or only parts. Parts are quoted where the result names them ("sehingga Pasal 11 ayat
// (1) dan ayat (3) berbunyi") or where the quote itself begins with a paragraph or an item.
function extentOf(units: readonly QuotedUnit[], scope: readonly LabelPath[]): Quote["extent"] {
  const isPart = units.some(({ path }) => path[0] !== undefined && rankOf(path[0]) > 9);
  const namesPart = scope.some((path) => {
    const last = path.at(-1);
    return last !== undefined && rankOf(last) > 9 && isOfQuoted(path, units);
  });
  return isPart || namesPart ? "parts" : "whole";
}

function isOfQuoted(path: LabelPath, units: readonly QuotedUnit[]): boolean {
  const [article] = path;
  return units.some(
    (unit) =>
      isWithin(path, unit.path) ||
      (article !== undefined && unit.path[0] !== undefined && sameStep(article, unit.path[0])),
  );
}
