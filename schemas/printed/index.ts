/** Every JSON value of ours that a command prints or writes, by the name that it gives itself, and its JSON Schema. */
import { z } from "zod";
import { diffShape } from "../api/compare.ts";
import { certificateShape } from "../certificate.ts";
import { frameShape } from "../frame.ts";
import { accountShape } from "../records/import.ts";
import {
  amendShape,
  applyShape,
  collideShape,
  combineShape,
  documentShape,
  mergeShape,
  resultShape,
  statusShape,
  verifyShape,
} from "./answers.ts";
import { delegationsShape, penaltiesShape } from "./tables.ts";

/** What a value is, and the calls that print it. */
interface PrintedValue {
  readonly shape: z.ZodObject;
  readonly says: string;
  readonly printedBy: readonly string[];
}

/** The values by their names. */
export const printedValues = {
  "rancang/result@1": {
    shape: resultShape,
    says: "The answer to a call: what would be printed, and its problems.",
    printedBy: ["any command --json"],
  },
  "rancang/document@1": {
    shape: documentShape,
    says: "A source as a document, with its units and their addresses.",
    printedBy: ["read FILE --to json"],
  },
  "rancang/account@1": {
    shape: accountShape,
    says: "What became of every character of a source.",
    printedBy: ["read FILE --account ACCOUNT"],
  },
  "rancang/diff@1": {
    shape: diffShape,
    says: "What changed between two texts, clause by clause.",
    printedBy: ["diff BEFORE AFTER --to json"],
  },
  "rancang/amend@1": {
    shape: amendShape,
    says: "The amending bill of an edit, item by item.",
    printedBy: ["amend BEFORE AFTER --json, as output"],
  },
  "rancang/certificate@1": {
    shape: certificateShape,
    says: "What was proven of a bill, so that anybody can prove it again.",
    printedBy: ["amend BEFORE AFTER --certificate CERTIFICATE", "certify BEFORE AFTER BILL"],
  },
  "rancang/frame@1": {
    shape: frameShape,
    says: "What a person writes around the items of a bill, as it is given in YAML or JSON.",
    printedBy: ["amend BEFORE AFTER --frame FRAME, as input"],
  },
  "rancang/apply@1": {
    shape: applyShape,
    says: "What became of each instruction of the bills that were applied.",
    printedBy: ["apply BASE BILL… --report REPORT", "apply BASE BILL… --json, as output"],
  },
  "rancang/collide@1": {
    shape: collideShape,
    says: "Which items of several bills on one act do not go together.",
    printedBy: ["collide BASE BILL BILL… --json, as output"],
  },
  "rancang/merge@1": {
    shape: mergeShape,
    says: "Where a person must choose between two versions of one text.",
    printedBy: ["merge BASE OURS THEIRS --json, as output"],
  },
  "rancang/combine@1": {
    shape: combineShape,
    says: "Several proposals on one act as one, or where a person must choose.",
    printedBy: ["combine BASE PROPOSAL… --json, as output"],
  },
  "rancang/verify@1": {
    shape: verifyShape,
    says: "Whether a certificate agrees with its texts.",
    printedBy: ["verify CERTIFICATE FILE… --json, as output", "verify PAGE --json, as output"],
  },
  "rancang/status@1": {
    shape: statusShape,
    says: "Whether texts are the law of a day.",
    printedBy: ["status FILE… --json, as output"],
  },
  "rancang/penalties@1": {
    shape: penaltiesShape,
    says: "What texts punish and how: a row an offence.",
    printedBy: ["table penalties FILE… --to json"],
  },
  "rancang/delegations@1": {
    shape: delegationsShape,
    says: "Which rules texts leave to other acts, until when, and which text carries them out.",
    printedBy: ["table delegations FILE… --to json"],
  },
} as const satisfies { readonly [name: string]: PrintedValue };

/** The JSON Schema (draft 2020-12) of each value, by its name. Fields may be added: what is not named is let in. */
export function jsonSchemas(): { readonly [name: string]: object } {
  return Object.fromEntries(
    Object.entries(printedValues).map(([name, { shape, says }]) => [
      name,
      { title: name, description: says, ...jsonSchemaOf(shape, "open") },
    ]),
  );
}

/** The JSON Schema of a shape; a closed one lets in no field that it does not name. */
export function jsonSchemaOf(shape: z.ZodObject, fields: "open" | "closed"): object {
  return z.toJSONSchema(shape, {
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      if (fields === "open" && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties;
    },
  });
}
