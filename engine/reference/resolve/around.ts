/** What the words right before and behind a citation say about it. */
import type { Reference } from "../../../schemas/reference.ts";
import type { Grammar } from "../grammar.ts";
import { matchAt } from "../scan.ts";

// A label, a conjunction and their blanks; or the name of a tax.
const REACH = 24;

function before(text: string, { from }: Reference): string {
  return text.slice(Math.max(0, from - REACH), from);
}

/** Whether another act is meant, without a name: "Pasal 1 pengacuannya diganti dengan …", "PPh Pasal 21", "Article 2 thereof". */
export function isElsewhere(
  reference: Reference,
  text: string,
  { elsewhere, elsewhereBefore }: Grammar,
): boolean {
  if (elsewhereBefore?.test(before(text, reference))) return true;
  return elsewhere !== null && matchAt(elsewhere, text, reference.to) !== null;
}

/**
 * Whether an act is named so near that the citation may be of it: "KUHP, Pasal 2", "Undang-Undang Nomor 28 Tahun 2014 tentang
 * Hak Cipta Pasal 2", "Pasal 2, KUHP". `all` are the citations of the same text, in order.
 */
export function isBesideAct(
  reference: Reference,
  text: string,
  all: readonly Reference[],
  { besideAct }: Grammar,
): boolean {
  const place = placeIn(all, reference.from);
  const [previous, next] = [all[place - 1], all[place + 1]];
  return (
    (isOtherAct(previous) && besideAct.before.test(text.slice(previous.to, reference.from))) ||
    (isOtherAct(next) && besideAct.behind.test(text.slice(reference.to, next.from)))
  );
}

// Citations stand in the order of the text.
function placeIn(all: readonly Reference[], from: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOtherAct(reference: Reference | undefined): reference is Reference {
  return reference?.items.length === 0 && reference.act !== null && reference.act.kind !== "self";
}

/** Whether a damaged word before it cut it off from the list it belongs to: "hunrf c, dan ⟦huruf f⟧". */
export function isCutOff(reference: Reference, text: string, { brokenBefore }: Grammar): boolean {
  return brokenBefore?.test(before(text, reference)) ?? false;
}

/** Whether a damaged word right before it is a smaller unit that it should hold: "ayal (2) ⟦Pasal 5⟧". */
export function isCutInFront(reference: Reference, text: string, { brokenInto }: Grammar): boolean {
  return brokenInto?.test(before(text, reference)) ?? false;
}

/** Whether a damaged word behind it is a smaller unit that it should hold: "⟦Pasal 123⟧ ayal (2)". */
export function isCutShort(reference: Reference, text: string, { brokenBehind }: Grammar): boolean {
  return brokenBehind !== null && matchAt(brokenBehind, text, reference.to) !== null;
}
