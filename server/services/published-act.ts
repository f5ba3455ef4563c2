/** One act of a publication: both texts, and what hangs on their clauses by address. */
import { writeDialect } from "../../engine/dialect/index.ts";
import type { PublishedAct, PublishedPin, PublishedText } from "../../engine/publish/index.ts";
import type { DocumentDiff } from "../../schemas/change.ts";
import { legalSchema } from "../../schemas/document.ts";
import type { PinRow } from "../../schemas/records/index.ts";
import type { Dependencies } from "../dependencies.ts";
import { identityOf } from "../texts/parse.ts";
import { describePins } from "./pins.ts";
import type { ComparableText } from "./read-ref.ts";

interface ComparedSides {
  readonly before: ComparableText;
  readonly after: ComparableText;
  readonly diff: DocumentDiff;
}

/** The act with its reasons and pins, each at the address that its clause has in the new text, or had in the old one. */
export async function publishedAct(
  dependencies: Dependencies,
  targetId: string,
  { before, after, diff }: ComparedSides,
): Promise<PublishedAct> {
  const eidOf = addressesOf(before, after);
  const reasons: [string, { reason: PinRow["taken"]; gaps: readonly string[] }][] = [];
  for (const { wid, reason, gaps } of await dependencies.store.reasons.ofTarget(targetId)) {
    const eid = eidOf.get(wid);
    if (eid !== undefined) reasons.push([eid, { reason, gaps }]);
  }
  const pins = new Map<string, PublishedPin[]>();
  for (const pin of await describePins(dependencies, targetId)) {
    const eid = eidOf.get(pin.wid);
    if (eid !== undefined) pins.set(eid, [...(pins.get(eid) ?? []), publishedPin(pin)]);
  }
  return {
    before: publishedText(before),
    after: publishedText(after),
    diff,
    reasons: new Map(reasons),
    pins,
  };
}

function addressesOf(before: ComparableText, after: ComparableText): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const clause of [...before.clauses, ...after.clauses])
    found.set(identityOf(clause), clause.eid);
  return found;
}

function publishedText({ document, profile, clauses, about }: ComparableText): PublishedText {
  const { author, createdAt, message } = about;
  return {
    document,
    profile,
    clauses,
    facts: about.facts,
    cite: about.work.cite,
    body: writeDialect(document, profile),
    version:
      author === null || createdAt === null ? null : { author, createdAt, message: message ?? "" },
  };
}

function publishedPin({ source, taken, notTaken }: PinRow): PublishedPin {
  return {
    cite: source.cite,
    title: source.title,
    language: source.language,
    date: source.date,
    sources: source.sources,
    translationOf: source.translationOf,
    label: source.clause?.label ?? source.eid,
    provision: source.clause === null ? null : legalSchema.nodeFromJSON(source.clause.node),
    taken,
    notTaken,
  };
}
