/**
 * Operations → the sentence of an item, in the modern official wording (forms A to D of docs/spec/amend-generate.md).
 *
 * Clauses stand in the order changed, inserted, added, deleted, explanation. No superfluous commas; numbers in words.
 */
import type { InsertPlace, LabelPath, LabelStep, Operation } from "../../../schemas/amendment.ts";
import { articleOf, isContainerStep, printStep } from "../../path/index.ts";
import { joinList, printCount, printLabels, printTarget, printTargets } from "./targets.ts";

type Kind<Name extends Operation["kind"]> = Extract<Operation, { readonly kind: Name }>;
type Insertion = Kind<"insert">;
type NoteOperation = Kind<"replace-note" | "insert-note" | "delete-note">;

/** The sentence without the mark at its end, and whether a quote or nothing follows it. */
export interface Sentence {
  readonly text: string;
  readonly end: ":" | ".";
}

const RESULT = "sehingga berbunyi sebagai berikut";

/**
 * The sentence of an item whose operations belong together: one article, a run of new units, a container, or an annex.
 * `type` is what the bill calls itself ("Undang-Undang").
 */
export function phraseOperations(operations: readonly Operation[], type: string): Sentence {
  const [only] = operations;
  if (operations.length === 1 && only?.kind === "replace-annex") return phraseAnnex(only, type);
  if (operations.length === 1 && only !== undefined) {
    const simple = phraseAlone(only);
    if (simple !== undefined) return simple;
  }
  const notes = operations.filter(isNote);
  if (notes.length === operations.length) return phraseNotes(notes);
  return phraseArticle(operations, notes);
}

/**
 * The sentence of a bill that changes one article only and has no items (Annex II point 233 a): "Ketentuan Pasal 5 dalam
 * Undang-Undang … diubah sehingga berbunyi sebagai berikut". Undefined where the change is another one.
 */
export function phraseOnlyChange(
  operations: readonly Operation[],
  base: string,
): Sentence | undefined {
  const targets = targetsOf(operations, "replace");
  const article = articleStep(operations);
  if (targets.length === 0 || targets.length < operations.length || article === undefined)
    return undefined;
  const isWhole = targets.every(({ length }) => length === 1);
  const scope = isWhole ? "" : `${printStep(article)} `;
  return quoting(
    `Ketentuan ${printTargets(targets)} dalam ${base} diubah sehingga ${scope}berbunyi sebagai berikut`,
  );
}

/** A10: "Ketentuan dalam Lampiran I diubah sehingga menjadi sebagaimana tercantum dalam Lampiran I yang …". */
function phraseAnnex({ target }: Kind<"replace-annex">, type: string): Sentence {
  const annex = printTarget(target.path);
  return {
    text: `Ketentuan dalam ${annex} diubah sehingga menjadi sebagaimana tercantum dalam ${annex} yang merupakan bagian tidak terpisahkan dari ${shortType(type)} ini`,
    end: ".",
  };
}

// "Peraturan Menteri ini", whichever minister's.
function shortType(type: string): string {
  return /^Peraturan (?:Menteri|Daerah)/u.exec(type)?.[0] ?? type;
}

function phraseAlone(operation: Operation): Sentence | undefined {
  switch (operation.kind) {
    case "replace":
      return operation.target.path.length === 1 && !isContainer(operation.target.path)
        ? quoting(`Ketentuan ${printTarget(operation.target.path)} diubah ${RESULT}`)
        : undefined;
    case "insert":
      return isInsideArticle(operation) ? undefined : quoting(phraseNewUnits(operation));
    case "delete":
      return operation.target.path.length === 1 || isContainer(operation.target.path)
        ? { text: `${printTarget(operation.target.path)} dihapus`, end: "." }
        : undefined;
    case "replace-heading":
      return quoting(`Judul ${printTarget(operation.target.path)} diubah ${RESULT}`);
    case "delete-heading":
      return { text: `Judul ${printTarget(operation.target.path)} dihapus`, end: "." };
    default:
      return undefined;
  }
}

function quoting(text: string): Sentence {
  return { text, end: ":" };
}

function isContainer(path: LabelPath): boolean {
  const last = path.at(-1);
  return last !== undefined && isContainerStep(last);
}

function isNote(operation: Operation): operation is NoteOperation {
  return (
    operation.kind === "replace-note" ||
    operation.kind === "insert-note" ||
    operation.kind === "delete-note"
  );
}

function isInsideArticle({ units }: Insertion): boolean {
  const path = units[0]?.path ?? [];
  return path.length > 1 && !isContainer(path);
}

/** New articles and containers (B1, B2, B5, B6, B8). */
function phraseNewUnits(operation: Insertion): string {
  const { place, units } = operation;
  const steps = units.flatMap(({ path }) => path.at(-1) ?? []);
  const what = countedUnits(steps);
  switch (place.kind) {
    case "between":
      return `Di antara ${printAnchors(place)} disisipkan ${what} ${RESULT}`;
    case "before": {
      const within = place.within === null ? "" : ` dalam ${printTarget(place.within.path)}`;
      return `Sebelum ${printTarget(place.anchor.path)}${within} disisipkan ${what} ${RESULT}`;
    }
    case "after":
      return `Setelah ${printTarget(place.anchor.path)} ditambahkan ${what} ${RESULT}`;
    case "end":
      return `Ketentuan ${printTarget(place.of.path)} ditambahkan ${what} ${RESULT}`;
  }
}

