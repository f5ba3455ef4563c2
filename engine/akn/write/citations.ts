/** Citations as elements inside a text: `ref` for a unit or an act, `rref` for a range, `mref` around several. */
import type { Eid } from "../../../schemas/eid.ts";
import type {
  CitedItem,
  CitedPlace,
  ResolvedItem,
  ResolvedReference,
} from "../../../schemas/reference.ts";
import { addressAttribute } from "../characters.ts";
import type { Attributes } from "../xml.ts";

/** A stretch of the own text of a unit that an element goes around. */
export interface CitedSpan {
  readonly from: number;
  readonly to: number;
  readonly name: "ref" | "rref" | "mref";
  readonly attributes: Attributes;
  readonly inside: readonly CitedSpan[];
}

/** The spans of each unit in the order of its text, none overlapping another. What is not resolved has none. */
export function citedSpans(
  references: readonly ResolvedReference[],
): ReadonlyMap<Eid, readonly CitedSpan[]> {
  const spans = new Map<Eid, CitedSpan[]>();
  for (const reference of references) {
    const found = spansOf(reference);
    const known = spans.get(reference.at);
    if (known === undefined) spans.set(reference.at, [...found]);
    else for (const span of found) known.push(span);
  }
  return new Map([...spans].map(([eid, found]) => [eid, inOrder(found)]));
}

function inOrder(spans: readonly CitedSpan[]): readonly CitedSpan[] {
  let end = 0;
  return [...spans]
    .sort((first, second) => first.from - second.from || second.to - first.to)
    .filter(({ from, to }) => {
      if (from < end || to <= from) return false;
      end = to;
      return true;
    });
}

function spansOf({ reference, items, act }: ResolvedReference): readonly CitedSpan[] {
  const units = reference.items.flatMap((item, index) => {
    const meaning = items[index];
    return meaning === undefined ? [] : itemSpans(item, meaning);
  });
  const first = units[0];
  const last = units.at(-1);
  const together: readonly CitedSpan[] =
    units.length > 1 && first !== undefined && last !== undefined
      ? [{ from: first.from, to: last.to, name: "mref", attributes: {}, inside: inOrder(units) }]
      : units;
  if (reference.act === null || act?.kind !== "work") return together;
  const { from, to } = reference.act;
  return [
    ...together,
    { from, to, name: "ref", attributes: addressAttribute("href", act.work), inside: [] },
  ];
}

function itemSpans(item: CitedItem, meaning: ResolvedItem): readonly CitedSpan[] {
  const addresses = addressesOf(meaning);
  const [first] = addresses;
  const last = addresses.at(-1);
  if (first === undefined || last === undefined) return [];
  if (item.kind === "one") return [refSpan(item.place, first)];
  return [
    {
      from: item.first.from,
      to: item.last.to,
      name: "rref",
      attributes: { ...addressAttribute("from", first), ...addressAttribute("upTo", last) },
      inside: [],
    },
  ];
}

function refSpan({ from, to }: CitedPlace, address: string): CitedSpan {
  return { from, to, name: "ref", attributes: addressAttribute("href", address), inside: [] };
}

function addressesOf(meaning: ResolvedItem): readonly string[] {
  switch (meaning.kind) {
    case "clause":
      return meaning.targets.map((eid) => `#${eid}`);
    case "work": {
      const { work, targets, portion, upTo } = meaning;
      const component = /^![^~]*/u.exec(portion)?.[0] ?? "";
      if (targets.length > 0) return targets.map((eid) => `${work}/${component}~${eid}`);
      if (portion === "") return [work];
      return [portion, upTo]
        .filter((part) => part !== "")
        .map((part) => `${work}/${part.startsWith("!") ? "" : "~"}${part}`);
    }
    case "unresolved":
      return [];
  }
}
