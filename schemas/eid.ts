/**
 * Addresses of units inside a document, by the OASIS Akoma Ntoso Naming Convention 1.0, chapter 5.
 *
 *     art_5__para_1__list_1__point_a      Pasal 5 ayat (1) huruf a
 */
declare const brand: unique symbol;

/** An element identifier: steps joined by two underscores, each `name` or `name_number`. */
export type Eid = string & { readonly [brand]: "Eid" };

const SHAPE = /^[A-Za-z][A-Za-z]*(_[A-Za-z0-9.-]+)?(__[A-Za-z]+(_[A-Za-z0-9.-]+)?)*$/;

/** The eId that a text spells, or undefined where it spells none. */
export function parseEid(text: string): Eid | undefined {
  return SHAPE.test(text) ? (text as Eid) : undefined;
}

/** The eId of a step under a parent; the step's number is kept in the label's own case. */
export function childEid(parent: Eid | "", name: string, number: string): Eid {
  const step = number === "" ? name : `${name}_${number}`;
  return (parent === "" ? step : `${parent}__${step}`) as Eid;
}

/** The steps of an eId from the outermost to the innermost. */
export function eidSteps(eid: Eid): readonly string[] {
  return eid.split("__");
}

/** The innermost step of an eId: the name and number of the unit itself. */
export function ownStep(eid: Eid): string {
  const at = eid.lastIndexOf("__");
  return at === -1 ? eid : eid.slice(at + 2);
}
