/** Proposals: what shall become of one or several acts. */
import { z } from "zod";
import {
  dayShape,
  etagShape,
  idShape,
  personNameShape,
  proseShape,
  textShape,
  timeShape,
} from "./value.ts";
import { versionRowShape } from "./version.ts";
import { workShape } from "./work.ts";

const proposalShape = z.object({
  id: idShape,
  /** The folder of the starter library that it came from. */
  slug: z.string().nullable(),
  title: proseShape,
  summary: proseShape,
  /** Written to show the tool and the reform; nobody has submitted it. */
  illustrative: z.boolean(),
  author: z.string(),
  createdAt: timeShape,
  updatedAt: timeShape,
  etag: etagShape,
});
export type Proposal = z.infer<typeof proposalShape>;

/** An act that a proposal changes. `versions` are those saved in the proposal, newest first. */
export const targetRowShape = z.object({
  id: idShape,
  proposalId: idShape,
  work: workShape,
  baseVersionId: idShape,
  /** The newest saved version; the base while none is saved. */
  latestVersionId: idShape,
  /** How many steps the draft holds. */
  draftLength: z.int().nonnegative(),
  /** How many of them the newest saved version holds. */
  savedLength: z.int().nonnegative(),
  /** Whether what is written around the items of its bill is in no saved version yet. */
  isFrameUnsaved: z.boolean(),
  versions: z.array(versionRowShape),
  /** Whether the act does not exist yet: the base has no text. */
  isNew: z.boolean(),
});
export type TargetRow = z.infer<typeof targetRowShape>;

/** A proposal as the library lists it. */
export const proposalRowShape = proposalShape.extend({ targets: z.array(targetRowShape) });
export type ProposalRow = z.infer<typeof proposalRowShape>;

/** `proposal.yaml` of a folder of the starter library. */
export const proposalFileShape = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/u),
  title: proseShape,
  summary: proseShape,
  illustrative: z.boolean(),
  targets: z.array(textShape).min(1),
  drafted: dayShape,
  author: personNameShape,
});
export type ProposalFile = z.infer<typeof proposalFileShape>;
