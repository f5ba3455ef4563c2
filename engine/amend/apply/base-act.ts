/** Whether a bill amends the act that it is applied to. */
import type { AmendedAct } from "../../../schemas/amendment.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { titleOf } from "../../document/index.ts";
import { mendFigures } from "../understand/act-named.ts";

/** What is known of the base: the address of its work, and what its title says. */
export interface BaseAct {
  readonly work: string | undefined;
  readonly title: string;
  /** "11/2008", or undefined where the title has no number. */
  readonly number: string | undefined;
  readonly type: string;
}

const TITLE =
  /^(.*?)\s*(?:REPUBLIK\s+INDONESIA\s*)?(?:,\s*)?NOMOR\s*:?\s*(\S+)\s+TAHUN\s+(\d{4})/iu;

/** What a document says of itself; `work` is the address of its work where its facts give one. */
export function baseAct(document: LegalDocument, work?: string): BaseAct {
  const title = titleOf(document);
  const found = TITLE.exec(mendFigures(title));
  return {
    work,
    title,
    number: found === null ? undefined : `${found[2]}/${found[3]}`,
    type: letters(found?.[1] ?? ""),
  };
}

/** Whether an act that a bill names is the base. Where neither number nor title can be compared, it is not. */
export function isSameAct(base: BaseAct, act: AmendedAct): boolean {
  if (base.work !== undefined && act.works.length > 0) return act.works.includes(base.work);
  if (base.number !== undefined && act.number !== "") {
    const isSameNumber = base.number === `${act.number}/${act.year}`;
    const type = letters(act.type);
    // Scanning may damage the words of the type; a wholly different type is another act.
    return (
      isSameNumber && (base.type === "" || base.type.includes(type) || type.includes(base.type))
    );
  }
  // The Constitution has a name and no number.
  if (act.number === "" && act.title === "")
    return act.text !== "" && letters(base.title).startsWith(letters(act.text));
  const title = letters(act.title);
  return title !== "" && letters(base.title).endsWith(title);
}

function letters(text: string): string {
  return text.replaceAll(/[^\p{L}]/gu, "").toUpperCase();
}

/** The act as a person names it: "Undang-Undang 11/2008". */
export function nameOfAct({ type, number, year, title, text }: AmendedAct): string {
  if (number !== "") return `${type} ${number}/${year}`;
  return title === "" ? text : title;
}
