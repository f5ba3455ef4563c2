/** The facts of a text, from its metadata. */
import { OWN_PREFIX } from "../../../schemas/akn/names.ts";
import { type Facts, factsShape } from "../../../schemas/facts.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { readExactly, readJson } from "../characters.ts";
import { childElements, childNamed, type XmlElement } from "../xml.ts";

/** What the metadata of a file say. */
interface Metadata {
  /** The profile that our own program wrote down; undefined in the files of others. */
  readonly profile: string | undefined;
  readonly work: string | undefined;
  /** The code of its country, as the file has it. */
  readonly country: string | undefined;
  readonly facts: Facts | null;
  readonly problems: readonly Problem[];
}

/** The metadata of the document in a file; `title` is what the text itself says it is called. */
export function readMeta(document: XmlElement | undefined, title: string): Metadata {
  const meta = childNamed(document, "meta");
  const own = ownText(meta);
  const profile = own?.attributes.get("profile");
  const identification = childNamed(meta, "identification");
  const workLevel = childNamed(identification, "FRBRWork");
  const work = writtenValue(childNamed(workLevel, "FRBRuri"));
  const country = writtenValue(childNamed(workLevel, "FRBRcountry"));
  const rest = own === undefined ? undefined : readJson(own.children.join(""));
  // A file that this program wrote for a text without facts says so, and the defaults in its metadata are not read as facts.
  if (own !== undefined && own.children.length === 0)
    return { profile, work: undefined, country: undefined, facts: null, problems: [] };
  const found = {
    dialect: 1,
    work,
    title:
      aliasOf(workLevel, "title") ??
      writtenValue(childNamed(workLevel, "FRBRname")) ??
      writtenValue(childNamed(workLevel, "FRBRalias")) ??
      orNothing(title),
    cite: aliasOf(workLevel, "cite"),
    gazette:
      aliasOf(workLevel, "gazette") ?? childNamed(meta, "publication")?.attributes.get("showAs"),
    ...expressionFacts(document, identification),
    ...(typeof rest === "object" ? rest : {}),
  };
  const given = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  );
  const { data, error } = factsShape.safeParse(given);
  if (data !== undefined) return { profile, work, country, facts: data, problems: [] };
  const fields = [...new Set(error.issues.map(({ path }) => path.join(".") || "rancang:text"))];
  const missing = problem("akn/facts-missing", { fields: fields.join(", ") });
  return { profile, work, country, facts: null, problems: [missing] };
}

function ownText(meta: XmlElement | undefined): XmlElement | undefined {
  if (meta === undefined) return undefined;
  return childElements(meta)
    .filter(({ name }) => name === "proprietary")
    .map((one) => childNamed(one, `${OWN_PREFIX}:text`))
    .find((one) => one !== undefined);
}

function writtenValue(element: XmlElement | undefined): string | undefined {
  return element === undefined ? undefined : orNothing(readExactly(element.attributes, "value"));
}

function orNothing(text: string): string | undefined {
  return text === "" ? undefined : text;
}

function aliasOf(level: XmlElement | undefined, name: string): string | undefined {
  const aliases = level === undefined ? [] : childElements(level);
  const alias = aliases.find(
    (one) => one.name === "FRBRalias" && one.attributes.get("name") === name,
  );
  // A field that the file names is a fact even where its value is empty.
  return alias === undefined ? undefined : readExactly(alias.attributes, "value");
}

// The language codes of ISO 639-2, and other codes that files use in their place.
const LANGUAGES: { readonly [code: string]: Facts["language"] } = {
  ind: "id",
  id: "id",
  eng: "en",
  en: "en",
  deu: "de",
  ger: "de",
  de: "de",
};

function expressionFacts(document: XmlElement | undefined, identification: XmlElement | undefined) {
  const level = childNamed(identification, "FRBRExpression");
  const code = childNamed(level, "FRBRlanguage")?.attributes.get("language") ?? "";
  const isConsolidated = document?.attributes.get("contains") === "singleVersion";
  const enacted = isConsolidated ? "consolidated" : "enacted";
  return {
    language: LANGUAGES[code.toLowerCase().split("-")[0] ?? ""],
    date: childNamed(level, "FRBRdate")?.attributes.get("date")?.slice(0, 10),
    state: document?.name === "bill" ? "bill" : enacted,
    extent: document?.name === "portion" ? "excerpt" : "whole",
  };
}
