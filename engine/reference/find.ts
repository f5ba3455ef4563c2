/**
 * Every citation of a text, in order, to the letter.
 *
 * One pass: at each word that a citation can begin with, a list of units is read, or an act, or both; the search goes on
 * behind it. Nothing is resolved here and no document is needed.
 */

import type { Profile } from "../../schemas/profiles/index.ts";
import type { CitedAct, CitedItem, CitedPlace, Reference } from "../../schemas/reference.ts";
import type { Clause } from "../document/index.ts";
import type { ActReading, Grammar } from "./grammar.ts";
import { grammarOf } from "./grammars/index.ts";
import { endOf, type ListItem, readList } from "./list.ts";
import { completePaths, type PlaceInList, type PlacePath } from "./paths.ts";
import type { Place } from "./place.ts";
import { matchAt, skipSpace } from "./scan.ts";

/**
 * The citations of a text, or of the own text of a clause, in the order in which they stand.
 *
 * Ranges lie inside the text, do not overlap, and print back to the letter. In a clause each line is a block of its own and
 * no citation runs over two; a text may be wrapped anywhere. Never throws; linear in the text; the same text always gives
 * the same answer.
 */
export function findReferences(source: string | Clause, profile: Profile): readonly Reference[] {
  const grammar = grammarOf(profile);
  if (typeof source === "string") return findIn(source, 0, grammar);
  let from = 0;
  return source.ownText.split("\n").flatMap((line) => {
    const found = findIn(line, from, grammar);
    from += line.length + 1;
    return found;
  });
}

function findIn(text: string, offset: number, grammar: Grammar): readonly Reference[] {
  const found: Reference[] = [];
  grammar.trigger.lastIndex = 0;
  let begin = grammar.trigger.exec(text);
  let done = 0;
  while (begin !== null) {
    const at = begin.index;
    const read = readReference(text, at, grammar);
    const reference = read === undefined || isCatchword(text, read, grammar) ? undefined : read;
    if (reference !== undefined) {
      const lead = leadBefore(text, done, at, grammar);
      found.push(shiftReference({ ...reference, lead }, offset));
      done = reference.to;
    }
    // Reading moved the pattern's own place: it is set again for the next search.
    grammar.trigger.lastIndex = read?.to ?? at + Math.max(1, begin[0].length);
    begin = grammar.trigger.exec(text);
  }
  return found;
}

// The longest lead is "sebagaimana yang telah dimaksudkan dalam ketentuan"; blanks of a page layout are allowed for.
const LEAD_REACH = 100;

function leadBefore(text: string, done: number, at: number, { lead }: Grammar): string {
  const before = text.slice(Math.max(done, at - LEAD_REACH), at);
  return lead.exec(before)?.[0].trim() ?? "";
}

// The foot of a printed page repeats the first label of the next: "Pasal 14 …". Nothing leads to it and nothing follows.
function isCatchword(text: string, { from, to, items, act }: Found, grammar: Grammar): boolean {
  const isOneLabel = act === null && items.length === 1;
  if (!isOneLabel || grammar.unfinished === null) return false;
  const before = text.slice(Math.max(0, from - LEAD_REACH), from);
  return grammar.lead.exec(before)?.[0] === "" && matchAt(grammar.unfinished, text, to) !== null;
}

type Found = Omit<Reference, "lead">;

function readReference(text: string, at: number, grammar: Grammar): Found | undefined {
  const list = readList(text, at, grammar);
  if (list !== undefined) {
    const items = buildItems(list, grammar);
    const end = endOfList(list, at);
    const act = actBehind(text, end, grammar);
    return { from: at, to: act?.to ?? end, items, act: act ?? null };
  }
  const reading = grammar.acts.read(text, at, false);
  return reading === undefined
    ? behindLooseName(text, at, grammar)
    : withUnits(text, at, reading, grammar);
}

