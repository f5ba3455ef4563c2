/** A document as rules see it: its clauses by what they are, with the citations and the defined terms, each worked out once. */
import type { Node } from "prosemirror-model";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Offence } from "../../schemas/penalty.ts";
import type { ItemForm, Profile } from "../../schemas/profiles/index.ts";
import type { ResolvedReference } from "../../schemas/reference.ts";
import { addressClauses, bodyClauses, type Clause, titleOf } from "../document/index.ts";
import { type UnderstoodInstruction, understandBill } from "../instruction/index.ts";
import { findOffences, penalAct } from "../penalty/index.ts";
import { referenceResolver } from "../reference/index.ts";
import { findDefinedTerms } from "./terms.ts";

/** An instruction with the clause that says it: an item, or an article of amendments without items. */
export interface SaidInstruction extends UnderstoodInstruction {
  readonly clause: Clause;
}

/** A provision that punishes, with the act that it is to stand in. */
interface SaidOffence {
  readonly offence: Offence;
  readonly act: ReturnType<typeof penalAct>;
}

export interface Subject {
  readonly profile: Profile;
  /** The forms of item labels that the profile knows. */
  readonly itemForms: ReadonlySet<ItemForm>;
  readonly title: string;
  readonly clauses: readonly Clause[];
  /** Articles, paragraphs and points of the body: those of the act itself, and those that an instruction quotes. */
  readonly provisions: readonly Clause[];
  /** The same and containers, without what is quoted. */
  readonly ownUnits: readonly Clause[];
  /** Instructions with what they say, in the order of the text: what `applyBill` reads, and nothing else. */
  readonly saidInstructions: () => readonly SaidInstruction[];
  /** What the text punishes, in its order; what an instruction quotes stands in the act that it amends. */
  readonly offences: () => readonly SaidOffence[];
  readonly notes: readonly Clause[];
  readonly clauseAt: (eid: Eid) => Clause | undefined;
  /** The units directly inside a clause, in document order. */
  readonly childrenOf: (eid: Eid) => readonly Clause[];
  /** The article that holds a clause, or the clause itself. */
  readonly articleOf: (clause: Clause) => Clause | undefined;
  /** Whether an instruction quotes the clause. */
  readonly isQuoted: (clause: Clause) => boolean;
  /** Whether the clause was deleted and keeps its label. */
  readonly isDeleted: (clause: Clause) => boolean;
  /** Whether something is left out between two neighbours, or before the first of its parent. */
  readonly isCutBetween: (before: Clause | undefined, after: Clause) => boolean;
  /** Whether something is left out inside a clause, or directly behind it, where the two cannot be told apart. */
  readonly hasOmission: (clause: Clause) => boolean;
  /** The citations of all provisions. */
  readonly references: () => readonly ResolvedReference[];
  /** Terms that the act defines, as they are written. */
  readonly definedTerms: () => ReadonlySet<string>;
}

/** The act of what an instruction quotes; without a number where the bill does not name it. */
function amendedAct({ act }: SaidInstruction): SaidOffence["act"] {
  if (act === null || act.number === "") return { number: undefined, title: act?.title ?? "" };
  return { number: `${act.number}/${act.year}`, title: act.title };
}

function isInside(position: number, { position: from, node }: Clause): boolean {
  return position > from && position < from + node.nodeSize;
}

const PROVISIONS: ReadonlySet<string> = new Set(["article", "paragraph", "point"]);

/** What the rules need of a document. `work` is its address, where it is known: citations of it by name are its own. */
export function subjectOf(document: LegalDocument, profile: Profile, work?: string): Subject {
  const clauses = addressClauses(document, profile);
  const byEid = new Map(clauses.map((clause) => [clause.eid, clause]));
  const children = childrenByParent(clauses);
  const inBody = bodyClauses(clauses);
  const omissions = omissionPositions(document);
  const provisions = inBody.filter(({ kind }) => PROVISIONS.has(kind));
  const articleOf = (clause: Clause): Clause | undefined => {
    let at: Clause | undefined = clause;
    while (at !== undefined && at.kind !== "article")
      at = at.parent === null ? undefined : byEid.get(at.parent);
    return at;
  };
  const saidInstructions = once(() => {
    const byItem = new Map<string, Clause>(byEid);
    return understandBill(document, profile).instructions.flatMap((one) => {
      const clause = byItem.get(one.item);
      return clause === undefined ? [] : [{ ...one, clause }];
    });
  });
  return {
    profile,
    itemForms: new Set(profile.items.map(({ form }) => form)),
    title: titleOf(document),
    clauses,
    provisions,
    ownUnits: inBody.filter(
      (clause) => !isQuoted(clause) && (PROVISIONS.has(clause.kind) || clause.kind === "container"),
    ),
    saidInstructions,
    offences: once(() => {
      const own = penalAct(document, profile, { work });
      return findOffences(document, profile).offences.map((offence) => {
        const { position = 0 } = byEid.get(offence.eid as Eid) ?? {};
        const by = offence.eid.includes("qstr_")
          ? saidInstructions().find(({ clause }) => isInside(position, clause))
          : undefined;
        return { offence, act: by === undefined ? own : amendedAct(by) };
      });
    }),
    notes: clauses.filter(({ kind }) => kind === "note"),
    clauseAt: (eid) => byEid.get(eid),
    childrenOf: (eid) => children.get(eid) ?? [],
    articleOf,
    isQuoted,
    isDeleted: ({ ownText }) => profile.deleted.test(ownText.trim()),
    isCutBetween: (before, after) => {
      const parent = after.parent === null ? undefined : byEid.get(after.parent);
      const start =
        before === undefined ? (parent?.position ?? 0) : before.position + before.node.nodeSize;
      return (
        hasBetween(omissions, start, after.position) ||
        (before !== undefined && isCutAtEnd(before.node))
      );
    },
    hasOmission: ({ position, node }) =>
      hasBetween(omissions, position, position + node.nodeSize + 1),
    references: once(() => {
      const resolver = referenceResolver(clauses, profile, work === undefined ? {} : { work });
      return provisions.flatMap((clause) => resolver.resolve(clause));
    }),
    definedTerms: once(() => findDefinedTerms(provisions, byEid)),
  };
}

function childrenByParent(clauses: readonly Clause[]): ReadonlyMap<Eid, readonly Clause[]> {
  const children = new Map<Eid, Clause[]>();
  for (const clause of clauses) {
    if (clause.parent === null) continue;
    const siblings = children.get(clause.parent);
    if (siblings === undefined) children.set(clause.parent, [clause]);
    else siblings.push(clause);
  }
  return children;
}

function omissionPositions(document: LegalDocument): readonly number[] {
  const positions: number[] = [];
  document.descendants((node, position) => {
    if (node.type === legalSchema.nodes.omission) positions.push(position);
    return !node.isTextblock;
  });
  return positions;
}

// "…" after the last article of a chapter may stand for whole chapters.
function isCutAtEnd({ type, lastChild }: Node): boolean {
  if (type !== legalSchema.nodes.container || lastChild === null) return false;
  return lastChild.type === legalSchema.nodes.omission || isCutAtEnd(lastChild);
}

function hasBetween(positions: readonly number[], from: number, to: number): boolean {
  return positions.some((position) => position >= from && position < to);
}

function isQuoted({ eid }: Clause): boolean {
  return eid.includes("qstr_");
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
