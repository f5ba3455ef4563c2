/** Addresses of works and expressions (FRBR, as the Akoma Ntoso Naming Convention 1.0, chapter 4, has them). */

/** The parts of a work address such as `/akn/id/act/uu/2007/21`. */
export interface WorkAddress {
  readonly country: string;
  readonly kind: "act" | "bill" | "judgment" | "doc";
  readonly rest: readonly string[];
}

/** The parts of a work address, or undefined where the text is none. */
export function parseWork(iri: string): WorkAddress | undefined {
  const found =
    /^\/akn\/([a-z]{2,3}(?:-[a-z0-9]+)?)\/(act|bill|judgment|doc)((?:\/[a-z0-9.-]+)+)$/u.exec(iri);
  if (found === null) return undefined;
  const [, country = "", kind = "act", rest = ""] = found;
  return { country, kind: kind as WorkAddress["kind"], rest: rest.slice(1).split("/") };
}

const LANGUAGES: { readonly [code: string]: string } = {
  id: "ind",
  en: "eng",
  de: "deu",
};

/** The address of an expression: the work, its language (ISO 639-2) and the date as at which it stands. */
export function expressionAddress(work: string, language: string, date: string): string {
  return `${work}/${LANGUAGES[language] ?? language}@${date}`;
}
