/** A document as Akoma Ntoso 3.0, valid against the schema of the standard. */
import type { Node } from "prosemirror-model";
import { AKN_NAMESPACE, OWN_NAMESPACE, OWN_PREFIX } from "../../../schemas/akn/names.ts";
import type { Instruction } from "../../../schemas/amendment.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import type { Eid } from "../../../schemas/eid.ts";
import type { Facts } from "../../../schemas/facts.ts";
import { parseWork } from "../../../schemas/frbr.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { addressClauses, noteTargets, titleOf } from "../../document/index.ts";
import { understandBill } from "../../instruction/index.ts";
import { type HeldWork, type ResolveOptions, referenceResolver } from "../../reference/index.ts";
import { type AknSource, type SourceUnit, unchangedText } from "../source.ts";
import { writeXml } from "../write-xml.ts";
import { element, type XmlElement } from "../xml.ts";
import { type Analysed, analyse } from "./analysis.ts";
import { writeAttachments } from "./attachment.ts";
import { citedSpans } from "./citations.ts";
import { writeBodyContent, writeFlow } from "./flow.ts";
import { type Description, SOURCE, writeMeta } from "./meta.ts";
import { addressByTitle, billType, NO_DAY } from "./own-address.ts";
import type { ChangedByAct } from "./passive.ts";
import { writeConclusions, writePreamble, writePreface } from "./preamble.ts";
import { renameEids } from "./source-eids.ts";
import { beginWriting, type WriteState } from "./state.ts";
import { holderOf, writeUnit } from "./unit.ts";

/** What can be said about a file besides its text. */
export interface WriteAknOptions {
  /** Other works at hand, by address: citations of them lead to their units. */
  readonly heldWork?: (work: string) => HeldWork | undefined;
  /**
   * What the instructions of an amending act do, with addresses in the act that is changed where they are known; what their
   * words alone say where this is not given.
   */
  readonly instructions?: readonly Instruction[];
  /** What other acts changed in the text, as consolidation tells it: `passiveModifications`. */
  readonly changed?: readonly ChangedByAct[];
  /**
   * The file that the document was read of. Where nothing has changed since, it is written back to the letter; else each unit
   * at the same address keeps its identifier and element.
   */
  readonly source?: AknSource;
  /** The day on which the file is made, as YYYY-MM-DD; the day of the expression where it is not given. */
  readonly written?: string;
}

/**
 * The XML text of a document: an act or a bill with its parts, its units under the addresses of `addressClauses`.
 *
 * Citations that resolve are references. Equal documents give equal texts; `readAkn` gives the document back. Linear in
 * the document.
 */
export function writeAkn(
  document: LegalDocument,
  profile: Profile,
  facts: Facts | null,
  options: WriteAknOptions = {},
): string {
  const { source, instructions, changed } = options;
  const isTold = instructions !== undefined || changed !== undefined;
  const kept =
    source === undefined || isTold ? undefined : unchangedText(source, { document, facts });
  if (kept !== undefined) return kept;
  const units: AknSource["units"] = source?.units ?? new Map();
  const clauses = addressClauses(document, profile);
  const { targetOf } = noteTargets(clauses, profile);
  const resolver = referenceResolver(clauses, profile, resolving(facts, options));
  // A unit that an instruction inserts is not in the held act yet, so the act cannot be asked for its address. Instructions are
  // therefore read with a resolver that goes by labels alone.
  const byLabels =
    options.heldWork === undefined
      ? resolver
      : referenceResolver(clauses, profile, resolving(facts, {}));
  const citations = citedSpans(clauses.flatMap(resolver.resolve));
  const sourceOf = (eid: Eid): SourceUnit | undefined => units.get(eid);
  const state = beginWriting({
    ...{ profile, clauses, sourceOf, targetOf, citations },
    ...{ writeUnit, writeFlow },
  });
  const written = options.written ?? facts?.date ?? NO_DAY;
  const bill = facts === null ? billType(titleOf(document), profile) : undefined;
  const work = facts?.work ?? addressByTitle(document, profile).work;
  const description = { facts, profile, work, bill, written };
  const root = element(
    "akomaNtoso",
    { xmlns: AKN_NAMESPACE, [`xmlns:${OWN_PREFIX}`]: OWN_NAMESPACE },
    writeDocument(document, description, state, {
      clauses,
      facts,
      profile,
      resolver: byLabels,
      changed: changed ?? [],
      instructions: byItem(instructions ?? instructionsOf(document, profile)),
    }),
  );
  return writeXml(renameEids(root, units));
}