// "UU ITE Pasal 27": only the units tell that an act was named. "peraturan Pasal 27" names none.
function behindLooseName(text: string, at: number, grammar: Grammar): Found | undefined {
  const reading = grammar.acts.read(text, at, true);
  if (reading === undefined || !/^\p{Lu}|\s/u.test(reading.text)) return undefined;
  const found = withUnits(text, at, reading, grammar);
  return found.items.length === 0 ? undefined : found;
}

function endOfList(list: readonly ListItem[], at: number): number {
  const last = list.at(-1);
  return last === undefined ? at : endOf(last);
}

function actBehind(text: string, end: number, grammar: Grammar): CitedAct | undefined {
  const near = skipSpace(text, end);
  const direct = near > end ? grammar.acts.read(text, near, true) : undefined;
  if (direct !== undefined) return placeAct(direct, "after", text.slice(end, near), near);
  const word = matchAt(grammar.acts.connector, text, near)?.[0];
  if (word === undefined) return undefined;
  const at = skipSpace(text, near + word.length);
  const tied = grammar.acts.read(text, at, true);
  return tied === undefined ? undefined : placeAct(tied, "after", text.slice(end, at), at);
}

// "UU 1/2023 Pasal 622 ayat (1)": the act stands first; an own act ("Undang-Undang ini Pasal …") never does.
function withUnits(text: string, at: number, reading: ActReading, grammar: Grammar): Found {
  const end = at + reading.text.length;
  const from = skipSpace(text, end);
  const takesUnits = reading.kind !== "self" && reading.title === "" && from > end;
  const list = takesUnits ? readList(text, from, grammar) : undefined;
  if (list === undefined)
    return { from: at, to: end, items: [], act: placeAct(reading, "after", "", at) };
  return {
    from: at,
    to: endOfList(list, from),
    items: buildItems(list, grammar),
    act: placeAct(reading, "before", text.slice(end, from), at),
  };
}

function placeAct(
  reading: ActReading,
  side: CitedAct["side"],
  joint: string,
  at: number,
): CitedAct {
  return { ...reading, side, joint, from: at, to: at + reading.text.length };
}

function buildItems(list: readonly ListItem[], grammar: Grammar): readonly CitedItem[] {
  const places = list.flatMap(
    ({ means, isLoose, isAnew, first, range }): readonly PlaceInList[] => {
      const begin = { place: first, isLoose, isExcepted: means === "except", isAnew };
      if (range === undefined) return [begin];
      return [begin, { place: range.last, isLoose: false, isExcepted: false, isAnew: false }];
    },
  );
  const paths = completePaths(places, grammar);
  let index = 0;
  const nextPlace = (place: Place): CitedPlace => {
    const path = paths[index];
    index += 1;
    return buildPlace(place, path);
  };
  return list.map(({ joint, means, first, range }) => {
    const place = nextPlace(first);
    if (range === undefined) return { kind: "one", joint, means, place };
    return {
      kind: "range",
      joint,
      means,
      first: place,
      through: range.through,
      last: nextPlace(range.last),
    };
  });
}

function buildPlace({ from, to, groups }: Place, found: PlacePath | undefined): CitedPlace {
  return {
    from,
    to,
    steps: groups.flatMap(({ steps }) => steps),
    path: found?.path ?? [],
    isCertain: found?.isCertain ?? true,
  };
}

function shiftReference(reference: Reference, offset: number): Reference {
  if (offset === 0) return reference;
  const move = <Ranged extends { readonly from: number; readonly to: number }>(
    ranged: Ranged,
  ): Ranged => ({
    ...ranged,
    from: ranged.from + offset,
    to: ranged.to + offset,
  });
  const movePlace = (place: CitedPlace): CitedPlace =>
    move({ ...place, steps: place.steps.map(move) });
  const items = reference.items.map((item) =>
    item.kind === "one"
      ? { ...item, place: movePlace(item.place) }
      : { ...item, first: movePlace(item.first), last: movePlace(item.last) },
  );
  return move({ ...reference, items, act: reference.act === null ? null : move(reference.act) });
}
