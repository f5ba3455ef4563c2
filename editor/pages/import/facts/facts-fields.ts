/** The form of facts: what a person fills in, and the facts that it makes. */
import { type Facts, factsShape, TEXT_LANGUAGES } from "../../../../schemas/facts.ts";
import { parseWork } from "../../../../schemas/frbr.ts";
import type { ProfileId } from "../../../../schemas/profiles/index.ts";
import type { SourceFormat, WorkRow } from "../../../../schemas/records/index.ts";
import { ACT_TYPES, actType, OTHER_TYPE } from "./act-types.ts";
import { readDay } from "./read-day.ts";
import type { RecognisedFacts } from "./recognise-facts.ts";

/** What stands in the fields, as typed. */
export interface FactsFields {
  readonly type: string;
  readonly number: string;
  readonly year: string;
  /** The address, where the type gives none. */
  readonly address: string;
  /** The short citation, where the type gives none. */
  readonly cite: string;
  readonly title: string;
  /** As written: `19 April 2007`. */
  readonly date: string;
  readonly state: "enacted" | "consolidated" | "bill";
  readonly extent: Facts["extent"];
  readonly language: Facts["language"];
  readonly gazette: string;
  readonly url: string;
  readonly licence: string;
  readonly quality: (typeof QUALITIES)[number];
}

/** How good a source is that one may have a file of. */
export const QUALITIES = ["official", "retyped", "cleaned", "converted", "ocr"] as const;
export const STATES = ["enacted", "consolidated", "bill"] as const;

/** Indonesian acts have no copyright; of others the person says it. */
const PUBLIC_DOMAIN = "public domain (UU 28/2014 art. 42)";

const PUBLISHED_AS: ReadonlySet<SourceFormat> = new Set(["pdf", "html", "akn"]);

interface Beginning {
  readonly profile: ProfileId;
  readonly format: SourceFormat;
  readonly recognised: RecognisedFacts;
  /** What the file itself says; null where it says nothing. */
  readonly facts: Facts | null;
}

/** The language that the texts of a country are most likely in. */
export function languageOf(profile: ProfileId): Facts["language"] {
  return TEXT_LANGUAGES.find((language) => language === profile) ?? "en";
}

/** The fields as the form opens: what the file says of itself, else what was recognised in its text. */
export function openFields({ profile, format, recognised, facts }: Beginning): FactsFields {
  const isIndonesian = profile === "id";
  const empty: FactsFields = {
    type: recognised.type === "" && !isIndonesian ? OTHER_TYPE : recognised.type,
    number: recognised.number,
    year: recognised.year,
    address: isIndonesian ? "" : `/akn/${profile}/act/`,
    cite: "",
    title: recognised.title,
    date: recognised.date,
    state: "enacted",
    extent: "whole",
    language: languageOf(profile),
    gazette: recognised.gazette,
    url: "",
    licence: isIndonesian ? PUBLIC_DOMAIN : "",
    // What is published officially is published in these; others were made of it by somebody.
    quality: PUBLISHED_AS.has(format) ? "official" : "converted",
  };
  return facts === null ? empty : { ...empty, ...fieldsOf(facts) };
}

/** The fields that say what facts say. */
export function fieldsOf(facts: Facts): Partial<FactsFields> {
  const { work, title, cite, date, state, extent, language, gazette, sources } = facts;
  const isOffered = STATES.some((known) => known === state);
  const [source] = sources ?? [];
  return {
    ...addressFields(work, cite ?? ""),
    title,
    date,
    extent,
    language,
    ...(isOffered ? { state: state as FactsFields["state"] } : {}),
    ...(gazette === undefined ? {} : { gazette }),
    ...(source === undefined ? {} : { licence: source.licence, url: source.url ?? "" }),
    ...(source?.kind === undefined ? {} : { quality: source.kind }),
  };
}

/** The fields that name a work of the library. */
export function fieldsOfWork({ iri, title, cite, language }: WorkRow): Partial<FactsFields> {
  return { ...addressFields(iri, cite), title, language };
}

