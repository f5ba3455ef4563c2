/** What an instruction quotes: the units of the new text by the path that the instruction gives them. */
import type { Eid } from "../../../schemas/eid.ts";
import type { PathStep } from "../../../schemas/reference.ts";
import type { Clause } from "../../document/index.ts";
import { isContainerStep, levelOf } from "../../path/index.ts";
import type { ChangedUnit } from "./said.ts";

const QUOTED = /^(mod_[0-9]+)__qstr_[0-9]+__/u;

/** The address of a quoted unit in the act that is changed (AKN-NC 5.5); that of any other unit is its own. */
export function addressInAct(eid: Eid): string {
  return eid.replace(QUOTED, "");
}

/** The modification in which a unit is quoted, or undefined. */
export function modificationOf(eid: Eid): string | undefined {
  return QUOTED.exec(eid)?.[1];
}

/** The units of one quotation. */
export class QuotedUnits {
  readonly #tops: readonly Clause[];
  readonly #inside: ReadonlyMap<Eid | null, readonly Clause[]>;

  /** `clauses` are the units that a modification quotes, in the order of the text. */
  constructor(clauses: readonly Clause[]) {
    const inside = new Map<Eid | null, Clause[]>();
    const own = new Set(clauses.map(({ eid }) => eid));
    const tops: Clause[] = [];
    for (const clause of clauses) {
      const { parent } = clause;
      if (parent === null || !own.has(parent)) tops.push(clause);
      else {
        const known = inside.get(parent);
        if (known === undefined) inside.set(parent, [clause]);
        else known.push(clause);
      }
    }
    this.#tops = tops;
    this.#inside = inside;
  }

  isEmpty(): boolean {
    return this.#tops.length === 0;
  }

  /** The unit at a path, or undefined where none or more than one can be meant. */
  find(path: readonly PathStep[]): Clause | undefined {
    let among = this.#tops;
    let found: Clause | undefined;
    for (const [index, step] of path.entries()) {
      const matches = this.#matching(among, step);
      // A quotation of paragraphs alone leaves out the article that they belong to.
      if (matches.length === 0 && index === 0 && !this.#hasOutermost()) continue;
      [found] = matches;
      if (found === undefined || matches.length > 1) return undefined;
      among = this.#inside.get(found.eid) ?? [];
    }
    return found;
  }

  /** The units of one kind from the first to the last; nothing where they stand in no order. */
  between(first: Clause, last: Clause): readonly Clause[] {
    const beside = this.#besides(first).filter(({ kind }) => kind === first.kind);
    const from = beside.indexOf(first);
    const to = beside.indexOf(last);
    return from < 0 || to <= from ? [] : beside.slice(from, to + 1);
  }

  #besides({ eid, parent }: Clause): readonly Clause[] {
    return this.#tops.some((top) => top.eid === eid)
      ? this.#tops
      : (this.#inside.get(parent) ?? []);
  }

  #hasOutermost(): boolean {
    return this.#tops.some(({ kind }) => kind === "article" || kind === "container");
  }

  #matching(among: readonly Clause[], step: PathStep): readonly Clause[] {
    if (step.pointing !== "number") return [];
    const found = among.filter((clause) => isAt(clause, step));
    if (found.length > 0 || step.role !== "pasal") return found;
    // Articles are cited without the chapters that hold them.
    return among
      .filter(({ kind }) => kind === "container")
      .flatMap((chapter) => this.#matching(this.#inside.get(chapter.eid) ?? [], step));
  }
}

function isAt({ kind, label, node }: Clause, { role, number, mark }: PathStep): boolean {
  const last = label.split(/\s+/u).slice(1).join("");
  if (kind === "container") return String(node.attrs["role"]) === role && last === number;
  const level = levelOf({ role });
  if (kind !== (level === "item" ? "point" : level)) return false;
  if (kind === "article") return last === number;
  return label.replace(/[^A-Za-z0-9]/gu, "") === number && (mark === ")") === isClosed(label);
}

function isClosed(label: string): boolean {
  return label.endsWith(")") && !label.startsWith("(");
}

/** Whether a unit is a note of the explanation. */
export function isNote({ first }: ChangedUnit): boolean {
  return first[0]?.role === "penjelasan";
}

/** Whether a unit is a container, whose address its label alone does not tell: a book may hold it. */
export function isContainer({ first }: ChangedUnit): boolean {
  const last = first.at(-1);
  return last !== undefined && isContainerStep(last);
}
