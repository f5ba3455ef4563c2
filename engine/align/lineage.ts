/** The passes that read no words: pairs by permanent identity, and by being the only part of its kind in a text. */
import type { ClauseKind } from "../../schemas/document.ts";
import type { Pairing } from "./pairing.ts";
import type { Side } from "./side.ts";

/** Pairs units with the same `wid`. A `wid` that stands twice on one side is passed over: it does not tell which is meant. */
export function pairByLineage(pairing: Pairing): void {
  const before = byWid(pairing.before);
  if (before.size === 0) return;
  for (const [wid, unit] of byWid(pairing.after)) {
    const known = before.get(wid);
    if (known !== undefined && unit !== undefined) pairing.pair(known, unit, "lineage");
  }
}

function byWid({ clauses, unitOf }: Side): ReadonlyMap<string, number | undefined> {
  const found = new Map<string, number | undefined>();
  for (const { wid, eid } of clauses)
    if (wid !== "") found.set(wid, found.has(wid) ? undefined : unitOf.get(eid));
  return found;
}

const SINGLE_PARTS: ReadonlySet<ClauseKind> = new Set([
  "preface",
  "preamble",
  "body",
  "conclusions",
  "recitals",
  "citations",
  "explanation",
]);

/** Pairs the parts that a text has only once, whatever they say: the preamble always continues the preamble. */
export function pairSingleParts(pairing: Pairing): void {
  const before = firstOfKind(pairing.before);
  for (const [kind, unit] of firstOfKind(pairing.after)) {
    const known = before.get(kind);
    if (known !== undefined) pairing.pair(known, unit, "address");
  }
}

function firstOfKind({ clauses, unitOf }: Side): ReadonlyMap<ClauseKind, number> {
  const found = new Map<ClauseKind, number>();
  for (const { kind, eid } of clauses) {
    if (!SINGLE_PARTS.has(kind) || found.has(kind)) continue;
    found.set(kind, unitOf.get(eid) ?? -1);
  }
  return found;
}
