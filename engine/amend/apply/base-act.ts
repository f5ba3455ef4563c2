/** Whether a bill amends the act that it is applied to. */
import type { AmendedAct } from "../../../schemas/amendment.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { titleOf } from "../../document/index.ts";
import { mendFigures } from "../../instruction/index.ts";
import { actTypeIn } from "../../wording/read/index.ts";

/** What is known of the base: the address of its work, and what its title says. */
export interface BaseAct {
  readonly work: string | undefined;
  readonly title: string;
  /** "11/2008", or undefined where the title has no number. */
  readonly number: string | undefined;
  readonly type: string;
  /** Other citations that are known to name it. */
  readonly citedAs: readonly string[];
}

/** Type, number and year at the head of a title. */
export const TITLE =
  /^(.*?)(?:REPUBLIK\s+INDONESIA\s*)?(?:,\s*)?NOMOR\s*(?::\s*)?(\S+)\s+TAHUN\s+(\d{4})/isu;
const ABOUT = /(?<!\p{L})TENTANG(?!\p{L})/iu;

/** What an act is about by its title, which may be another act with its number; undefined where the title does not say it. */
export function aboutOf(title: string): string | undefined {
  const about = ABOUT.exec(title);
  return about === null ? undefined : title.slice(about.index + about[0].length);
}

/** What a document says of itself; `work` is the address of its work where its facts give one. */
export function baseAct(
  document: LegalDocument,
  work?: string,
  citedAs: readonly string[] = [],
): BaseAct {
  const title = titleOf(document);
  const [name = ""] = title.split(ABOUT);
  const found = TITLE.exec(mendFigures(name));
  return {
    work,
    title,
    number: found === null ? undefined : `${found[2]}/${found[3]}`,
    type: letters(found?.[1] ?? ""),
    citedAs,
  };
}

/** Whether an act that a bill names is the base. Where neither number nor title can be compared, it is not. */
export function isSameAct(base: BaseAct, act: AmendedAct): boolean {
  if (base.citedAs.some((citation) => isCitedBy(act, citation))) return true;
  if (base.work !== undefined && act.works.length > 0) return act.works.includes(base.work);
  if (base.number !== undefined && act.number !== "") {
    const isSameNumber = base.number === `${act.number}/${act.year}`;
    return isSameNumber && (base.type === "" || isSameType(base.type, letters(act.type)));
  }
  // The Constitution has a name and no number.
  if (act.number === "" && act.title === "")
    return act.text !== "" && letters(base.title).startsWith(letters(act.text));
  const title = letters(act.title);
  const about = aboutOf(base.title);
  if (title === "") return false;
  if (about === undefined) return letters(base.title).endsWith(title);
  const [name = ""] = base.title.split(ABOUT);
  return letters(about) === title && actTypeIn(name) === actTypeIn(act.type);
}

/** Whether a bill names an act by a citation: "Nomor 11/PER/M.KOMINFO/04/2007", or as messages do ("Peraturan Menteri 11/2007"). */
export function isCitedBy(act: AmendedAct, citation: string): boolean {
  return [act.text, nameOfAct(act)].some((name) => names(name, citation));
}

/** Whether a citation stands in a text as whole words. */
function names(text: string, citation: string): boolean {
  const [inside, wanted] = [text, citation].map(
    (one) => ` ${mendFigures(one).replaceAll(/\s+/gu, " ").trim().toLowerCase()} `,
  );
  if (inside === undefined || wanted === undefined) return false;
  return inside.replaceAll(/[,;()]/gu, " ").includes(wanted);
}

/**
 * Whether two names of types are of one type. Scanning may damage their words, so one may hold the other; a regulation in
 * lieu of a law holds both others' names.
 */
export function isSameType(one: string, other: string): boolean {
  return actTypeIn(one) === actTypeIn(other) && (one.includes(other) || other.includes(one));
}

/** The letters of a name alone, in capitals. */
export function letters(text: string): string {
  return text.replaceAll(/[^\p{L}]/gu, "").toUpperCase();
}

/** The act as a person names it: "Undang-Undang 11/2008". */
export function nameOfAct({ type, number, year, title, text }: AmendedAct): string {
  if (number !== "") return `${type} ${number}/${year}`;
  return title === "" ? text : title;
}
