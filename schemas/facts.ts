/** The facts of an expression: what its front matter says, in one shape for files, storage and the interface. */
import { z } from "zod";

const localized = z.strictObject({ id: z.string(), en: z.string() });
const calendarDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, "a date is written YYYY-MM-DD");

/** Languages that texts of the library are in. */
export const TEXT_LANGUAGES = ["id", "en", "de"] as const;

/** A sentence that we wrote, in both languages of the interface. */
export type Localized = z.infer<typeof localized>;

export const sourceShape = z.strictObject({
  cite: z.string(),
  url: z.string().optional(),
  retrieved: calendarDate,
  licence: z.string(),
  /** Where the text that checks this one stands, relative to the corpus. */
  corpus: z.string().optional(),
  kind: z.enum(["official", "retyped", "cleaned", "converted", "ocr"]).optional(),
  clauses: z.array(z.string()).optional(),
});

export const clauseStatusShape = z.strictObject({
  is: z.enum(["revoked", "replaced", "not-yet-in-force", "partly-revoked", "superseded"]),
  by: z.string(),
  since: calendarDate,
  note: localized.optional(),
});

export const pinShape = z.strictObject({
  work: z.string(),
  eid: z.string(),
  taken: localized,
  notTaken: localized,
});

export const changedClauseShape = z.strictObject({
  reason: localized,
  gaps: z.array(z.string()).optional(),
  pins: z.array(pinShape),
});

/** An amending act that a consolidated text holds: what it changed, and its own provisions, which are not consolidated. */
export const amendmentShape = z.strictObject({
  cite: z.string(),
  work: z.string().optional(),
  date: calendarDate.optional(),
  clauses: z.array(z.string()),
  provisions: z.array(z.strictObject({ label: z.string(), text: z.string() })).optional(),
});

export const factsShape = z.strictObject({
  dialect: z.literal(1),
  work: z.string().regex(/^\/akn\/[a-z]/u, "a work address begins with /akn/ and a country"),
  title: z.string(),
  cite: z.string().optional(),
  language: z.enum(TEXT_LANGUAGES),
  state: z.enum(["enacted", "consolidated", "bill", "proposal", "summary", "not-held"]),
  extent: z.enum(["whole", "excerpt"]),
  date: calendarDate,
  gazette: z.string().optional(),
  sources: z.array(sourceShape).optional(),
  status: z.record(z.string(), clauseStatusShape).optional(),
  translationOf: z
    .strictObject({ work: z.string(), translator: z.string(), official: z.boolean() })
    .optional(),
  note: localized.optional(),
  /** What the text says, in our words: of a text that is not held. */
  summary: localized.optional(),
  proposal: z.string().optional(),
  base: z.string().optional(),
  illustrative: z.boolean().optional(),
  clauses: z.record(z.string(), changedClauseShape).optional(),
  /** Of a consolidated text: the acts that changed it, in their order. */
  amendments: z.array(amendmentShape).optional(),
});

export type Facts = z.infer<typeof factsShape>;
export type AmendmentFact = z.infer<typeof amendmentShape>;
export type ExpressionState = Facts["state"];
export type ClauseStatus = z.infer<typeof clauseStatusShape>;
export type PinFact = z.infer<typeof pinShape>;
