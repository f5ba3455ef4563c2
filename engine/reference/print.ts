/** A citation as text again, from its parts. */
import type { CitedItem, CitedPlace, Reference } from "../../schemas/reference.ts";

/** The citation to the letter: for one that was found, exactly the text at its range. */
export function printReference({ items, act }: Reference): string {
  const units = items.map(printItem).join("");
  if (act === null) return units;
  return act.side === "before" ? act.text + act.joint + units : units + act.joint + act.text;
}

/** One item with what ties it to the item before. */
function printItem(item: CitedItem): string {
  if (item.kind === "one") return item.joint + printPlace(item.place);
  return item.joint + printPlace(item.first) + item.through + printPlace(item.last);
}

/** One cited unit as it is spelled. */
export function printPlace({ steps }: CitedPlace): string {
  return steps.map(({ gap, word, space, label }) => gap + word + space + label).join("");
}
