/** Whether a new article can be quoted: its paragraphs are numbered from (1) on, none left out, each in its place. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { misplacedUnit, missingParagraph, printPath } from "../../path/index.ts";

/** What is wrong in a new article: nobody could tell a gap in it from a paragraph that was lost. */
export function faultOfNewArticle(
  article: Node,
  profile: Profile,
  at: Problem["at"],
): Problem | undefined {
  const label = String(article.attrs["label"]);
  const missing = missingParagraph(article);
  if (missing !== undefined) {
    const facts = {
      label: `${label} ayat ${paragraphAt(article, missing)}`,
      expected: `${label} ayat ${missing}`,
    };
    return problem("phrase/unexpected-label", facts, at);
  }
  const misplaced = misplacedUnit([article], profile);
  return misplaced === undefined
    ? undefined
    : problem("phrase/reordered", { label: printPath(misplaced) }, at);
}

// The paragraph that stands where another number is due: "(3)" where "(2)" is.
function paragraphAt(article: Node, expected: string): string {
  const paragraphs = article.children.filter(({ type }) => type === legalSchema.nodes.paragraph);
  const due = Number(/\d+/u.exec(expected)?.[0] ?? 1);
  return String(paragraphs[due - 1]?.attrs["label"] ?? "");
}
