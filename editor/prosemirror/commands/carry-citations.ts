/**
 * What cites a unit follows it to its new label.
 *
 *     Pasal 3 becomes Pasal 4:     sebagaimana dimaksud dalam Pasal 3 ayat (2)   →   … dalam Pasal 4 ayat (2)
 *
 * Only a citation that certainly means the unit is written anew. One that may mean it, or a unit that the act does not have
 * and now seems to get, is told and left to a person.
 */
import type { Clause } from "../../../engine/document/index.ts";
import { stepInside, stepOf } from "../../../engine/path/index.ts";
import { referenceResolver } from "../../../engine/reference/index.ts";
import type { Eid } from "../../../schemas/eid.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import type {
  CitedPlace,
  CitedStep,
  ResolvedItem,
  ResolvedReference,
} from "../../../schemas/reference.ts";

/** Words of a clause to be written anew; offsets count in its own text. */
interface CarriedWords {
  readonly at: Clause;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

interface CarriedCitations {
  readonly carried: readonly CarriedWords[];
  /** Clauses with a citation that a person has to look at. */
  readonly open: readonly Clause[];
}

/** What has to be written anew where units get other labels, by their addresses. */
export function carryCitations(
  clauses: readonly Clause[],
  labels: ReadonlyMap<Eid, string>,
  profile: Profile,
): CarriedCitations {
  const units = new Units(clauses, labels, profile);
  const { resolve } = referenceResolver(clauses, profile);
  const carried: CarriedWords[] = [];
  const open = new Set<Clause>();
  for (const at of clauses) {
    for (const reference of resolve(at)) {
      if (reference.act !== null && reference.act.kind !== "self") continue;
      const found = units.carry(reference);
      if (found === "open") open.add(at);
      else carried.push(...found.map((words) => ({ at, ...words })));
    }
  }
  return { carried, open: [...open] };
}

type Words = Omit<CarriedWords, "at">;

class Units {
  readonly #byEid: ReadonlyMap<Eid, Clause>;
  readonly #labels: ReadonlyMap<Eid, string>;
  readonly #profile: Profile;
  /** Roles and numbers that a unit has before or gets after: a citation of one of them may mean it. */
  readonly #touched: ReadonlySet<string>;

  constructor(clauses: readonly Clause[], labels: ReadonlyMap<Eid, string>, profile: Profile) {
    this.#byEid = new Map(clauses.map((clause) => [clause.eid, clause]));
    this.#labels = labels;
    this.#profile = profile;
    this.#touched = new Set(
      [...labels].flatMap(([eid, label]) => {
        const clause = this.#byEid.get(eid);
        const [before, after] = [this.#stepOf(clause), this.#stepOf(clause, label)];
        return [before, after].map((step) => `${step?.role} ${step?.number}`);
      }),
    );
  }

  carry({ reference, items }: ResolvedReference): readonly Words[] | "open" {
    const found = reference.items.map((item, index) => {
      const meant = items[index];
      const places = item.kind === "one" ? [item.place] : [item.first, item.last];
      return this.#carryItem(places, meant);
    });
    return found.includes("open")
      ? "open"
      : found.flatMap((words) => (words === "open" ? [] : words));
  }

  #carryItem(
    places: readonly CitedPlace[],
    meant: ResolvedItem | undefined,
  ): readonly Words[] | "open" {
    if (meant?.kind !== "clause")
      return places.some((place) => this.#isTouched(place)) ? "open" : [];
    const ends = [meant.targets[0], meant.targets.at(-1)];
    return places.flatMap((place, index) => {
      const chain = this.#chainOf(ends[index]);
      return place.steps.flatMap((step) => this.#carryStep(step, chain));
    });
  }

  #isTouched({ path }: CitedPlace): boolean {
    return path.some(({ role, number }) => this.#touched.has(`${role} ${number}`));
  }

  #carryStep(step: CitedStep, chain: readonly Clause[]): readonly Words[] {
    if (step.pointing !== "number") return [];
    const unit = chain.find((clause) => {
      const own = this.#stepOf(clause);
      return own?.role === step.role && own.number === step.number;
    });
    const label = unit === undefined ? undefined : this.#labels.get(unit.eid);
    const number = label === undefined ? undefined : this.#stepOf(unit, label)?.number;
    if (number === undefined) return [];
    const from = step.to - step.label.length;
    // A function, not the string: a label is no pattern of what replaces it.
    return [{ from, to: step.to, words: step.label.replace(step.number, () => number) }];
  }

  /** The unit and those that hold it, from the inside out. */
  #chainOf(eid: Eid | undefined): readonly Clause[] {
    const chain: Clause[] = [];
    let clause = eid === undefined ? undefined : this.#byEid.get(eid);
    while (clause !== undefined) {
      chain.push(clause);
      clause = clause.parent === null ? undefined : this.#byEid.get(clause.parent);
    }
    return chain;
  }

  #stepOf(clause: Clause | undefined, label?: string) {
    if (clause === undefined) return undefined;
    const { node, parent } = clause;
    const named =
      label === undefined ? node : node.type.create({ ...node.attrs, label }, node.content);
    const holder = parent === null ? undefined : this.#byEid.get(parent);
    return holder === undefined
      ? stepOf(named, this.#profile)
      : stepInside(holder.node, named, this.#profile);
  }
}
