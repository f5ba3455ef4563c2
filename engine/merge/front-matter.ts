/** The front matters of two versions brought together, field by field. */
import type { MergeSide } from "../../schemas/merge.ts";
import { cutFields, type FrontMatterField, type FrontMatterFields } from "../dialect/index.ts";
import { lineEndOf, withLineEnds } from "./line-ends.ts";

interface Three<Value> {
  readonly base: Value;
  readonly ours: Value;
  readonly theirs: Value;
}

interface MergedFrontMatter {
  readonly text: string;
  /** The fields that both sides changed differently; "" where the front matter is no row of fields and both changed it. */
  readonly conflicts: readonly string[];
}

/**
 * The front matter of ours with the fields in it that only theirs changed. A field that both changed differently is a
 * conflict, and the one of the preferred side stands. What nobody changed is as ours has it, to the byte.
 */
export function mergeFrontMatter(fronts: Three<string>, prefer: MergeSide): MergedFrontMatter {
  const lineEnd = lineEndOf(fronts.ours === "" ? fronts.theirs : fronts.ours);
  const { base, ours, theirs } = {
    base: fieldsOf(fronts.base),
    ours: fieldsOf(fronts.ours),
    theirs: fieldsOf(fronts.theirs),
  };
  if (base === undefined || ours === undefined || theirs === undefined) {
    const side = sideOf(fronts, plain, plain);
    return { text: fronts[side ?? prefer], conflicts: side === undefined ? [""] : [] };
  }
  const conflicts: string[] = [];
  const settled = namesOf(ours, theirs).flatMap((name) => {
    const three = { base: find(base, name), ours: find(ours, name), theirs: find(theirs, name) };
    const side = sideOf(three, lettersOf, meaningOf);
    if (side === undefined) conflicts.push(name);
    const field = three[side ?? prefer];
    return field === undefined ? [] : [withLineEnds(field.text, lineEnd)];
  });
  const frame = ours.open === "" ? theirs : ours;
  // Without front matter there are blank lines at most.
  const bare = ours.open === "" ? fronts.ours : "";
  const text = settled.length === 0 ? bare : [frame.open, ...settled, frame.close].join("");
  return { text, conflicts };
}

/** The side that changed a thing; ours where nobody did or both mean the same, and undefined where they do not. */
function sideOf<Value>(
  { base, ours, theirs }: Three<Value>,
  letters: (value: Value) => string,
  meaning: (value: Value) => string,
): MergeSide | undefined {
  if (letters(theirs) === letters(base)) return "ours";
  if (letters(ours) === letters(base)) return "theirs";
  return meaning(ours) === meaning(theirs) ? "ours" : undefined;
}

function plain(text: string): string {
  return withLineEnds(text, "\n").trim();
}

function lettersOf(field: FrontMatterField | undefined): string {
  return field === undefined ? "" : plain(field.text);
}

// What a field says, for comparing: its value, however it is spelled, and the comments beside it to the letter.
function meaningOf(field: FrontMatterField | undefined): string {
  if (field === undefined) return "";
  const comments = plain(field.text).match(/(?:^|\s)#.*$/gmu) ?? [];
  return [field.value, ...comments.map((comment) => comment.trim())].join("\n");
}

function fieldsOf(front: string): FrontMatterFields | undefined {
  return front.trim() === "" ? { open: "", fields: [], close: "" } : cutFields(front);
}

function find({ fields }: FrontMatterFields, name: string): FrontMatterField | undefined {
  return fields.find((field) => field.name === name);
}

/** The names of both, in the order of ours; what only theirs has stands behind what it follows there. */
function namesOf(ours: FrontMatterFields, theirs: FrontMatterFields): readonly string[] {
  const names = ours.fields.map(({ name }) => name);
  for (const [at, { name }] of theirs.fields.entries()) {
    if (names.includes(name)) continue;
    const previous = theirs.fields[at - 1]?.name;
    names.splice(previous === undefined ? 0 : names.indexOf(previous) + 1, 0, name);
  }
  return names;
}
