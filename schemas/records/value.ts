/** Small values that many records share. What one of these shapes lets in can be kept to the letter, and drawn. */
import { z } from "zod";
import { parseEid } from "../eid.ts";
import { isWorkAddress } from "../frbr.ts";
import { FIELD_REASONS, type FieldReason } from "../problems/dialect.ts";
import { MAX_FILE_NAME_LENGTH, MAX_PROSE_LENGTH } from "./limits.ts";

/** Whether every sign of a text can be kept: some stores end a text at a null sign, and half of a pair is no sign. */
export function isKeepable(text: string): boolean {
  return !text.includes("\0") && !/\p{Surrogate}/u.test(text);
}

/** Whether every text in a value can be kept, names of fields among them. */
export function isKeepableValue(value: unknown): boolean {
  if (typeof value === "string") return isKeepable(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isKeepable(name) && isKeepableValue(inner));
}

/** The error of a refinement with the reason that a message in any language is made of. */
export function asReason(reason: FieldReason, error: string) {
  return { error, params: { reason } };
}

/** What is wrong with a field, to be said in any language: the inverse of `asReason`. */
export function reasonOf(issue: z.core.$ZodIssue, isThere: boolean) {
  const say = (reason: FieldReason, expected = "") => ({ reason, expected });
  if (issue.code === "unrecognized_keys") return say("unknown");
  if (!isThere) return say("missing");
  switch (issue.code) {
    case "invalid_type":
      return say("type", issue.expected);
    case "invalid_value":
      return say("choice", issue.values.map(String).join(", "));
    case "too_small":
      return say("size", `≥ ${issue.minimum}`);
    case "too_big":
      return say("size", `≤ ${issue.maximum}`);
    case "invalid_format":
      return issue.format === "date" ? say("day") : say("other", issue.message);
    case "custom": {
      const named: unknown = issue.params?.["reason"];
      const reason = FIELD_REASONS.find((one) => one === named);
      return reason === undefined ? say("other", issue.message) : say(reason);
    }
    default:
      return say("other", issue.message);
  }
}

/** Any text that a person or a file gives. */
export const textShape = z
  .string()
  .refine(
    isKeepable,
    asReason("text", "it has a null sign or half of a pair of signs, which no text has"),
  );

/** One line, as names are: no control signs, and none that break a line or turn the direction of what follows. */
const lineShape = textShape.refine(
  (text) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(text),
  asReason("line", "a name is one line without control signs and signs of direction"),
);

/** The name of a person. */
export const personNameShape = lineShape.trim().min(1).max(120);

/** The name of a person who has said none; the pages say it in their language. */
export const UNNAMED = "Anonim";

/** The name that a file had on the machine of the person who gave it. */
export const fileNameShape = lineShape.min(1).max(MAX_FILE_NAME_LENGTH);

/** An address on the web. */
export const webAddressShape = lineShape.refine(
  (text) => /^https?:\/\/[^\s/?#<>"][^\s<>"]*$/iu.test(text),
  asReason("web-address", "a web address begins with http:// or https:// and has no spaces"),
);

/** The address of a work: `/akn/id/act/uu/2007/21`. */
export const workAddressShape = z
  .string()
  .refine(
    isWorkAddress,
    asReason("work-address", "a work address is /akn/, a country, and names of letters and digits"),
  );

/** The address of a clause in its text: `art_3__para_1`. */
export const clauseAddressShape = z
  .string()
  .refine(
    (text) => parseEid(text) !== undefined,
    asReason("clause-address", "a clause is named by its address, such as art_3__para_1"),
  );

/** A short random identifier, minted by the server. */
export const idShape = z.string().regex(/^[0-9A-Za-z_-]{6,40}$/u);

/** The permanent identity of a clause, the same in every version of a text. */
export const widShape = z.string().regex(/^[0-9A-Za-z_-]{1,64}$/u);

/** A moment: ISO 8601 in UTC. */
export const timeShape = z.iso.datetime();

/** A day of the calendar: `2026-01-02`; there is no 30 February. */
export const dayShape = z.iso.date("a date is a day of the calendar, written YYYY-MM-DD");

/** SHA-256 of the bytes of a canonical body, or of a published page. */
export const hashShape = z.string().regex(/^sha256:[0-9a-f]{64}$/u);

/** An entity tag: sent back unchanged as `If-Match`. */
export const etagShape = z.string().regex(/^"[\x21\x23-\x7e]*"$/u);

/** Prose in the languages of the interface; one of them may be empty. */
export const proseShape = z.strictObject({
  id: textShape.max(MAX_PROSE_LENGTH),
  en: textShape.max(MAX_PROSE_LENGTH),
});
export type Prose = z.infer<typeof proseShape>;

/** A ProseMirror node as JSON. */
export const nodeShape = z.looseObject({ type: z.string() });
export type NodeJson = z.infer<typeof nodeShape>;
