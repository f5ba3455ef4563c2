/**
 * Stubs for what a drafter removed outright: a deleted unit keeps its label and reads "Dihapus." (Annex II point 236).
 *
 *     before   (1) (2) (3)        after   (1) (2a) (3)        restored   (1) (2) Dihapus. (2a) (3)
 */
import { Fragment, type Node } from "prosemirror-model";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { addressClauses, equalDocuments } from "../../document/index.ts";
import { compareReadings } from "../../text/index.ts";
import { isStub, labelOf, wholeText } from "./content.ts";
import { headingLabel, itemLabels } from "./labels.ts";
import { findRelabelled } from "./relabelled.ts";
import { unitName } from "./unit-name.ts";

const { article, container, heading, note, paragraph, point, textBlock } = legalSchema.nodes;

/** A document in which every unit of the base has its label, and what was restored. */
interface Restored {
  readonly document: LegalDocument;
  /** A `phrase/stub-restored` for each unit, in document order. */
  readonly remarks: readonly Problem[];
}

/** The document after an edit, with a stub for each unit of the base that is missing. Units that stand elsewhere are left. */
export function restoreStubs(
  before: LegalDocument,
  after: LegalDocument,
  profile: Profile,
): Restored {
  return new StubWalk(after, profile).run(before, after);
}

const UNITS: ReadonlySet<string> = new Set(["article", "container", "note", "paragraph", "point"]);
// Nodes that hold units but have no label by which they could be told apart.
const HOLDERS: ReadonlySet<string> = new Set(["body", "explanation", "division", "list"]);

class StubWalk {
  readonly #profile: Profile;
  readonly #stubs = new Set<Node>();
  readonly #articles = new Set<string>();
  readonly #notes = new Set<string>();

  constructor(after: Node, profile: Profile) {
    this.#profile = profile;
    after.descendants((node) => {
      if (node.type === article) this.#articles.add(labelOf(node));
      if (node.type === note) this.#notes.add(labelOf(node));
      return !node.isTextblock;
    });
  }

