/** Labels that do not follow: after "(2)" comes "(3)" or "(2a)"; where a text is left out, an omission says so. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../schemas/document.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { ItemForm, Profile } from "../../schemas/profiles/index.ts";
import {
  follows,
  formatHeadingLabel,
  isFirst,
  type LabelReading,
  labelAfter,
  parseHeadingLabel,
  parseItemLabel,
  readHeadingNumber,
} from "../text/index.ts";
import type { Clause } from "./address.ts";

const { omission, quotedStructure, explanation } = legalSchema.nodes;

/** A warning for each label that is not the next that could be expected, in document order. */
export function checkSequences(
  document: Node,
  clauses: readonly Clause[],
  profile: Profile,
): readonly Problem[] {
  const eids = new Map(clauses.map(({ node, position, eid }) => [position, { node, eid }]));
  const forms = new Set<ItemForm>(profile.items.map(({ form }) => form));
  const found: Problem[] = [];
  const articles = new ArticleSequence(profile);
  const containers = new ContainerSequence(profile);

  const report = (position: number, label: string, expected: string): void => {
    const eid = eids.get(position)?.eid;
    if (eid !== undefined)
      found.push(problem("dialect/unexpected-label", { label, expected }, { kind: "clause", eid }));
  };
  const visit = (parent: Node, start: number, quoted: boolean): void => {
    checkItems(parent, start, forms, quoted, report);
    parent.forEach((child, offset) => {
      const position = start + offset;
      // Notes may leave units out, and quoted structure begins where the amended act has it.
      if (child.type === explanation) return;
      if (!quoted) {
        articles.step(child, position, report);
        containers.step(child, parent, position, report);
      }
      if (!child.isTextblock && !child.isLeaf)
        visit(child, position + 1, quoted || child.type === quotedStructure);
    });
  };
  visit(document, 0, false);
  return found;
}

type Report = (position: number, label: string, expected: string) => void;

function checkItems(
  parent: Node,
  start: number,
  forms: ReadonlySet<ItemForm>,
  quoted: boolean,
  report: Report,
): void {
  let previous: readonly LabelReading[] | undefined;
  let free = quoted && parent.type === quotedStructure;
  parent.forEach((child, offset) => {
    if (child.type === omission) free = true;
    const label = itemLabelOf(child);
    if (label === undefined) return;
    const read = parseItemLabel(label, forms);
    if (read === undefined) return;
    const next = chooseReadings(previous, read.readings);
    if (next.length === 0 && !free)
      report(start + offset, label, expectedItem(read.form, previous));
    previous = next.length === 0 ? read.readings : next;
    free = false;
  });
}

function itemLabelOf(node: Node): string | undefined {
  const name = node.type.name;
  return name === "paragraph" || name === "point" || name === "instruction"
    ? String(node.attrs["label"])
    : undefined;
}

// "i." after "h." is a letter; as the first of a list it is a numeral: the readings that remain possible are carried on.
function chooseReadings(
  previous: readonly LabelReading[] | undefined,
  next: readonly LabelReading[],
): readonly LabelReading[] {
  if (previous === undefined) return next.filter(isFirst);
  return next.filter((reading) => previous.some((before) => follows(before, reading)));
}

function expectedItem(form: ItemForm, previous: readonly LabelReading[] | undefined): string {
  const last = previous?.[0];
  return last === undefined ? "" : labelAfter(form, last);
}

/** Follows the numbers of articles through the text. */
class ArticleSequence {
  readonly #profile: Profile;
  #previous: LabelReading | undefined;
  #free = false;

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  step(node: Node, position: number, report: Report): void {
    if (node.type === omission) this.#free = true;
    if (node.type.name === "attachment") this.#previous = undefined;
    if (node.type.name !== "article") return;
    const label = String(node.attrs["label"]);
    const heading = parseHeadingLabel(label, this.#profile);
    const reading = heading === undefined ? undefined : readHeadingNumber(heading.row, label);
    if (heading === undefined || reading === undefined) return;
    const previous = this.#previous;
    const isNext = previous === undefined ? isFirst(reading) : follows(previous, reading);
    if (!isNext && !this.#free) {
      const due =
        previous === undefined
          ? { ...reading, main: 1, inserted: 0 }
          : { ...previous, main: previous.main + 1, inserted: 0 };
      report(position, label, formatHeadingLabel(heading.row, label, due));
    }
    this.#previous = reading;
    this.#free = false;
  }
}

/** Follows the numbers of containers: each begins anew in the one around it, or goes on from the last in the text. */
class ContainerSequence {
  readonly #profile: Profile;
  readonly #inside = new Map<Node, Map<string, LabelReading>>();
  readonly #last = new Map<string, LabelReading>();
  #free = false;

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  step(node: Node, parent: Node, position: number, report: Report): void {
    if (node.type === omission) this.#free = true;
    if (node.type.name === "attachment") this.#last.clear();
    if (node.type.name !== "container") return;
    const label = String(node.attrs["label"]);
    const heading = parseHeadingLabel(label, this.#profile);
    const reading = heading === undefined ? undefined : readHeadingNumber(heading.row, label);
    if (heading === undefined || reading === undefined) return;
    const { role } = heading.row;
    const inside = this.#inside.get(parent) ?? new Map<string, LabelReading>();
    const previous = inside.get(role);
    const last = this.#last.get(role);
    const isNext =
      (previous === undefined && isFirst(reading)) ||
      [previous, last].some((before) => before !== undefined && follows(before, reading));
    if (!isNext && !this.#free) {
      const due = { ...reading, main: (previous?.main ?? 0) + 1, inserted: 0 };
      report(position, label, formatHeadingLabel(heading.row, label, due));
    }
    this.#inside.set(parent, inside.set(role, reading));
    this.#last.set(role, reading);
    this.#free = false;
  }
}
