/** The metadata: addresses of work, expression and manifestation, and the facts that the standard has no place for. */
import { OWN_PREFIX } from "../../../schemas/akn/names.ts";
import type { Facts } from "../../../schemas/facts.ts";
import { expressionAddress, languageCode, parseWork } from "../../../schemas/frbr.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { addressAttribute, textAttribute, writeJson } from "../characters.ts";
import { element, type XmlElement } from "../xml.ts";
import type { Analysis } from "./analysis.ts";
import { NO_DAY } from "./own-address.ts";

/** What the metadata of a file and of the documents attached to it say. */
export interface Description {
  readonly facts: Facts | null;
  readonly profile: Profile;
  /** The address of the text; of one without facts that of its title. */
  readonly work: string;
  /** The type of bill that a text without facts calls itself, "ruu"; undefined for any other text. */
  readonly bill: string | undefined;
  /** The day of the file; the day of the expression where nothing is known. */
  readonly written: string;
}

const AGENT = "rancang";
const AUTHOR = "author";
/** Who says what the metadata say. */
export const SOURCE = `#${AGENT}`;
/** The addresses that a text has; one without facts has that of its title, or of an act without number, and no date. */
function addressesOf({ facts, work: byTitle }: Description): {
  readonly work: string;
  readonly expression: string;
} {
  const work = facts?.work ?? byTitle;
  const expression =
    facts === null ? `${work}/und@` : expressionAddress(work, facts.language, facts.date);
  return { work, expression };
}

/** `meta` of the whole text. */
export function writeMeta(description: Description, analysis: Analysis): XmlElement {
  const { facts, profile } = description;
  const { work } = addressesOf(description);
  return element(
    "meta",
    {},
    identification(description, "main"),
    analysis.lifecycle,
    analysis.analysis,
    analysis.temporalData,
    element(
      "references",
      { source: SOURCE },
      element("original", {
        eId: "original",
        ...addressAttribute("href", `${work}/${codeOf(facts)}@`),
        ...textAttribute("showAs", facts?.cite ?? facts?.title ?? work),
      }),
      analysis.references.filter(({ name }) => name === "passiveRef"),
      organization(AGENT, "Rancang"),
      organization(AUTHOR, "author"),
      analysis.references.filter(({ name }) => name !== "passiveRef"),
    ),
    element(
      "proprietary",
      { source: SOURCE },
      element(
        `${OWN_PREFIX}:text`,
        { profile: profile.id },
        ...(facts === null ? [] : [writeJson(restOf(facts))]),
      ),
    ),
  );
}

/** `meta` of an attached document, under the address of the whole with the name of the component. */
export function writeComponentMeta(description: Description, component: string): XmlElement {
  return element("meta", {}, identification(description, component));
}

function organization(eId: string, showAs: string): XmlElement {
  return element("TLCOrganization", { eId, href: `/akn/ontology/organization/${eId}`, showAs });
}

/** The facts that the standard has a place for; the others stand beside them. */
function restOf(facts: Facts): Partial<Facts> {
  const { work, title, cite, language, date, gazette, ...rest } = facts;
  return rest;
}

function identification(description: Description, component: string): XmlElement {
  const { work, expression } = addressesOf(description);
  const { facts, written } = description;
  const author = element("FRBRauthor", { href: `#${AUTHOR}` });
  return element(
    "identification",
    { source: SOURCE },
    element(
      "FRBRWork",
      {},
      ...addresses(`${work}/!${component}`, work),
      ...aliases(facts),
      workDate(work, facts),
      author,
      ...workProperties(work, description),
    ),
    element(
      "FRBRExpression",
      {},
      ...addresses(`${expression}/!${component}`, expression),
      element("FRBRdate", { date: facts?.date ?? NO_DAY, name: "expression" }),
      author,
      element("FRBRlanguage", { language: codeOf(facts) }),
    ),
    element(
      "FRBRManifestation",
      {},
      ...addresses(`${expression}/!${component}.xml`, `${expression}.xml`),
      element("FRBRdate", { date: written, name: "manifestation" }),
      element("FRBRauthor", { href: `#${AGENT}` }),
    ),
  );
}

function addresses(self: string, whole: string): readonly XmlElement[] {
  return [
    element("FRBRthis", textAttribute("value", self)),
    element("FRBRuri", textAttribute("value", whole)),
  ];
}

function aliases(facts: Facts | null): readonly XmlElement[] {
  const { title, cite, gazette } = facts ?? {};
  return Object.entries({ title, cite, gazette }).flatMap(([name, value]) =>
    value === undefined ? [] : [element("FRBRalias", { ...textAttribute("value", value), name })],
  );
}

const YEAR = /^\d{4}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

// An address often gives the year alone, but the standard asks for a day. The date is then given a name which says that only
// its year is known.
function workDate(work: string, facts: Facts | null): XmlElement {
  const steps = parseWork(work)?.rest ?? [];
  const day = steps.find((step) => DAY.test(step));
  if (day !== undefined) return element("FRBRdate", { date: day, name: "work" });
  const year = steps.find((step) => YEAR.test(step));
  if (year !== undefined) return element("FRBRdate", { date: `${year}-01-01`, name: "year" });
  return element("FRBRdate", { date: facts?.date ?? NO_DAY, name: "expression" });
}

function workProperties(work: string, { profile }: Description): readonly XmlElement[] {
  const parsed = parseWork(work);
  const [subtype] = parsed?.rest ?? [];
  const number = parsed?.rest.at(-1);
  const isDated = (step: string): boolean => YEAR.test(step) || DAY.test(step);
  const out = [element("FRBRcountry", { value: parsed?.country ?? profile.id })];
  if (subtype !== undefined && !isDated(subtype))
    out.push(element("FRBRsubtype", { value: subtype }));
  if (number !== undefined && (parsed?.rest.length ?? 0) > 1 && !isDated(number))
    out.push(element("FRBRnumber", { value: number }));
  return out;
}

function codeOf(facts: Facts | null): string {
  return facts === null ? "und" : languageCode(facts.language);
}
