/** A provision that leaves rules to another act: the shape of the table of delegations. JSON-safe. */
import { z } from "zod";

const deadlineShape = z.object({
  eid: z.string().describe("the clause that sets it"),
  clause: z.string(),
  words: z.string().describe("how long, to the letter: “paling lama 2 (dua) tahun”"),
});

export const delegationShape = z.object({
  eid: z.string(),
  clause: z.string().describe("as people cite it"),
  from: z.int().describe("where the words begin in the own text"),
  words: z.string().describe("“diatur dengan Peraturan Pemerintah”, to the letter"),
  instrument: z.string().describe("the act to which it is left"),
  level: z
    .string()
    .nullable()
    .describe(
      "the kind of that act as in the address of a work (uu, pp, perpres, permen); null where it has none",
    ),
  subject: z.string().describe("what is left to it: the sentence, in one line"),
  deadline: deadlineShape.nullable(),
  existing: z
    .array(z.object({ text: z.int(), eid: z.string(), clause: z.string() }))
    .describe(
      "texts given whose preamble says that they carry it out: the place of the text, and the clause of the preamble",
    ),
  state: z.enum(["held", "open"]).describe("open where no text given carries it out"),
});

/** The same words where they leave nothing: they cite what is there. */
export const citingShape = z.object({
  eid: z.string(),
  clause: z.string(),
  from: z.int(),
  words: z.string(),
});

export type Citing = z.infer<typeof citingShape>;
export type Deadline = z.infer<typeof deadlineShape>;
export type Delegation = z.infer<typeof delegationShape>;
