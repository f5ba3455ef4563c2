/** Which points are instructions of an amending act. */
import type { Profile } from "../../schemas/profiles/index.ts";
import type { Draft } from "./draft.ts";

/**
 * Turns points into instructions: the items of an article such as "Pasal I", and in omnibus acts the items of any list
 * of which one holds quoted structure.
 */
export function markInstructions(draft: Draft, profile: Profile): void {
  const isAmending =
    draft.kind === "article" &&
    profile.amendingArticle.test(String(draft.attributes["label"] ?? ""));
  for (const child of draft.children) {
    if (child.kind === "list" && (isAmending || child.children.some(holdsStructure))) {
      for (const item of child.children) if (item.kind === "point") item.kind = "instruction";
    }
    markInstructions(child, profile);
  }
}

function holdsStructure(item: Draft): boolean {
  return item.children.some(({ kind }) => kind === "quotedStructure");
}
