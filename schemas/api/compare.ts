/** Two texts, clause by clause. */
import { z } from "zod";
import { type DocumentDiff, FORM_KINDS } from "../change.ts";
import { currencyShape } from "../currency.ts";
import { PART_KINDS, UNIT_KINDS } from "../document.ts";
import { factsShape } from "../facts.ts";
import { commentRowShape } from "../records/comment.ts";
import { correctionRowShape } from "../records/correction.ts";
import { pinRowShape } from "../records/pin.ts";
import { reasonRowShape } from "../records/reason.ts";
import { idShape, nodeShape, timeShape } from "../records/value.ts";
import { workShape } from "../records/work.ts";
import type { RouteShape } from "./route.ts";

/** A version by its id, or the draft of a target: `draft:` and its id. */
export const textRefShape = z.string().regex(/^(?:draft:)?[0-9A-Za-z_-]{6,40}$/u);

/** What a comparison says about one of its texts. */
const comparedTextShape = z.object({
  ref: textRefShape,
  kind: z.enum(["version", "draft"]),
  work: workShape,
  /** The target whose draft or saved version it is. */
  targetId: idShape.nullable(),
  proposalId: idShape.nullable(),
  title: z.string(),
  date: z.string(),
  state: factsShape.shape.state,
  hash: z.string(),
  facts: factsShape,
  /** Whether it is the law of today; null for what is proposed. */
  currency: currencyShape.nullable(),
  /** Of a version; null for a draft. */
  message: z.string().nullable(),
  author: z.string().nullable(),
  createdAt: timeShape.nullable(),
});
export type ComparedText = z.infer<typeof comparedTextShape>;

const eidShape = z.string();
const sideShape = z.object({
  title: z.string(),
  hash: z.string(),
  clauses: z.array(
    z.object({
      eid: eidShape,
      line: z.int().nullable(),
      label: z.string(),
      kind: z.enum([...UNIT_KINDS, ...PART_KINDS]),
      sourceEid: z
        .string()
        .optional()
        .describe("the identifier that a file of Akoma Ntoso gives the unit, to the letter"),
    }),
  ),
});
const count = z.int().nonnegative();

/** Contract `rancang/diff@1`. */
export const diffShape = z.object({
  schema: z.literal("rancang/diff@1"),
  before: sideShape,
  after: sideShape,
  changes: z.array(
    z.object({
      kind: z.enum(["kept", "reworded", "inserted", "deleted", "split", "merged"]),
      moved: z.boolean(),
      renumbered: z.boolean(),
      follows: z.boolean(),
      form: z.boolean(),
      details: z.array(
        z.object({
          what: z.enum(FORM_KINDS),
          before: z.string().nullable(),
          after: z.string().nullable(),
          words: z.string(),
        }),
      ),
      before: z.array(eidShape),
      after: z.array(eidShape),
      why: z
        .object({
          by: z.enum(["lineage", "person", "identical", "address", "similarity", "parts"]),
          figure: z.number().optional(),
        })
        .nullable(),
      words: z.array(z.tuple([z.enum(["=", "-", "+"]), z.string()])),
    }),
  ),
  counts: z.object({
    kept: count,
    reworded: count,
    inserted: count,
    deleted: count,
    moved: count,
    renumbered: count,
    split: count,
    merged: count,
    form: count,
  }),
  facts: z.array(
    z.object({
      field: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
});

/** Pins, reasons and comments are those of the target that one of the texts belongs to; of `after` where both do. */
const compareAnswerShape = z.object({
  diff: diffShape,
  /** The changes in words: "6 reworded, 2 inserted, 1 moved from Pasal 9". */
  summary: z.object({ id: z.string(), en: z.string() }),
  before: comparedTextShape,
  after: comparedTextShape,
  beforeDocument: nodeShape,
  afterDocument: nodeShape,
  targetId: idShape.nullable(),
  pins: z.array(pinRowShape),
  reasons: z.array(reasonRowShape),
  comments: z.array(commentRowShape),
  /** What persons said about the pairing; only two saved versions have any. */
  corrections: z.array(correctionRowShape),
});
export type CompareAnswer = Omit<z.infer<typeof compareAnswerShape>, "diff"> & {
  readonly diff: DocumentDiff;
};

export const compareRoutes = {
  compare: {
    method: "get",
    path: "/compare",
    summary: "Two texts compared clause by clause",
    query: z.strictObject({ before: textRefShape, after: textRefShape }),
    status: 200,
    answer: compareAnswerShape,
  },
} as const satisfies Record<string, RouteShape>;
