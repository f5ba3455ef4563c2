/**
 * Clauses whose words changed only because clauses that they cite got another number.
 *
 * Citations are read and resolved by engine/reference, in each text as it stands. One follows where it means a clause of its
 * own text and, afterwards, the clause that continues it.
 *
 *     Pasal 5 became Pasal 6:   "menurut Pasal 5 ayat (1)" → "menurut Pasal 6 ayat (1)"     follows
 *                               "menurut Pasal 5 ayat (1)" → "menurut Pasal 7 ayat (1)"     a real change
 *                               "menurut Pasal 5 KUHP"     → "menurut Pasal 6 KUHP"         a real change: another act's
 *
 * What cannot be told for certain is a real change.
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
 * Whether the words of a pair of clauses changed only by the renumbering. The same answer with the sides exchanged. Reads
 * no citation where words changed that are no numbers; builds what it needs when it is first asked.
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

/** A clause that was divided or united goes on as several: none of them is the one that was cited. */
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

/** Whether two texts have the same words but for such as can be numbers. Cheap, and it turns away nearly every pair. */
function differInNumbersOnly(before: string, after: string): boolean {
  const [words, others] = [before.split(" "), after.split(" ")];
  return (
    words.length === others.length &&
    words.every(
      (word, index) => word === others[index] || (isNumber(word) && isNumber(others[index])),
    )
  );
}

/** A figure, one or two letters, a Roman number or an ordinal, with its marks. */
function isNumber(word = ""): boolean {
  return (
    /\d|^\P{L}*(?:\p{L}{1,2}|[IVXLC]+)\P{L}*$/u.test(word) ||
    parseOrdinal(word.replace(/\P{L}+/gu, "")) !== undefined
  );
}

// Stands in no text of a document.
const GAP = "\u0000";

/** A text with a gap for each number by which it cites a unit. */
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
      // What means no clause of these texts is the same citation as long as it is the same text.
      if (target.kind !== "clause" && partner.kind !== "clause") return spelling === "same";
      return meansTheSame(target, partner, continues);
    })
  );
}

/** Whether two citations are spelled alike: to the letter, but for their numbers, or in another way ("ayat 2", "ayat (2)"). */
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

/** A range is cited by its ends: what was inserted between them is cited as well. */
function meansTheSame(one: ResolvedItem, other: ResolvedItem, continues: Continues): boolean {
  if (one.kind !== "clause" || other.kind !== "clause") return false;
  return ([0, -1] as const).every((end) => {
    const [known, now] = [one.targets.at(end), other.targets.at(end)];
    return known !== undefined && now !== undefined && continues(known, now);
  });
}
