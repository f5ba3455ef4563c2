/**
 * Identifiers of the source in the place of ours, in the whole of a file that was written.
 *
 *     art_5 is sec_5 in the source:  art_5, art_5__content, #art_5   →   sec_5, sec_5__content, #sec_5
 */
import { type Eid, eidSteps } from "../../../schemas/eid.ts";
import type { SourceUnit } from "../source.ts";
import { childElements, isElement, type XmlElement } from "../xml.ts";

/** The same file with the identifiers that the source gives its units, each once; of units that share one, the first has it. */
export function renameEids(root: XmlElement, units: ReadonlyMap<Eid, SourceUnit>): XmlElement {
  const written = eidsIn(root);
  const names = namesOf(written, units);
  return names.size === 0 ? root : renamed(root, nameAll(written, names));
}

function eidsIn(parent: XmlElement): readonly string[] {
  const found: string[] = [];
  const visit = (one: XmlElement): void => {
    const eId = one.attributes.get("eId");
    if (eId !== undefined) found.push(eId);
    childElements(one).forEach(visit);
  };
  visit(parent);
  return found;
}

// An identifier with white space, or a second time, is none to the schema of the standard.
function namesOf(
  written: readonly string[],
  units: ReadonlyMap<Eid, SourceUnit>,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const eid of written) {
    const given = units.get(eid as Eid)?.eid ?? "";
    if (!/^\S+$/u.test(given) || taken.has(given)) continue;
    taken.add(given);
    names.set(eid, given);
  }
  return names;
}

function nameAll(
  written: readonly string[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const taken = new Set(names.values());
  const all = new Map(names);
  for (const eid of written) {
    if (names.has(eid)) continue;
    const wanted = below(eid, names);
    let name = wanted;
    for (let copy = 2; taken.has(name); copy += 1) name = `${wanted}-${copy}`;
    taken.add(name);
    all.set(eid, name);
  }
  return all;
}

/** An identifier under that of the nearest unit around it. */
function below(eid: string, names: ReadonlyMap<string, string>): string {
  const steps = eidSteps(eid as Eid);
  for (let count = steps.length - 1; count > 0; count -= 1) {
    const unit = names.get(steps.slice(0, count).join("__"));
    if (unit !== undefined) return [unit, ...steps.slice(count)].join("__");
  }
  return eid;
}

function renamed(one: XmlElement, names: ReadonlyMap<string, string>): XmlElement {
  const attributes = new Map(
    [...one.attributes].map(([key, value]) => [key, rename(one.name, key, value, names)] as const),
  );
  const children = one.children.map((child) => (isElement(child) ? renamed(child, names) : child));
  return { ...one, attributes, children };
}

// A link that the text itself has leads where its author set it.
function rename(
  element: string,
  key: string,
  value: string,
  names: ReadonlyMap<string, string>,
): string {
  if (key === "eId") return names.get(value) ?? value;
  const target = element !== "a" && value.startsWith("#") ? names.get(value.slice(1)) : undefined;
  return target === undefined ? value : `#${target}`;
}
