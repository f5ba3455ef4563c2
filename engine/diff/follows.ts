/**
 * Clauses whose words changed only because clauses that they cite got another number.
 *
 * Citations are read and resolved by engine/reference, in each text as it stands. A citation follows if it means a clause of
 * its own text before, and after the change means the clause that continues that one.
 *
 *     Pasal 5 became Pasal 6:   "menurut Pasal 5 ayat (1)" → "menurut Pasal 6 ayat (1)"     follows
 *                               "menurut Pasal 5 ayat (1)" → "menurut Pasal 7 ayat (1)"     a real change
 *                               "menurut Pasal 5 KUHP"     → "menurut Pasal 6 KUHP"         a real change: another act's
 *
 * Where this cannot be told for certain, the change counts as a real one.
 */
import type { Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type {
  CitedItem,
  CitedStep,
  ResolvedItem,
  ResolvedReference,
} from "../../schemas/reference.ts";
import type { ClauseAlignment } from "../align/index.ts";
import type { Clause } from "../document/index.ts";
import { type ReferenceResolver, referenceResolver } from "../reference/index.ts";
import { itemAt, parseOrdinal } from "../text/index.ts";
import { clauseTree } from "./tree.ts";

/** Whether one clause of the text before is continued by one of the text after. */
type Continues = (before: Eid, after: Eid) => boolean;

/**
 * A test that tells whether the words of two paired clauses changed only by renumbering. It answers the same with the sides
 * exchanged. It reads no citation where other words than numbers changed, and builds its resolvers when first asked.
 */
export function followTest(
  before: readonly Clause[],
  after: readonly Clause[],
  alignment: ClauseAlignment,
  profiles: { readonly before: Profile; readonly after: Profile },
): (known: Clause, now: Clause) => boolean {
  const continues = continuationTest(before, after, alignment);
  return (known, now) => {
    if (!differInNumbersOnly(known.ownText, now.ownText)) return false;
    const cited = resolverOf(before, profiles.before).resolve(known);
    const citing = resolverOf(after, profiles.after).resolve(now);
    return (
      cited.length === citing.length &&
      restOf(known.ownText, cited) === restOf(now.ownText, citing) &&
      cited.every((one, index) => citesTheSame(one, itemAt(citing, index), continues))
    );
  };
}

/** Whether a pair is one to one. Of a clause that was divided or united no single clause is the one that was cited. */
function continuationTest(
  before: readonly Clause[],
  after: readonly Clause[],
  { afterOf, groups }: ClauseAlignment,
): Continues {
  const grouped = new Set(groups.flatMap((group) => group.before));
  const [known, now] = [clauseTree(before).placeOf, clauseTree(after).placeOf];
  return (one, other) => {
    const place = known.get(one);
    return place !== undefined && !grouped.has(place) && afterOf[place] === now.get(other);
  };
}

const resolvers = new WeakMap<
  readonly Clause[],
  { readonly profile: Profile; readonly resolver: Pick<ReferenceResolver, "resolve"> }
>();

/** The resolver of a text; what a clause cites is resolved once. */
function resolverOf(
  clauses: readonly Clause[],
  profile: Profile,
): Pick<ReferenceResolver, "resolve"> {
  const known = resolvers.get(clauses);
  if (known?.profile === profile) return known.resolver;
  const { resolve } = referenceResolver(clauses, profile);
  const resolved = new WeakMap<Clause, readonly ResolvedReference[]>();
  const resolver = {
    resolve: (clause: Clause) => {
      const found = resolved.get(clause) ?? resolve(clause);
      resolved.set(clause, found);
      return found;
    },
  };
  resolvers.set(clauses, { profile, resolver });
  return resolver;
}

/** Whether two texts differ only in words that can be numbers. The test is cheap and rules out nearly every pair. */
function differInNumbersOnly(before: string, after: string): boolean {
  const { from, end } = commonEnds(before, after);
  const words = before.slice(from, before.length - end).split(" ");
  const others = after.slice(from, after.length - end).split(" ");
  return (
    words.length === others.length &&
    words.every(
      (word, index) => word === others[index] || (isNumber(word) && isNumber(others[index])),
    )
  );
}

/** How many signs two texts have in common at the beginning and at the end, counted in whole words. */
function commonEnds(
  before: string,
  after: string,
): { readonly from: number; readonly end: number } {
  const most = Math.min(before.length, after.length);
  let [from, end] = [0, 0];
  for (let at = 0; at < most && before[at] === after[at]; at += 1)
    if (before[at] === " ") from = at + 1;
  for (let at = 1; at <= most - from && before.at(-at) === after.at(-at); at += 1)
    if (before.at(-at) === " ") end = at;
  return { from, end };
}

/** Whether a word can be a number: it has a digit, or is one or two letters, a Roman number or an ordinal, with its marks. */
function isNumber(word = ""): boolean {
  return (
    /\d|^\P{L}*(?:\p{L}{1,2}|[IVXLC]+)\P{L}*$/u.test(word) ||
    parseOrdinal(word.replace(/\P{L}+/gu, "")) !== undefined
  );
}

// Stands for a cited number. No text of a document holds this character.
const GAP = "\u0000";

/** The text with GAP in place of each number by which it cites a unit. */
function restOf(text: string, references: readonly ResolvedReference[]): string {
  let rest = "";
  let done = 0;
  for (const step of references.flatMap(({ reference }) => reference.items.flatMap(stepsOf))) {
    if (step.pointing !== "number") continue;
    rest += text.slice(done, step.to - step.label.length) + GAP;
    done = step.to;
  }
  return rest + text.slice(done);
}

function stepsOf(item: CitedItem): readonly CitedStep[] {
  return item.kind === "one" ? item.place.steps : [...item.first.steps, ...item.last.steps];
}

function citesTheSame(
  { reference: { items }, items: targets }: ResolvedReference,
  { reference: { items: others }, items: partners }: ResolvedReference,
  continues: Continues,
): boolean {
  return (
    items.length === others.length &&
    items.every((item, index) => {
      const spelling = compareSpellings(stepsOf(item), stepsOf(itemAt(others, index)));
      if (spelling === "rewritten") return false;
      const [target, partner] = [itemAt(targets, index), itemAt(partners, index)];
      // Where both citations mean no clause of their texts, they are the same only if they are spelled the same.
      if (target.kind !== "clause" && partner.kind !== "clause") return spelling === "same";
      return meansTheSame(target, partner, continues);
    })
  );
}

/** Whether two citations are spelled the same, differ in their numbers only, or are written in another way ("ayat 2", "ayat (2)"). */
function compareSpellings(
  steps: readonly CitedStep[],
  others: readonly CitedStep[],
): "same" | "renumbered" | "rewritten" {
  if (steps.length !== others.length) return "rewritten";
  let spelling: "same" | "renumbered" = "same";
  for (const [index, step] of steps.entries()) {
    const other = itemAt(others, index);
    if (step.label === other.label) continue;
    if (step.number === other.number || marksOf(step) !== marksOf(other)) return "rewritten";
    spelling = "renumbered";
  }
  return spelling;
}

function marksOf({ label }: CitedStep): string {
  return label.replace(/[\p{L}\p{N}]+/gu, "");
}

/** Whether the clauses that one citation means are continued by those of the other. Of a range only its ends are compared. */
function meansTheSame(one: ResolvedItem, other: ResolvedItem, continues: Continues): boolean {
  if (one.kind !== "clause" || other.kind !== "clause") return false;
  return ([0, -1] as const).every((end) => {
    const [known, now] = [one.targets.at(end), other.targets.at(end)];
    return known !== undefined && now !== undefined && continues(known, now);
  });
}
