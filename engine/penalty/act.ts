/** Which act a text is, as far as its penalties need it. */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { titleOf } from "../document/index.ts";
import { workOfTitle } from "../reference/index.ts";
import type { PenalAct } from "./convert.ts";

/** A law by the address of its work, else by its title. A text that is no law, or does not say which, has no number. */
export function penalAct(
  document: LegalDocument,
  profile: Profile,
  facts?: { readonly work?: string | undefined; readonly title?: string | undefined } | null,
): PenalAct {
  const title = titleOf(document);
  const work = facts?.work ?? workOfTitle(title, profile) ?? "";
  const [, year, number] = /\/uu\/(\d{4})\/(\d+)$/u.exec(work) ?? [];
  return {
    number: number === undefined ? undefined : `${number}/${year}`,
    title: `${facts?.title ?? ""} ${title}`,
  };
}
