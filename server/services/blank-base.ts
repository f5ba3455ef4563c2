/** What a new act starts from: a text without a word, so that all that is proposed is new. */
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";
import type { Facts } from "../../schemas/facts.ts";
import type { Outcome } from "../../schemas/outcome.ts";
import { profileOfWork } from "../../schemas/profiles/index.ts";
import { isBlankVersion, type WorkRow } from "../../schemas/records/index.ts";
import type { Dependencies } from "../dependencies.ts";
import { addReadText } from "./add-text.ts";
import { readText, type VersionText } from "./read-text.ts";

interface NewAct extends Pick<Facts, "work" | "title" | "cite" | "language" | "date"> {
  readonly author: string;
}

/** The base of an act that does not exist yet; the same one where it was made before. */
export async function blankBase(
  dependencies: Dependencies,
  { work, title, cite, language, date, author }: NewAct,
): Promise<Outcome<VersionText>> {
  const facts: Facts = {
    dialect: 1,
    work,
    title,
    ...(cite === undefined ? {} : { cite }),
    language,
    state: "bill",
    extent: "whole",
    date,
  };
  const read = {
    facts,
    document: legalSchema.nodes.act.create() as LegalDocument,
    profile: profileOfWork(work),
  };
  const given = { kind: "existing", message: "", author } as const;
  const version = await addReadText(dependencies, given, read);
  return version.ok ? readText(dependencies, version.value.id) : version;
}

/** Whether all that is held of a work is that a proposal would make it. */
export function isNewAct({ expressions }: WorkRow): boolean {
  const texts = expressions.filter(({ targetId }) => targetId === null);
  return texts.every(({ versions }) => versions.every(isBlankVersion));
}
