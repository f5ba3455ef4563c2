/** What a clause is called where nothing but its address is known, as of a clause that an excerpt leaves out. */
import type { Profile } from "../../schemas/profiles/index.ts";
import { ATTACHED_PART } from "../wording/print/index.ts";
import { printStep } from "./path.ts";

/** Steps that are in an address and in no citation. */
const SILENT: ReadonlySet<string> = new Set(["list", "body"]);

const ITEMS: ReadonlySet<string> = new Set(["para", "point"]);

interface AddressStep {
  readonly prefix: string;
  readonly number: string;
}

/**
 * The citation of an address; the number of each step stays as it is.
 *
 *     art_455__para_1a                    Pasal 455 ayat (1a)
 *     art_6__list_1__point_b              Pasal 6 huruf b
 *     art_17__para_1__list_1__point_a     Article 17(1)(a)
 */
export function printEid(eid: string, profile: Profile): string {
  const steps = eid
    .split("__")
    .map((step): AddressStep => {
      const [prefix = "", ...number] = step.split("_");
      return { prefix, number: number.join("_") };
    })
    .filter(({ prefix }) => !SILENT.has(prefix));
  return profile.id === "id"
    ? steps.map((step) => indonesianStep(step, profile)).join(" ")
    : steps.map((step) => foreignStep(step, profile)).join("");
}

function indonesianStep(step: AddressStep, profile: Profile): string {
  // The address counts what follows the act, and does not say which of it is the explanation.
  if (step.prefix === "att") return ATTACHED_PART;
  return printStep({ ...step, role: roleOf(step, profile), mark: "" });
}

/** What the step is in its country; its own word where the country has none for it. */
function roleOf({ prefix, number }: AddressStep, { headings, items }: Profile): string {
  const heading = headings.find((row) => row.prefix === prefix);
  if (heading !== undefined) return heading.role;
  if (!ITEMS.has(prefix)) return prefix;
  const level = prefix === "para" ? "paragraph" : "point";
  const isNumber = /^\d/u.test(number);
  const item = items.find((row) => row.inArticle === level && /\d/u.test(row.form) === isNumber);
  return item?.role ?? prefix;
}

function foreignStep({ prefix, number }: AddressStep, { headings }: Profile): string {
  const role = headings.find((row) => row.prefix === prefix)?.role;
  if (role === undefined) return `(${number})`;
  return `${role.charAt(0).toUpperCase()}${role.slice(1)} ${number}`;
}
