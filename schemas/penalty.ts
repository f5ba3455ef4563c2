/** What a provision threatens, as a reader of its words understands it: the shape of the table of penalties. JSON-safe. */
import { z } from "zod";

const termShape = z.object({ years: z.int(), months: z.int(), days: z.int() });

const sumShape = z.object({
  category: z.int().nullable().describe("the category of the fine; null where a sum is said"),
  rupiah: z.int().describe("the sum; of a category the one that the criminal code gives it"),
});

const penaltyShape = z.object({
  death: z.boolean(),
  life: z.boolean(),
  prison: z
    .object({
      form: z.enum(["imprisonment", "confinement", "custody"]),
      least: termShape.nullable(),
      most: termShape.nullable(),
    })
    .nullable(),
  fine: z.object({ least: sumShape.nullable(), most: sumShape.nullable() }).nullable(),
  joint: z
    .enum(["and", "or", "and-or"])
    .nullable()
    .describe("what joins the fine to the rest; null where there is no other"),
});

/** A provision that threatens a penalty, or says that it does in words that are not understood. */
export const offenceShape = z.object({
  eid: z.string().describe("the clause that has the words of the penalty"),
  clause: z.string().describe("as people cite it"),
  opening: z
    .object({ eid: z.string(), from: z.int() })
    .describe("the word that opens the penalty: its clause, and its place in the own text there"),
  words: z.string().describe("the penalty to the letter"),
  conduct: z.string().describe("what is punished, in one line"),
  reading: z.enum(["understood", "by-reference", "not-understood"]),
  penalty: penaltyShape
    .nullable()
    .describe("null where it is not understood, or said by reference"),
  corporation: z
    .enum(["named", "by-definition", "not-said"])
    .describe("whether the words name a corporation, or the act defines who it punishes as one"),
});

/** Words of punishment that threaten nothing by themselves: "tidak dipidana jika …". */
export const mentionShape = z.object({
  eid: z.string(),
  clause: z.string(),
  from: z.int().describe("where the words begin in the own text"),
  words: z.string(),
});

export type Term = z.infer<typeof termShape>;
export type Sum = z.infer<typeof sumShape>;
export type Penalty = z.infer<typeof penaltyShape>;
export type Offence = z.infer<typeof offenceShape>;
export type PenalMention = z.infer<typeof mentionShape>;

const ruleShape = z.string().describe("the rule of Law 1/2026, by its address there");

const effectShape = z.object({
  kind: z.enum([
    "least-removed",
    "joint",
    "category",
    "confinement-removed",
    "confinement-to-fine",
    "prison-capped",
    "life-widened",
  ]),
  rule: ruleShape,
});

const openResultShape = z.object({
  rule: ruleShape.nullable(),
  when: z.enum([
    "only-persons",
    "person-for-gain",
    "corporation-for-gain",
    "person-without-gain",
    "corporation-without-gain",
    "fine-by-term-before",
    "fine-by-term-after",
    "alternative-is-together",
    "alternative-is-not-together",
  ]),
  words: z.string(),
});

/** What Law 1/2026 makes of a penalty. */
const conversionShape = z.object({
  scope: z
    .enum([
      "converted",
      "by-reference",
      "not-understood",
      "act-unknown",
      "criminal-code",
      "own-rules",
    ])
    .describe("why nothing is computed, where it is not"),
  effects: z.array(effectShape),
  after: z
    .string()
    .nullable()
    .describe("the penalty as the rules make it; null where they change nothing or leave it open"),
  open: z.array(openResultShape).describe("results between which a person chooses"),
});

/** A row of the table of penalties. */
export const penaltyRowShape = offenceShape.extend({
  change: z
    .enum(["new", "same", "changed", "not-compared"])
    .describe("of the penalty, against the base; not-compared where no base is named"),
  before: z.array(
    z.object({
      eid: z.string(),
      clause: z.string(),
      words: z.string(),
      penalty: penaltyShape.nullable(),
    }),
  ),
  conversion: conversionShape,
  nearest: z
    .array(
      z.object({
        text: z.int(),
        eid: z.string(),
        clause: z.string(),
        words: z.string(),
        likeness: z.number(),
      }),
    )
    .describe(
      "offences of the texts given whose conduct has most words in common, with the place of the text",
    ),
});
export type PenaltyRow = z.infer<typeof penaltyRowShape>;

export type Effect = z.infer<typeof effectShape>;
export type OpenResult = z.infer<typeof openResultShape>;
export type Conversion = z.infer<typeof conversionShape>;
