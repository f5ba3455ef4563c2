/** A version with everything that belongs to its text. */
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { Expression, Work } from "../../schemas/records/index.ts";
import type { Dependencies } from "../dependencies.ts";
import type { StoredVersion } from "../ports/index.ts";
import { type ParsedText, parseVersion } from "../texts/parse.ts";

export interface VersionText extends ParsedText {
  readonly version: StoredVersion;
  readonly expression: Expression;
  readonly work: Work;
}

/** The text of a version; refused where there is none. */
export async function readText(
  { store, texts }: Pick<Dependencies, "store" | "texts">,
  id: string,
): Promise<Outcome<VersionText>> {
  const version = await store.versions.find(id);
  const expression =
    version === undefined ? undefined : await store.works.findExpression(version.expressionId);
  const work = expression === undefined ? undefined : await store.works.find(expression.workId);
  if (version === undefined || expression === undefined || work === undefined)
    return refused(problem("http/record-not-found", { record: "version", id }));
  const parsed = texts.get(id) ?? (await parseVersion(version, () => store.versions.widsByEid(id)));
  texts.set(id, parsed);
  return done({ ...parsed, version, expression, work });
}