// Only the forms of Indonesian instructions are understood; other countries' acts give none.
function instructionsOf(document: LegalDocument, profile: Profile): readonly Instruction[] {
  return profile.id === "id" ? understandBill(document, profile).instructions : [];
}

// The instructions by item. Where a damaged text gives two instructions for one item, neither may be complete, and the item is
// left out.
function byItem(instructions: readonly Instruction[]): ReadonlyMap<string, Instruction> {
  const found = new Map(instructions.map((one) => [one.item, one]));
  const seen = new Set<string>();
  for (const { item } of instructions) {
    if (seen.has(item)) found.delete(item);
    seen.add(item);
  }
  return found;
}

function resolving(facts: Facts | null, { heldWork }: WriteAknOptions): ResolveOptions {
  return {
    ...(facts === null ? {} : { work: facts.work, date: facts.date }),
    ...(heldWork === undefined ? {} : { heldWork }),
  };
}

const { preface, preamble, body, conclusions } = legalSchema.nodes;

function writeDocument(
  document: LegalDocument,
  description: Description,
  state: WriteState,
  analysed: Analysed,
): XmlElement {
  // The standard has each part once and in this order. A part that stands elsewhere is written as an attachment, with an
  // attribute that says which part it is.
  const rest = [...document.children];
  const take = (type: Node["type"] | undefined): Node | undefined =>
    rest[0]?.type === type ? rest.shift() : undefined;
  const title = take(preface);
  const opening = take(preamble);
  const units = take(body);
  const closing = take(conclusions);
  const parts = [
    ...(title === undefined ? [] : [writePreface(title, state)]),
    ...(opening === undefined ? [] : [writePreamble(opening, state)]),
    writeBody(units, state),
    ...(closing === undefined ? [] : [writeConclusions(closing, state)]),
  ];
  const attachments = writeAttachments(rest, description, state);
  const { facts } = description;
  return element(
    isBill(description) ? "bill" : "act",
    { name: actName(description), contains: versionOf(facts) },
    writeMeta(description, analyse(analysed, SOURCE, state)),
    parts,
    attachments.length > 0 ? [element("attachments", {}, attachments)] : [],
  );
}

function isBill({ facts, bill }: Description): boolean {
  if (facts === null) return bill !== undefined;
  const isDraft = facts.state === "bill" || facts.state === "proposal";
  return isDraft || parseWork(facts.work)?.kind === "bill";
}

// The name of the act is its type, "uu" in /akn/id/act/uu/2007/21.
function actName({ facts, bill }: Description): string {
  const [type] = parseWork(facts?.work ?? "")?.rest ?? [];
  return type === undefined || /^\d/u.test(type) ? (bill ?? "act") : type;
}

function versionOf(facts: Facts | null): string {
  const isLater = facts?.state === "consolidated" || facts?.state === "proposal";
  return isLater ? "singleVersion" : "originalVersion";
}

// The schema asks for a body with a unit in it. Where the document has none, one is written with the attribute
// `rancang:is="nothing"`, and the reader leaves it out.
function writeBody(units: Node | undefined, state: WriteState): XmlElement {
  const filler = element("hcontainer", { name: "empty", "rancang:is": "nothing" });
  if (units === undefined) return element("body", { "rancang:is": "nothing" }, filler);
  const clause = state.takeClause(units);
  const content = writeBodyContent(holderOf(clause, state), state);
  return element("body", state.identityOf(clause), content.length > 0 ? content : [filler]);
}
