/** Citations as one readable line. */
import { findReferences } from "../../../engine/reference/index.ts";
import type { ProfileId } from "../../../schemas/profiles/index.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import type {
  CitedItem,
  CitedPlace,
  PathStep,
  Reference,
  ResolvedItem,
} from "../../../schemas/reference.ts";

const MEANING = { first: "", and: "+", or: "|", "and-or": "±", except: "−" } as const;

function showStep({ role, number, pointing, mark }: PathStep): string {
  if (pointing !== "number") return `${role}:${pointing}`;
  return mark === ")" ? `${role}:${number})` : `${role}:${number}`;
}

export function showPlace({ path, isCertain }: CitedPlace): string {
  return path.map(showStep).join("/") + (isCertain ? "" : "?");
}

function showItem(item: CitedItem): string {
  const places = item.kind === "one" ? [item.place] : [item.first, item.last];
  return MEANING[item.means] + places.map(showPlace).join("..");
}

/** `pasal:8/ayat:1 +pasal:8/ayat:2 @/akn/id/act/uu/2008/11`. */
export function showReference({ items, act }: Reference): string {
  const shown = items.map(showItem);
  if (act !== null) shown.push(act.kind === "self" ? "@self" : `@${act.works.join("|")}`);
  return shown.join(" ");
}

/** The citations of a text in brackets and what they were read as. */
export function cited(text: string, profile: ProfileId = "id"): readonly string[] {
  return findReferences(text, profiles[profile]).map(
    (reference) => `${text.slice(reference.from, reference.to)} → ${showReference(reference)}`,
  );
}

/** Targets, a work with its portion, or the reason with candidates. */
export function showResolved(item: ResolvedItem): string {
  switch (item.kind) {
    case "clause":
      return item.targets.join(" ");
    case "work":
      return [item.work, ...(item.targets.length > 0 ? item.targets : [item.portion, item.upTo])]
        .filter((part) => part !== "")
        .join(" ");
    case "unresolved":
      return [`${item.reason}:`, ...item.candidates].join(" ");
  }
}
