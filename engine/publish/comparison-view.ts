/** Both sides of a comparison and what happened between them, to be asked while walking either text. */
import type { ClauseChange, DocumentDiff } from "../../schemas/change.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Clause } from "../document/index.ts";

/** Answers, from both sides and the changes between them, what a walk over the text asks. */
export class ComparisonView {
  readonly #changeBefore = new Map<Eid, ClauseChange>();
  readonly #changeAfter = new Map<Eid, ClauseChange>();
  readonly #before: ReadonlyMap<Eid, Clause>;
  readonly #after: ReadonlyMap<Eid, Clause>;
  readonly #childrenBefore: ReadonlyMap<Eid | null, readonly Clause[]>;
  readonly #childrenAfter: ReadonlyMap<Eid | null, readonly Clause[]>;
  readonly #leavers: ReadonlyMap<Eid | null, readonly Leaver[]>;

  constructor(
    diff: Pick<DocumentDiff, "changes">,
    before: readonly Clause[],
    after: readonly Clause[],
  ) {
    for (const change of diff.changes) {
      for (const eid of change.before) this.#changeBefore.set(eid, change);
      for (const eid of change.after) this.#changeAfter.set(eid, change);
    }
    this.#before = new Map(before.map((clause) => [clause.eid, clause]));
    this.#after = new Map(after.map((clause) => [clause.eid, clause]));
    this.#childrenBefore = groupBy(before, ({ parent }) => parent);
    this.#childrenAfter = groupBy(after, ({ parent }) => parent);
    this.#leavers = findLeavers(this, before);
  }

  childrenBefore(parent: Eid | null): readonly Clause[] {
    return this.#childrenBefore.get(parent) ?? [];
  }

  childrenAfter(parent: Eid | null): readonly Clause[] {
    return this.#childrenAfter.get(parent) ?? [];
  }

  /** The units that continue a clause of `before`; none where it was deleted without a trace. */
  continuing({ eid }: Clause): readonly Clause[] {
    const addresses = this.#changeBefore.get(eid)?.after ?? [eid];
    return addresses.flatMap((address) => this.#after.get(address) ?? []);
  }

  /** The clauses of `before` that a clause of `after` continues. */
  continued({ eid }: Clause): readonly Clause[] {
    const addresses = this.#changeAfter.get(eid)?.before ?? [eid];
    return addresses.flatMap((address) => this.#before.get(address) ?? []);
  }

  changeBefore({ eid }: Clause): ClauseChange | null {
    return this.#changeBefore.get(eid) ?? null;
  }

  changeAfter({ eid }: Clause): ClauseChange | null {
    return this.#changeAfter.get(eid) ?? null;
  }

  partsAfter({ after }: ClauseChange): readonly Clause[] {
    return after.flatMap((eid) => this.#after.get(eid) ?? []);
  }

  /** What stood in the units that a clause of `after` continues and stands there no more. */
  leavers(host: Eid | null): readonly Leaver[] {
    return this.#leavers.get(host) ?? [];
  }
}

/** A clause that left its place, and the sibling behind which it stood; null where it stood first. */
interface Leaver {
  readonly clause: Clause;
  readonly behind: Eid | null;
}

function findLeavers(
  view: ComparisonView,
  before: readonly Clause[],
): ReadonlyMap<Eid | null, readonly Leaver[]> {
  const byEid = new Map(before.map((clause) => [clause.eid, clause]));
  const found = new Map<Eid | null, Leaver[]>();
  const anchors = new Map<Eid | null, Eid>();
  for (const clause of before) {
    const parent = clause.parent === null ? undefined : byEid.get(clause.parent);
    const host = parent === undefined ? null : view.continuing(parent)[0]?.eid;
    // What stands in a deleted unit is shown inside it.
    if (host === undefined) continue;
    // A unit that changed places among its fellows left a place too.
    const isMoved = view.changeBefore(clause)?.moved === true;
    const stays = isMoved
      ? undefined
      : view.continuing(clause).find((now) => now.parent === host || now.eid === host);
    if (stays !== undefined) anchors.set(clause.parent, stays.eid);
    else {
      const leaver = { clause, behind: anchors.get(clause.parent) ?? null };
      found.set(host, [...(found.get(host) ?? []), leaver]);
    }
  }
  return found;
}

/** The items by a key, in the order in which the keys are first met. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
