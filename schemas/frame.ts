/**
 * The frame of a bill: what a person writes around the items that are computed, in the order in which a bill is printed.
 *
 * A text of it is printed to the letter. What is left out is printed as a draft, with dots where a person has to write.
 */
import { z } from "zod";
import type { FieldReason } from "./problems/dialect.ts";
import { MAX_PROSE_LENGTH } from "./records/limits.ts";
import { asReason, dayShape, isKeepable, reasonOf } from "./records/value.ts";

/** The name that a frame gives itself. */
const FRAME_SCHEMA = "rancang/frame@1";

/** Who may bring a bill in. */
const BILL_ORIGINS = ["parliament", "president", "regions"] as const;

/** Units of a period of time. */
const PERIOD_UNITS = ["year", "month", "day"] as const;

// Annex II point 19: at most two grounds of each kind.
const MOST_GROUNDS = 2;
const MOST_TEXTS = 200;

/** A paragraph that is printed as it stands: one line, with single spaces and none at its ends. */
const paragraphShape = z
  .string()
  .max(MAX_PROSE_LENGTH)
  .refine(
    (text) =>
      isKeepable(text) &&
      text !== "" &&
      !/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]|^\s|\s$|\s\s/u.test(text),
    asReason("paragraph", "a paragraph is one line, with single spaces and none at its ends"),
  );

const groundShape = paragraphShape.refine(
  (text) => /^bahwa \S.*;$/u.test(text),
  asReason("ground", 'a ground begins with "bahwa" and ends with ";"'),
);

const sentenceShape = paragraphShape.refine(
  (text) => /^\p{Lu}.*\.$/u.test(text),
  asReason("sentence", "a provision begins with a capital and ends with a full stop"),
);

const grounds = z
  .array(groundShape)
  .refine(
    ({ length }) => length <= MOST_GROUNDS,
    asReason("too-many", "there are at most two grounds of a kind"),
  );

const citedActShape = z.strictObject({
  cite: z
    .string()
    .refine(
      (text) => /^\S+ \d+[A-Z]?\/\d{4}$/u.test(text),
      asReason("citation", "an act is cited by type, number and year"),
    )
    .describe('the short type, the number and the year: "UU 11/2008"'),
  title: paragraphShape.describe("what the act is about, as running text has it"),
  gazette: z
    .string()
    .refine(
      (text) => /^(?:LN|BN|LD) \d{4}\/\d+(?:, T(?:LN|BN|LD) \d+)?$/u.test(text),
      asReason("gazette", "a gazette is written so: LN 2008/58, TLN 4843"),
    )
    .optional()
    .describe('"LN 2008/58, TLN 4843"'),
});

const basisActShape = z.strictObject({
  ...citedActShape.shape,
  amendments: z
    .array(citedActShape)
    .max(MOST_TEXTS)
    .optional()
    .describe("the acts that have changed it, oldest first"),
});

const periodShape = z.strictObject({
  count: z.int().min(1).max(99),
  unit: z.enum(PERIOD_UNITS),
});

export const frameShape = z.strictObject({
  schema: z.literal(FRAME_SCHEMA),
  origin: z
    .enum(BILL_ORIGINS)
    .optional()
    .describe(
      "who brings the bill in, which decides the articles of the constitution; else parliament",
    ),
  grounds: z
    .strictObject({
      philosophical: grounds.optional(),
      sociological: grounds.optional(),
      juridical: grounds.optional(),
    })
    .optional()
    .describe(
      'Menimbang, each from "bahwa" to ";"; the last ground, which sums them up, is written by the program',
    ),
  basis: z
    .strictObject({
      constitution: z
        .array(
          z
            .string()
            .refine(
              (text) => /^[1-9]\d?[A-Z]?(?:\([1-9]\d?[a-z]?\))?$/u.test(text),
              asReason("constitution", "an article of the constitution is written 28F or 28G(1)"),
            ),
        )
        .max(MOST_TEXTS)
        .optional()
        .describe("articles that the bill elaborates beside those of its origin: 28F, 28G(1)"),
      ordering: z
        .array(basisActShape)
        .max(MOST_TEXTS)
        .optional()
        .describe("acts that order the regulation"),
      acts: z
        .array(basisActShape)
        .max(MOST_TEXTS)
        .optional()
        .describe("other acts; the act amended is cited by the program"),
    })
    .optional()
    .describe("Mengingat"),
  general: z
    .array(paragraphShape)
    .min(1)
    .max(MOST_TEXTS)
    .optional()
    .describe("the paragraphs of the general explanation"),
  provisions: z
    .strictObject({
      adjustment: z
        .array(sentenceShape)
        .max(MOST_TEXTS)
        .optional()
        .describe("who has to adjust to the change, and by when"),
      pending: z
        .array(sentenceShape)
        .max(MOST_TEXTS)
        .optional()
        .describe("what becomes of cases that are pending"),
      others: z
        .array(sentenceShape)
        .max(MOST_TEXTS)
        .optional()
        .describe("other transitional or closing provisions of the bill itself"),
      implementing: periodShape
        .optional()
        .describe("within which time after promulgation implementing rules must be there"),
      commencement: z
        .strictObject({ date: dayShape.optional(), after: periodShape.optional() })
        .refine(
          ({ date, after }) => date === undefined || after === undefined,
          asReason("one-of", "date, after"),
        )
        .optional()
        .describe("on a day, or after a time; else on the day of promulgation"),
    })
    .optional()
    .describe("what the bill provides for itself, in its last article"),
  closing: z
    .strictObject({
      place: paragraphShape
        .optional()
        .describe('where it is enacted and promulgated; else "Jakarta"'),
      office: paragraphShape
        .optional()
        .describe("who enacts it, in capitals, where the type of the act does not say"),
      promulgator: paragraphShape
        .optional()
        .describe("who promulgates it, in capitals, where the type of the act does not say"),
    })
    .optional(),
  declarations: z
    .array(sentenceShape)
    .max(MOST_TEXTS)
    .optional()
    .describe("of a ratification: what is declared with it"),
  authorities: z
    .array(sentenceShape)
    .max(MOST_TEXTS)
    .optional()
    .describe("of a ratification: which authority does what the treaty asks"),
});

/** What a person writes around the items of a bill. */
export type BillFrame = z.infer<typeof frameShape>;

/** A frame in which nothing is written. */
export const EMPTY_FRAME: BillFrame = { schema: FRAME_SCHEMA };

/** A field of a frame that is not right, by its path, and why. */
export interface FrameFault {
  readonly path: readonly PropertyKey[];
  readonly reason: FieldReason;
  readonly expected: string;
}

/** A frame, or everything that is wrong with its fields. */
type CheckedFrame =
  | { readonly ok: true; readonly frame: BillFrame }
  | { readonly ok: false; readonly faults: readonly FrameFault[] };

/** The frame that a value is, or each field of it that is wrong. */
export function checkFrame(value: unknown): CheckedFrame {
  const checked = frameShape.safeParse(value);
  if (checked.success) return { ok: true, frame: checked.data };
  const faults = checked.error.issues.map((issue) => ({
    path: issue.path,
    ...reasonOf(issue, true),
  }));
  return { ok: false, faults };
}

/** A period of time: 1 year. */
export type FramePeriod = z.infer<typeof periodShape>;

/** An act by its citation, title and gazette. */
export type CitedAct = z.infer<typeof citedActShape>;

/** An act of the legal basis. */
export type BasisAct = z.infer<typeof basisActShape>;