function addressFields(work: string, cite: string): Partial<FactsFields> {
  const [, type = "", year = "", number = ""] =
    /^\/akn\/id\/act\/([a-z]+)\/(\d{4})\/(\d{1,5})$/u.exec(work) ?? [];
  if (actType(type) !== undefined) return { type, year, number, address: work, cite };
  return { type: OTHER_TYPE, address: work, cite, number: "", year: "" };
}

/** The address of the work; empty while the fields do not make one. */
export function addressOf({ type, number, year, address }: FactsFields): string {
  if (type === OTHER_TYPE) return parseWork(address.trim()) === undefined ? "" : address.trim();
  if (actType(type) === undefined) return "";
  const isNumbered =
    /^[1-9]\d{0,4}$/u.test(number.trim()) && /^(?:1[6-9]|20)\d\d$/u.test(year.trim());
  return isNumbered ? `/akn/id/act/${type}/${year.trim()}/${number.trim()}` : "";
}

/** The short citation. */
export function citeOf({ type, number, year, cite, title }: FactsFields): string {
  const known = actType(type);
  if (known !== undefined) return `${known.cite} ${number.trim()}/${year.trim()}`;
  return cite.trim() === "" ? title.trim() : cite.trim();
}

/** A field that keeps the facts from being complete. */
export type MissingField =
  | "type"
  | "number"
  | "address"
  | "country"
  | "title"
  | "date"
  | "url"
  | "licence";

/** What is missing or wrong, in the order of the form. */
export function missingFields(fields: FactsFields, profile: ProfileId): readonly MissingField[] {
  const { type, title, date, url, licence } = fields;
  const address = addressOf(fields);
  const isOther = type === OTHER_TYPE;
  const missing: readonly (readonly [boolean, MissingField])[] = [
    [type === "", "type"],
    [!isOther && type !== "" && address === "", "number"],
    [isOther && address === "", "address"],
    [address !== "" && parseWork(address)?.country.split("-")[0] !== profile, "country"],
    [title.trim() === "", "title"],
    [readDay(date) === "", "date"],
    [url.trim() !== "" && !isWebAddress(url.trim()), "url"],
    [licence.trim() === "", "licence"],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, field]) => field);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/u.test(text) && URL.canParse(text);
}

/**
 * The facts of complete fields, as of the day on which the file was taken. What the file says of its text beyond the form,
 * such as which clauses are revoked and which amendments it holds, stays; what it says of the act stays while it is that act.
 */
export function factsOf(fields: FactsFields, today: string, given: Facts | null = null): Facts {
  const { title, date, state, extent, language, gazette } = fields;
  const { status, note, translationOf } = given ?? {};
  const { amendments, citedAs } = given?.work === addressOf(fields) ? given : {};
  return factsShape.parse({
    dialect: 1,
    work: addressOf(fields),
    title: title.trim(),
    cite: citeOf(fields),
    language,
    state,
    extent,
    date: readDay(date),
    ...(gazette.trim() === "" ? {} : { gazette: gazette.trim() }),
    sources: sourcesOf(fields, today, given),
    ...(status === undefined ? {} : { status }),
    ...(note === undefined ? {} : { note }),
    ...(translationOf === undefined ? {} : { translationOf }),
    ...(amendments === undefined ? {} : { amendments }),
    ...(citedAs === undefined ? {} : { citedAs }),
  } satisfies Facts);
}

function sourcesOf(
  fields: FactsFields,
  today: string,
  given: Facts | null,
): NonNullable<Facts["sources"]> {
  const [first, ...others] = given?.sources ?? [];
  const url = fields.url.trim();
  const { url: _replaced, ...kept } = first ?? { cite: citeOf(fields), retrieved: today };
  const typed = { licence: fields.licence.trim(), kind: fields.quality };
  return [{ ...kept, ...(url === "" ? {} : { url }), ...typed }, ...others];
}

/** The types that the form offers, those of Indonesia only where the text is read by its forms. */
export function offeredTypes(
  profile: ProfileId,
): readonly { readonly id: string; readonly name: string }[] {
  return profile === "id" ? ACT_TYPES : [];
}