/** "2 (dua) ayat, yakni ayat (2a) dan ayat (2b)". */
function countedUnits(steps: readonly LabelStep[]): string {
  const [first] = steps;
  return `${printCount(steps.length)} ${first?.role ?? ""}, yakni ${printLabels(steps)}`;
}

/** What the anchors have in common is said once: "Bagian Kedua dan Bagian Ketiga Bab IV", "ayat (2) dan ayat (3) Pasal 7". */
function printAnchors({
  first,
  second,
}: Extract<InsertPlace, { readonly kind: "between" }>): string {
  const common = commonLength(first.path, second.path);
  const tail = common === 0 ? "" : ` ${printTarget(first.path.slice(0, common))}`;
  return `${printTarget(first.path.slice(common))} dan ${printTarget(second.path.slice(common))}${tail}`;
}

function commonLength(first: LabelPath, second: LabelPath): number {
  const length = Math.min(first.length, second.length) - 1;
  for (let index = 0; index < length; index += 1) {
    const [known, other] = [first[index], second[index]];
    if (known?.role !== other?.role || known?.number !== other?.number) return index;
  }
  return Math.max(length, 0);
}

/** D1: "Penjelasan ayat (1) dan ayat (2) Pasal 15 diubah sebagaimana tercantum dalam penjelasan." */
function phraseNotes(notes: readonly NoteOperation[]): Sentence {
  const clauses = noteClauses(notes).map(({ words, verb }) => `penjelasan ${words} ${verb}`);
  const text = joinList(clauses, "serta");
  return { text: `${capital(text)} sebagaimana tercantum dalam penjelasan`, end: "." };
}

interface NoteClause {
  readonly words: string;
  readonly verb: "diubah" | "dihapus" | "ditambahkan";
}

function noteClauses(notes: readonly NoteOperation[]): readonly NoteClause[] {
  const verbs = [
    ["replace-note", "diubah"],
    ["insert-note", "ditambahkan"],
    ["delete-note", "dihapus"],
  ] as const;
  return verbs.flatMap(([kind, verb]) => {
    const paths = notes.filter((note) => note.kind === kind).map(({ target }) => target.path);
    return paths.length === 0 ? [] : [{ words: printTargets(paths), verb }];
  });
}

/** Changes inside one article, which is restated whole (A1, A3–A6, B3, B4, B7, C2, C3, D2–D4 and their composites). */
function phraseArticle(
  operations: readonly Operation[],
  notes: readonly NoteOperation[],
): Sentence {
  const article = articleStep(operations);
  const replaced = targetsOf(operations, "replace");
  const deleted = targetsOf(operations, "delete");
  const clauses: string[] = [];
  const noteParts = [...noteClauses(notes)];
  const changed = noteParts.find(({ verb }) => verb === "diubah");
  const isPair =
    replaced.length > 0 &&
    changed !== undefined &&
    operations.every(({ kind }) => kind === "replace" || kind === "replace-note");
  if (isPair && changed !== undefined) {
    // One verb serves both: "Ketentuan ayat (4) Pasal 5 serta penjelasan ayat (1) Pasal 5 diubah".
    clauses.push(`ketentuan ${printTargets(replaced)} serta penjelasan ${changed.words} diubah`);
    noteParts.splice(noteParts.indexOf(changed), 1);
  } else if (replaced.length > 0) {
    clauses.push(`ketentuan ${printTargets(replaced)} diubah`);
  }
  for (const operation of operations)
    if (operation.kind === "insert") clauses.push(insertClause(operation));
  if (deleted.length > 0) clauses.push(`ketentuan ${printTargets(deleted)} dihapus`);
  for (const { words, verb } of noteParts)
    clauses.push(
      verb === "ditambahkan" ? `ditambah penjelasan ${words}` : `penjelasan ${words} ${verb}`,
    );
  const scope = article === undefined ? "" : `${printStep(article)} `;
  const text = joinClauses(clauses, notes.length > 0 && noteParts.length > 0);
  return quoting(`${capital(text)} sehingga ${scope}berbunyi sebagai berikut`);
}

function insertClause(operation: Insertion): string {
  const { place, units } = operation;
  const what = countedUnits(units.flatMap(({ path }) => path.at(-1) ?? []));
  if (place.kind === "between") return `di antara ${printAnchors(place)} disisipkan ${what}`;
  const parent = place.kind === "end" ? place.of.path : [];
  return `ketentuan ${printTarget(parent)} ditambahkan ${what}`;
}

/** Clauses with commas, "dan" before the last, "serta" before an explanation that comes last. */
function joinClauses(clauses: readonly string[], endsInNote: boolean): string {
  const last = clauses.at(-1);
  if (last === undefined || clauses.length === 1) return last ?? "";
  const head = clauses.slice(0, -1);
  // After a list of labels a bare "dan" would read as one label more.
  const endsInList = head.at(-1)?.includes(", yakni ") === true;
  const comma = endsInNote || head.length > 1 || endsInList ? "," : "";
  return `${head.join(", ")}${comma} ${endsInNote ? "serta" : "dan"} ${last}`;
}

function targetsOf(
  operations: readonly Operation[],
  kind: "replace" | "delete",
): readonly LabelPath[] {
  return operations.flatMap((operation) =>
    operation.kind === kind ? [operation.target.path] : [],
  );
}

function articleStep(operations: readonly Operation[]): LabelStep | undefined {
  for (const operation of operations) {
    const path = "target" in operation ? operation.target.path : undefined;
    const found = articleOf(
      path ?? (operation.kind === "insert" ? (operation.units[0]?.path ?? []) : []),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
