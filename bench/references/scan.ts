/**
 * A strict look at a text beside the finder of citations: simple patterns of its own say what looks like a citation, and
 * whether what was found there has a target with the label that the words have.
 */
import type { Clause } from "../../engine/document/index.ts";
import type { CitedItem, ResolvedItem, ResolvedReference } from "../../schemas/reference.ts";

/** A place in a text that looks like a citation, and what became of it. */
export interface Mention {
  readonly clause: Clause;
  readonly from: number;
  readonly text: string;
  readonly outcome:
    | "resolved"
    /** Found, and refused with a reason. */
    | "refused"
    /** In no citation. */
    | "missed"
    /** The target has another label than the words. */
    | "wrong";
  readonly reason: string;
}

const MENTIONS =
  /(?<![\p{L}\p{N}-])(?:pasal\s*\d+\s?[A-Z]?(?![\p{L}\p{N}])|ayat\s*\(\d+[a-z]?\)|huruf\s+[a-z]\d?(?![\p{L}\p{N}])|angka\s+\d+[a-z]?(?![\p{L}\p{N}]|\s*\()|(?:bab\s+[ivxl]+[A-Z]?|bagian\s+ke\p{L}+|lampiran\s+[IVX]+)(?![\p{L}\p{N}])|(?:undang-undang|peraturan\s+(?:pemerintah|presiden|menteri[\p{L}\s]{0,60}?))\s+(?:nomor|no\.)\s+\d+\s+tahun\s+\d{4}|(?:undang-undang|peraturan\s+(?:pemerintah|presiden|menteri))\s+ini(?!\p{L}))/giu;

/** Every mention in the own text of a clause. */
export function mentionsIn(
  clause: Clause,
  resolved: readonly ResolvedReference[],
  labelOf: (eid: string) => string | undefined,
): readonly Mention[] {
  return [...clause.ownText.matchAll(MENTIONS)].map((found) => {
    const [text] = found;
    const at = { clause, from: found.index, text };
    const cited = resolved.find(
      ({ reference: { from, to } }) => from <= found.index && found.index < to,
    );
    if (cited === undefined) return { ...at, outcome: "missed", reason: "" };
    return { ...at, ...judge(cited, found.index, clause.ownText, labelOf) };
  });
}

function judge(
  { reference, items, act }: ResolvedReference,
  at: number,
  text: string,
  labelOf: (eid: string) => string | undefined,
): Pick<Mention, "outcome" | "reason"> {
  const index = reference.items.findIndex((item) => {
    const { from, to } = rangeOf(item);
    return from <= at && at < to;
  });
  const item = reference.items[index];
  const meaning = items[index];
  if (item === undefined || meaning === undefined) {
    const isKnown = act !== null && act.kind !== "unresolved";
    return { outcome: isKnown ? "resolved" : "refused", reason: act?.kind ?? "" };
  }
  if (meaning.kind === "unresolved") return { outcome: "refused", reason: meaning.reason };
  const { from, to } = rangeOf(item);
  const wrong = mismatch(text.slice(from, to), item, meaning, labelOf);
  return wrong === "" ? { outcome: "resolved", reason: "" } : { outcome: "wrong", reason: wrong };
}

function rangeOf(item: CitedItem): { readonly from: number; readonly to: number } {
  return item.kind === "one" ? item.place : { from: item.first.from, to: item.last.to };
}

/** What is wrong with a target, judged by its label alone; the empty text where nothing is. */
function mismatch(
  words: string,
  item: CitedItem,
  meaning: Exclude<ResolvedItem, { readonly kind: "unresolved" }>,
  labelOf: (eid: string) => string | undefined,
): string {
  const smallest = smallestIn(
    item.kind === "one" ? words : (words.split(/sampai|s\.d|s\/d/u)[0] ?? ""),
  );
  if (smallest === "" || /ini$/u.test(words)) return "";
  if (meaning.kind === "work") {
    const isPart = meaning.portion === "" || /huruf|angka/iu.test(words);
    const isTold = new RegExp(`_${smallest}$`, "iu").test(meaning.portion);
    return isPart || isTold ? "" : `${words} → ${meaning.portion}`;
  }
  const [target = ""] = meaning.targets;
  const label = (labelOf(target) ?? "").replace(/^\p{L}{3,}\s+/u, "").replace(/[().\s]/gu, "");
  return label.toLowerCase() === smallest.toLowerCase() ? "" : `${words} → ${target} (${label})`;
}

// Of "Pasal 5 ayat (2) huruf a" the a, of "huruf a ayat (2) Pasal 5" too.
function smallestIn(words: string): string {
  for (const pattern of [
    /angka\s+(\d+[a-z]?)/iu,
    /huruf\s+([a-z]\d?)(?![\p{L}\p{N}])/iu,
    /ayat\s*\(\s*(\d+[a-z]?)/iu,
    /pasal\s*(\d+\s?[A-Z]?)(?![\p{L}\p{N}])/iu,
  ]) {
    const found = pattern.exec(words)?.[1];
    if (found !== undefined) return found.replace(/\s/gu, "");
  }
  return "";
}
