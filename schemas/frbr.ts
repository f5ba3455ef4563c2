/** Addresses of works and expressions (FRBR, as the Akoma Ntoso Naming Convention 1.0, chapter 4, has them). */

const KINDS = ["act", "bill", "judgment", "doc"] as const;

/** The parts of a work address such as `/akn/id/act/uu/2007/21`. */
interface WorkAddress {
  readonly country: string;
  readonly kind: (typeof KINDS)[number];
  readonly rest: readonly string[];
}

const SEGMENT = "[A-Za-z0-9](?:[A-Za-z0-9_-]|\\.(?=[A-Za-z0-9]))*";
const ADDRESS = new RegExp(`^/akn/([a-z]{2,3}(?:-[a-z0-9]+)?)((?:/${SEGMENT})+)$`, "u");

/** Whether a text is the address of a work, of whatever kind: a country, and names that lead nowhere else. */
export function isWorkAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** The parts of a work address, or undefined where the text is none. */
export function parseWork(iri: string): WorkAddress | undefined {
  const [, country = "", steps = ""] = ADDRESS.exec(iri) ?? [];
  const [kind = "", ...rest] = steps.slice(1).split("/");
  return isKind(kind) && rest.length > 0 ? { country, kind, rest } : undefined;
}

function isKind(text: string): text is WorkAddress["kind"] {
  return KINDS.some((kind) => kind === text);
}

const LANGUAGES: { readonly [code: string]: string } = {
  id: "ind",
  en: "eng",
  de: "deu",
};

/** The code of ISO 639-2 for a language; a language without one here keeps its own. */
export function languageCode(language: string): string {
  return LANGUAGES[language] ?? language;
}

/** The address of an expression: the work, its language (ISO 639-2) and the date as at which it stands. */
export function expressionAddress(work: string, language: string, date: string): string {
  return `${work}/${languageCode(language)}@${date}`;
}
