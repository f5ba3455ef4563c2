/** The facts of an expression: what its front matter says, in one shape for files, storage and the interface. */
import { z } from "zod";
import {
  clauseAddressShape,
  dayShape,
  hashShape,
  textShape,
  webAddressShape,
  workAddressShape,
} from "./records/value.ts";

const localized = z.strictObject({ id: textShape, en: textShape });

/** Languages that texts of the library are in. */
export const TEXT_LANGUAGES = ["id", "en", "de"] as const;

/** A sentence that we wrote, in both languages of the interface. */
export type Localized = z.infer<typeof localized>;

const sourceShape = z.strictObject({
  cite: textShape,
  url: webAddressShape.optional(),
  retrieved: dayShape,
  licence: textShape,
  /** Where the text that checks this one stands, relative to the corpus. */
  corpus: textShape.optional(),
  kind: z.enum(["official", "retyped", "cleaned", "converted", "ocr"]).optional(),
  clauses: z.array(textShape).optional(),
});

export const clauseStatusShape = z.strictObject({
  is: z.enum(["revoked", "replaced", "not-yet-in-force", "partly-revoked", "superseded"]),
  by: textShape,
  since: dayShape,
  note: localized.optional(),
});

const pinShape = z.strictObject({
  work: workAddressShape,
  eid: textShape,
  taken: localized,
  notTaken: localized,
});

const saidOfClauseShape = z.strictObject({
  /** Of a combined proposal: the one that said this, by its name among `combines`. */
  from: textShape.optional(),
  reason: localized,
  gaps: z.array(textShape).optional(),
  pins: z.array(pinShape),
});

const changedClauseShape = saidOfClauseShape.extend({
  /** What others of the proposals that were combined say of the same clause. */
  also: z.array(saidOfClauseShape).optional(),
});

/** A proposal that was combined with others on the same act. */
const combinedProposalShape = z.strictObject({
  name: textShape,
  title: localized,
  /** Of its text, as it was then. */
  hash: hashShape,
  /** What it says beside its text, where its base does not say the same. */
  note: localized.optional(),
});

/** A clause, by its address, and since when an amendment has been in it, or will be. */
const amendedClauseShape = z.strictObject({
  at: clauseAddressShape,
  since: dayShape.optional(),
  /** The words that a table of the amendment has for the clause, where they could not be put in. */
  reads: textShape.optional(),
});

/**
 * An act known to change this text, worked in or not; whatever else is said of it is computed from this.
 *
 * `held` are the clauses that read as it says, `pending` those that will, `refused` those that could not be worked in.
 * `provisions` are its own, which are not consolidated.
 */
const amendmentShape = z.strictObject({
  cite: textShape,
  /** What the act is about in running text, where it is not named after the act that it changes. */
  title: textShape.optional(),
  work: workAddressShape.optional(),
  date: dayShape.optional(),
  gazette: textShape.optional(),
  held: z.array(amendedClauseShape).optional(),
  pending: z.array(amendedClauseShape).optional(),
  refused: z.array(amendedClauseShape).optional(),
  /** What older texts have in the place of `held`. */
  clauses: z.array(textShape).optional(),
  provisions: z.array(z.strictObject({ label: textShape, text: textShape })).optional(),
});

export const factsShape = z.strictObject({
  dialect: z.literal(1),
  work: workAddressShape,
  title: textShape,
  cite: textShape.optional(),
  /** Other citations by which amending acts name this very act, as a person has said. */
  citedAs: z.array(textShape).optional(),
  language: z.enum(TEXT_LANGUAGES),
  state: z.enum(["enacted", "consolidated", "bill", "proposal", "summary", "not-held"]),
  extent: z.enum(["whole", "excerpt"]),
  date: dayShape,
  gazette: textShape.optional(),
  sources: z.array(sourceShape).optional(),
  status: z.record(textShape, clauseStatusShape).optional(),
  translationOf: z
    .strictObject({ work: workAddressShape, translator: textShape, official: z.boolean() })
    .optional(),
  note: localized.optional(),
  /** What the text says, in our words: of a text that is not held. */
  summary: localized.optional(),
  proposal: textShape.optional(),
  base: textShape.optional(),
  illustrative: z.boolean().optional(),
  clauses: z.record(textShape, changedClauseShape).optional(),
  /** Of a proposal that was made of several: those. */
  combines: z.array(combinedProposalShape).optional(),
  /** Of a consolidated text: the acts that changed it, in their order. */
  amendments: z.array(amendmentShape).optional(),
});

/** The facts of a front matter of which some fields are wrong: those that are right. */
export const knownFactsShape = factsShape.partial();

export type Facts = z.infer<typeof factsShape>;
export type KnownFacts = z.infer<typeof knownFactsShape>;
export type AmendmentFact = z.infer<typeof amendmentShape>;
export type AmendedClause = z.infer<typeof amendedClauseShape>;
export type ExpressionState = Facts["state"];
export type ClauseStatus = z.infer<typeof clauseStatusShape>;
export type PinFact = z.infer<typeof pinShape>;
export type SaidOfClause = z.infer<typeof saidOfClauseShape>;
type ChangedClause = z.infer<typeof changedClauseShape>;
export type CombinedProposal = z.infer<typeof combinedProposalShape>;

/** All that is said of a changed clause, each with the proposal that it came from. */
export function saidOfClause({ also = [], ...own }: ChangedClause): readonly SaidOfClause[] {
  return [own, ...also];
}

/** The reasons for a changed clause as one, each behind the proposal that it came from, and the gaps of all. */
export function joinReasons(clause: ChangedClause): {
  readonly reason: Localized;
  readonly gaps: string[];
} {
  const said = saidOfClause(clause);
  const join = (language: keyof Localized): string =>
    said
      .map(({ from, reason }) => (from === undefined ? "" : `${from}: `) + reason[language].trim())
      .join("\n\n");
  const gaps = new Set(said.flatMap((one) => one.gaps ?? []));
  const [only] = said;
  const isOne = said.length === 1 && only?.from === undefined;
  const reason = isOne && only !== undefined ? only.reason : { id: join("id"), en: join("en") };
  return { reason, gaps: [...gaps] };
}

/** The clauses of a text that hold an amendment, in whichever form they are recorded. */
export function heldClauses({ held, clauses, date }: AmendmentFact): readonly AmendedClause[] {
  const older = (clauses ?? []).map((at) => ({
    at,
    ...(date === undefined ? {} : { since: date }),
  }));
  return [...(held ?? []), ...older];
}

/** Whether all of an amendment is in the text: nothing of it waits and nothing was refused. */
export function isHeldInFull({ pending, refused }: AmendmentFact): boolean {
  return (pending ?? []).length === 0 && (refused ?? []).length === 0;
}