  run(before: LegalDocument, after: LegalDocument): Restored {
    const document = this.#merge(before, after);
    if (this.#stubs.size === 0) return { document, remarks: [] };
    const clauses = addressClauses(document, this.#profile);
    const clauseAt = new Map(clauses.map((clause) => [clause.eid, clause]));
    const remarks = clauses
      .filter(({ node }) => this.#stubs.has(node))
      .map((clause) =>
        problem("phrase/stub-restored", { label: unitName(clause, clauseAt, this.#profile) }),
      );
    return { document, remarks };
  }

  #merge(before: Node, after: Node): Node {
    if (before === after || equalDocuments(before, after)) return after;
    const children: Node[] = this.#mergeHolders(before, after);
    const known = before.children.filter(({ type }) => UNITS.has(type.name));
    if (known.length > 0 && this.#isContinued(known, children))
      this.#fill(before.children, known, children);
    const isUnchanged = children.every((child, index) => child === after.children[index]);
    if (isUnchanged && children.length === after.childCount) return after;
    return after.copy(Fragment.fromArray(children));
  }

  // Lists are paired by their order. Where their number changed, nobody can tell which list is which, and none is paired.
  #mergeHolders(before: Node, after: Node): Node[] {
    const holders = new Map<string, Node[]>();
    for (const child of before.children)
      if (HOLDERS.has(child.type.name))
        holders.set(child.type.name, [...(holders.get(child.type.name) ?? []), child]);
    const counts = new Map<string, number>();
    for (const { type } of after.children) counts.set(type.name, (counts.get(type.name) ?? 0) + 1);
    return after.children.map((child) => {
      const name = child.type.name;
      const sides = holders.get(name);
      if (
        sides === undefined ||
        sides.length < 1 ||
        (sides.length !== counts.get(name) && name === "list")
      )
        return child;
      const known = sides.shift();
      if (known !== undefined) counts.set(name, (counts.get(name) ?? 0) - 1);
      return known === undefined ? child : this.#merge(known, child);
    });
  }

  #isContinued(known: readonly Node[], children: readonly Node[]): boolean {
    const kind = known[0]?.type;
    // Missing containers and articles always get a stub. Items get one only where at least one item of their list is left; else
    // the list itself was replaced.
    if (kind !== paragraph && kind !== point) return true;
    const units = children.filter(({ type }) => UNITS.has(type.name));
    const labels = new Set(units.map(labelOf));
    if (!known.some((unit) => labels.has(labelOf(unit)))) return false;
    return findRelabelled(known, units, this.#profile) === undefined;
  }

  /** Puts merged units in the place of the given ones and stubs where units are missing. */
  #fill(before: readonly Node[], known: readonly Node[], children: Node[]): void {
    let last: Node | undefined;
    for (const unit of known) {
      const label = labelOf(unit);
      const at = children.findIndex(
        (child) => child.type === unit.type && labelOf(child) === label,
      );
      const found = children[at];
      if (found !== undefined) {
        const merged = unit.type === note ? found : this.#merge(unit, found);
        children[at] = merged;
        last = merged;
        continue;
      }
      if (!this.#isGone(unit)) continue;
      const stub = this.#stubOf(unit, unit === known.at(-1));
      const lead = leadOf(unit, before);
      children.splice(this.#placeFor({ unit, last, lead, known }, children), 0, stub);
      this.#stubs.add(stub);
      last = stub;
    }
  }

  #isGone(unit: Node): boolean {
    const label = labelOf(unit);
    if (unit.type === article) return !this.#articles.has(label);
    if (unit.type === note) return this.#isArticleNote(unit) && !this.#notes.has(label);
    if (unit.type !== container) return true;
    let holdsKept = false;
    unit.descendants((node) => {
      if (node.type === article && this.#articles.has(labelOf(node))) holdsKept = true;
      return !holdsKept;
    });
    return !holdsKept;
  }

  #isArticleNote(unit: Node): boolean {
    return headingLabel(labelOf(unit), this.#profile)?.step.role === "pasal";
  }

  // The index for a stub: behind the unit that stood before it, behind the texts between the two, and behind new units with a
  // lower label.
  #placeFor({ unit, last, lead, known }: Place, children: readonly Node[]): number {
    const labels = new Set(known.map(labelOf));
    let at = last === undefined ? 0 : children.indexOf(last) + 1;
    for (let count = 0; count < lead && isText(children[at]); count += 1) at += 1;
    for (;;) {
      const next = children[at];
      if (next === undefined || next.type !== unit.type || labels.has(labelOf(next))) return at;
      if (!this.#isLower(labelOf(next), labelOf(unit))) return at;
      at += 1;
    }
  }

  #isLower(label: string, than: string): boolean {
    const headings = [headingLabel(label, this.#profile), headingLabel(than, this.#profile)];
    const [first, second] =
      headings[0] === undefined
        ? (itemLabels([than, label], this.#profile)?.toReversed() ?? [])
        : headings;
    return (
      first !== undefined &&
      second !== undefined &&
      compareReadings(first.reading, second.reading) < 0
    );
  }

  #stubOf(unit: Node, isLast: boolean): Node {
    if (unit.type === container) return this.#containerStub(unit);
    if (isStub(unit, this.#profile)) return unit;
    const words = textBlock.create(null, [legalSchema.text(stubText(unit, isLast))]);
    return unit.type.create(unit.attrs, [words]);
  }

  #containerStub(unit: Node): Node {
    const inside = unit.children.filter(({ type }) => type === article || type === container);
    const stubs = inside.map((child) => this.#stubOf(child, false));
    for (const stub of stubs) this.#stubs.add(stub);
    return unit.type.create(unit.attrs, [DELETED_TITLE, ...stubs]);
  }
}

// A deleted container has the word where its title stood.
const DELETED_TITLE = heading.create(null, [legalSchema.text("Dihapus.")]);

/** What is known of the place of a unit that is missing. */
interface Place {
  readonly unit: Node;
  /** The unit before it that is there. */
  readonly last: Node | undefined;
  /** How many texts stood directly before it. */
  readonly lead: number;
  readonly known: readonly Node[];
}

function isText(node: Node | undefined): boolean {
  return node !== undefined && !UNITS.has(node.type.name);
}

function leadOf(unit: Node, before: readonly Node[]): number {
  const index = before.indexOf(unit);
  const previous = before.slice(0, index).findLastIndex((node) => !isText(node));
  return index - previous - 1;
}

/** "Dihapus." for a unit by itself and in a list of sentences, "dihapus;" in a list that is one sentence. */
function stubText(unit: Node, isLast: boolean): string {
  const opens = wholeText(unit).slice(0, 1);
  if (unit.type !== point || opens !== opens.toLowerCase()) return "Dihapus.";
  return isLast ? "dihapus." : "dihapus;";
}
