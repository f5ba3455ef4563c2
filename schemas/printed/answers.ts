/** The shapes of what commands print as JSON, where no other part of the program has them. */
import { z } from "zod";
import { certificateShape } from "../certificate.ts";
import { currencyShape } from "../currency.ts";
import { PART_KINDS, UNIT_KINDS } from "../document.ts";
import { factsShape, knownFactsShape } from "../facts.ts";
import { PROFILE_IDS } from "../profiles/profile.ts";
import { sourceFormatShape } from "../records/import.ts";
import { saidShape } from "../records/said.ts";
import { hashShape, nodeShape } from "../records/value.ts";
import { operationShape, tableRowShape } from "./operations.ts";

const eid = z.string().describe("the address of a unit");
const position = z.int().min(1);
const words = z.array(z.tuple([z.enum(["=", "-", "+"]), z.string()]));

/** The answer to any call with `--json`. */
export const resultShape = z.object({
  schema: z.literal("rancang/result@1"),
  command: z.string(),
  exit: z.int().min(0).max(3).describe("the exit code of the call"),
  output: z
    .unknown()
    .describe("the text that would be printed; where the output is JSON, that value"),
  problems: z.array(
    z.object({
      file: z.string().describe('the file; "rancang" for what is wrong with the call itself'),
      line: position.describe("of a PDF the line of the text that was extracted"),
      column: position.describe("in UTF-16 units"),
      end: z
        .object({ line: position, column: position })
        .nullable()
        .describe("behind the last sign of the words; null where only the start is known"),
      page: position.nullable().describe("of a PDF"),
      eid: z.string().nullable().describe("the clause that it is about"),
      severity: z.enum(["error", "warning"]),
      code: z.string(),
      message: z.string().describe("in the language of the call; not promised"),
      facts: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** `read --to json`. */
export const documentShape = z.object({
  schema: z.literal("rancang/document@1"),
  format: sourceFormatShape,
  profile: z.enum(PROFILE_IDS),
  facts: factsShape.nullable(),
  hash: hashShape.describe("of the canonical body: Markdown without front matter"),
  clauses: z.array(
    z.object({
      eid,
      line: z.int().nullable(),
      label: z.string(),
      kind: z.enum([...UNIT_KINDS, ...PART_KINDS]),
      sourceEid: z
        .string()
        .optional()
        .describe("the identifier that a file of Akoma Ntoso gives the unit, to the letter"),
      sourceElement: z
        .string()
        .optional()
        .describe("the element that the unit is in a file of Akoma Ntoso"),
    }),
  ),
  document: nodeShape.describe("the document as ProseMirror has it; its inside is not promised"),
});

const changeKind = z.enum(["reworded", "inserted", "deleted"]);
const bill = z.int().nonnegative().describe("which of several bills, from 0");

/** `apply --report`. */
export const applyShape = z.object({
  schema: z.literal("rancang/apply@1"),
  instructions: z.array(
    z.object({
      bill,
      item: z.string(),
      label: z.string(),
      text: z.string(),
      operations: z.array(operationShape),
      outcome: z.enum(["applied", "refused", "choose", "not-held"]),
      problem: saidShape.nullable().describe("why it was not applied"),
      candidates: z.array(z.string()).describe("addresses that could be meant"),
      row: tableRowShape.optional().describe("of a row of a table that amends"),
      remarks: z.array(saidShape),
    }),
  ),
  changed: z.array(z.object({ eid, bill, item: z.string(), change: changeKind })),
  undeclared: z
    .array(z.object({ eid, bill, item: z.string(), change: changeKind, words }))
    .describe("what a restatement changes that its instruction does not name"),
  provisions: z
    .array(z.object({ bill, eid: z.string(), label: z.string(), text: z.string() }))
    .describe("provisions of the bills themselves"),
});

const share = z.object({ changed: z.int(), total: z.int() });

/** `amend --json`. */
export const amendShape = z.object({
  schema: z.literal("rancang/amend@1"),
  proven: z.boolean(),
  base: certificateShape.shape.options.shape.base,
  items: z.array(
    z.object({ label: z.string(), text: z.string(), operations: z.array(operationShape) }),
  ),
  meter: z.object({ articles: share, words: share }),
  bill: z.string().nullable().describe("Markdown; null where it is not proven"),
  certificate: certificateShape.nullable(),
});

const collidingItem = z.object({ bill, item: z.string(), label: z.string(), text: z.string() });

const penalClause = z.object({
  bill: bill.nullable().describe("null for a clause of the base that no bill changes"),
  eid,
  item: z.string().nullable().describe("of the bill"),
});

/** `collide --json`. */
export const collideShape = z.object({
  schema: z.literal("rancang/collide@1"),
  bills: z.array(z.string()),
  collisions: z.array(
    z.object({
      kind: z.enum(["collide", "order"]),
      first: collidingItem,
      second: collidingItem,
      why: z.enum(["same-clause", "undone", "refused", "needed"]),
      clauses: z.array(z.string()),
    }),
  ),
  unexplained: z.array(z.tuple([bill, bill])).describe("pairs of bills whose order matters"),
  overlaps: z
    .array(
      z.object({
        first: penalClause,
        second: penalClause,
        share: z.number().describe("the weight of shared words, from 0 to 1"),
        words: z.array(z.string()),
      }),
    )
    .describe("clauses that may punish the same conduct, by their words alone"),
});

/** `merge --json`. */
export const mergeShape = z.object({
  schema: z.literal("rancang/merge@1"),
  conflicts: z.array(
    z.object({
      kind: z.enum(["both-changed", "deleted-and-changed", "both-inserted", "unfit"]),
      base: z.string().nullable(),
      ours: z.string().nullable(),
      theirs: z.string().nullable(),
    }),
  ),
  fields: z.array(z.string()).describe("fields of front matter in conflict"),
  body: z.string().describe("the merged text; where there are conflicts, with the words of OURS"),
});

/** `combine --json`. */
export const combineShape = z.object({
  schema: z.literal("rancang/combine@1"),
  proposals: z.array(
    z.object({
      file: z.string(),
      name: z.string().describe("what marks and reasons call it"),
      title: z.object({ id: z.string(), en: z.string() }),
      hash: hashShape.describe("of its canonical body"),
    }),
  ),
  conflicts: z.array(
    z.object({
      kind: mergeShape.shape.conflicts.element.shape.kind,
      base: z.string().nullable().describe("the clause in the base; null where it is new"),
      eid: z.string().nullable().describe("the clause; null for what stands in no clause"),
      wordings: z.array(
        z.object({
          proposals: z.array(z.string()).describe("by their names"),
          text: z
            .string()
            .nullable()
            .describe("Markdown; null where the clause is deleted or moved"),
        }),
      ),
    }),
  ),
  fields: z.array(z.string()).describe("fields of front matter in conflict"),
  proven: z.boolean().describe("whether the bill of the combined proposal is proven"),
  text: z
    .string()
    .nullable()
    .describe(
      "the combined proposal, with marks where there are conflicts; null where it is refused",
    ),
});

/** `verify --json`. */
export const verifyShape = z.object({
  schema: z.literal("rancang/verify@1"),
  agrees: z.boolean(),
  files: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe("of each file what it is in the certificate"),
  certificates: z.int().optional().describe("how many a page has"),
});

/** `status --json`. */
export const statusShape = z.object({
  schema: z.literal("rancang/status@1"),
  on: z.string().describe("the day that was asked for"),
  texts: z.array(
    z.object({
      file: z.string(),
      status: z.enum([...currencyShape.shape.verdict.options, "unreadable", "no-law"]),
      work: z.string().nullable(),
      cite: z.string().nullable(),
      title: z.string().nullable(),
      state: knownFactsShape.shape.state.unwrap().nullable(),
      date: z.string().nullable(),
      reasons: z.array(saidShape),
      told: z.array(saidShape),
    }),
  ),
});
