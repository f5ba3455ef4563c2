/** Other labels for units, with the citations of them and the notes on them. */
import type { Node } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import {
  addressClauses,
  type Clause,
  noteTargets,
  ownTextPlaces,
} from "../../../engine/document/index.ts";
import { parseHeadingLabel } from "../../../engine/text/index.ts";
import type { Eid } from "../../../schemas/eid.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { carryCitations } from "./carry-citations.ts";

interface NewLabels {
  /** The text in which citations mean what they mean, before anything was made or moved. */
  readonly document: Node;
  /** Where a position of that text is now. */
  readonly map: (position: number) => number;
  /** The labels to be given, by the positions of the units now. */
  readonly labels: ReadonlyMap<number, string>;
  readonly profile: Profile;
}

/** Under this name a transaction says which clauses have a citation that it could not carry along. */
const OPEN_CITATIONS = "open-citations";

/** The transaction that gives the labels; what cites the units and the notes on them follow. */
export function relabel(transaction: Transaction, given: NewLabels): Transaction {
  const { document, labels, profile } = given;
  const clauses = addressClauses(document, profile);
  const byWid = new Map(clauses.map((clause) => [clause.wid, clause.eid]));
  const byEid = new Map<Eid, string>();
  const now = transaction.doc;
  for (const [position, label] of labels) {
    const eid = byWid.get(String(now.nodeAt(position)?.attrs["wid"]));
    if (eid !== undefined) byEid.set(eid, label);
    transaction.setNodeAttribute(position, "label", label);
  }
  carryNotes(transaction, clauses, byEid, given);
  const { carried, open } = carryCitations(clauses, byEid, profile);
  const lost = carried.filter(
    ({ at, from, to, words }) => !rewrite(transaction, at, { from, to, words }, given.map),
  );
  const doubtful = new Set([...open, ...lost.map(({ at }) => at)]);
  const names = [...doubtful].map((clause) => nameOf(clause, clauses));
  return transaction.setMeta(OPEN_CITATIONS, [...new Set(names)]);
}

/** The units whose citations a person has to look at, outermost label first; undefined for what relabels nothing. */
export function openCitations(transaction: Transaction): readonly string[] | undefined {
  return transaction.getMeta(OPEN_CITATIONS) as readonly string[] | undefined;
}

function nameOf(clause: Clause, clauses: readonly Clause[]): string {
  const byEid = new Map(clauses.map((other) => [other.eid, other]));
  let named: Clause | undefined = clause;
  while (named !== undefined && named.kind !== "article" && named.parent !== null)
    named = byEid.get(named.parent);
  return named?.label === "" || named === undefined ? clause.label : named.label;
}

interface Words {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Writes words of a clause anew; false where they no longer stand in one piece. */
function rewrite(
  transaction: Transaction,
  { node, position, ownText }: Clause,
  { from, to, words }: Words,
  map: NewLabels["map"],
): boolean {
  const place = ownTextPlaces(node).findLast((text) => text.from <= from);
  // A text with an image counts otherwise than its words do.
  if (place === undefined || place.node.textContent.length !== place.node.content.size)
    return false;
  const start = position + 1 + place.start - place.from;
  const [now, end] = [start + from, start + to].map((at) => transaction.mapping.map(map(at)));
  if (now === undefined || end === undefined || now >= end) return false;
  if (transaction.doc.textBetween(now, end, "\n") !== ownText.slice(from, to)) return false;
  transaction.insertText(words, now, end);
  return true;
}

function carryNotes(
  transaction: Transaction,
  clauses: readonly Clause[],
  labels: ReadonlyMap<Eid, string>,
  { map, profile }: NewLabels,
): void {
  const { targetOf } = noteTargets(clauses, profile);
  const byEid = new Map(clauses.map((clause) => [clause.eid, clause]));
  for (const note of clauses) {
    const target = note.kind === "note" ? targetOf(note) : undefined;
    const before = target === undefined ? undefined : byEid.get(target);
    const label = target === undefined ? undefined : labels.get(target);
    if (before === undefined || label === undefined) continue;
    const named = note.label.replace(numberOf(before.label, profile), () =>
      numberOf(label, profile),
    );
    transaction.setNodeAttribute(transaction.mapping.map(map(note.position)), "label", named);
  }
}

/** What a label counts: "Pasal 5A" counts "5A", "(2)" counts "2". */
function numberOf(label: string, profile: Profile): string {
  return parseHeadingLabel(label, profile)?.number ?? label.replace(/[().]/gu, "");
}
